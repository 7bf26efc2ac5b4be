extension SVGDiagram {
  /// The page that a drawing is made for. All lie on their long side.
  public enum Page: String, Sendable, Hashable, CaseIterable {
    /// A4, 297 × 210 mm.
    case a4
    /// Folio as Indonesian offices use it, 330 × 215 mm.
    case f4
    /// A3, 420 × 297 mm.
    case a3
    /// A2, 594 × 420 mm.
    case a2
    /// A1, 841 × 594 mm.
    case a1
    /// A0, 1189 × 841 mm.
    case a0
    /// A slide of 16:9, 338.7 × 190.5 mm.
    case widescreen = "16x9"
    /// As large as the drawing is, with text of the same size whatever is drawn.
    case natural

    /// Width and height in millimetres, or `nil` for ``natural``.
    public var millimetres: (width: Double, height: Double)? {
      switch self {
      case .a4: (297, 210)
      case .f4: (330, 215)
      case .a3: (420, 297)
      case .a2: (594, 420)
      case .a1: (841, 594)
      case .a0: (1189, 841)
      case .widescreen: (338.7, 190.5)
      case .natural: nil
      }
    }

    /// What the page is called: "A3".
    public var name: String {
      switch self {
      case .a4, .f4, .a3, .a2, .a1, .a0: rawValue.uppercased()
      case .widescreen: "16:9"
      case .natural: rawValue
      }
    }

    /// The sheets of paper that are larger, the smallest first.
    var larger: [Page] {
      guard let size = millimetres else { return [] }
      return [.a4, .f4, .a3, .a2, .a1, .a0].filter { page in
        page.millimetres.map { $0.width * $0.height > size.width * size.height } ?? false
      }
    }
  }

  /// The colours of a drawing.
  public enum Theme: String, Sendable, Hashable, CaseIterable {
    /// Dark text on white, also for print.
    case light
    /// Light text on black.
    case dark
    /// As the reader's screen is set; print is light.
    case automatic = "auto"
  }
}
