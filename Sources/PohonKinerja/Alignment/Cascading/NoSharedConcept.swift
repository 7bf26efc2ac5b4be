extension Rule {
  /// A sasaran shares no concept with its parent, nor with its siblings.
  ///
  /// Cause and effect often have different words: the rice harvest and the use of better seed, a reform and the training
  /// of those who carry it out. So the indicators and critical success factors of both count as well, a branch may hang
  /// together by its siblings, and a declared reason silences the rule, as does the support program, which helps any
  /// field. It is never more than a note.
  static let noSharedConcept = Rule(
    id: "no-shared-concept", family: .cascading, severity: .note, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Sasaran tidak tampak berhubungan dengan induknya",
      en: "A sasaran does not seem to have anything to do with its parent"),
    rationale: LocalizedText(
      "Setiap sasaran ada karena mewujudkan induknya; bila tidak ada kata yang mempertemukan keduanya, hubungannya perlu dijelaskan.",
      en:
        "Each sasaran is there because it helps its parent; where no word joins the two, their relation needs to be explained."
    ),
    sources: [.cascadingPrinciples, .convention],
    advice: LocalizedText(
      "Jelaskan hubungan sebab-akibatnya (JSON: rationale, Swift: rationale:), atau pindahkan ke induk yang tepat.",
      en:
        "Explain how one brings about the other (JSON: rationale, Swift: rationale:), or move it where it belongs."
    ),
    examples: [
      .failing(
        LocalizedText("Sasaran dari urusan lain", en: "A sasaran of another field"), at: .sasaran("S2.2"),
        tree: conceptTree([
          SasaranDraft("Meningkatnya penggunaan bibit unggul"),
          SasaranDraft("Terlaksananya rehabilitasi gedung sekolah"),
        ])),
      .failing(
        LocalizedText("Satu-satunya anak dari urusan lain", en: "An only child of another field"),
        at: .sasaran("S2.1"),
        tree: conceptTree([SasaranDraft("Meningkatnya kompetensi aparatur")])),
      .passing(
        LocalizedText("Sebab dan akibat dengan kata lain", en: "Cause and effect in other words"),
        conceptTree([
          SasaranDraft(
            "Meningkatnya penggunaan bibit unggul",
            children: [SasaranDraft("Terselenggaranya sosialisasi penggunaan bibit unggul")]),
          SasaranDraft("Meningkatnya penggunaan teknologi"),
        ])),
      .passing(
        LocalizedText(
          "Nilai reformasi birokrasi dan akreditasi lembaga diklat",
          en: "The score of the reform and the accreditation of a school"),
        PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi",
            indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score)]
          ) {
            KepalaBPSDM(
              "Meningkatnya pengembangan kompetensi SDM Aparatur",
              indicators: [Indicator("Persentase aparatur yang memiliki sertifikat diklat", unit: .percent)])
            KepalaBPSDM(
              "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
              indicators: [Indicator("Nilai Akreditasi Lembaga", unit: .score)])
          }
        }),
      .passing(
        LocalizedText("Program penunjang", en: "The support program"),
        conceptTree([
          SasaranDraft("Meningkatnya penggunaan bibit unggul"),
          SasaranDraft("Meningkatnya Pemenuhan Kebutuhan Penunjang Perangkat Daerah"),
        ])),
      .passing(
        LocalizedText("Alasannya dinyatakan", en: "The reason is declared"),
        conceptTree([
          SasaranDraft(
            "Terlaksananya rehabilitasi saluran irigasi",
            rationale: "Jika air tersedia sepanjang musim, maka petani menanam dua kali.")
        ])),
      .passing(
        LocalizedText("Faktor kunci induknya dijawab", en: "It addresses a factor of its parent"),
        conceptTree([SasaranDraft("Berfungsinya saluran irigasi", addresses: "Ketersediaan air")])),
    ],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, node.previousSibling == .none,
        facts.isOwnStatement(node.parent), facts.statementMarks[Int(node.parent)].conceptCount > 0
      else { return }
      var family = FamilyConcepts(of: node.parent, in: facts)
      for child in facts.children(of: node.parent) where family.standsApart(child, in: facts) {
        collector.report(child, related: node.parent)
      }
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) tidak memuat satu pun hal yang disebut induknya, \(parent)",
        en: "sasaran \(context.id) mentions nothing that its parent \(parent) is about",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })

  private static func conceptTree(_ children: [SasaranDraft]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya Produksi Padi", level: "S1", criticalSuccessFactors: ["Ketersediaan air"],
          indicators: [Indicator("Jumlah produksi padi", unit: "Ton")], children: children)
      ])
  }
}

