"""usage: with_duckdb.py FILE.ndjson [THREADS] — loads a document into tables and runs eighteen checks in SQL."""

import sys
import time

import duckdb

start = time.perf_counter()
path, threads = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2
years = ["2025", "2026", "2027", "2028", "2029"]
targets = ", ".join(f'"{year}" VARCHAR' for year in years)
indicator = (
    "id VARCHAR, name VARCHAR, unit VARCHAR, polarity VARCHAR, aspect VARCHAR, baseline VARCHAR, "
    f"targets STRUCT({targets}), source VARCHAR, responsible VARCHAR, weight DOUBLE, "
    "contributesTo STRUCT(indicator VARCHAR, relation VARCHAR, combine VARCHAR)"
)
columns = (
    "{'id': 'VARCHAR', 'parent': 'VARCHAR', 'level': 'VARCHAR', 'stage': 'VARCHAR', "
    "'owner': 'JSON', 'statement': 'VARCHAR', 'criticalSuccessFactor': 'VARCHAR', "
    f"'indicators': 'STRUCT({indicator})[]'}}"
)
database = duckdb.connect()
run = database.execute
run(f"SET threads={threads}; SET preserve_insertion_order=false")
run(
    f"CREATE TABLE lines AS SELECT * FROM read_json('{path}', format='newline_delimited', columns={columns}, "
    "ignore_errors=false) WHERE id IS NOT NULL"
)
# As `number` in `checks.py` reads it.
figure = (
    "TRY_CAST(replace(replace(rtrim(split_part(ltrim({0}, '≥≤<> '), ' ', 1), '%'), '.', ''), ',', '.') AS DOUBLE)"
)
plain = "coalesce(TRY_CAST({0} AS DOUBLE), " + figure + ")"
run(
    "CREATE TABLE sasaran AS SELECT id, parent, TRY_CAST(level[2:] AS INT) AS level, coalesce(owner ->> 'title', "
    "owner ->> '$') AS title, owner ->> 'name' AS name, statement, criticalSuccessFactor AS factor FROM lines"
)
run(
    "CREATE TABLE indicator AS SELECT sasaran, item.id AS id, item.name AS name, item.unit AS unit, "
    f"item.polarity AS polarity, {plain.format('item.baseline')} AS baseline, "
    + ", ".join(f'{plain.format("item.targets." + chr(34) + year + chr(34))} AS y{year}' for year in years)
    + ", item.source AS source, item.responsible AS responsible, item.weight AS weight, "
    "item.contributesTo.indicator AS whole, item.contributesTo.combine AS combine "
    "FROM (SELECT id AS sasaran, unnest(indicators) AS item FROM lines)"
)
run("DROP TABLE lines")
loaded = time.perf_counter()
queries = {
    "duplicate-id": "SELECT count(*) - count(DISTINCT id) FROM sasaran",
    "duplicate-indicator-id": "SELECT count(*) - count(DISTINCT id) FROM indicator",
    "single-root": "SELECT count(*) - 1 FROM sasaran WHERE parent IS NULL",
    "parent-missing": "SELECT count(*) FROM sasaran c LEFT JOIN sasaran p ON c.parent = p.id "
    "WHERE c.parent IS NOT NULL AND p.id IS NULL",
    "cycle": "WITH RECURSIVE reached(id) AS (SELECT id FROM sasaran WHERE parent IS NULL UNION ALL SELECT s.id FROM reached r "
    "JOIN sasaran s ON s.parent = r.id) SELECT (SELECT count(*) FROM sasaran) - count(*) FROM reached",
    "level-skip": "SELECT count(*) FROM sasaran c JOIN sasaran p ON c.parent = p.id WHERE c.level > p.level + 1",
    "level-inversion": "SELECT count(*) FROM sasaran c JOIN sasaran p ON c.parent = p.id WHERE c.level <= p.level",
    "owner-missing": "SELECT count(*) FROM sasaran WHERE coalesce(title, '') = ''",
    "sasaran-copy": "SELECT count(*) FROM sasaran c JOIN sasaran p ON c.parent = p.id "
    "WHERE lower(trim(c.statement)) = lower(trim(p.statement))",
    "sasaran-activity-verb": "SELECT count(*) FROM sasaran WHERE split_part(lower(statement), ' ', 1) IN "
    "('melaksanakan', 'menyusun', 'mengikuti', 'melakukan', 'membuat', 'menyiapkan', 'mengelola', 'mengadakan')",
    "vague": "SELECT count(*) FROM sasaran WHERE lower(statement) LIKE '%dll%' OR lower(statement) LIKE '%dsb%' "
    "OR lower(statement) LIKE '%secara optimal%'",
    "unit-missing": "SELECT count(*) FROM indicator WHERE coalesce(unit, '') = ''",
    "source-missing": "SELECT count(*) FROM indicator WHERE coalesce(source, '') = ''",
    "sasaran-without-indicator": "SELECT count(*) FROM sasaran s WHERE NOT EXISTS "
    "(SELECT 1 FROM indicator i WHERE i.sasaran = s.id)",
    "weight-sum": "SELECT count(*) FROM (SELECT sum(weight) AS total FROM indicator GROUP BY sasaran) "
    "WHERE abs(total - 100) > 0.05",
    "target-below-baseline": "SELECT count(*) FROM indicator WHERE (polarity = 'maximize' AND least("
    + ", ".join(f"y{year}" for year in years)
    + ") < baseline) OR (polarity = 'minimize' AND greatest("
    + ", ".join(f"y{year}" for year in years)
    + ") > baseline)",
    "unknown-reference": "SELECT count(*) FROM indicator c LEFT JOIN indicator p ON c.whole = p.id "
    "WHERE c.whole IS NOT NULL AND p.id IS NULL",
    "sum-mismatch": "SELECT count(*) FROM indicator p JOIN (SELECT whole, "
    + ", ".join(f"sum(y{year}) AS s{year}" for year in years)
    + " FROM indicator WHERE combine = 'sum' GROUP BY whole) s ON p.id = s.whole WHERE "
    + " OR ".join(f"abs(p.y{year} - s.s{year}) > 1e-9 * greatest(1, abs(p.y{year}))" for year in years),
}
found = {name: run(query).fetchone()[0] for name, query in queries.items()}
count = run("SELECT count(*) FROM sasaran").fetchone()[0]
done = time.perf_counter()
print(f"{count} sasaran, {sum(found.values())} findings, read {loaded - start:.3f} s, checked {done - loaded:.3f} s")
if "--findings" in sys.argv:
    for name, number in sorted(found.items()):
        print(f"  {number:8} {name}")
