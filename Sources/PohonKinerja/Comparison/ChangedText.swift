/// Texts that differ, written for messages so that one sees how.
enum ChangedText {
  /// The texts in quotation marks, on one line each. Nothing is cut where a reader compares: what differs could be what is
  /// left out. Where two look the same and are not, it is said why.
  static func quoted(_ texts: [String?], in language: Language) -> [String] {
    let nothing = LocalizedText("(tidak ada)", en: "(none)")[language]
    let hint = hint(for: texts, in: language)
    return texts.map { text in text.map { "“\(Wording.singleLine($0))”\(hint)" } ?? nothing }
  }

  /// Two figures as ``quoted(_:in:)`` has them; where they look the same and one is a number and the other a text, that is said.
  static func quoted(
    _ old: Target?, _ new: Target?, unit: MeasurementUnit? = nil, in language: Language
  ) -> [String] {
    let texts = [old?.text(in: language, unit: unit), new?.text(in: language, unit: unit)]
    guard let old, let new, old.origin != new.origin, texts[0].isSameBytes(as: texts[1]) else {
      return quoted(texts, in: language)
    }
    return zip(texts, [old, new]).map { text, target in
      let origin =
        switch target.origin {
        case .number: LocalizedText("angka", en: "a number")
        case .text: LocalizedText("teks", en: "a text")
        }
      return "“\(text ?? "")” (\(origin[language]))"
    }
  }

  /// "(bentuk Unicode berbeda)" where some texts are the same to a reader and not the same bytes.
  private static func hint(for texts: [String?], in language: Language) -> String {
    let isWhole = !texts.contains(nil)
    let texts = texts.compactMap(\.self)
    if isWhole, texts.count > 1, texts.dropFirst().allSatisfy({ $0.isSameBytes(as: texts[0]) }) {
      return LocalizedText(
        " (tampak sama, tetapi ditulis lain dalam dokumen)",
        en: " (looks the same, but is written otherwise in the document)")[language]
    }
    let pairs = texts.enumerated().flatMap { place, text in texts[(place + 1)...].map { (text, $0) } }
    let different = pairs.filter { !$0.isSameBytes(as: $1) }
    if different.contains(where: { $0 == $1 }) {
      return LocalizedText(" (bentuk Unicode berbeda)", en: " (another Unicode form)")[language]
    }
    if different.contains(where: { Wording.singleLine($0).isSameBytes(as: Wording.singleLine($1)) }) {
      return LocalizedText(" (spasi atau baris berbeda)", en: " (other spaces or lines)")[language]
    }
    return ""
  }

  /// A text in quotation marks, on one line, and cut behind a word where it is longer than `limit` characters.
  static func quoted(_ text: String, limit: Int) -> String {
    let line = Wording.singleLine(text)
    let shown = line.prefix(limit)
    guard shown.endIndex < line.endIndex else { return "“\(line)”" }
    let isWhole = line[shown.endIndex] == " "
    let cut = isWhole ? shown : shown.lastIndex(of: " ").map { shown[..<$0] } ?? shown
    return "“\(cut)…”"
  }
}
