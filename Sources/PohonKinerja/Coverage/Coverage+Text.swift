extension Coverage {
  /// The table as text: a line for each level and one for all, counts out of totals, and the share of critical success
  /// factors where any are declared. A dash stands where nothing is asked for.
  public func text(in language: Language) -> String {
    let titles = [LocalizedText("Tingkat", en: "Level"), LocalizedText("Sasaran", en: "Sasaran")].map {
      $0[language]
    }
    var rows = [titles + Item.allCases.map { $0.title[language] }]
    rows += parts.map { part in
      [PlainText.string(part.title(in: language)), "\(part.sasaran)"]
        + Item.allCases.map { part[$0].text }
    }
    let widths = rows[0].indices.map { column in
      rows.map { ColumnWidth.of($0[column].utf8.span) }.max() ?? 0
    }
    let heading = LocalizedText("kelengkapan", en: "coverage")[language]
    var lines = ["\(PlainText.string(title)): \(heading)", ""]
    lines += rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - ColumnWidth.of(cell.utf8.span))
        line += column == 0 ? cell + gap : "  " + gap + cell
      }
      return line
    }
    lines += ["", factorsText(in: language)]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table as Markdown, under a heading of the given level.
  public func markdown(in language: Language, headingLevel: Int = 1) -> String {
    let heading = LocalizedText("Kelengkapan", en: "Coverage")[language]
    var markdown = MarkdownWriter()
    markdown.heading(heading, level: headingLevel)
    if headingLevel == 1 {
      markdown.paragraph(title)
    }
    let titles = [LocalizedText("Tingkat", en: "Level"), LocalizedText("Sasaran", en: "Sasaran")].map {
      $0[language]
    }
    markdown.table(
      titles + Item.allCases.map { $0.title[language] },
      rows: parts.map { part in
        [part.title(in: language), "\(part.sasaran)"]
          + Item.allCases.map { part[$0].text + (part[$0].percent.map { " (\($0) %)" } ?? "") }
      })
    markdown.paragraph(factorsText(in: language))
    return markdown.text
  }

  /// Coverages as one JSON object for other programs: `coverage` has an object for each tree with `title`, `levels`,
  /// `total` and `criticalSuccessFactors`; every share is `count` and `total`.
  public static func json(_ coverages: [Coverage], style: JSONStyle = .pretty) -> String {
    var json = JSONWriter(style)
    json.object { json in
      json.name("coverage")
      json.array(coverages) { $0.coverage($1) }
    }
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The levels, and all of them together where there are several.
  private var parts: [Part] { levels.count == 1 ? levels : levels + [total] }

  private func factorsText(in language: Language) -> String {
    guard let percent = criticalSuccessFactors.percent else {
      return LocalizedText(
        "Faktor kunci keberhasilan: tidak ada yang dinyatakan", en: "Critical success factors: none declared")[
          language]
    }
    let share = criticalSuccessFactors
    return LocalizedText(
      "Faktor kunci keberhasilan: \(share.count) dari \(share.total) dijawab (\(percent) %)",
      en: "Critical success factors: \(share.count) of \(share.total) addressed (\(percent) %)")[language]
  }
}

extension Coverage.Part {
  fileprivate func title(in language: Language) -> String {
    level?.description ?? LocalizedText("Semua tingkat", en: "All levels")[language]
  }
}

extension Coverage.Share {
  /// "12/14", or a dash where nothing is asked for.
  fileprivate var text: String { total == 0 ? "–" : "\(count)/\(total)" }
}

extension JSONWriter {
  fileprivate mutating func coverage(_ coverage: Coverage) {
    object { json in
      json.member("title", coverage.title)
      json.name("levels")
      json.array(coverage.levels) { $0.part($1) }
      json.name("total")
      json.part(coverage.total)
      json.name("criticalSuccessFactors")
      json.share(coverage.criticalSuccessFactors)
    }
  }

  private mutating func part(_ part: Coverage.Part) {
    object { json in
      json.member("level", part.level?.code)
      json.member("title", part.level?.title)
      json.member("sasaran", part.sasaran)
      json.member("indicators", part.indicators)
      for item in Coverage.Item.allCases {
        json.name(item.rawValue)
        json.share(part[item])
      }
    }
  }

  private mutating func share(_ share: Coverage.Share) {
    shortObject {
      $0.member("count", share.count)
      $0.member("total", share.total)
    }
  }
}
