/// One line of a report: pieces of text, some of which stand out where there are colours.
struct ReportLine: ExpressibleByStringLiteral {
  private var pieces: [(text: String, style: Style?)] = []

  /// Why a piece stands out.
  enum Style {
    case severity(Severity)
    case heading
    /// What is read last: ids of rules, labels.
    case minor

    /// The ANSI sequence that turns it on.
    fileprivate var start: String {
      switch self {
      case .severity(.error): "\u{1B}[1;31m"
      case .severity(.warning): "\u{1B}[1;33m"
      case .severity(.note): "\u{1B}[1;36m"
      case .heading: "\u{1B}[1m"
      case .minor: "\u{1B}[2m"
      }
    }
  }

  init(_ text: String = "", _ style: Style? = nil) {
    pieces = [(text, style)]
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  /// A finding as ``Finding/line(in:)`` tells it.
  init(_ finding: Finding, indent: String = "", place: String?, language: Language) {
    let place = place.map { "\($0): " } ?? ""
    self = ReportLine(indent + place)
      .adding(finding.severity.title[language], .severity(finding.severity))
      .adding(": \(finding.summary[language]) ").adding("[\(finding.rule)]", .minor)
  }

  func adding(_ text: String, _ style: Style? = nil) -> ReportLine {
    var line = self
    line.pieces.append((text, style))
    return line
  }

  /// The line without anything that a terminal would act on, but for the colours that were asked for.
  func text(isColoured: Bool) -> String {
    guard isColoured else { return PlainText.string(pieces.map(\.text).joined()) }
    return pieces.map { piece in
      let text = PlainText.string(piece.text)
      guard let style = piece.style, !text.isEmpty else { return text }
      return "\(style.start)\(text)\u{1B}[0m"
    }.joined()
  }
}
