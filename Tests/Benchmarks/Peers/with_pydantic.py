"""usage: with_pydantic.py FILE — reads a document, nested or as NDJSON, into models and runs the thirty checks of `checks.py`."""

import gc
import sys
import time

from checks import check
from models import Document, Header, Sasaran

gc.disable()
start = time.perf_counter()
path = sys.argv[1]
with open(path, "rb") as file:
    if path.endswith(".ndjson"):
        header = Header.model_validate_json(file.readline())
        decode = Sasaran.model_validate_json
        nodes = [decode(line) for line in file]
        below = {}
        roots = []
        for node in nodes:
            if node.parent is None:
                roots.append(node)
            else:
                below.setdefault(node.parent, []).append(node)
        none = []
        levels, children_of = header.levels, lambda node: below.get(node.id, none)
    else:
        document = Document.model_validate_json(file.read())
        roots, levels, children_of = document.sasaran, document.levels, lambda node: node.children
loaded = time.perf_counter()
found, count = check(levels, roots, children_of)
done = time.perf_counter()
print(f"{count} sasaran, {sum(found.values())} findings, read {loaded - start:.3f} s, checked {done - loaded:.3f} s")
if "--findings" in sys.argv:
    for name, number in sorted(found.items()):
        print(f"  {number:8} {name}")
