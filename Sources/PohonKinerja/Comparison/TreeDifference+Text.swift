extension TreeDifference: CustomStringConvertible {
  /// The difference for reading, in Indonesian.
  public var description: String { text() }

  /// The difference for reading: what it is between, how much changes, and what. Control characters of the documents
  /// come out as U+FFFD and their line breaks as spaces. O(changes).
  public func text(in language: Language = .indonesian) -> String { text(in: language, with: nil) }

  func text(in language: Language, with measurements: MeasurementsDifference?) -> String {
    let narrative = DifferenceNarrative(difference: self, measurements: measurements, language: language)
    var lines = [narrative.heading, summary(in: language, with: measurements)]
    for section in narrative.sections {
      lines += ["", section.title[language]]
      lines += section.lines.map { line in
        String(repeating: "  ", count: line.depth + 1) + (line.symbol.isEmpty ? "" : "\(line.symbol) ")
          + line.text
      }
    }
    return lines.map { PlainText.string($0) + "\n" }.joined()
  }

  /// The difference as a page of Markdown, of which texts of the documents can change neither look nor structure.
  /// O(changes).
  public func markdown(in language: Language = .indonesian) -> String { markdown(in: language, with: nil) }

  func markdown(in language: Language, with measurements: MeasurementsDifference?) -> String {
    let narrative = DifferenceNarrative(difference: self, measurements: measurements, language: language)
    var markdown = MarkdownWriter()
    markdown.heading(narrative.heading, level: 1)
    markdown.paragraph(summary(in: language, with: measurements))
    for section in narrative.sections {
      markdown.heading(section.title[language], level: 2)
      markdown.startBlock()
      for line in section.lines {
        let symbol: [MarkdownWriter.Piece] = line.symbol.isEmpty ? [] : [.bold(line.symbol), .own(" ")]
        markdown.item(symbol + [.plain(line.text)], depth: line.depth)
      }
    }
    return markdown.text
  }
}
