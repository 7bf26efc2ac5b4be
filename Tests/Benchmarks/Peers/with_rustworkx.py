"""usage: with_rustworkx.py FILE.ndjson — builds graphs of the sasaran and of their indicators, checks their shape, and adds up the
targets of five years in topological order, as one would with a library for graphs."""

import gc
import sys
import time
from collections import Counter

import msgspec
import rustworkx

from checks import number
from document import Contribution, Header

gc.disable()
YEARS = ["2025", "2026", "2027", "2028", "2029"]


class Indicator(msgspec.Struct, gc=False):
    """What the shape needs; the rest of the document is passed over, which is the quickest."""

    id: str
    targets: dict[str, float | str] = {}
    contributesTo: Contribution | str | None = None


class Sasaran(msgspec.Struct, gc=False):
    id: str
    level: str
    parent: str | None = None
    owner: dict | str | None = None
    criticalSuccessFactors: list[str] = []
    criticalSuccessFactor: str | None = None
    indicators: list[Indicator] = []


start = time.perf_counter()
with open(sys.argv[1], "rb") as file:
    header = msgspec.json.decode(file.readline(), type=Header)
    decode = msgspec.json.Decoder(Sasaran).decode
    sasaran = [decode(line) for line in file]
loaded = time.perf_counter()

found = Counter()
tree = rustworkx.PyDiGraph(multigraph=False, node_count_hint=len(sasaran), edge_count_hint=len(sasaran))
tree.add_nodes_from(sasaran)
place = {}
for row, node in enumerate(sasaran):
    if place.setdefault(node.id, row) != row:
        found["duplicate-id"] += 1
edges = []
for row, node in enumerate(sasaran):
    if node.parent is not None:
        above = place.get(node.parent)
        if above is None:
            found["parent-missing"] += 1
        else:
            edges.append((above, row))
tree.add_edges_from_no_data(edges)

items = [item for node in sasaran for item in node.indicators]
flow = rustworkx.PyDiGraph(multigraph=True, node_count_hint=len(items))
flow.add_nodes_from(items)
place_of_item = {}
for row, item in enumerate(items):
    if place_of_item.setdefault(item.id, row) != row:
        found["duplicate-id"] += 1
contributions = []
for row, item in enumerate(items):
    if item.contributesTo is not None:
        named = item.contributesTo if isinstance(item.contributesTo, str) else item.contributesTo.indicator
        whole = place_of_item.get(named)
        if whole is None:
            found["unknown-reference"] += 1
        else:
            contributions.append((row, whole, "" if isinstance(item.contributesTo, str) else item.contributesTo.combine))
flow.add_edges_from(contributions)
built = time.perf_counter()

rank = {level.code: row for row, level in enumerate(header.levels)}
levels = [rank.get(node.level) for node in sasaran]
found["level-unknown"] += levels.count(None)
bottom = len(header.levels) - 1
above_of = [None] * len(sasaran)
for above, row in edges:
    above_of[row] = above
    upper, level = levels[above], levels[row]
    if upper is not None and level is not None:
        if level > upper + 1:
            found["level-skip"] += 1
        if level <= upper:
            found["level-inversion"] += 1
roots = [row for row in range(len(sasaran)) if tree.in_degree(row) == 0]
found["single-root"] += max(0, len(roots) - 1)
depth = len(rustworkx.layers(tree, roots, index_output=True))
for node, level, row in zip(sasaran, levels, range(len(sasaran))):
    below = tree.out_degree(row)
    if below == 0 and level is not None and level < bottom:
        found["leaf-above-bottom"] += 1
    elif below == 1:
        found["only-child-pass-through"] += 1
    elif below > 10:
        found["children-fan-out"] += 1
    if below and node.criticalSuccessFactors:
        if not {child.criticalSuccessFactor for child in tree.successors(row)}.issuperset(node.criticalSuccessFactors):
            found["csf-coverage"] += 1
    if not node.owner:
        found["owner-missing"] += 1
    if not node.indicators:
        found["sasaran-without-indicator"] += 1
if not rustworkx.is_directed_acyclic_graph(tree):
    found["cycle"] += sum(1 for part in rustworkx.strongly_connected_components(tree) if len(part) > 1)
checked = time.perf_counter()

figures = [[number(item.targets.get(year)) for year in YEARS] for item in items]
# What each comes to by its parts, which come before it.
totals = list(figures)
wholes = 0
if rustworkx.is_directed_acyclic_graph(flow):
    for row in rustworkx.topological_sort(flow):
        parts = flow.in_edges(row)
        if not parts:
            continue
        wholes += 1
        if parts[0][2] != "sum":
            continue
        columns = list(zip(*[totals[part] for part, _, _ in parts]))
        totals[row] = [None if None in column else sum(column) for column in columns]
        for own, column in zip(figures[row], zip(*[figures[part] for part, _, _ in parts])):
            if own is not None and None not in column and abs(sum(column) - own) > 1e-9 * max(1.0, abs(own)):
                found["sum-mismatch"] += 1
                break
done = time.perf_counter()
print(
    f"{len(sasaran)} sasaran, {sum(found.values())} findings, {wholes} wholes, depth {depth}, read {loaded - start:.3f} s, "
    f"graphs {built - loaded:.3f} s, checked {checked - built:.3f} s, rolled up {done - checked:.3f} s"
)
if "--findings" in sys.argv:
    for name, count in sorted(found.items()):
        print(f"  {count:8} {name}")
