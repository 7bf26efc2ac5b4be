"""usage: with_sqlite.py FILE.ndjson — loads a document into tables of SQLite in memory, with indices, and runs the eighteen checks of
`with_duckdb.py` in SQL."""

import gc
import sqlite3
import sys
import time
from itertools import islice

import msgspec

from checks import number
from document import Header, Sasaran

gc.disable()
start = time.perf_counter()
years = ["2025", "2026", "2027", "2028", "2029"]
database = sqlite3.connect(":memory:", isolation_level=None)
run = database.execute
for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY", "locking_mode=EXCLUSIVE"):
    run(f"PRAGMA {pragma}")
run("BEGIN")
run("CREATE TABLE sasaran (id TEXT, parent TEXT, level INT, title TEXT, name TEXT, statement TEXT, first TEXT)")
run(
    "CREATE TABLE indicator (sasaran TEXT, id TEXT, name TEXT, unit TEXT, polarity TEXT, baseline REAL, "
    + ", ".join(f"y{year} REAL" for year in years)
    + ", source TEXT, responsible TEXT, weight REAL, whole TEXT, combine TEXT)"
)


def row_of(node):
    """SQLite has no function that splits a text, so the first word of a statement is told apart here."""
    owner = node.owner
    title, name = (owner, None) if owner is None or isinstance(owner, str) else (owner.title, owner.name)
    statement = node.statement
    return node.id, node.parent, int(node.level[1:]), title, name, statement, statement.split(" ", 1)[0].lower()


def rows_of_indicators(nodes):
    for node in nodes:
        for item in node.indicators:
            to = item.contributesTo
            whole, combine = (to, None) if to is None or isinstance(to, str) else (to.indicator, to.combine)
            targets = item.targets
            yield (
                node.id, item.id, item.name, item.unit, item.polarity, number(item.baseline),
                *[number(targets.get(year)) for year in years],
                item.source, item.responsible, item.weight, whole, combine,
            )


with open(sys.argv[1], "rb") as file:
    msgspec.json.decode(file.readline(), type=Header)
    decode = msgspec.json.Decoder(Sasaran).decode
    lines = map(decode, file)
    places = ", ".join("?" * 16)
    while nodes := list(islice(lines, 10_000)):
        database.executemany("INSERT INTO sasaran VALUES (?, ?, ?, ?, ?, ?, ?)", map(row_of, nodes))
        database.executemany(f"INSERT INTO indicator VALUES ({places})", rows_of_indicators(nodes))
for index in ("sasaran(id)", "sasaran(parent)", "indicator(id)", "indicator(sasaran)", "indicator(whole)"):
    table, column = index.rstrip(")").split("(")
    run(f"CREATE INDEX {table}_{column} ON {index}")
run("COMMIT")
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
    "sasaran-activity-verb": "SELECT count(*) FROM sasaran WHERE first IN "
    "('melaksanakan', 'menyusun', 'mengikuti', 'melakukan', 'membuat', 'menyiapkan', 'mengelola', 'mengadakan')",
    "vague": "SELECT count(*) FROM sasaran WHERE statement LIKE '%dll%' OR statement LIKE '%dsb%' "
    "OR statement LIKE '%secara optimal%'",
    "unit-missing": "SELECT count(*) FROM indicator WHERE coalesce(unit, '') = ''",
    "source-missing": "SELECT count(*) FROM indicator WHERE coalesce(source, '') = ''",
    "sasaran-without-indicator": "SELECT count(*) FROM sasaran s WHERE NOT EXISTS "
    "(SELECT 1 FROM indicator i WHERE i.sasaran = s.id)",
    "weight-sum": "SELECT count(*) FROM (SELECT sum(weight) AS total FROM indicator GROUP BY sasaran) "
    "WHERE abs(total - 100) > 0.05",
    # `min` and `max` of SQLite are nothing where one figure is, `least` and `greatest` of DuckDB pass over it.
    "target-below-baseline": "SELECT count(*) FROM indicator WHERE (polarity = 'maximize' AND ("
    + " OR ".join(f"y{year} < baseline" for year in years)
    + ")) OR (polarity = 'minimize' AND ("
    + " OR ".join(f"y{year} > baseline" for year in years)
    + "))",
    "unknown-reference": "SELECT count(*) FROM indicator c LEFT JOIN indicator p ON c.whole = p.id "
    "WHERE c.whole IS NOT NULL AND p.id IS NULL",
    "sum-mismatch": "SELECT count(*) FROM indicator p JOIN (SELECT whole, "
    + ", ".join(f"sum(y{year}) AS s{year}" for year in years)
    + " FROM indicator WHERE combine = 'sum' GROUP BY whole) s ON p.id = s.whole WHERE "
    + " OR ".join(f"abs(p.y{year} - s.s{year}) > 1e-9 * max(1, abs(p.y{year}))" for year in years),
}
found = {name: run(query).fetchone()[0] for name, query in queries.items()}
count = run("SELECT count(*) FROM sasaran").fetchone()[0]
done = time.perf_counter()
print(f"{count} sasaran, {sum(found.values())} findings, read {loaded - start:.3f} s, checked {done - loaded:.3f} s")
if "--findings" in sys.argv:
    for name, amount in sorted(found.items()):
        print(f"  {amount:8} {name}")
