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
    reach: .family,
    needs: [.parent, .first],
    parts: [.statement, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, node.previousSibling == .none,
        facts.isOwnStatement(node.parent), facts.statementMarks(of: node.parent).conceptCount > 0,
        facts.mayHaveStrangers(below: node.parent)
      else { return }
      let family = FamilyConcepts(of: node.parent, in: facts)
      for (place, child) in facts.children(of: node.parent).enumerated()
      where !family.isJoined[place] && facts.lacksReason(child) {
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

/// What a parent and its indicators are about, for telling quickly that a child has something in common with them.
private struct ParentConcepts {
  private let parent: Row
  /// As ``TextMarks/concepts``, and as many bits of other parts of the concepts.
  private var bits: UInt64
  private var otherBits: UInt64 = 0
  /// What the child before had in common with them: the next one mostly has the same.
  private var lastShared: UInt64 = 0

  /// More than that are not held against those of every child.
  private static let most = 64

  /// `nil` where there are too many. O(indicators).
  init?(of parent: Row, in facts: AlignmentFacts) {
    self.parent = parent
    let statement = facts.statementMarks(of: parent)
    bits = statement.concepts
    var count = Int(statement.conceptCount)
    for indicator in facts.indicatorRows(of: parent) {
      let name = facts.nameMarks(of: indicator)
      bits |= name.concepts
      count += Int(name.conceptCount)
    }
    guard count <= Self.most else { return nil }
    note(statement, in: facts)
    for indicator in facts.indicatorRows(of: parent) { note(facts.nameMarks(of: indicator), in: facts) }
  }

  private mutating func note(_ marks: TextMarks, in facts: AlignmentFacts) {
    facts.concepts.forEach(in: marks) { otherBits |= Self.otherBit(of: $0) }
  }

  /// Whether a child or one of its indicators is about one of them. O(words of the child).
  mutating func areShared(with child: Row, in facts: AlignmentFacts) -> Bool {
    if isOne(of: facts.statementMarks(of: child), in: facts) { return true }
    for indicator in facts.indicatorRows(of: child)
    where isOne(of: facts.nameMarks(of: indicator), in: facts) {
      return true
    }
    return false
  }

  @inline(__always)
  private static func otherBit(of concept: UInt64) -> UInt64 { 1 << (concept >> 32 & 63) }

  @inline(__always)
  private mutating func isOne(of marks: TextMarks, in facts: AlignmentFacts) -> Bool {
    let common = marks.concepts & bits
    guard common != 0 else { return false }
    let (otherBits, lastShared) = (otherBits, lastShared)
    var shared: UInt64 = 0
    let isFound = facts.concepts.contains(in: marks) { concept in
      shared = concept
      guard common & TextMarks.bit(of: concept) != 0, otherBits & Self.otherBit(of: concept) != 0 else {
        return false
      }
      return concept == lastShared || contains(concept, in: facts)
    }
    if isFound { self.lastShared = shared }
    return isFound
  }

  private func contains(_ concept: UInt64, in facts: AlignmentFacts) -> Bool {
    facts.concepts.contains(in: facts.statementMarks(of: parent)) { $0 == concept }
      || facts.indicatorRows(of: parent).contains { indicator in
        facts.concepts.contains(in: facts.nameMarks(of: indicator)) { $0 == concept }
      }
  }
}

extension AlignmentFacts {
  /// Whether a child may share nothing with its family and say nothing of its reason; quickly, and wrong only in saying
  /// yes: most children have a word of their parent.
  fileprivate func mayHaveStrangers(below parent: Row) -> Bool {
    guard var shared = ParentConcepts(of: parent, in: self) else { return true }
    var child = columns.nodes[parent].firstChild
    while child != .none {
      if !shared.areShared(with: child, in: self), !sharesBeside(child), lacksReason(child) { return true }
      child = columns.nodes[child].nextSibling
    }
    return false
  }

  /// Whether the statement of a sasaran has something in common with that of one beside it. O(words).
  private func sharesBeside(_ row: Row) -> Bool {
    let node = columns.nodes[row]
    let own = statementMarks(of: row)
    return
      (node.nextSibling != .none
      && concepts.areShared(by: own, statementMarks(of: node.nextSibling)))
      || (node.previousSibling != .none
        && concepts.areShared(by: own, statementMarks(of: node.previousSibling)))
  }
}

/// Which children have something in common with their parent or with each other.
private struct FamilyConcepts {
  /// For each child, in order, whether it shares a concept.
  private(set) var isJoined: ContiguousArray<Bool> = []

  /// O(words of the family).
  init(of row: Row, in facts: AlignmentFacts) {
    var size = facts.mostConcepts(of: row)
    for child in facts.children(of: row) { size += facts.mostConcepts(of: child) }
    var holders = FirstHolders(capacity: size)
    // The parent comes before the first child.
    facts.forEachConcept(of: row) { _ = holders.holder(of: $0, orNote: 0) }
    for child in facts.children(of: row) {
      isJoined.append(false)
      let own = isJoined.count
      facts.forEachConcept(of: child) { concept in
        guard let holder = holders.holder(of: concept, orNote: own), holder != own else { return }
        isJoined[own - 1] = true
        if holder > 0 { isJoined[holder - 1] = true }
      }
    }
  }
}

extension AlignmentFacts {
  /// Whether a child that shares nothing with its family belongs to this document, states something and says nothing of
  /// its reason. O(words).
  fileprivate func lacksReason(_ child: Row) -> Bool {
    let node = node(child)
    return isOwnStatement(child) && statementMarks(of: child).conceptCount > 0
      && node.cascading != .nonCascading && !statesItsReason(child) && node.criticalSuccessFactor == 0
      && !contributesToParent(child)
      && (!SupportProgram.mayBe(statementFacts(of: child)) || !names(ofSupport: node.statement))
  }
}

extension AlignmentFacts {
  /// At most how many concepts there are of a sasaran, its indicators and its critical success factors. O(indicators +
  /// factors).
  fileprivate func mostConcepts(of row: Row) -> Int {
    var count = Int(statementMarks(of: row).conceptCount)
    for indicator in indicatorRows(of: row) { count += Int(nameMarks(of: indicator).conceptCount) }
    guard node(row).detail != .none else { return count }
    // A word has a letter and a space behind it, but for the last.
    for factor in columns.criticalSuccessFactors(of: row) { count += factor.utf8.count / 2 + 1 }
    return count
  }

  /// Calls `body` with what a sasaran, its indicators and its critical success factors are about. O(words).
  @inline(__always)
  fileprivate func forEachConcept(of row: Row, _ body: (UInt64) -> Void) {
    concepts.forEach(in: statementMarks(of: row), body)
    for indicator in indicatorRows(of: row) { concepts.forEach(in: nameMarks(of: indicator), body) }
    forEachFactorConcept(of: row, body)
  }

  /// Calls `body` with what the critical success factors of a sasaran are about. O(words).
  private func forEachFactorConcept(of row: Row, _ body: (UInt64) -> Void) {
    guard node(row).detail != .none else { return }
    for factor in columns.criticalSuccessFactors(of: row) {
      for word in words.words(of: factor.utf8.span) where word.concept != 0 { body(word.concept) }
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
