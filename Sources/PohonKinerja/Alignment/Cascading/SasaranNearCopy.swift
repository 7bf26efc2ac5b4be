extension Rule {
  /// A sasaran says the same as its parent or a sibling in slightly other words.
  ///
  /// The difference decides, not the likeness: sasaran that differ in one noun, number or stage word pass, however much
  /// else they share. See ``NearCopySearch`` and ``WordDifference``.
  static let sasaranNearCopy = Rule(
    id: "sasaran-near-copy", family: .cascading, severity: .note,
    summary: LocalizedText(
      "Sasaran hampir sama dengan induk atau sasaran di sampingnya",
      en: "A sasaran is nearly the same as its parent or a sibling"),
    rationale: LocalizedText(
      "Sasaran yang hanya berbeda bentuk kata, urutan atau ejaan tidak menambah kondisi apa pun.",
      en: "Sasaran that differ only in the form of a word, its order or its spelling add no condition."),
    sources: [.convention],
    advice: LocalizedText(
      "Sebut apa yang membedakan keduanya, misalnya tahap, wilayah atau jenis layanannya, atau gabungkan.",
      en: "Name what sets the two apart, such as the stage, the area or the kind of service, or merge them."),
    examples: [
      .failing(
        LocalizedText("Bentuk lain dari kata yang sama", en: "Another form of the same word"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas pelayanan publik") {
            KepalaBPSDM("Peningkatan kualitas pelayanan publik")
          }
        }),
      .failing(
        LocalizedText("Kata yang sama dalam urutan lain", en: "The same words in another order"),
        at: .sasaran("S3.2"),
        tree: PerformanceTree(
          "Contoh",
          roots: nearCopyFamily(
            "Bahan Ajar dan Bahan Tayang yang tersusun", "Bahan Tayang serta Bahan Ajar tersusun"))),
      .failing(
        LocalizedText("Salah ketik", en: "A typing error"),
        at: .sasaran("S3.2"),
        tree: PerformanceTree(
          "Contoh", roots: nearCopyFamily("Terlaksananya pelatihan teknis", "Terlaksanya pelatihan teknis"))),
      .passing(
        LocalizedText("Berbeda tahap", en: "Different stages"),
        PerformanceTree(
          "Contoh",
          roots: nearCopyFamily(
            "Meningkatnya penyelesaian perkara tahap penyelidikan",
            "Meningkatnya penyelesaian perkara tahap penyidikan",
            "Meningkatnya penyelesaian perkara tahap penuntutan"))),
      .passing(
        LocalizedText("Berbeda wilayah", en: "Different areas"),
        PerformanceTree(
          "Contoh",
          roots: nearCopyFamily(
            "Meningkatnya indeks pembangunan di wilayah I", "Meningkatnya indeks pembangunan di wilayah II",
            "Meningkatnya indeks pembangunan di wilayah III"))),
      .passing(
        LocalizedText(
          "Kalimat yang sama, pemilik yang berbeda: beberapa unit boleh menjanjikan hal yang sama",
          en: "The same sentence, other owners: several units may promise the same"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya mutu pelatihan", level: "S1",
              children: ["I", "II"].map { (number: String) in
                SasaranDraft(
                  "Terlaksananya pelatihan teknis sesuai kurikulum", level: "S2",
                  owner: Position("Kepala Balai \(number)"))
              })
          ])),
      .passing(
        LocalizedText("Berbeda produk", en: "Different products"),
        PerformanceTree(
          "Contoh",
          roots: nearCopyFamily(
            "Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai NSPK",
            "Bahan Tayang pada Pelatihan Manajerial yang tersusun sesuai NSPK"))),
    ],
    reach: .family,
    needs: .first,
    parts: [.statement, .owner, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.previousSibling == .none, facts.mayHoldNearCopies(below: node.parent) else { return }
      let family = facts.comparableStatements(below: node.parent)
      let items = family.map { facts.searchItem($0) }
      for (match, row) in zip(NearCopySearch.matches(items, in: facts.columns.texts), family) {
        guard let match else { continue }
        collector.report(row, related: family[match.earlier], value: match.likeness.rawValue)
      }
    },
    wording: { context in
      let other = context.related?.id ?? ""
      let isParent = context.related == context.requiredSasaran.parent
      let difference = (NearCopySearch.Likeness(rawValue: context.value) ?? .identical).title
      return FindingText(
        "sasaran \(context.id) hampir sama dengan \(other): \(difference[.indonesian])",
        en: "sasaran \(context.id) is nearly the same as \(other): \(difference[.english])",
        notes: context.note(
          isParent
            ? LocalizedText("induknya", en: "its parent")
            : LocalizedText("sasaran di sampingnya", en: "its sibling")))
    })

  /// A team leader with some sasaran below.
  private static func nearCopyFamily(_ statements: String...) -> [SasaranDraft] {
    [
      SasaranDraft(
        "Penyelenggaraan pelatihan yang sesuai dengan NSPK", level: "S2",
        children: statements.map { SasaranDraft($0) })
    ]
  }
}

