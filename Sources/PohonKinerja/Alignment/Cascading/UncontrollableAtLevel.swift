extension Rule {
  /// An agency or team is measured by a figure that only a whole region can answer for.
  ///
  /// Asked below the head of a region; in the tree of an agency, below its first level, which states the aim (tujuan)
  /// that the agency serves. A figure of one sector or one group ("PDRB sektor pertanian") is not the region's, the
  /// planning agency may own such figures, and what is imported or declared as a reference is not promised.
  static let uncontrollableAtLevel = Rule(
    id: "uncontrollable-at-level", family: .cascading, severity: .warning, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Indikator makro daerah dibebankan ke tingkat di bawah kepala daerah",
      en: "A figure of the whole region is put on a level below its head"),
    rationale: LocalizedText(
      "Indikator utama perangkat daerah mengukur urusannya; angka makro ditentukan banyak pihak dan berada di tingkat daerah.",
      en:
        "The key indicators of an agency measure its own field; figures of the whole economy depend on many and belong to the region."
    ),
    sources: [.evaluators, .convention],
    advice: LocalizedText(
      "Pindahkan ke tingkat daerah dan ukur sumbangan urusan ini, atau nyatakan sebagai rujukan (JSON: context, atau contributesTo dengan as “reference”).",
      en:
        "Move it to the level of the region and measure what this field contributes, or declare it a reference (JSON: context, or contributesTo with as “reference”)."
    ),
    examples: [
      .failing(
        LocalizedText("Pertumbuhan ekonomi pada sebuah dinas", en: "Economic growth at an agency"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: macroTree(owner: "Kepala Dinas Perdagangan", Indicator("Laju Pertumbuhan Ekonomi (%)"))),
      .failing(
        LocalizedText("IPM pada sebuah dinas", en: "The human development index at an agency"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: macroTree(
          owner: "Kepala Dinas Pendidikan", Indicator("Indeks Pembangunan Manusia (IPM) Provinsi Lampung"))),
      .failing(
        LocalizedText("Angka kemiskinan tanpa pemilik", en: "The poverty rate without an owner"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: macroTree(owner: nil, Indicator("Angka Kemiskinan"))),
      .passing(
        LocalizedText("Bappeda", en: "The planning agency"),
        macroTree(owner: "Kepala Bappeda Provinsi Lampung", Indicator("Indeks Gini"))),
      .passing(
        LocalizedText("Bappeda sebagai unit pemiliknya", en: "The planning agency as the owner's unit"),
        macroTree(
          owner: Position("Kepala Badan", unit: "Bappeda Provinsi Lampung"),
          Indicator("Indeks Pembangunan Manusia"))),
      .passing(
        LocalizedText("Bagian dari angka makro", en: "A part of such a figure"),
        macroTree(
          owner: "Kepala Dinas Perdagangan", Indicator("Kontribusi sektor perdagangan terhadap PDRB"),
          Indicator("Pertumbuhan PDRB sektor perdagangan"),
          Indicator("Persentase penduduk miskin yang menerima bantuan"))),
      .passing(
        LocalizedText("Hanya dirujuk", en: "For reference only"),
        macroTree(
          owner: "Kepala Dinas Tenaga Kerja", isContext: true, Indicator("Tingkat Pengangguran Terbuka"))),
      .passing(
        LocalizedText("Sasaran daerah milik kepala daerah", en: "A sasaran of the region's head"),
        macroTree(owner: "Gubernur Lampung", Indicator("Tingkat Pengangguran Terbuka"))),
      .failing(
        LocalizedText("Bidang dalam pohon sebuah dinas", en: "A division in the tree of an agency"),
        at: .indicator("S2.1.a", of: "S2.1"),
        tree: agencyTree(
          "Kepala Dinas Perdagangan", of: "Persentase pasar yang tertib niaga",
          division: "Kepala Bidang Perdagangan", of: "Pertumbuhan Ekonomi")),
      .passing(
        LocalizedText("Tujuan sebuah perangkat daerah", en: "The aim of an agency"),
        agencyTree(
          "Kepala Dinas Tenaga Kerja", of: "Tingkat Pengangguran Terbuka",
          division: "Kepala Bidang Penempatan", of: "Jumlah pencari kerja yang ditempatkan")),
      .passing(
        LocalizedText("Bidang pada badan perencanaan", en: "A division of the planning agency"),
        agencyTree(
          "Kepala Bappeda", of: "Persentase program yang selaras", division: "Kepala Bidang Perekonomian",
          of: "Laju Pertumbuhan Ekonomi")),
      .passing(
        LocalizedText("Tingkat rencana tanpa pemilik", en: "Levels of a plan without owners"),
        PerformanceTree(
          "Contoh",
          cascade: Cascade(typed: [Level("T", "Tujuan"), Level("S", "Sasaran Strategis")]),
          roots: [
            SasaranDraft(
              "Meningkatnya kesejahteraan masyarakat",
              children: [
                SasaranDraft(
                  "Meningkatnya perekonomian", indicators: [Indicator("Laju Pertumbuhan Ekonomi")])
              ])
          ])),
    ],
    reach: .ancestors,
    needs: .parent,
    parts: [.owner, .others],
    check: .eachIndicator(of: .region) { facts, row, indicator, collector in
      guard MacroFigures.mayBe(facts.nameFacts(of: indicator)) else { return }
      let node = facts.node(row)
      guard node.parent != .none, node.marks.isDisjoint(with: .context),
        EnumCode.decode(facts.columns.indicators[indicator].relation) != Contribution.Relation.reference,
        facts.isFigureOfRegion(indicator), facts.standsWhereFieldsAre(row)
      else { return }
      collector.report(row, indicator: indicator)
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) adalah angka seluruh daerah, padahal sasaran \(context.id) milik perangkat daerah atau bagiannya",
        en:
          "indicator \(context.indicatorName) is a figure of the whole region, but sasaran \(context.id) belongs to an agency or a part of one"
      )
    })

  /// A governor and one sasaran below with some indicators.
  private static func macroTree(
    owner: Position?, isContext: Bool = false, _ indicators: Indicator...
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kesejahteraan masyarakat", level: "S0", owner: "Gubernur Lampung",
          children: [
            SasaranDraft(
              "Meningkatnya perekonomian masyarakat", owner: owner, isContext: isContext,
              indicators: indicators)
          ])
      ])
  }
}

