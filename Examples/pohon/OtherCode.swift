import PohonKinerja

/// A code that is printed in brackets as the id of a rule is, but is none: it cannot be waived or left out.
struct OtherCode {
  let name: String
  private let kind: LocalizedText
  let summary: LocalizedText

  /// All of them: the notes on waivers and profiles, then the codes of the reader that no rule has as well.
  static let all = [waiver, unknownRule] + reading

  static let waiver = OtherCode(
    name: UnusedWaiver.id.rawValue, kind: LocalizedText("catatan pemeriksaan", en: "a note of the check"),
    summary: UnusedWaiver.summary)

  static let unknownRule = OtherCode(
    name: UnknownRule.id.rawValue, kind: LocalizedText("catatan pemeriksaan", en: "a note of the check"),
    summary: UnknownRule.summary)

  static let reading = ReadingProblem.Code.allCases
    .filter { RuleCatalogue.rule(RuleID($0.rawValue)) == nil }
    .map { code in
      OtherCode(
        name: code.rawValue, kind: LocalizedText("kode pembacaan berkas", en: "a code of reading files"),
        summary: code.summary)
    }

  func text(in language: Language) -> String {
    let kind = LocalizedText(
      "bukan aturan, melainkan \(kind.indonesian)", en: "not a rule but \(kind.english)")
    return "\(name) — \(kind[language]): \(summary[language]).\n"
  }
}