/// What a parent and its children are about.
private struct FamilyConcepts {
  private let row: Row
  /// What the parent is about, in rising order.
  private let parent: [UInt64]
  /// A bit for each of them, as in ``TextMarks/concepts``.
  private let parentBits: UInt64
  /// What two or more of the children are about, in rising order; found when first asked for, as most children have
  /// something of their parent.
  private var shared: [UInt64]?

  /// O(words of the parent).
  init(of row: Row, in facts: AlignmentFacts) {
    self.row = row
    var concepts: [UInt64] = []
    facts.forEachConcept(of: row) { concepts.append($0) }
    concepts.sort()
    parent = concepts
    parentBits = concepts.reduce(0) { $0 | TextMarks.bit(of: $1) }
  }

  /// Whether a child of this document that states something shares nothing and says nothing of its reason. O(words).
  mutating func standsApart(_ child: Row, in facts: AlignmentFacts) -> Bool {
    let node = facts.node(child)
    guard facts.isOwnStatement(child), facts.statementMarks[Int(child)].conceptCount > 0,
      node.cascading != .nonCascading,
      !facts.hasConcept(
        child, where: { parentBits & TextMarks.bit(of: $0) != 0 && parent.containsSorted($0) }),
      !facts.statesItsReason(child), facts.columns.criticalSuccessFactor(of: child) == nil,
      !facts.contributesToParent(child),
      !SupportProgram.mayBe(facts.statements[Int(child)]) || !facts.names(ofSupport: node.statement)
    else { return false }
    let shared = shared ?? conceptsOfSeveral(facts)
    self.shared = shared
    return !facts.hasConcept(child) { shared.containsSorted($0) }
  }

  /// O(n log n) in the words of the children.
  private func conceptsOfSeveral(_ facts: AlignmentFacts) -> [UInt64] {
    var holders: [(concept: UInt64, child: Row)] = []
    for child in facts.children(of: row) {
      facts.forEachConcept(of: child) { holders.append(($0, child)) }
    }
    holders.sort { ($0.concept, $0.child) < ($1.concept, $1.child) }
    return zip(holders, holders.dropFirst()).filter { $0.concept == $1.concept && $0.child != $1.child }
      .map(\.0.concept)
  }
}

extension [UInt64] {
  /// Whether an array in rising order has an element. O(log n).
  fileprivate func containsSorted(_ element: UInt64) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == element
  }
}

extension AlignmentFacts {
  /// Calls `body` with what a sasaran, its indicators and its critical success factors are about. O(words).
  fileprivate func forEachConcept(of row: Row, _ body: (UInt64) -> Void) {
    _ = hasConcept(row) { concept in
      body(concept)
      return false
    }
  }

  /// Whether a sasaran, its indicators or its critical success factors are about something that is meant. O(words).
  fileprivate func hasConcept(_ row: Row, where isMeant: (UInt64) -> Bool) -> Bool {
    if concepts.contains(in: statementMarks[Int(row)], where: isMeant) { return true }
    for indicator in indicatorRows(of: row)
    where concepts.contains(in: nameMarks[Int(indicator)], where: isMeant) {
      return true
    }
    return columns.criticalSuccessFactors(of: row).contains { factor in
      words.words(of: Array(factor.utf8).span).contains { $0.concept != 0 && isMeant($0.concept) }
    }
  }

  /// Whether an indicator of a sasaran declares a relation to one of the parent's.
  fileprivate func contributesToParent(_ row: Row) -> Bool {
    let parent = node(row).parent
    return indicatorRows(of: row).contains { part in
      columns.indicators[part].contributesTo != 0
        && indicatorRows(of: parent).contains { relation(of: part, to: $0) != nil }
    }
  }
}
