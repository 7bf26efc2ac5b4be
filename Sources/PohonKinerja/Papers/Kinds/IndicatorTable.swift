extension PaperKind {
  /// The table of key performance indicators (IKU): sasaran, indicator, target, source of the data and who answers for them.
  public static let indicatorTable = PaperKind(
    "iku",
    title: LocalizedText("Indikator Kinerja Utama", en: "Key performance indicators"),
    summary: LocalizedText(
      "Sasaran, indikator utama, target setahun, sumber data dan penanggung jawab",
      en: "Sasaran, key indicators, the target of a year, the source of the data and who answers for them"),
    scope: .tree
  ) { context throws(PaperError) in [context.indicatorTable] }
}

extension PaperContext {
  fileprivate var indicatorTable: Paper {
    let isNamed = request.position != nil
    let sasaran = isNamed ? positions.flatMap(\.sasaran) : keySasaran
    let table = PaperTable(
      [
        .init("No", width: 4, .center, isShared: true),
        .init(word("Sasaran strategis", "Strategic sasaran"), width: 25, isShared: true),
        .init(word("Indikator kinerja utama", "Key performance indicator"), width: 25),
        .init(word("Satuan", "Unit"), width: 9), .init(targetTitle, width: 9, .trailing),
        .init(word("Sumber data", "Source of data"), width: 14),
        .init(word("Penanggung jawab", "Responsible"), width: 14),
      ],
      groups: indicatorGroups(
        of: sasaran,
        { indicator in
          [
            name(of: indicator), unit(of: indicator), target(of: indicator),
            cell(indicator.source, origin(indicator, .source)),
            cell(indicator.responsible, origin(indicator, .responsible)),
          ]
        }, width: 5),
      emptyText: word("Tidak ada sasaran yang memuat IKU.", "No sasaran has key indicators."))
    let note = word(
      "IKU di sini ialah indikator sasaran pada tahap dampak dan hasil; bila tingkat pohon tidak bertahap, indikator dua tingkat teratas. Pilihan ini konvensi pustaka; tabel yang sama dapat dibuat untuk suatu jabatan.",
      "Key indicators here are those of sasaran at the stages impact and outcome, or of the two upper levels where levels have no stage. This is a convention of this library; the same table can be made for a position."
    )
    return paper(
      for: isNamed && positions.count == 1 ? positions[0] : nil, orientation: .landscape,
      [.table(table)] + (isNamed ? [] : [.notes([note])]))
  }

  /// The sasaran whose indicators are key ones.
  private var keySasaran: [Sasaran] {
    let own = tree.levelOrder.filter { !$0.isContext }
    guard own.contains(where: { $0.stage != nil }) else { return own.filter { $0.levelRank < 2 } }
    return own.filter { $0.stage == .impact || $0.stage == .outcome }
  }
}
