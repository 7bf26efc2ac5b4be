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
        guard pair.first.statementFacts(of: row).key != pair.second.statementFacts(of: counterpart).key else {
          return nil
        }
        let views = [pair.sasaran(row), pair.counterpartSasaran(counterpart)]
        let (here, there) = pair.standsInSecond ? (views[1], views[0]) : (views[0], views[1])
        let own = Wording.quoted(here.statement)
        let other = Wording.quoted(there.statement)
        let note = LocalizedText("rumusan dalam dokumen lain", en: "the wording in the other document")
        return Hit(
          row: row, counterpart: counterpart, standsInSecond: pair.standsInSecond,
          text: FindingText(
            "sasaran \(here.id) \(own) dalam dokumen lain berbunyi \(other)",
            en: "sasaran \(here.id) \(own) reads \(other) in the other document",
            notes: [
              pair.standsInSecond ? pair.noteOnFirst(note, on: row) : pair.note(note, on: counterpart)
            ], distinction: [there.statement]))
      }
    })

  private static func wordedTree(_ statement: String) -> PerformanceTree {
    PerformanceTree("Contoh", roots: [SasaranDraft(statement, level: "S1")])
  }
}
