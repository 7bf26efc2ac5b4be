extension HTMLStyle {
  /// Paper: the sheets of the page where it has some, everything as a list where it has none; behind either the findings,
  /// while their list is open.
  static let print = """
    .sheet{display:none}
    @media print{
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .live body{display:block;height:auto;overflow:visible}
    body{background:#FFFFFF}
    .bar,.legend,.pager,aside,aside button{display:none!important}
    .live .view{height:auto;overflow:visible}
    .live.listed aside{display:block!important;break-before:page;overflow:visible;border:0;background:none;font-size:8.5pt;
    padding:0}
    aside li{padding:3pt 6pt;margin:0 0 4pt;border-width:.75pt;border-left-width:3pt}
    aside li p{margin:0 0 1pt}
    aside li a,aside li span{line-height:inherit}
    aside li summary{display:none}
    aside .mark{min-width:0;padding:0 3pt;border-width:.75pt;font-size:7.5pt;line-height:9pt}
    .top{background:none}
    .view{overflow:visible}
    .card,aside li,.stage{break-inside:avoid}
    .arrows{display:none}
    .stages{display:block!important;min-width:0!important}
    .tree.plain{padding:0;font-size:8pt}
    .tree.plain ul{margin-left:4pt;padding-left:8pt;border-left-width:.75pt}
    .tree.plain .card{max-width:none;margin:0 0 4pt;border-width:.75pt;border-radius:3pt}
    .tree.plain .card header{display:block;padding:1pt 6pt;font-size:7.5pt;line-height:10pt}
    .tree.plain .card header>a:first-child{padding:0;min-height:0}
    .tree.plain .card h2{padding:2pt 6pt;font-size:8.5pt;line-height:11pt;text-align:left;text-wrap:wrap}
    .tree.plain .card .cap{display:none}
    .tree.plain .card ol{margin:2pt 6pt;font-size:8pt;line-height:10pt}
    .tree.plain .card ol li{display:block}
    .tree.plain .card ol li::before{content:counter(number) ". "}
    .tree.plain .card ol li+li{margin-top:1pt}
    .tree.plain .card small{display:inline;font-size:7.5pt}
    .tree.plain .mark{min-width:0;padding:0 3pt;border-width:.75pt;font-size:7.5pt;line-height:9pt}
    .sheets .top,.sheets main{display:none!important}
    .sheets .sheet{display:block;overflow:hidden}
    .sheet+.sheet{break-before:page}
    .sheet svg{display:block;width:100%;height:100%}
    }

    """
}
