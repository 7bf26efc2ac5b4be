extension ComparisonRule {
  /// A sasaran that two documents have in common is worded differently.
  ///
  /// Recognised by its topic or its indicator, or in documents of one plan by its given id, see ``PerformanceTree/compared(with:profile:)``. Case and punctuation do
  /// not count.
  static let statementDiffersBetweenDocuments = ComparisonRule(
    id: "statement-differs-between-documents", family: .wording, severity: .note, since: "0.3.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Sasaran yang sama dirumuskan berbeda dalam dua dokumen",
      en: "The same sasaran is worded differently in two documents"),
    rationale: LocalizedText(
      "Satu hasil dengan dua rumusan dibaca sebagai dua hasil; rantai dari rencana sampai laporan terputus.",
      en: "One result in two wordings reads as two results; the chain from plan to report breaks."),
    sources: [.evaluators, .convention],
    advice: LocalizedText(
      "Pakai rumusan yang sama dalam semua dokumen, atau catat perubahannya.",
      en: "Use the same wording in all documents, or record the change."),
    examples: [
      .failing(
        LocalizedText("Kata pembuka lain", en: "Another opening"), at: .sasaran("S1.1"),
        first: wordedTree("Meningkatnya pelaksanaan meritokrasi ASN"),
        second: wordedTree("Meningkatkan penerapan meritokrasi aparatur")),
      .failing(
        LocalizedText("Hasil yang sama dengan kata lain", en: "The same result in other words"),
        at: .sasaran("S1.1"),
        first: wordedTree("Terwujudnya profesionalitas ASN"),
        second: wordedTree("Meningkatnya profesionalitas ASN")),
      .passing(
        LocalizedText("Hanya huruf besar dan tanda baca", en: "Only case and punctuation"),
        wordedTree("Meningkatnya profesionalitas ASN"), wordedTree("Meningkatnya Profesionalitas ASN.")),
    ],
    check: { pair in
      (pair.commonRows + (pair.areOfOnePlan ? pair.namesakes : [])).compactMap { row, counterpart in
        guard pair.first.statements[Int(row)].key != pair.second.statements[Int(counterpart)].key else {
          return nil
        }
        let own = Wording.quoted(pair.sasaran(row).statement)
        let other = Wording.quoted(pair.counterpartSasaran(counterpart).statement)
        return Hit(
          row: row, counterpart: counterpart,
          text: FindingText(
            "sasaran \(pair.sasaran(row).id) \(own) dalam dokumen lain berbunyi \(other)",
            en: "sasaran \(pair.sasaran(row).id) \(own) reads \(other) in the other document",
            notes: [
              pair.note(
                LocalizedText("rumusan dalam dokumen lain", en: "the wording in the other document"),
                on: counterpart)
            ], distinction: [pair.counterpartSasaran(counterpart).statement]))
      }
    })

  private static func wordedTree(_ statement: String) -> PerformanceTree {
    PerformanceTree("Contoh", roots: [SasaranDraft(statement, level: "S1")])
  }
}
