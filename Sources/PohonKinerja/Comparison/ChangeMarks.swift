/// What changes between two trees, to be shown in the drawing of both: by sasaran, sign and words.
///
/// ```swift
/// let drawing = ComparedDrawing(from: january, to: july)
/// drawing.tree.drawn(as: .svg.showing(drawing.marks))
/// ```
public struct ChangeMarks: Sendable, Hashable {
  /// By the id of a sasaran.
  private var marks: [String: Mark] = [:]
  /// What happens as a whole, in one line.
  public let caption: LocalizedText

  /// What happens to a sasaran and its indicators.
  public struct Mark: Sendable, Hashable {
    /// What its box tells first. Where only its indicators change it is ``ChangeSign/retargeted`` if they all get other figures,
    /// and else ``ChangeSign/edited``: the sasaran itself is neither removed nor reworded.
    public let sign: ChangeSign
    /// A line for each thing that happens, those of indicators behind: "~ dirumuskan ulang", "≠ 1. ganti target".
    public let lines: [Line]
  }

  /// One line of a mark.
  public struct Line: Sendable, Hashable {
    /// What happens.
    public let sign: ChangeSign
    /// What stands behind the sign.
    public let text: LocalizedText
  }

  init(caption: LocalizedText) {
    self.caption = caption
  }

  /// The mark of a sasaran of the drawn tree; `nil` for one to which nothing happens.
  public subscript(sasaran: String) -> Mark? { marks[sasaran] }

  /// The signs that are used, in the order of the cases.
  public var signs: [ChangeSign] {
    let used = Set(marks.values.flatMap { mark in [mark.sign] + mark.lines.map(\.sign) })
    return ChangeSign.allCases.filter(used.contains)
  }

  /// What the used signs mean, in one line: "+ ditambah, − dihapus".
  public func legend(in language: Language, isASCII: Bool = false) -> String {
    signs.map { "\(isASCII ? $0.asciiSymbol : $0.symbol) \($0.title[language])" }.joined(separator: ", ")
  }

  /// Adds the mark of a sasaran.
  ///
  /// - Parameter numbers: By indicator change the number of the indicator in the box, `nil` where it is in none.
  mutating func add(
    _ change: SasaranChange, id: String, isExchanged: Bool, numbers: [Int?]
  ) {
    var lines = isExchanged ? [Line(sign: .exchanged, text: ChangeSign.exchanged.title)] : []
    for kind in change.kinds {
      guard let sign = ChangeSign(kind), !(isExchanged && sign == .reworded) else { continue }
      lines.append(Line(sign: sign, text: kind.title))
    }
    let own = lines.first?.sign
    // Of what came or went as a whole, so did every indicator.
    if change.old != nil, change.new != nil {
      for (indicator, number) in zip(change.indicators, numbers) {
        for kind in indicator.kinds {
          guard let sign = ChangeSign(kind) else { continue }
          let place = number.map { "\($0). " } ?? ""
          lines.append(
            Line(
              sign: sign,
              text: LocalizedText(place + kind.title.indonesian, en: place + kind.title.english)))
        }
      }
    }
    guard !lines.isEmpty else { return }
    let ofIndicators = lines.allSatisfy { $0.sign == .retargeted } ? ChangeSign.retargeted : .edited
    marks[id] = Mark(sign: own ?? ofIndicators, lines: lines)
  }
}
