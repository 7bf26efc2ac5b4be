/// What is marked in boxes besides findings: what happens to a sasaran between two trees, and how it stands.
struct BoxMarks {
  let changes: ChangeMarks?
  let statuses: StatusMarks?

  /// The marks that a format shows.
  init(_ format: some ChangeDiagram & StatusDiagram) {
    changes = format.changes
    statuses = format.statuses
  }

  /// The mark of one box.
  struct Mark {
    /// What its border shows.
    let tone: BoxTone
    let lines: [Line]
  }

  /// One line of a mark.
  struct Line: Hashable {
    let tone: BoxTone
    let symbol: String
    let asciiSymbol: String
    let text: LocalizedText

    /// The sign and what stands behind it.
    func line(in language: Language, isASCII: Bool = false) -> String {
      "\(isASCII ? asciiSymbol : symbol) \(text[language])"
    }
  }

  /// The mark of a sasaran, changes first; `nil` for one that has none.
  subscript(sasaran: String) -> Mark? {
    let change = changes?[sasaran]
    let status = statuses?[sasaran]
    guard let tone = change.map({ BoxTone.change($0.sign) }) ?? status.map({ BoxTone.status($0.tone) }) else {
      return nil
    }
    let lines =
      (change?.lines ?? []).map {
        Line(
          tone: .change($0.sign), symbol: $0.sign.symbol, asciiSymbol: $0.sign.asciiSymbol, text: $0.text)
      }
      + (status?.lines ?? []).map {
        Line(tone: .status($0.tone), symbol: $0.symbol, asciiSymbol: $0.asciiSymbol, text: $0.text)
      }
    return Mark(tone: tone, lines: lines)
  }

  /// What a heading says of them: what happens, for when statuses are, and what signs mean.
  func lines(in language: Language) -> [String] {
    captions(in: language) { [$0.legend(in: language)] } + (statuses.map { [$0.legend[language]] } ?? [])
  }

  /// As ``lines(in:)``, where the words behind each sign of a status say enough.
  func shortLines(in language: Language, isASCII: Bool) -> [String] {
    captions(in: language) { [$0.legend(in: language, isASCII: isASCII)] }
  }

  /// As ``lines(in:)``, where a legend shows the signs of changes.
  func linesWithoutChanges(in language: Language) -> [String] {
    captions(in: language) { _ in [] } + (statuses.map { [$0.legend[language]] } ?? [])
  }

  private func captions(in language: Language, _ legend: (ChangeMarks) -> [String]) -> [String] {
    var lines: [String] = []
    if let changes {
      lines.append(changes.caption[language])
      if !changes.signs.isEmpty { lines += legend(changes) }
    }
    if let statuses { lines.append(statuses.caption[language]) }
    return lines
  }
}
