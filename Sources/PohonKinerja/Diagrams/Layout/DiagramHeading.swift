/// The heading of a drawing: what it is, and of what.
struct DiagramHeading {
  /// What it is: "Pohon Kinerja".
  let kind: String
  /// Of what: the title of the document without that word, and its years.
  let name: String

  /// The heading of a tree.
  init(_ tree: DocumentHeader, language: Language, rangeMark: String = "–") {
    kind = LocalizedText("Pohon Kinerja", en: "Performance Tree")[language]
    let name = Self.name(in: tree.title, without: "pohon kinerja")
    let years = tree.period.map { $0.from == $0.to ? "\($0.from)" : "\($0.from)\(rangeMark)\($0.to)" }
    let parts = [name, years ?? ""] + (tree.part?.titles.map { $0[language] } ?? [])
    self.name = parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The title without the word at its start: "Pohon Kinerja BPSDMD" is the drawing of "BPSDMD".
  static func name(in title: String, without word: String) -> String {
    guard title.utf8.count >= word.utf8.count else { return title }
    for (byte, letter) in zip(title.utf8, word.utf8) {
      let lowercased = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      guard lowercased == letter else { return title }
    }
    let rest = title.utf8.dropFirst(word.utf8.count)
    guard let next = rest.first else { return "" }
    guard next == UInt8(ascii: " ") || next == UInt8(ascii: ":") else { return title }
    return String(Substring(rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }))
  }

  /// Both in one line: "Pohon Kinerja BPSDMD, 2025–2029".
  var line: String { name.isEmpty ? kind : "\(kind) \(name)" }
}

extension DiagramHeading {
  /// How much is drawn: "10 sasaran · 26 indikator kinerja · 4 tingkat".
  static func counts(of columns: TreeColumns, levels: Int, language: Language) -> String {
    let counts = counts(
      sasaran: columns.nodeCount, indicators: columns.indicatorCount, levels: levels, language: language)
    let left = columns.header.part.map { $0.wholeCount - columns.nodeCount } ?? 0
    guard left > 0 else { return counts }
    return counts + " · " + leftOut(left)[language]
  }

  /// How much of a tree its part leaves out.
  static func leftOut(_ count: Int) -> LocalizedText {
    LocalizedText("\(count) sasaran lain tidak digambar", en: "\(count) other sasaran not drawn")
  }

  /// How many statements are drawn.
  static func counts(sasaran: Int, levels: Int, language: Language) -> String {
    LocalizedText(
      "\(sasaran) sasaran · \(levels) tingkat",
      en: "\(sasaran) sasaran · \(EnglishCount.of(levels, "level"))")[language]
  }

  /// How much is drawn of a part of a tree.
  static func counts(sasaran: Int, indicators: Int, levels: Int, language: Language) -> String {
    LocalizedText(
      "\(sasaran) sasaran · \(indicators) indikator kinerja · \(levels) tingkat",
      en: "\(sasaran) sasaran · \(EnglishCount.of(indicators, "indicator")) · "
        + EnglishCount.of(levels, "level"))[language]
  }
}

extension TreePart {
  /// What a heading says of it: "cabang S2.1 di bawah S1.2", "sampai tingkat S2".
  fileprivate var titles: [LocalizedText] {
    var titles: [LocalizedText] = []
    if let top = path.last {
      titles.append(
        path.count > 1
          ? LocalizedText(
            "cabang \(top) di bawah \(path[path.count - 2])",
            en: "branch \(top) under \(path[path.count - 2])")
          : LocalizedText("cabang \(top)", en: "branch \(top)"))
    }
    if let lastLevel {
      titles.append(LocalizedText("sampai tingkat \(lastLevel)", en: "down to level \(lastLevel)"))
    }
    return titles
  }
}
