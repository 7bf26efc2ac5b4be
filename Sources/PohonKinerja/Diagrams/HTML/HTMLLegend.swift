/// What the signs of a page mean, folded up below its title.
struct HTMLLegend {
  private var entries: [Entry] = []
  private let words: HTMLWords

  private struct Entry {
    /// The sign, with the classes it has where it is used.
    let sign: String
    let styleNames: String
    let meaning: String
  }

  private init(_ words: HTMLWords) {
    self.words = words
  }

  /// The legend of a page with a tree; `levels` are those that it has.
  static func tree(
    _ words: HTMLWords, levels: [(code: String, title: String, styleName: String)], signs: [ChangeSign],
    hasFindings: Bool, print: String
  ) -> HTMLLegend {
    var legend = HTMLLegend(words)
    for level in levels { legend.add(level.code, "swatch \(level.styleName)", level.title) }
    legend.add("│", "", SVGWords.readingRule[words.language])
    legend.add("1.", "", words.targetsMeaning)
    for sign in signs {
      legend.add(sign.symbol, "sign \(BoxTone.change(sign).styleName)", sign.title[words.language])
    }
    if hasFindings { legend.addMarks() }
    legend.add(words.lowerEdge, "dashed", words.undevelopedMeaning)
    legend.add("↔ S2.3", "chip", words.crosscuttingMeaning)
    legend.add("− / +", "only-live", words.foldMeaning)
    legend.add(words.keysTitle, "only-live", words.keys)
    legend.addPrint(print)
    return legend
  }

  /// The legend of a page with a logic model.
  static func model(_ words: HTMLWords, hasFindings: Bool, print: String) -> HTMLLegend {
    var legend = HTMLLegend(words)
    legend.add("→", "", SVGWords.logicReadingRule[words.language])
    legend.add("→ output.1", "chip", words.linkMeaning)
    legend.add(words.answers, "", words.answersMeaning)
    legend.add(words.assuming, "", words.assumingMeaning)
    legend.add("x ?", "", words.unknownMeaning)
    if hasFindings { legend.addMarks() }
    legend.addPrint(print)
    return legend
  }

  private mutating func add(_ sign: String, _ styleNames: String, _ meaning: String) {
    entries.append(Entry(sign: sign, styleNames: styleNames, meaning: meaning))
  }

  private mutating func addMarks() {
    for severity in Severity.allCases.reversed() {
      add("\(severity.symbol) 2", "mark \(severity.styleName)", words.meaning(of: severity))
    }
  }

  private mutating func addPrint(_ note: String) {
    if !note.isEmpty { add(words.print, "", note) }
  }

  func write(to writer: inout HTMLWriter) {
    writer += "\n<details class=\"legend\"><summary>"
    writer.text(words.legend)
    writer += "</summary>\n<dl>\n"
    for entry in entries {
      writer += entry.styleNames == "only-live" ? "<div class=\"only-live\"><dt>" : "<div><dt>"
      writer.element("span", entry.sign, entry.styleNames.isEmpty ? [] : [("class", entry.styleNames)])
      writer += "</dt>"
      writer.element("dd", entry.meaning)
      writer += "</div>\n"
    }
    writer += "</dl></details>"
  }
}
