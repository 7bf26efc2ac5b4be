extension ComparisonRule {
  /// Two statements stand one below the other in one tree, and the other way round in the other.
  ///
  /// Two tables of one published plan do: one has the merit system below professionalism, the other professionalism below
  /// the merit system. Statements are recognised by their topic, see ``StatementTopic``. Trees that have little in common
  /// need a common indicator on both statements as well.
  static let sasaranSwapBetweenDocuments = ComparisonRule(
    id: "sasaran-swap-between-documents", family: .cascading, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Dua sasaran bertukar tempat antara dua dokumen", en: "Two sasaran change places between two documents"),
    rationale: LocalizedText(
      "Sebab dan akibat tidak dapat dibalik: bila yang satu mewujudkan yang lain, dokumen lain tidak boleh mengatakan sebaliknya.",
      en:
        "Cause and effect cannot be turned round: where one brings about the other, no other document can say the reverse."
    ),
    sources: [.evaluators, .cascadingPrinciples],
    advice: LocalizedText(
      "Putuskan mana yang menjadi hasil dan mana yang mewujudkannya, lalu samakan kedua dokumen.",
      en: "Decide which is the result and which brings it about, and make both documents say so."),
    examples: [
      .failing(
        LocalizedText("Dua tabel dari satu rencana", en: "Two tables of one plan"), at: .sasaran("S1.1"),
        first: pairTree("Meningkatnya Profesionalitas ASN", "Meningkatnya Pelaksanaan Meritokrasi ASN"),
        second: pairTree("Meningkatkan Penerapan Meritokrasi Aparatur", "Meningkatnya Profesionalitas ASN")),
      .failing(
        LocalizedText("Dengan tingkat di antaranya", en: "With a level between"), at: .sasaran("S1.1"),
        first: pairTree("Meningkatnya Produksi Padi", "Meningkatnya penggunaan bibit unggul"),
        second: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya penggunaan bibit unggul", level: "S0",
              children: [
                SasaranDraft(
                  "Meningkatnya mutu tanaman",
                  children: [SasaranDraft("Meningkatnya Produksi Padi")])
              ])
          ])),
      .passing(
        LocalizedText("Urutan yang sama", en: "The same order"),
        pairTree("Meningkatnya Profesionalitas ASN", "Meningkatnya Pelaksanaan Meritokrasi ASN"),
        pairTree("Meningkatnya Profesionalitas ASN", "Meningkatnya Penerapan Meritokrasi Aparatur")),
      .passing(
        LocalizedText("Berdampingan dalam dokumen lain", en: "Side by side in the other document"),
        pairTree("Meningkatnya Profesionalitas ASN", "Meningkatnya Pelaksanaan Meritokrasi ASN"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft("Meningkatnya Profesionalitas ASN", level: "S0"),
            SasaranDraft("Meningkatnya Pelaksanaan Meritokrasi ASN", level: "S0"),
          ])),
    ],
    check: { pair in
      pair.commonRows.compactMap { row, counterpart in
        guard let swap = Swap(below: row, counterpart, in: pair) else { return nil }
        return Hit(row: row, counterpart: counterpart, text: swap.text(in: pair))
      }
    })

  private static func pairTree(_ parent: String, _ child: String) -> PerformanceTree {
    PerformanceTree(
      "Contoh", roots: [SasaranDraft(parent, level: "S0", children: [SasaranDraft(child)])])
  }
}

/// A sasaran of the first tree whose nearest common superior stands below it in the second.
private struct Swap {
  let row: Row
  let counterpart: Row
  let superior: Row
  let superiorCounterpart: Row

  /// O(depth of both trees).
  init?(below row: Row, _ counterpart: Row, in pair: TreePair) {
    var superior = pair.first.node(row).parent
    while superior != .none, pair.counterpart(of: superior) == nil {
      superior = pair.first.node(superior).parent
    }
    guard superior != .none, let other = pair.counterpart(of: superior), other != counterpart else {
      return nil
    }
    var above = pair.second.node(other).parent
    while above != .none, above != counterpart { above = pair.second.node(above).parent }
    guard above == counterpart else { return nil }
    guard
      pair.areOfOnePlan
        || (pair.shareIndicator(row, counterpart) && pair.shareIndicator(superior, other))
    else { return nil }
    self.row = row
    self.counterpart = counterpart
    self.superior = superior
    superiorCounterpart = other
  }

  func text(in pair: TreePair) -> FindingText {
    let id = pair.sasaran(row).id
    let superiorID = pair.sasaran(superior).id
    let statement = Wording.quoted(pair.sasaran(row).statement)
    let other = Wording.quoted(pair.sasaran(superior).statement)
    return FindingText(
      "sasaran \(id) \(statement) di sini berada di bawah \(superiorID) \(other), dalam dokumen lain di atasnya",
      en:
        "sasaran \(id) \(statement) stands below \(superiorID) \(other) here, and above it in the other document",
      notes: [
        pair.note(
          LocalizedText("dalam dokumen lain di atas", en: "above, in the other document"), on: counterpart),
        pair.note(
          LocalizedText("dalam dokumen lain di bawah", en: "below, in the other document"),
          on: superiorCounterpart),
      ],
      distinction: [pair.sasaran(superior).statement])
  }
}
