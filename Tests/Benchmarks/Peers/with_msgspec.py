"""usage: with_msgspec.py FILE — reads a document, nested or as NDJSON, into structs and runs thirty checks."""

import gc
import mmap
import sys
import time

import msgspec

from checks import check
from document import Document, Header, Sasaran
from outcome import linked, report

gc.disable()
start = time.perf_counter()
path = sys.argv[1]
with open(path, "rb") as file:
    if path.endswith(".ndjson"):
        header = msgspec.json.decode(file.readline(), type=Header)
        decode = msgspec.json.Decoder(Sasaran).decode
        nodes = [decode(line) for line in file]
        roots, children_of = linked(nodes)
        levels = header.levels
    else:
        # As ours does: nothing is copied before it is looked at.
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            document = msgspec.json.decode(mapped, type=Document)
        roots, levels, children_of = document.sasaran, document.levels, lambda node: node.children
loaded = time.perf_counter()
found, count = check(levels, roots, children_of)
done = time.perf_counter()
report(count, found, start, loaded, done)
