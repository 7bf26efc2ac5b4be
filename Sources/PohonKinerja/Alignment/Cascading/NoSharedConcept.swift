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
      let family = FamilyConcepts(of: node.parent, in: facts)
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
  private let parent: Set<UInt64>
  /// For each concept of the children the first child that has it, and whether another has it too.
  private var holders: [UInt64: (child: Row, isShared: Bool)] = [:]

  /// O(words of the family).
  init(of row: Row, in facts: AlignmentFacts) {
    parent = facts.concepts(of: row)
    for child in facts.children(of: row) {
      for concept in facts.concepts(of: child) {
        holders[concept] = holders[concept].map { ($0.child, true) } ?? (child, false)
      }
    }
  }

  /// Whether a child of this document that states something shares nothing and says nothing of its reason.
  func standsApart(_ child: Row, in facts: AlignmentFacts) -> Bool {
    let node = facts.node(child)
    guard facts.isOwnStatement(child), facts.statementMarks[Int(child)].conceptCount > 0,
      node.cascading != .nonCascading, !facts.statesItsReason(child),
      facts.columns.criticalSuccessFactor(of: child) == nil, !facts.contributesToParent(child),
      !SupportProgram.mayBe(facts.statements[Int(child)]) || !facts.names(ofSupport: node.statement)
    else { return false }
    return facts.concepts(of: child).allSatisfy { concept in
      !parent.contains(concept) && holders[concept]?.isShared != true
    }
  }
}

extension AlignmentFacts {
  /// What a sasaran, its indicators and its critical success factors are about. O(words).
  fileprivate func concepts(of row: Row) -> Set<UInt64> {
    var concepts = Set(words(ofStatement: row).map(\.concept))
    for indicator in indicatorRows(of: row) { concepts.formUnion(words(ofName: indicator).map(\.concept)) }
    for factor in columns.criticalSuccessFactors(of: row) {
      concepts.formUnion(words.words(of: Array(factor.utf8).span).map(\.concept))
    }
    concepts.remove(0)
    return concepts
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
