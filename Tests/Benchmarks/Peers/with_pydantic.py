"""usage: with_pydantic.py FILE — reads a document, nested or as NDJSON, into models and runs the thirty checks of `checks.py`."""

import gc
import sys
import time

from checks import check
from models import Document, Header, Sasaran
from outcome import linked, report

gc.disable()
start = time.perf_counter()
path = sys.argv[1]
with open(path, "rb") as file:
    if path.endswith(".ndjson"):
        header = Header.model_validate_json(file.readline())
        decode = Sasaran.model_validate_json
        nodes = [decode(line) for line in file]
        roots, children_of = linked(nodes)
        levels = header.levels
    else:
        document = Document.model_validate_json(file.read())
        roots, levels, children_of = document.sasaran, document.levels, lambda node: node.children
loaded = time.perf_counter()
found, count = check(levels, roots, children_of)
done = time.perf_counter()
report(count, found, start, loaded, done)
