"""usage: with_duckdb.py FILE.ndjson [THREADS] — loads a document into tables and runs the eighteen checks of `sql.py`."""

import sys
import time

import duckdb

from outcome import report
from sql import queries, years

start = time.perf_counter()
path, threads = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2
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
below_baseline = " OR ".join(
    f"(polarity = '{polarity}' AND {extreme}(" + ", ".join(f"y{year}" for year in years) + f") {sign} baseline)"
    for polarity, extreme, sign in (("maximize", "least", "<"), ("minimize", "greatest", ">"))
)
queries = queries("split_part(lower(statement), ' ', 1)", "lower(statement)", below_baseline, "greatest")
found = {name: run(query).fetchone()[0] for name, query in queries.items()}
count = run("SELECT count(*) FROM sasaran").fetchone()[0]
done = time.perf_counter()
report(count, found, start, loaded, done)
