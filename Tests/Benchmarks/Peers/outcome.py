"""What the peers have in common besides their checks: how lines become a tree, and what is printed at the end."""

import sys


def linked(nodes):
    """The roots of sasaran that were read from lines, and what returns the children of one."""
    below = {}
    roots = []
    for node in nodes:
        if node.parent is None:
            roots.append(node)
        else:
            below.setdefault(node.parent, []).append(node)
    none = []
    return roots, lambda node: below.get(node.id, none)


def report(count, found, start, loaded, done):
    print(f"{count} sasaran, {sum(found.values())} findings, read {loaded - start:.3f} s, checked {done - loaded:.3f} s")
    if "--findings" in sys.argv:
        for name, number in sorted(found.items()):
            print(f"  {number:8} {name}")
