extension HTMLStyle {
  /// Page, tools and the list of findings.
  static let layout = """
    :root{color-scheme:light dark;--ink:#1A1F27;--muted:#4A5462;--page:#FFFFFF;--box:#FFFFFF;--line:#5F6B7A;
    --bar:#F4F6F9;--hit:#FFD84A;--focus:#0B57D0;--e:#8E1616;--w:#6A4500;--n:#1B4A8A}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#E8ECF2;--muted:#AEB8C6;--page:#0E1116;--box:#171B22;
    --line:#93A0B3;--bar:#171B22;--hit:#D9A400;--focus:#A8C7FA;--e:#FFB4AB;--w:#FFCC80;--n:#A8C7FA}}
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;font:14px/1.4 Arial,"Liberation Sans",Arimo,Helvetica,sans-serif;color:var(--ink);
    background:var(--page);overflow-wrap:anywhere}
    .top{background:var(--bar);border-bottom:1px solid var(--line)}
    .head{display:flex;flex-wrap:wrap;gap:2px 16px;align-items:baseline;padding:10px 16px}
    h1{font-size:20px;line-height:1.25;margin:0}
    .head p{margin:0;color:var(--muted)}
    .head details{color:var(--muted);max-width:110ch}
    .head details[open]{flex-basis:100%}
    .head .legend[open]{max-width:none}
    .legend dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(340px,100%),1fr));gap:6px 24px;margin:4px 0 8px}
    .legend dl>div{display:grid;grid-template-columns:88px minmax(0,1fr);gap:10px;align-items:start}
    .legend dt,.legend dd{margin:0;line-height:20px}
    .legend dt{color:var(--ink);font-size:12.5px;text-align:center}
    .legend dt span{display:inline-block;max-width:100%}
    .legend .swatch{min-width:40px;padding:2px 8px;border-radius:6px;background:var(--strong);color:#FFFFFF;font-weight:700}
    .legend .dashed{border-bottom:3px dashed var(--ink)}
    .legend .chip{padding:0 8px;border:1px solid var(--line);border-radius:6px;background:var(--box)}
    .legend dl>.only-live{display:none}
    .live .legend dl>.only-live{display:grid}
    .head summary{cursor:pointer;line-height:32px;padding:0 4px}
    .bar{display:flex;flex-wrap:wrap;gap:6px;align-items:center;padding:0 16px 10px}
    .find{display:flex;flex:0 1 330px;min-width:200px}
    .find input{flex:1;min-width:0;border-radius:6px 0 0 6px!important}
    .find button{border-left:0;border-radius:0}
    .find button:last-child{border-radius:0 6px 6px 0}
    button,select,input{font:inherit;color:inherit;background:var(--box);border:1px solid var(--line);border-radius:6px;
    padding:5px 10px;min-height:36px;min-width:36px}
    input::placeholder{color:var(--muted);opacity:1}
    button,select{cursor:pointer}
    button:hover,select:hover{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
    button[aria-pressed=true],.bar button[aria-expanded=true]{background:var(--ink);color:var(--page)}
    /*What is said never moves the tools.*/
    output{flex:1 0 180px;min-width:0;min-height:20px;padding:0 4px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;
    color:var(--muted)}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    aside{padding:8px 16px 24px}
    aside h2{font-size:17px;margin:8px 0}
    aside>p{margin:4px 0 8px;color:var(--muted)}
    aside ol{margin:0;padding:0;list-style:none;max-width:110ch}
    aside li{padding:8px 10px;margin:0 0 8px;border:1px solid var(--line);border-left:4px solid var(--n);border-radius:6px;
    background:var(--box);content-visibility:auto;contain-intrinsic-size:auto 110px}
    aside li.e{border-left-color:var(--e)}
    aside li.w{border-left-color:var(--w)}
    aside li p{margin:0 0 4px}
    aside li a,aside li span{display:inline-block;line-height:32px}
    aside li summary{cursor:pointer;line-height:32px;color:var(--muted)}
    aside .pager{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin:0 0 8px}
    .pager p{margin:0;flex-basis:100%}
    button:disabled{color:var(--muted);border-style:dashed;cursor:default;box-shadow:none}
    a{color:inherit}
    .mark{display:inline-block;min-width:32px;padding:0 6px;border:2px solid var(--n);border-radius:6px;background:var(--box);
    color:var(--n);font-size:12px;font-weight:700;line-height:20px;text-align:center;text-decoration:none;
    white-space:nowrap}
    .mark.e{border-color:var(--e);color:var(--e)}
    .mark.w{border-color:var(--w);color:var(--w)}
    .panel{display:flex;justify-content:space-between;align-items:center}
    .live body{display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr);height:100vh;height:100dvh;overflow:hidden}
    .live.listed body{grid-template-columns:minmax(0,1fr) min(420px,100vw)}
    .live .top{grid-column:1/-1;max-height:60vh;overflow:auto}
    .outlined [data-do=smaller],.outlined [data-do=larger],.outlined [data-do=fit],.outlined [data-do=full]{display:none}
    .live main{min-width:0;min-height:0}
    .live aside{display:none;overflow:auto;border-left:1px solid var(--line);background:var(--bar)}
    .live.listed aside{display:block}
    @media (max-width:800px){.live.listed body{grid-template-columns:minmax(0,1fr);grid-template-rows:auto 1fr 1fr}
    .live.listed aside{border-left:0;border-top:2px solid var(--line)}
    .head,.bar{padding-left:8px;padding-right:8px}
    .bar{padding-bottom:6px;gap:4px}.find{flex-basis:100%}
    h1{font-size:16px}.head{padding-top:6px;padding-bottom:6px}}

    """
}
