"""Thirty checks comparable with rules of the library, over structs of `document.py`, written for speed: one pass down the
tree, texts normalised once, no regular expressions."""

from collections import Counter

STAGES = {"input": 0, "process": 1, "output": 2, "outcome": 3, "impact": 4}
ACTIVITIES = {
    "melaksanakan", "menyusun", "mengikuti", "melakukan", "membuat", "menyiapkan", "mengelola", "mengadakan",
    "menyelenggarakan", "memfasilitasi", "membina", "mengoordinasikan", "pelaksanaan", "penyusunan", "penyelenggaraan",
}
RESULTS = ("nya",)
FUNCTION_WORDS = {"yang", "dan", "serta", "di", "ke", "dari", "pada", "dalam", "untuk", "bagi", "dengan", "oleh"}
VAGUE = {"optimal", "dll", "dsb", "lain"}
ADVERSE = {"kemiskinan", "stunting", "pengangguran", "kematian", "pelanggaran", "keluhan"}
CONDITIONS = ("meningkat", "membaik", "menurun", "terwujud", "terpenuhi", "tersedia", "terlaksana", "tersusun")


def words(text):
    return text.lower().replace(",", " ").replace(".", " ").replace("&", " dan ").split()


def number(value):
    """A figure as one would read it in a hurry: a number, or the number in a text."""
    if value is None or isinstance(value, float):
        return value
    if not isinstance(value, str):
        return float(value)
    text = value.lstrip("≥≤<> ").split(" ")[0].rstrip("%").replace(".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def check(levels, roots, children_of):
    """The findings by check. `children_of` gives the sasaran below one."""
    found = Counter()
    rank = {level.code: place for place, level in enumerate(levels)}
    stage_of_level = [STAGES.get(level.stage or "", 2) for level in levels]
    ids = set()
    indicators = {}
    parts = {}
    owners = {}
    if len(roots) > 1:
        found["single-root"] += len(roots) - 1
    stack = [(root, None, (), 0) for root in reversed(roots)]
    sources = responsibles = baselines = 0
    gaps = Counter()
    while stack:
        node, parent, parent_words, parent_stage = stack.pop()
        if node.id in ids:
            found["duplicate-id"] += 1
        ids.add(node.id)
        level = rank.get(node.level)
        if level is None:
            found["level-unknown"] += 1
            level = 0
        stage = STAGES.get(node.stage, 2) if node.stage else stage_of_level[level]
        text = words(node.statement)
        content = [word for word in text if word not in FUNCTION_WORDS]
        if parent is not None:
            upper = rank.get(parent.level, 0)
            if level > upper + 1:
                found["level-skip"] += 1
            if level <= upper:
                found["level-inversion"] += 1
            if stage > parent_stage:
                found["stage-monotonic"] += 1
            if text == parent_words:
                found["sasaran-copy"] += 1
            elif not set(content) & set(parent_words):
                found["no-shared-concept"] += 1
        if not node.owner:
            found["owner-missing"] += 1
        else:
            owner = node.owner if isinstance(node.owner, str) else (node.owner.title, node.owner.name, node.owner.unit)
            owners.setdefault((level, owner), []).append(node.id)
        if not text:
            found["text-missing"] += 1
        else:
            first = text[0]
            if first in ACTIVITIES and stage >= 3:
                found["sasaran-activity-verb"] += 1
            if not first.endswith("nya") and not first.startswith(CONDITIONS):
                found["sasaran-no-condition"] += 1
            if len(text) < 3:
                found["text-too-short"] += 1
            if len(text) > 40:
                found["text-too-long"] += 1
            if not VAGUE.isdisjoint(text):
                found["vague"] += 1
            if any(word[0].isdigit() for word in text):
                found["sasaran-contains-target"] += 1
        if not node.indicators:
            found["sasaran-without-indicator"] += 1
        if len(node.indicators) > 5:
            found["too-many-indicators"] += 1
        names = set()
        upper_names = {} if parent is None else {item.name.lower(): item for item in parent.indicators}
        weights = 0.0
        weighted = 0
        for item in node.indicators:
            if item.id in indicators:
                found["duplicate-id"] += 1
            indicators[item.id] = item
            name = item.name.lower()
            if name in names:
                found["indicator-duplicate-in-node"] += 1
            names.add(name)
            same = upper_names.get(name)
            if same is not None:
                if same.targets == item.targets:
                    found["indicator-copy"] += 1
                else:
                    found["indicator-copy-different-target"] += 1
                if same.polarity != item.polarity:
                    found["polarity-mismatch-parent-child"] += 1
            if name.split(" ", 1)[0] in ACTIVITIES:
                found["indicator-verb"] += 1
            if not item.unit:
                found["unit-missing"] += 1
            if not item.targets:
                found["target-missing"] += 1
            if item.source:
                sources += 1
            else:
                gaps["source-missing"] += 1
            if item.responsible:
                responsibles += 1
            else:
                gaps["pic-missing"] += 1
            start = number(item.baseline)
            if item.baseline is not None:
                baselines += 1
            else:
                gaps["baseline-missing"] += 1
            figures = [number(value) for value in item.targets.values()]
            for figure, value in zip(figures, item.targets.values()):
                if figure is None:
                    found["target-not-number"] += 1
                    continue
                if start is not None:
                    if item.polarity != "minimize" and item.polarity != "stabilize" and figure < start:
                        found["target-below-baseline"] += 1
                        break
                    if item.polarity == "minimize" and figure > start:
                        found["target-below-baseline"] += 1
                        break
            if item.unit == "%" and any(figure is not None and figure > 100 for figure in figures):
                found["target-over-ceiling"] += 1
            if len(figures) > 2 and figures[0] is not None and figures.count(figures[0]) == len(figures):
                found["target-flat"] += 1
            if item.polarity is None and any(word in ADVERSE for word in name.split()):
                found["polarity-unspecified-suspicious"] += 1
            if item.weight is not None:
                weights += item.weight
                weighted += 1
            if item.contributesTo is not None:
                whole = item.contributesTo
                parts.setdefault(whole if isinstance(whole, str) else whole.indicator, []).append(item)
        if weighted and weighted == len(node.indicators) and abs(weights - 100) > 0.05 and abs(weights - 1) > 0.0005:
            found["weight-sum"] += 1
        below = children_of(node)
        if len(below) == 1:
            found["only-child-pass-through"] += 1
        if len(below) > 10:
            found["children-fan-out"] += 1
        if below and node.criticalSuccessFactors:
            answered = {child.criticalSuccessFactor for child in below}
            if not answered.issuperset(node.criticalSuccessFactors):
                found["csf-coverage"] += 1
        for child in reversed(below):
            stack.append((child, node, text, stage))
    for whole, items in parts.items():
        item = indicators.get(whole)
        if item is None:
            found["unknown-reference"] += 1
            continue
        for year, target in item.targets.items():
            numbers = [number(part.targets.get(year)) for part in items]
            combine = "" if isinstance(items[0].contributesTo, str) else items[0].contributesTo.combine
            total = number(target)
            if combine != "sum" or total is None or None in numbers:
                continue
            if abs(sum(numbers) - total) > 1e-9 * max(1.0, abs(total)):
                found["sum-mismatch"] += 1
                break
    for name, count in (("source-missing", sources), ("pic-missing", responsibles), ("baseline-missing", baselines)):
        if count:
            found[name] += gaps[name]
    found["owner-duplicate-level"] += sum(len(held) - 1 for (level, _), held in owners.items() if level == 0)
    return found, len(ids)
