extension HTMLStyle {
  /// The columns of a logic model.
  static let model = """
    .stages,.problems,.assumptions,.stray{padding:12px 16px}
    .view section>h2{margin:0 0 10px;font-size:15px}
    .view section>ul{margin:0;padding:0;list-style:none}
    .view section:not(.assumptions)>ul{display:flex;flex-direction:column;gap:14px}
    .problems>ul{flex-direction:row!important;flex-wrap:wrap}
    .problems .card{--strong:#4A5462;--edge:var(--muted);max-width:340px}
    .view .assumptions>ul{padding-left:22px;list-style:decimal;max-width:90ch}
    .stage>h2{padding:8px 12px;border-radius:8px;background:var(--strong);color:#FFFFFF;text-align:center}
    .card h3{margin:0;padding:9px 12px;font-size:14px;line-height:19px;background:var(--tint)}
    .card .link .marks{margin-left:4px}
    .card .link small{padding:0 0 4px}
    .card.hit{box-shadow:0 0 0 4px var(--hit)}
    .stray .ref a{display:inline-block;min-height:32px;line-height:32px}
    .arrows{position:absolute;left:0;top:0;width:100%;height:100%;pointer-events:none;overflow:visible}
    .arrows path{fill:none;stroke:var(--line);stroke-width:1.75px}
    .arrows path.lit{stroke:var(--ink);stroke-width:3px}
    @media (min-width:901px){.stages{display:grid;grid-template-columns:repeat(5,minmax(190px,1fr));gap:56px;
    position:relative;min-width:1210px}}
    @media (max-width:900px){.stage{margin-bottom:16px}}

    """
}