extension NearCopySearch.Likeness {
  /// What sets the two texts apart, for messages.
  fileprivate var title: LocalizedText {
    switch self {
    case .inflection:
      LocalizedText("satu kata hanya berbeda bentuk", en: "one word differs only in its form")
    case .spelling:
      LocalizedText("satu kata hanya berbeda ejaan", en: "one word differs only in its spelling")
    case .functionWords:
      LocalizedText("hanya kata penghubungnya berbeda", en: "only the function words differ")
    case .order: LocalizedText("hanya urutan katanya berbeda", en: "only the order of the words differs")
    case .identical:
      LocalizedText("kalimat dan pemiliknya sama", en: "sentence and owner are the same")
    }
  }
}

extension AlignmentFacts {
  /// So many pairs of siblings are compared one by one; a larger family has a search made for it.
  private static let fewPairs = 4_096

  /// Whether any two of a parent and its children may be near copies; quickly, and wrong only in saying yes.
  fileprivate func mayHoldNearCopies(below parent: Row) -> Bool {
    let first = columns.firstChild(of: parent)
    var pairs = 0
    var row = first
    while row != .none {
      let text = statementFacts(of: row)
      if parent != .none, NearCopySearch.mayBeAlike(text, statementFacts(of: parent)) { return true }
      var earlier = first
      while earlier != row {
        if NearCopySearch.mayBeAlike(text, statementFacts(of: earlier)) { return true }
        pairs += 1
        earlier = columns.nodes[earlier].nextSibling
      }
      guard pairs <= Self.fewPairs else { return true }
      row = columns.nodes[row].nextSibling
    }
    return false
  }

  /// The parent, where it may not be repeated, and those children whose wording is their own.
  ///
  /// Left out are sasaran of other documents, items of the official nomenclature, whose wording is given, and copies
  /// of the parent, which are the matter of `sasaran-copy`.
  fileprivate func comparableStatements(below parent: Row) -> [Row] {
    var family: [Row] = []
    var parentKey: UInt64 = 0
    if parent != .none {
      parentKey = statementFacts(of: parent).key
      if isComparable(parent), !passesOnWhole(node(parent)) { family.append(parent) }
    }
    var row = columns.firstChild(of: parent)
    while row != .none {
      let isOwnWording = levelKind(of: node(row)) != .nomenclature && statementFacts(of: row).key != parentKey
      if isOwnWording, isComparable(row) { family.append(row) }
      row = node(row).nextSibling
    }
    return family
  }

  /// Whether a sasaran belongs to this document and has a statement of two content words or more.
  private func isComparable(_ row: Row) -> Bool {
    let node = node(row)
    let text = statementFacts(of: row)
    return text.contentCount >= 2 && !node.marks.contains(.context)
      && isStatement(row)
  }

  fileprivate func searchItem(_ row: Row) -> NearCopySearch.Item {
    let node = node(row)
    var owner = TextHash.mix(UInt64(node.ownerTitle))
    owner = TextHash.mix(owner ^ UInt64(node.ownerName))
    owner = TextHash.mix(owner ^ UInt64(node.ownerUnit))
    return NearCopySearch.Item(text: node.statement, facts: statementFacts(of: row), owner: owner)
  }
}
