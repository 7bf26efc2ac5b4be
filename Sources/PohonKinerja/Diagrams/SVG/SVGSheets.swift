/// A drawing spread over as many sheets as it takes to be read on paper.
public struct SVGSheets: Sendable, Hashable {
  /// The sheets: those of the roots first, then those of the branches, in the order of the document from above to below.
  public let sheets: [SVGSheet]

  /// Whether there is more than one.
  public var isSplit: Bool { sheets.count > 1 }

  /// Whether the text of every sheet is large enough on its page.
  public var isReadable: Bool { sheets.allSatisfy(\.isReadable) }
}

extension PerformanceTree {
  /// Draws the tree on one sheet, or where its text would be too small on that, on several.
  ///
  /// The first sheet is an overview of the upper levels; a box whose branch goes on elsewhere names the sheets, and those
  /// name the one they come from. Branches that do not fit are split again. A sasaran with more directly below it than a
  /// sheet has room for is repeated, without its indicators, above each part of them; several roots are shared out
  /// likewise. Every sasaran is on some sheet in full. Only a single box that is too large for the page by itself is
  /// drawn too small, rather than cut, and its sheet says so. On ``SVGDiagram/Page/natural`` there is one sheet. O(n).
  public func sheets(as format: SVGDiagram) -> SVGSheets {
    var split = SVGTreeSplit(SVGTreeContent(columns, as: format))
    let plans = split.plans()
    return SVGSheets(sheets: plans.map { SVGTreeSheet(split.content, $0).drawn() })
  }
}
