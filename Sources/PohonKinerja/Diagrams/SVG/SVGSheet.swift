/// One sheet of a drawing.
public struct SVGSheet: Sendable, Hashable {
  /// What it shows: the title of the tree, and which part of it.
  public let title: String
  /// The drawing, a whole SVG document.
  public let svg: String
  /// The id of the sasaran whose branch it shows, or `nil` when it shows the tree from its roots.
  public let root: String?
  /// Its number, from 1.
  public let number: Int
  /// How large its text is on paper.
  public let printSize: SVGPrintSize
  /// How many boxes it has: sasaran, or elements, problems and assumptions.
  public let boxCount: Int
  /// The smallest page on which it could be read, when the one it is made for is too small and there is one.
  public let advisedPage: SVGDiagram.Page?

  /// Whether its text is large enough on its page.
  public var isReadable: Bool { printSize.isReadable }
}

extension PerformanceTree {
  /// Draws the tree on one sheet and tells how large its text is on paper. O(n).
  public func sheet(as format: SVGDiagram) -> SVGSheet {
    guard !SVGStatementDrawing.draws(format) else {
      return SVGStatementDrawing(columns, as: format).sheet()
    }
    let content = SVGTreeContent(columns, as: format)
    return SVGTreeSheet(content, SVGSheetPlan(content)).drawn()
  }

  /// Draws the tree on one sheet and gives the drawing out piece by piece. O(n).
  ///
  /// The pieces are those of ``sheet(as:)``. Where ``SVGDiagram/Detail/statements`` are drawn on
  /// ``SVGDiagram/Page/natural``, they are some 64 KiB each and the drawing is never in memory as a whole; other drawings
  /// are one piece.
  ///
  /// - Parameter write: Takes the next bytes, which are whole characters of UTF-8. What it throws ends the drawing.
  public func writeSVG<Failure: Error>(
    as format: SVGDiagram, _ write: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard !SVGStatementDrawing.draws(format) else {
      return try SVGStatementDrawing(columns, as: format).write(write)
    }
    try write(sheet(as: format).svg.utf8.span)
  }
}
