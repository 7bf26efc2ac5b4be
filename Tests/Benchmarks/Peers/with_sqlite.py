"""usage: with_sqlite.py FILE.ndjson — loads a document into tables of SQLite in memory, with indices, and runs the eighteen checks of
`sql.py`."""

import gc
import sqlite3
import sys
import time
from itertools import islice

import msgspec

from checks import number
from document import Header, Sasaran
from outcome import report
from sql import queries, years

gc.disable()
start = time.perf_counter()
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
# `min` and `max` of SQLite are nothing where one figure is, `least` and `greatest` of DuckDB pass over it; its LIKE does not
# regard capitals.
below_baseline = " OR ".join(
    f"(polarity = '{polarity}' AND (" + " OR ".join(f"y{year} {sign} baseline" for year in years) + "))"
    for polarity, sign in (("maximize", "<"), ("minimize", ">"))
)
queries = queries("first", "statement", below_baseline, "max")
found = {name: run(query).fetchone()[0] for name, query in queries.items()}
count = run("SELECT count(*) FROM sasaran").fetchone()[0]
done = time.perf_counter()
report(count, found, start, loaded, done)
