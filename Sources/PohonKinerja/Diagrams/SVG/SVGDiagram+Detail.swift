extension SVGDiagram {
  /// How much of each sasaran of a tree a drawing shows. Logic models are always drawn in full.
  public enum Detail: String, Sendable, Hashable, CaseIterable {
    /// Code, owner, statement, indicators with their targets, references, findings and other marks.
    case full
    /// The statement alone, in the colours of its level; code and owner are told by the tooltip of the box.
    ///
    /// Of 100,000 sasaran this makes some 67 MB where the full drawing makes 334 MB. Indicators, references to other branches
    /// and units, findings, statuses and changes are left out, also where the format has them, and so are the
    /// abbreviations at the foot; the heading says that only statements are shown. Where no page is asked for the drawing
    /// is one sheet, as large as it takes (``SVGDiagram/Page/natural``); on a page it is fitted to that, and
    /// ``PerformanceTree/sheets(as:)`` spreads it, as a full drawing.
    case statements
  }

  /// The page where none is asked for: of a size that hangs on a wall, or where many are to be seen at once, none.
  static func usualPage(for detail: Detail) -> Page {
    switch detail {
    case .full: .a3
    case .statements: .natural
    }
  }

  /// The format without what its detail leaves out.
  var withoutWhatIsLeftOut: SVGDiagram {
    guard detail == .statements else { return self }
    var format = self
    format.showsTargets = false
    format.findings = nil
    format.statuses = nil
    format.changes = nil
    return format
  }
}