extension Rule {
  /// The head of an agency with one indicator, and the head of a division below with another.
  private static func agencyTree(
    _ head: Position, of indicator: String, division: Position, of lower: String
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan urusan", level: "S1", owner: head, indicators: [Indicator(indicator)],
          children: [
            SasaranDraft("Meningkatnya mutu layanan bidang", owner: division, indicators: [Indicator(lower)])
          ])
      ])
  }
}

/// The figures that describe a whole region, as data. What counts as one is the use of evaluators and our convention.
enum MacroFigures {
  /// Their names, without what may stand behind.
  private static let names: [[UInt64]] = [
    "indeks pembangunan manusia", "ipm", "pertumbuhan ekonomi", "laju pertumbuhan ekonomi",
    "tingkat pengangguran terbuka", "tingkat pengangguran", "angka pengangguran", "tpt", "pdrb",
    "produk domestik regional bruto", "pertumbuhan pdrb", "laju pertumbuhan pdrb", "nilai pdrb",
    "indeks gini", "rasio gini", "gini ratio", "gini rasio", "indeks rasio gini", "koefisien gini",
    "angka kemiskinan", "tingkat kemiskinan", "persentase kemiskinan", "persentase penduduk miskin",
  ].map { (name: String) in Array(name.utf8).span.wordHashes }

  /// How names begin: the first word as in ``TextFacts/opening``, and of those that may stand behind it the bits in
  /// ``TextFacts/signature``; all bits where none needs to.
  private static let beginnings: [(first: UInt32, seconds: UInt64)] = {
    var beginnings: [(first: UInt32, seconds: UInt64)] = []
    for name in names {
      var opening = TextFacts.empty
      opening.open(with: name[0])
      let seconds = name.count > 1 ? 1 << (name[1] & 63) : UInt64.max
      if let place = beginnings.firstIndex(where: { $0.first == opening.opening }) {
        beginnings[place].seconds |= seconds
      } else {
        beginnings.append((opening.opening, seconds))
      }
    }
    return beginnings
  }()

  /// A bit for each first word.
  private static let firstBits = beginnings.reduce(UInt64(0)) { $0 | 1 << UInt64($1.first & 63) }

  /// What may follow without making it a figure of less than the region.
  private static let regions = WordSet(["daerah", "regional"])
  private static let additions = WordSet([
    "ipm", "tpt", "lpe", "pdrb", "gini", "ratio", "rasio", "per", "kapita", "persen", "adhb", "adhk",
    "terbuka",
  ])

