extension RuleCatalogue {
  /// A rule of the field that this library does not have, and why not.
  public struct Exclusion: Sendable, Hashable {
    /// The id by which the field's catalogues know it.
    public var id: RuleID
    /// Why it is not here, and what stands for it.
    public var reason: LocalizedText
  }

  /// What one might look for and not find.
  public static let notIncluded: [Exclusion] = [
    Exclusion(
      id: "many-parents",
      reason: LocalizedText(
        "sebuah sasaran berinduk satu, dalam model maupun dalam format; hubungan kedua adalah crosscutting atau contributesTo, dan id yang dipakai dua kali adalah duplicate-id",
        en:
          "a sasaran has one parent, in the model as in the format; a second relation is crosscutting or contributesTo, and an id given twice is duplicate-id"
      )),
    Exclusion(
      id: "measurability",
      reason: LocalizedText(
        "bagiannya adalah formula-missing, source-missing dan pic-missing; kapan diukur tidak ada dalam format",
        en:
          "its parts are formula-missing, source-missing and pic-missing; when it is measured is not in the format"
      )),
    Exclusion(
      id: "impact-without-outcome",
      reason: LocalizedText(
        "pada pohon adalah stage-jump, pada model logis skipped-stage",
        en: "it is stage-jump on trees and skipped-stage on logic models")),
  ]
}
