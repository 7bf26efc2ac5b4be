extension HTMLStyle {
  /// Boxes, the nested list of a page without a script, and the chart.
  static let tree = """
    .card{display:block;background:var(--box);border:1.5px solid var(--edge);border-radius:8px;text-align:left;
    overflow:hidden}
    .card.fn{border:3px solid var(--n)}
    .card.fw{border:3px solid var(--w)}
    .card.fe{border:3px solid var(--e)}
    .card.undeveloped{border-bottom:3px dashed var(--edge)}
    .card header{background:var(--strong);color:#FFFFFF;padding:2px 12px;font-size:12.5px;line-height:18px}
    .card header>a:first-child{font-weight:700;text-decoration:none;display:inline-block;min-width:32px;min-height:32px;line-height:32px}
    .card header>a:first-child:hover{text-decoration:underline}
    .card header{display:flex;gap:6px;align-items:center}
    .card header>span:not(.marks){flex:1}
    .marks{display:inline-flex;flex-wrap:wrap;gap:2px 4px}
    .card h2{margin:0;padding:9px 12px;font-size:15px;line-height:20px;text-align:center;background:var(--tint);
    text-wrap:balance}
    .card .cap{margin:8px 12px 2px;font-size:11px;font-weight:700;letter-spacing:.04em;text-transform:uppercase;
    color:var(--muted)}
    .card ol{margin:0 12px 10px;padding:0;font-size:13px;line-height:18px;list-style:none;counter-reset:number}
    .card ol li{display:grid;grid-template-columns:22px minmax(0,1fr) auto;counter-increment:number}
    .card ol li::before{content:counter(number) "."}
    .card ol li>span:not(.marks),.card ol li>small{grid-column:2}
    .card ol li>.marks{grid-column:3;grid-row:1/span 2;align-self:start;margin:-3px 0 0 4px;justify-content:end}
    .card ol li+li{margin-top:3px}
    .card small{display:block;font-size:12px;line-height:17px;color:var(--muted)}
    .card .ref{margin:0;padding:4px 12px;border-top:1px solid var(--edge);font-size:12px;line-height:22px}
    .card .ref>a,.card .ref>span:not(.marks){display:inline-block;line-height:18px;padding:2px 8px;
    border-radius:6px;border:1px solid var(--edge);text-decoration:none}
    .card .ref a:hover{text-decoration:underline}
    /*Badges and chips look no larger than the text around them; what is clicked is, also at the zoom that a page opens with.*/
    @media screen{.marks a.mark,.card .ref>a{position:relative;isolation:isolate;border-color:transparent;background:none}
    .marks a.mark{line-height:27px}
    .card .ref>a{padding-top:6px;padding-bottom:6px}
    .card .ref{padding-top:1px;padding-bottom:1px}
    .card .ref>span:not(.marks){margin:3px 0}
    .marks a.mark::before,.card .ref>a::before{content:"";position:absolute;z-index:-1;border-radius:6px;background:var(--box)}
    .marks a.mark::before{inset:1.5px -2px;border:2px solid currentColor}
    .card .ref>a::before{inset:3px -1px;border:1px solid var(--edge)}}
    .card .note{margin:0;padding:4px 12px;font-size:12px;color:var(--muted);text-align:center}
    .card .fold{display:block;width:100%;min-height:34px;padding:4px;border:0;border-top:1px solid var(--edge);
    border-radius:0;background:transparent;font-size:12.5px}
    .card .fold::before{content:"+\\00a0"}
    [aria-expanded=true] .fold::before{content:"\\2212\\00a0"}
    .levels{display:flex;flex-wrap:wrap;gap:8px;margin:0;padding:12px 16px;list-style:none}
    .levels li{padding:4px 10px;border-radius:6px;background:var(--strong);color:#FFFFFF}
    .view{overflow:auto}
    .tree,.tree ul{margin:0;padding:0;list-style:none}
    .tree{padding:8px 16px 32px}
    .tree.plain ul,.tree.plain{display:block}
    .tree.plain ul{margin-left:9px;padding-left:14px;border-left:2px solid var(--line)}
    .tree.plain .card{max-width:680px;margin:0 0 10px}
    .card:target{outline:3px solid var(--focus);outline-offset:2px}
    @media (max-width:700px){.tree:not(.plain) ul{margin-left:5px;padding-left:10px;border-left:2px solid var(--line)}
    .tree:not(.plain) .card{margin:0 0 10px}}
    @media (min-width:701px){
    .tree:not(.plain),.tree:not(.plain) ul{display:flex;justify-content:center}
    .tree:not(.plain){width:max-content;min-width:100%}
    .tree:not(.plain) .card{width:272px}
    .tree:not(.plain) ul{padding-top:22px;position:relative}
    .tree:not(.plain) ul::before{content:"";position:absolute;top:0;left:50%;height:22px;margin-left:-.9px;
    border-left:1.75px solid var(--line)}
    .tree:not(.plain) li:not(ol>li){display:flex;flex-direction:column;align-items:center;position:relative}
    .tree:not(.plain) ul>li{padding:22px 8px 0}
    .tree:not(.plain) ul>li::before,.tree:not(.plain) ul>li::after{content:"";position:absolute;top:0;width:50%;
    height:22px;border-top:1.75px solid var(--line)}
    .tree:not(.plain) ul>li::before{right:50%}
    .tree:not(.plain) ul>li::after{left:50%;border-left:1.75px solid var(--line)}
    .tree:not(.plain) ul>li:first-child::before,.tree:not(.plain) ul>li:last-child::after{border-top:0}
    .tree:not(.plain) ul>li:only-child{padding-top:0}
    .tree:not(.plain) ul>li:only-child::before,.tree:not(.plain) ul>li:only-child::after{display:none}}
    .live .view{height:100%;position:relative;overflow:auto;scrollbar-gutter:stable;overscroll-behavior:contain}
    @media screen{.live .view .levels{position:absolute;left:0;top:0;width:1px;height:1px;margin:0;padding:0;
    overflow:hidden;clip-path:inset(50%)}}
    .view.dragged{cursor:grabbing;user-select:none}
    .sizer{position:relative;min-width:100%;min-height:100%}
    .canvas{position:absolute;top:0;transform-origin:0 0}
    .ground,.wires,.boxes{position:absolute;top:0;left:0}
    .ground,.boxes{width:100%;height:100%}
    .band{position:absolute;left:0;width:100%;background:var(--band)}
    .outline .ground,.outline .plates{display:none}
    .wires{pointer-events:none;overflow:visible}
    .wires path{fill:none;stroke:var(--line);stroke-width:1.75px}
    .plates{position:sticky;left:0;width:104px;height:100%;z-index:2;float:left}
    .plate{position:absolute;left:0;width:100%;background:var(--strong);color:#FFFFFF;border-radius:0 8px 8px 0;
    text-align:center;overflow:clip}
    .plate div{position:sticky;top:0;padding:12px 4px;overflow:hidden}
    .plate b{display:block;font-size:24px;line-height:28px}
    .plate span{display:block;font-size:12px;line-height:15px}
    .plate.low div,.plate.bare div{padding:3px 4px}
    .plate.low b,.plate.bare b{font-size:14px;line-height:15px}
    .plate.low span{font-size:10.5px;line-height:12px}
    .plate.bare span{display:none}
    .plate.narrow b{font-size:15px;line-height:18px}
    .plate.narrow span{display:inline-block;font-size:10.5px;line-height:12px;writing-mode:vertical-rl;transform:rotate(180deg);margin-top:4px;
    text-align:end;overflow:hidden}
    .boxes>div{position:absolute;border-radius:8px}
    .boxes>div.hit{box-shadow:0 0 0 4px var(--hit)}
    .boxes>div:focus-visible{outline-offset:3px}

    """
}