  /// The words of the longest name with a place: more, and it says something else.
  private static let longest = 10

  /// Whether a name may be one; quickly, and wrong only in saying yes.
  static func mayBe(_ name: TextFacts) -> Bool {
    guard name.wordCount <= longest, firstBits & 1 << UInt64(name.opening & 63) != 0 else { return false }
    for beginning in beginnings where beginning.first == name.opening {
      return name.signature & beginning.seconds != 0
    }
    return false
  }

  /// Whether a name that begins with these two words may be one; 0 stands for a word that is not there.
  static func mayBegin(_ first: UInt64, _ second: UInt64) -> Bool {
    single.contains(first) || (openings.contains(first) && seconds.contains(second))
  }

  private static let single = WordSet(hashes: names.filter { $0.count == 1 }.map { $0[0] })
  private static let openings = WordSet(hashes: names.filter { $0.count > 1 }.map { $0[0] })
  private static let seconds = WordSet(hashes: names.filter { $0.count > 1 }.map { $0[1] })

  /// Whether a text is one: its name, and at most a place or another short form behind.
  static func contain(_ words: [UInt64], isRegion: (UInt64) -> Bool) -> Bool {
    names.contains { name in
      guard words.starts(with: name) else { return false }
      for word in words.dropFirst(name.count) {
        if regions.contains(word) || isRegion(word) { return true }
        guard additions.contains(word) else { return false }
      }
      return true
    }
  }
}

extension AlignmentFacts {
  fileprivate func isFigureOfRegion(_ indicator: Row) -> Bool {
    let (first, second) = firstTwoWords(ofName: indicator)
    guard MacroFigures.mayBegin(first, second) else { return false }
    let regions = [Vocabulary.Kind.districts, .provinces, .nations].map { words[$0] }
    let name = columns.texts.withBytes(of: columns.indicators[indicator].name) { $0.wordHashes }
    return MacroFigures.contain(name) { word in regions.contains { $0.contains(word) } }
  }

  /// The hashes of the first two words of a name, 0 for one that is not there.
  private func firstTwoWords(ofName indicator: Row) -> (first: UInt64, second: UInt64) {
    columns.texts.withBytes(of: columns.indicators[indicator].name) { bytes in
      var (first, second): (UInt64, UInt64) = (0, 0)
      bytes.forEachWordHash {
        if first == 0 { first = $0 } else { second = $0 }
        return second == 0
      }
      return (first, second)
    }
  }

  /// Whether a sasaran belongs to an agency or a part of one that is not the planning agency: it stands below that of a
  /// region's head, and is not the head's own, or below the root of an agency's tree. Without an owner the title of its
  /// level counts. O(depth).
  fileprivate func standsWhereFieldsAre(_ row: Row) -> Bool {
    var node = node(row)
    if let title = ownerTitle(of: node) {
      guard !title.isHeadOfRegion, !title.isOfPlanningAgency, !hasPlanningAgencyAsUnit(node) else {
        return false
      }
    } else {
      guard !isPlanLevel(node), !levelTitle(of: node).isHeadOfRegion else { return false }
    }
    while node.parent != .none {
      node = self.node(node.parent)
      let title = ownerTitle(of: node) ?? levelTitle(of: node)
      if title.isHeadOfRegion { return true }
      if title.isOfPlanningAgency || hasPlanningAgencyAsUnit(node) { return false }
    }
    // Whose tree it is, the owner of its root says.
    return ownerTitle(of: node) != nil
  }

  /// Whether the unit of an owner is the planning agency, where the title is but "Kepala Badan".
  private func hasPlanningAgencyAsUnit(_ node: NodeRow) -> Bool {
    guard node.ownerUnit != 0 else { return false }
    return columns.texts.withBytes(of: columns.symbols.reference(node.ownerUnit)) {
      PositionTitle($0, knowing: titleWords).isOfPlanningAgency
    }
  }

  private func levelTitle(of node: NodeRow) -> PositionTitle {
    PositionTitle(
      Array(columns.header.cascade.levels[Int(node.level)].title.utf8).span, knowing: titleWords)
  }

  /// Whether a level is named after a part of a plan, so that it does not tell whose it is.
  private func isPlanLevel(_ node: NodeRow) -> Bool {
    let title = Array(columns.header.cascade.levels[Int(node.level)].title.utf8).span
    return title.wordHashes.first.map { words[.planParts].contains($0) } ?? true
  }
}
