"""The eighteen checks in SQL, over the tables `sasaran` and `indicator`; what differs between databases is given."""

years = ["2025", "2026", "2027", "2028", "2029"]


def queries(first_word, lowered, below_baseline, greatest):
    """`first_word` and `lowered` are expressions for the statement of a sasaran, its first word in small letters and whatever
    compares without regard to capitals; `below_baseline` is a condition, and `greatest` a function of two figures."""
    return {
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
        "sasaran-activity-verb": f"SELECT count(*) FROM sasaran WHERE {first_word} IN "
        "('melaksanakan', 'menyusun', 'mengikuti', 'melakukan', 'membuat', 'menyiapkan', 'mengelola', 'mengadakan')",
        "vague": f"SELECT count(*) FROM sasaran WHERE {lowered} LIKE '%dll%' OR {lowered} LIKE '%dsb%' "
        f"OR {lowered} LIKE '%secara optimal%'",
        "unit-missing": "SELECT count(*) FROM indicator WHERE coalesce(unit, '') = ''",
        "source-missing": "SELECT count(*) FROM indicator WHERE coalesce(source, '') = ''",
        "sasaran-without-indicator": "SELECT count(*) FROM sasaran s WHERE NOT EXISTS "
        "(SELECT 1 FROM indicator i WHERE i.sasaran = s.id)",
        "weight-sum": "SELECT count(*) FROM (SELECT sum(weight) AS total FROM indicator GROUP BY sasaran) "
        "WHERE abs(total - 100) > 0.05",
        "target-below-baseline": f"SELECT count(*) FROM indicator WHERE {below_baseline}",
        "unknown-reference": "SELECT count(*) FROM indicator c LEFT JOIN indicator p ON c.whole = p.id "
        "WHERE c.whole IS NOT NULL AND p.id IS NULL",
        "sum-mismatch": "SELECT count(*) FROM indicator p JOIN (SELECT whole, "
        + ", ".join(f"sum(y{year}) AS s{year}" for year in years)
        + " FROM indicator WHERE combine = 'sum' GROUP BY whole) s ON p.id = s.whole WHERE "
        + " OR ".join(f"abs(p.y{year} - s.s{year}) > 1e-9 * {greatest}(1, abs(p.y{year}))" for year in years),
    }
