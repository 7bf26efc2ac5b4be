/// The sources of the evaluation of people.
extension Citation {
  /// Published programs that follow KMK 127/2026 on when an achievement is as expected.
  static let financeMinistryRatings = Citation(
    LocalizedText(
      "KMK 127/2026 tentang rating, menurut program yang mengutipnya",
      en: "KMK 127/2026 on ratings, as cited by programs that follow it"),
    authority: .practice)

  /// The cells of the matrix that a published program tests.
  static let predicateMatrix = Citation(
    LocalizedText(
      "Matriks predikat PermenPANRB 6/2022, menurut program yang mengutipnya",
      en: "Predicate matrix of PermenPANRB 6/2022, as cited by a program that follows it"),
    authority: .practice)

  /// The cells of the matrix that nothing we have seen tells.
  static let predicateReading = Citation(
    LocalizedText(
      "Tafsiran pustaka ini atas matriks predikat", en: "This library's reading of the predicate matrix"),
    authority: .convention)

  /// The example of consequences in a training on evaluation.
  static let evaluationTraining = Citation(
    LocalizedText(
      "Bimbingan teknis evaluasi kinerja kepegawaian 2025–2026, contoh penerapan",
      en: "Training on the evaluation of civil servants 2025–2026, example of use"),
    authority: .practice)

  /// How predicates are to be spread.
  static let distributionCircular = Citation(
    LocalizedText(
      "Surat edaran MenPANRB tentang distribusi predikat, menurut ringkasan yang diterbitkan",
      en:
        "Circular of the Minister for Administrative Reform on the spread of predicates, as a published summary gives it"
    ),
    authority: .practice)
}
