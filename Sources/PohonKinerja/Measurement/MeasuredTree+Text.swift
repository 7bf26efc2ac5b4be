extension MeasuredTree {
  /// What every indicator came to, as text: a line each below its sasaran. O(indicators).
  public func text(in language: Language = .indonesian) -> String {
    let words = GapWords(language: language, bands: bands)
    var lines = [
      "\(words["Pengukuran kinerja", "Performance measurement"]): \(tree.title), \(period.title[language])"
    ]
    if let note = measurements.note { lines.append("\(words["Catatan", "Note"]): \(note)") }
    lines += [words.counts(counts), words.legend]
    for measured in sasaran where !measured.sasaran.isContext {
      let mean = words.percentage(measured.achievement).map { " \($0)" } ?? ""
      let sasaran = measured.sasaran
      lines += [
        "",
        "\(words.status(measured.status, because: measured.reason))\(mean)  \(sasaran.id) \(sasaran.statement)",
      ]
      for (place, indicator) in measured.indicators.enumerated() {
        lines += Self.lines(of: indicator, number: place + 1, words)
      }
    }
    return lines.map { PlainText.string($0) + "\n" }.joined()
  }

  private static func lines(of indicator: MeasuredIndicator, number: Int, _ words: GapWords) -> [String] {
    let language = words.language
    let unit = indicator.indicator.unit.map { " (\($0.text))" } ?? ""
    var pieces = ["\(words["target", "target"]) \(words.target(indicator.target))"]
    let (result, achievement) = (indicator.result, indicator.achievement)
    if case .none = result {
      pieces.append(indicator.resultText(in: language))
    } else {
      let parts = indicator.isRolledUp ? " (\(words["dari bagian-bagiannya", "from its parts"]))" : ""
      pieces.append("\(words["realisasi", "actual"]) \(indicator.resultText(in: language))\(parts)")
      pieces.append(words.achievement(achievement))
    }
    pieces.append(words.status(of: indicator))
    if let remark = indicator.remark { pieces.append(remark[language]) }
    if let formula = achievement.percentage?.formula { pieces.append(formula.title[language]) }
    return [
      "  \(number). \(indicator.id) \(indicator.indicator.name)\(unit)",
      "     " + pieces.joined(separator: " · "),
    ]
  }

  /// What every indicator came to, as a Markdown table. O(indicators).
  public func markdown(in language: Language = .indonesian) -> String {
    let words = GapWords(language: language, bands: bands)
    var markdown = MarkdownWriter()
    markdown.heading("\(words["Pengukuran kinerja", "Performance measurement"]): \(tree.title)", level: 1)
    markdown.paragraph("\(period.title[language]) · \(words.counts(counts))")
    if let note = measurements.note { markdown.paragraph("\(words["Catatan", "Note"]): \(note)") }
    markdown.paragraph(words.legend)
    var rows: [[String]] = []
    for measured in sasaran where !measured.sasaran.isContext {
      let mean = words.percentage(measured.achievement) ?? ""
      rows.append(
        [
          "\(measured.sasaran.id) \(measured.sasaran.statement)", "", "", "", mean,
          words.status(measured.status, because: measured.reason),
        ])
      rows += measured.indicators.map { indicator in
        [
          "\(indicator.id) \(indicator.indicator.name)", indicator.indicator.unit?.text ?? "–",
          words.target(indicator.target),
          indicator.resultText(in: language) + words.remark(indicator.remark),
          words.achievement(indicator.achievement, of: indicator.result),
          words.status(of: indicator),
        ]
      }
    }
    markdown.table(
      [
        words["Sasaran dan indikator", "Sasaran and indicator"], words["Satuan", "Unit"], "Target",
        words["Realisasi", "Actual"], words["Capaian", "Achievement"], "Status",
      ], rows: rows)
    return markdown.text
  }

  /// What every indicator came to, as one JSON object for other programs. O(indicators).
  ///
  /// `indicators` has an object for each with `id`, `sasaran`, `target`, `basis`, `actual`, `numerator`, `denominator`,
  /// `text` (of grades and words), `knownSoFar`, `achievement`, `counted`, `formula`, `reversedShare` (actual ÷ target × 100,
  /// where the status is taken from that), `status`, `tone`, `consolidation`, `rolledUp` and, where nothing was measured,
  /// `reason`; `limitExceeded: true` where a limit is exceeded without an achievement, and `remark` what to know beside a
  /// figure. `sasaran` has `id`, `achievement`, `status`, `tone` and `reason`. Figures
  /// are texts, exact as in ``GapReport/json(in:style:)``.
  public func json(in language: Language = .indonesian, style: JSONStyle = .pretty) -> String {
    var json = JSONWriter(style)
    json.object { json in
      json.member("title", tree.title)
      json.member("period", period.description)
      json.member("note", measurements.note)
      json.name("sasaran")
      json.array(sasaran.filter { !$0.sasaran.isContext }) { json, measured in
        json.shortObject {
          $0.member("id", measured.id)
          $0.member("achievement", measured.achievement)
          $0.member("status", measured.status.title[language])
          $0.member("tone", measured.status.tone.rawValue)
          $0.member("reason", measured.reason?.message[language])
        }
      }
      json.name("indicators")
      json.array(sasaran.filter { !$0.sasaran.isContext }.flatMap(\.indicators)) { json, indicator in
        json.shortObject { $0.members(of: indicator, in: language) }
      }
    }
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  /// Writes a figure with all its digits, or as a fraction in lowest terms, "250/3"; nothing is rounded.
  mutating func member(_ name: String, _ figure: Fraction?) { member(name, figure?.description) }

  fileprivate mutating func members(of indicator: MeasuredIndicator, in language: Language) {
    member("id", indicator.id)
    member("sasaran", indicator.indicator.sasaran.id)
    member("target", indicator.target?.text)
    member("basis", indicator.target?.basis.rawValue)
    switch indicator.result {
    case .number(let number, let numerator, let denominator):
      member("actual", number)
      member("numerator", numerator)
      member("denominator", denominator)
    case .text(let text):
      member("actual", indicator.number)
      member("text", text)
    case .none(_, let known): member("knownSoFar", known)
    }
    member("rolledUp", isSet: indicator.isRolledUp)
    let achievement = indicator.achievement
    member("achievement", achievement.percentage?.exact)
    member("counted", achievement.percentage?.counted)
    member("formula", achievement.percentage?.formula.rawValue)
    member("reversedShare", indicator.reversedShare)
    member("consolidation", indicator.consolidation.consolidation.rawValue)
    member("consolidationBasis", indicator.consolidation.basis.rawValue)
    member("status", indicator.status.title[language])
    member("tone", indicator.status.tone.rawValue)
    member("limitExceeded", isSet: indicator.status == .limitExceeded)
    member("remark", indicator.remark?[language])
    member("reason", achievement.reason?.message[language])
  }
}
