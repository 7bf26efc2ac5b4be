extension Rule {
  /// An indicator counts what is put in: vehicles, computers, buildings, money spent.
  ///
  /// Equipment counts for an output only, and not where the name goes on with what was done to it ("yang disediakan"),
  /// for then it is the product of whoever procures it. That it is bought ("yang dibeli") is no more than that. Money spent
  /// counts on every level but where the sasaran itself is about money, as a treasury's is. The official nomenclature is left alone.
  static let outputIsInput = Rule(
    id: "output-is-input", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText("Indikator menghitung masukan", en: "An indicator counts inputs"),
    rationale: LocalizedText(
      "Barang dan anggaran adalah masukan; penyerapannya tidak menunjukkan apa yang dihasilkan.",
      en: "Goods and money are inputs; that they were used does not show what came of it."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Ukur produk atau layanan yang dihasilkan dengan masukan itu.",
      en: "Measure the product or service that was made with them."),
    examples: [
      .failing(
        LocalizedText("Kendaraan", en: "Vehicles"), at: .indicator("S2.1.a", of: "S2.1"),
        tree: inputTree("Jumlah kendaraan operasional penyuluh")),
      .failing(
        LocalizedText("Pengadaan komputer", en: "Buying computers"), at: .indicator("S2.1.a", of: "S2.1"),
        tree: inputTree("Jumlah pengadaan komputer")),
      .failing(
        LocalizedText("Komputer yang dibeli", en: "Computers that are bought"),
        at: .indicator("S2.1.a", of: "S2.1"),
        tree: inputTree("Jumlah komputer yang dibeli")),
      .failing(
        LocalizedText("Serapan anggaran", en: "Money spent"), at: .indicator("S2.1.a", of: "S2.1"),
        tree: inputTree("Persentase serapan anggaran")),
      .passing(
        LocalizedText("Barang adalah produknya", en: "The goods are the product"),
        inputTree("Jumlah Unit Kendaraan Dinas yang Disediakan", "Jumlah kendaraan yang diuji")),
      .passing(
        LocalizedText("Perbendaharaan", en: "A treasury"),
        inputTree("Persentase realisasi anggaran", statement: "Terkelolanya anggaran perangkat daerah")),
      .passing(
        LocalizedText("Masukan yang hanya disebut", en: "An input that is only mentioned"),
        inputTree("Jumlah pelatihan komputer", "Persentase efisiensi belanja")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachIndicator(of: .inputs) { facts, row, place, collector in
      guard facts.nameMarks(of: place).kinds.contains(.inputs), !facts.isReference(row),
        let stage = facts.stage(of: facts.node(row)), stage.order >= LogicStage.output.order,
        facts.levelKind(of: facts.node(row)) != .nomenclature,
        let input = CountedInput(facts.words(ofName: place), knowing: facts.words),
        input == .equipment ? stage == .output : !facts.isAboutMoney(row)
      else { return }
      collector.report(row, indicator: place)
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) menghitung masukan, bukan yang dihasilkan dengannya",
        en: "the indicator \(context.indicatorName) counts inputs, not what was made with them")
    })

  private static func inputTree(
    _ names: String..., statement: String = "Terselenggaranya penyuluhan pertanian"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft(statement, level: "S2", indicators: names.map { Indicator($0) })])
  }
}

/// The input that an indicator's name counts.
private enum CountedInput {
  /// Things: vehicles, computers.
  case equipment
  /// Money, as it is spent.
  case spending

  init?(_ name: [MarkedWord], knowing book: WordBook) {
    guard let place = name.firstIndex(where: { $0.kinds.contains(.inputs) }) else { return nil }
    let (spending, procurement) = (book[.spending], book[.procurement])
    if name[..<place].suffix(2).contains(where: { spending.contains($0.hash) }),
      book[.money].contains(name[place].hash)
    {
      self = .spending
      return
    }
    // What follows "untuk" tells whom the things serve, not what became of them.
    var rest = name[place...].prefix { !Self.purposes.contains($0.hash) }
    if rest.count > 1, Self.buying.contains(rest[rest.endIndex - 1].hash),
      rest[rest.endIndex - 2].kinds.contains(.relative)
    {
      rest = rest.dropLast(2)
    }
    let publicGoods = book[.publicGoods]
    guard name[0].kinds.contains(.counts), name[1..<place].allSatisfy({ procurement.contains($0.hash) }),
      !rest.contains(where: {
        publicGoods.contains($0.hash) || !$0.kinds.isDisjoint(with: [.relative, .qualities])
      })
    else { return nil }
    self = .equipment
  }

  private static let buying = WordSet(["dibeli", "terbeli"])
  private static let purposes = WordSet(["untuk", "utk", "bagi", "guna"])
}

extension AlignmentFacts {
  /// Whether a sasaran is about money rather than a training in it, so that spending it is its product.
  fileprivate func isAboutMoney(_ row: Row) -> Bool {
    guard !statementMarks(of: row).kinds.contains(.participation) else { return false }
    let money = words[.money]
    return words(ofStatement: row).contains { money.contains($0.hash) }
  }
}
