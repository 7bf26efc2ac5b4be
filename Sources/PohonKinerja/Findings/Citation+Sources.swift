/// The sources the rules cite. Only texts that were seen are cited by article or page.
extension Citation {
  /// The evaluation sheet of PermenPANRB 88/2021, by criterion: "1.b.8".
  static func evaluationAKIP(_ criterion: String) -> Citation {
    Citation(
      LocalizedText(
        "PermenPANRB 88/2021, LKE kriteria \(criterion)",
        en: "PermenPANRB 88/2021, evaluation sheet, criterion \(criterion)"),
      authority: .regulation)
  }

  /// The annex of PermenPANRB 8/2021, by printed page. The regulation was replaced by 6/2022, but its annex is the
  /// only text that describes the methods of cascading and their formulas.
  static func performanceManagement(page: String) -> Citation {
    Citation(
      LocalizedText(
        "PermenPANRB 8/2021 (diganti 6/2022), Lampiran hlm. \(page)",
        en: "PermenPANRB 8/2021 (replaced by 6/2022), annex p. \(page)"),
      authority: .regulation)
  }

  /// The Ministry of Finance's practice, KMK 467/KMK.01/2014 as published in its handbook, by page.
  static func financeMinistry(page: String) -> Citation {
    Citation(
      LocalizedText(
        "KMK 467/KMK.01/2014, Buku Pintar hlm. \(page)", en: "KMK 467/KMK.01/2014, handbook p. \(page)"),
      authority: .regulation)
  }

  /// The newer practice of the Ministry of Finance, KMK 127/2026, by table. Its text was not seen, only published programs
  /// that cite it table by table.
  static func financeMinistryPractice(table: String) -> Citation {
    Citation(
      LocalizedText(
        "KMK 127/2026, Tabel \(table), menurut program yang mengutipnya",
        en: "KMK 127/2026, table \(table), as cited by programs that follow it"),
      authority: .practice)
  }

  /// The definitions and principles of PermenPANRB 89/2021, as its official presentations give them.
  static let cascadingPrinciples = Citation(
    LocalizedText(
      "PermenPANRB 89/2021, definisi dan prinsip penjenjangan kinerja",
      en: "PermenPANRB 89/2021, definitions and principles of performance cascading"),
    authority: .regulation)

  /// What evaluators of SAKIP look for, as their published findings show.
  static let evaluators = Citation(
    LocalizedText("Praktik evaluator AKIP", en: "Practice of AKIP evaluators"), authority: .practice)

  /// A convention of this library.
  static let convention = Citation(
    LocalizedText("Konvensi pustaka ini", en: "Convention of this library"), authority: .convention)
}
