extension ComparisonRule {
  /// A sasaran of the first document is not taken up in the second.
  ///
  /// Asked only where the documents look like parts of one plan, and of the levels that the second document reaches. What is
  /// there for reference only is left out, and so is a sasaran whose given id has other words there: that is told as another
  /// wording.
  static let sasaranMissingDownstream = ComparisonRule(
    id: "sasaran-missing-downstream", family: .structure, severity: .warning, since: "0.3.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Sasaran dokumen di atas tidak ada dalam dokumen berikutnya",
      en: "A sasaran of the document above is missing in the next one"),
    rationale: LocalizedText(
      "Setiap sasaran harus diteruskan sampai dokumen pelaksanaannya; yang hilang di tengah jalan tidak dikerjakan siapa pun.",
      en:
        "Every sasaran has to be carried on to the document by which it is carried out; what gets lost on the way nobody does."
    ),
    sources: [.evaluationAKIP("1.b.8"), .evaluators],
    advice: LocalizedText(
      "Muat sasaran itu dalam dokumen berikutnya, atau nyatakan dalam dokumen mana ia diteruskan.",
      en: "Take the sasaran up in the next document, or say in which one it is carried on."),
    examples: [
      .failing(
        LocalizedText("Satu dari tiga hilang", en: "One of three is lost"), at: .sasaran("S1.3"),
        first: listTree(["profesionalitas ASN", "kepuasan layanan kepegawaian", "disiplin pegawai daerah"]),
        second: listTree(["profesionalitas ASN", "kepuasan layanan kepegawaian"])),
      .failing(
        LocalizedText("Diganti hasil lain", en: "Another result in its place"), at: .sasaran("S1.1"),
        first: listTree(["disiplin pegawai daerah", "kepuasan layanan kepegawaian"]),
        second: listTree(["mutu gedung arsip", "kepuasan layanan kepegawaian"])),
      .passing(
        LocalizedText("Semua diteruskan", en: "All are carried on"),
        listTree(["profesionalitas ASN", "kepuasan layanan kepegawaian"]),
        listTree(["kepuasan layanan kepegawaian", "profesionalitas ASN", "mutu gedung arsip"])),
      .passing(
        LocalizedText("Dokumen kantor lain", en: "A document of another office"),
        listTree(["profesionalitas ASN", "kepuasan layanan kepegawaian"]), listTree(["mutu gedung arsip"])),
    ],
    check: { pair in
      guard pair.areOfOnePlan, let nearest = pair.commonRows.first else { return [] }
      // Deeper levels than the common ones are what the other document is not about.
      let deepest = pair.commonRows.map { pair.first.node($0.row).level }.max() ?? 0
      let reworded = Set(pair.namesakes.map(\.row))
      return pair.first.order.compactMap { row in
        let node = pair.first.node(row)
        guard pair.counterpart(of: row) == nil, !reworded.contains(row), pair.first.isOwnStatement(row),
          node.level <= deepest,
          !node.marks.contains(.context)
        else { return nil }
        let sasaran = pair.sasaran(row)
        guard !pair.standsInSecond else { return pair.missingHere(row, nearest.counterpart) }
        return Hit(
          row: row, counterpart: nearest.counterpart,
          text: FindingText(
            "sasaran \(sasaran.id) \(Wording.quoted(sasaran.statement)) tidak ada dalam dokumen lain",
            en: "sasaran \(sasaran.id) \(Wording.quoted(sasaran.statement)) is missing in the other document",
            notes: [
              pair.note(
                LocalizedText("dokumen lain mulai di sini", en: "the other document begins here"),
                on: pair.second.order.first ?? nearest.counterpart)
            ]))
      }
    })

  private static func listTree(_ topics: [String]) -> PerformanceTree {
    PerformanceTree("Contoh", roots: topics.map { SasaranDraft("Meningkatnya \($0)", level: "S1") })
  }
}

extension TreePair {
  /// A finding, in the second document, on a sasaran of the first that it does not have: where that would stand, below the
  /// counterpart of the nearest one above it.
  fileprivate func missingHere(_ row: Row, _ nearest: Row) -> ComparisonRule.Hit {
    var superior = first.columns.nodes[row].parent
    while superior != .none, counterpart(of: superior) == nil {
      superior = first.columns.nodes[superior].parent
    }
    let place = superior == .none ? nil : counterpart(of: superior)
    let sasaran = sasaran(row)
    return ComparisonRule.Hit(
      row: row, counterpart: place ?? second.order.first ?? nearest, standsInSecond: true,
      text: FindingText(
        "sasaran \(sasaran.id) \(Wording.quoted(sasaran.statement)) dari dokumen lain tidak ada di sini",
        en:
          "sasaran \(sasaran.id) \(Wording.quoted(sasaran.statement)) of the other document is missing here",
        notes: [
          noteOnFirst(LocalizedText("dalam dokumen lain", en: "in the other document"), on: row)
        ], distinction: [sasaran.id, sasaran.statement]))
  }
}
