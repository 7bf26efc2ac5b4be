extension Rule {
  /// The same person owns a sasaran and its parent.
  ///
  /// A person is the same by name; without names, by a title that only one person can hold. "Ketua Tim Kerja" alone is
  /// no person, for every team has one. Under a tujuan the sasaran is normally the same head's.
  /// Case and white space do not tell people apart.
  static let ownerDuplicateLevel = Rule(
    id: "owner-duplicate-level", family: .structure, severity: .note, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Pemilik sasaran sama dengan pemilik induknya",
      en: "A sasaran has the same owner as its parent"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Kinerja dijabarkan ke jabatan di bawahnya; bila pemiliknya orang yang sama, belum ada yang dijabarkan.",
      en:
        "Results are cascaded to the positions below; where one person owns both, nothing has been passed on."
    ),
    sources: [.evaluationAKIP("1.b.8"), .convention],
    advice: LocalizedText(
      "Tetapkan pejabat di bawahnya sebagai pemilik, atau jadikan sasaran ini indikator sasaran induknya.",
      en: "Make someone below the owner, or turn the sasaran into an indicator of its parent."),
    examples: [
      .failing(
        LocalizedText("Orang yang sama", en: "The same person"), at: .sasaran("S3.1"),
        tree: ownerTree(
          Position("Ketua Tim Kerja", name: "Pejabat A"), Position("Widyaiswara", name: "Pejabat A"))),
      .failing(
        LocalizedText("Jabatan yang hanya satu", en: "A position there is only one of"),
        at: .sasaran("S3.1"),
        tree: ownerTree("Kepala BPSDM Daerah", "Kepala BPSDM Daerah")),
      .failing(
        LocalizedText(
          "Kepala dari perangkat daerah yang disebut", en: "The head of an agency that is named"),
        at: .sasaran("S3.1"),
        tree: ownerTree(
          Position("Kepala Dinas", unit: "Dinas Kesehatan"),
          Position("Kepala Dinas", unit: "Dinas Kesehatan"))),
      .passing(
        LocalizedText(
          "Tujuan dan sasaran, keduanya milik Kepala", en: "Tujuan and sasaran both belong to the head"),
        PerformanceTree(
          "Contoh",
          cascade: Cascade(typed: [
            Level("T", "Tujuan", stage: .impact), Level("S", "Sasaran", stage: .outcome),
          ]),
          roots: [
            SasaranDraft(
              "Meningkatnya Profesionalitas ASN", owner: "Kepala BKPP",
              children: [SasaranDraft("Meningkatnya pelayanan kepegawaian", owner: "Kepala BKPP")])
          ])),
      .passing(
        LocalizedText(
          "Jabatan yang dipegang banyak orang", en: "A position that many people hold"),
        ownerTree("Ketua Tim Kerja", "Ketua Tim Kerja")),
      .passing(
        LocalizedText("Kepala bidang, tanpa nama bidangnya", en: "The head of a division without its name"),
        ownerTree("Kepala Bidang", "Kepala Bidang")),
      .passing(
        LocalizedText(
          "Jabatan sama, orangnya berbeda", en: "The same position held by different people"),
        ownerTree(
          Position("Kepala BPSDM Daerah", name: "Pejabat A"),
          Position("Kepala BPSDM Daerah", name: "Pejabat B"))),
    ],
    reach: .parent,
    needs: .sameOwner,
    parts: [.owner, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none else { return }
      let parent = facts.node(node.parent)
      guard facts.haveSameOwner(node, parent), !node.marks.contains(.context),
        !parent.marks.contains(.context), !facts.isGoal(parent)
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      let owner = context.sasaran?.owner?.description ?? ""
      return FindingText(
        "sasaran \(context.id) dan induknya \(parent) sama-sama milik \(owner)",
        en: "sasaran \(context.id) and its parent \(parent) both belong to \(owner)",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })

  /// A team leader and one individual below.
  private static func ownerTree(_ upper: Position, _ lower: Position) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Penyelenggaraan pelatihan yang sesuai NSPK", level: "S2", owner: upper,
          children: [SasaranDraft("Bahan Ajar yang tersusun sesuai NSPK", owner: lower)])
      ])
  }
}

extension AlignmentFacts {
  fileprivate func haveSameOwner(_ first: NodeRow, _ second: NodeRow) -> Bool {
    if first.ownerName != 0, second.ownerName != 0 {
      return rows.owners.first(of: first.ownerName) == rows.owners.first(of: second.ownerName)
        && !isBlank(first.ownerName)
    }
    guard let own = ownerKey(of: first), let other = ownerKey(of: second), own.title == other.title,
      own.unit == other.unit
    else { return false }
    return ownerTitle(of: first)?.belongsToOnePerson(hasUnit: !isBlank(first.ownerUnit)) ?? false
  }

  /// Whether a sasaran stands on a level of goals (tujuan), which their owner breaks down into sasaran.
  fileprivate func isGoal(_ node: NodeRow) -> Bool {
    Array(columns.header.cascade.levels[Int(node.level)].title.utf8).span.wordHashes.first == Self.goal
  }

  private static let goal = WordScanner.hash(of: "tujuan")
}
