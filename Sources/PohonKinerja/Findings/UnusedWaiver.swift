/// The note on a waiver that silences nothing: it would hide the next finding of its kind.
///
/// It is about the check rather than the tree, so it is not in the catalogue and cannot be waived.
package enum UnusedWaiver {
  package static let id: RuleID = "unused-waiver"

  /// What the note says, in one line.
  package static let summary = LocalizedText(
    "pengecualian yang tidak menutup temuan apa pun", en: "a waiver that silences nothing")

  static func finding(
    _ waiver: Waiver, of sasaran: Sasaran?, told: FindingPlaces.Told?, isKnown: Bool
  ) -> Finding {
    Finding(
      rule: id, severity: .note, subject: told?.subject ?? .document, path: told?.path ?? "",
      location: sasaran?.location, place: told?.place, summary: summary(waiver, isKnown: isKnown),
      rationale: LocalizedText(
        "Pengecualian yang tidak terpakai akan menyembunyikan temuan berikutnya tanpa diketahui.",
        en: "A waiver without use would silently hide the next finding."),
      sources: [.convention],
      suggestions: [
        LocalizedText("Hapus atau perbaiki pengecualian ini.", en: "Remove or correct the waiver.")
      ])
  }

  private static func summary(_ waiver: Waiver, isKnown: Bool) -> LocalizedText {
    if !isKnown {
      return LocalizedText(
        "pengecualian menyebut aturan “\(waiver.rule)” yang tidak dikenal",
        en: "the waiver names the unknown rule “\(waiver.rule)”")
    }
    if !waiver.hasReason {
      return LocalizedText(
        "pengecualian untuk “\(waiver.rule)” tidak menyebut alasan, jadi tidak berlaku",
        en: "the waiver of “\(waiver.rule)” gives no reason and so has no effect")
    }
    return LocalizedText(
      "pengecualian untuk “\(waiver.rule)” tidak menutup temuan apa pun",
      en: "the waiver of “\(waiver.rule)” silences nothing")
  }
}
