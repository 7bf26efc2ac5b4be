extension HTMLStyle {
  /// Paper: the sheets of the page where it has some, everything as a list where it has none.
  static let print = """
    .sheet{display:none}
    @media print{
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .live body{display:block;height:auto;overflow:visible}
    body{background:#FFFFFF}
    .bar,aside .panel button{display:none!important}
    .live .view{height:auto;overflow:visible}
    .live aside{display:block;overflow:visible;border:0;background:none}
    .top{background:none}
    .view{overflow:visible}
    .card,aside li,.stage{break-inside:avoid}
    .arrows{display:none}
    .stages{display:block!important;min-width:0!important}
    .sheets .top,.sheets main,.sheets aside{display:none!important}
    .listed .sheets aside{display:block!important;break-before:page}
    .sheets .sheet{display:block;overflow:hidden}
    .sheet+.sheet{break-before:page}
    .sheet svg{display:block;width:100%;height:100%}
    }

    """
}
