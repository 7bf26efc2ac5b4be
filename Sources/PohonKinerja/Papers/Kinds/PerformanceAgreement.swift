extension PaperKind {
  /// Perjanjian Kinerja: what a position promises its superior for a year, with the targets and the budget as an annex.
  public static let performanceAgreement = PaperKind(
    "perjanjian-kinerja",
    title: LocalizedText("Perjanjian Kinerja", en: "Performance agreement"),
    summary: LocalizedText(
      "Janji kinerja suatu jabatan kepada atasannya: sasaran, indikator, target dan anggaran setahun",
      en: "What a position promises its superior: sasaran, indicators, targets and budget of a year"),
    scope: .eachPosition
  ) { context throws(PaperError) in
    context.positions.map { context.performanceAgreement(of: $0) }
  }
}

extension PaperContext {
  fileprivate func performanceAgreement(of position: TreePosition) -> Paper {
    let first = title(of: position)
    let second = superior(of: position)
    let hasSuperior = second.content != .notApplicable
    var blocks: [PaperBlock] = [
      .fields(parties(first, of: position, second, hasSuperior: hasSuperior)),
      .paragraph(promise(hasSuperior: hasSuperior)),
    ]
    if hasSuperior {
      blocks.append(.paragraph(word(supervision.indonesian, supervision.english)))
    }
    let own = signature(
      hasSuperior ? word("Pihak Pertama", "First party") : word("Yang berjanji", "Who promises"),
      position: first,
      holder: position.position)
    let superiorSignature = signature(
      word("Pihak Kedua", "Second party"), position: second,
      holder: position.superiors.count == 1 ? position.superiors[0] : nil)
    blocks += [
      .signatures(hasSuperior ? [superiorSignature, own] : [own]), .pageBreak,
      .heading(word("Lampiran: sasaran, indikator dan target", "Annex: sasaran, indicators and targets")),
      .table(targetTable(of: position)), .heading(word("Anggaran", "Budget")),
      .table(budgetTable(of: position)),
    ]
    return paper(for: position, blocks)
  }

  private func parties(
    _ first: PaperCell, of position: TreePosition, _ second: PaperCell, hasSuperior: Bool
  ) -> [PaperField] {
    var fields = [
      PaperField(word("Pihak Pertama", "First party"), first),
      PaperField(word("Nama", "Name"), name(of: position.position)),
    ]
    if hasSuperior {
      fields += [
        PaperField(word("Pihak Kedua", "Second party"), second),
        PaperField(
          word("Nama", "Name"), name(of: position.superiors.count == 1 ? position.superiors[0] : nil)),
      ]
    }
    return fields
  }

  private func promise(hasSuperior: Bool) -> String {
    let when = year.map { word("tahun \($0)", "of \($0)") } ?? word("tahun rencana", "of the planned year")
    return hasSuperior
      ? word(
        "Pihak Pertama berjanji kepada Pihak Kedua mewujudkan target \(when) dalam lampiran, yang diturunkan dari pohon kinerja, dan bertanggung jawab atas tercapai atau tidaknya.",
        "The first party promises the second to reach the targets \(when) in the annex, which come from the performance tree, and answers for whether they are reached."
      )
      : word(
        "Yang bertanda tangan berjanji mewujudkan target \(when) dalam lampiran, yang diturunkan dari pohon kinerja, dan bertanggung jawab atas tercapai atau tidaknya.",
        "The undersigned promises to reach the targets \(when) in the annex, which come from the performance tree, and answers for whether they are reached."
      )
  }

  private var supervision: LocalizedText {
    LocalizedText(
      "Pihak Kedua mendampingi pelaksanaannya, menilai capaiannya secara berkala, dan menindaklanjuti hasilnya.",
      en: "The second party supports the work, assesses what is reached from time to time, and acts on it.")
  }

  private func targetTable(of position: TreePosition) -> PaperTable {
    PaperTable(
      [
        .init("No", width: 6, .center, isShared: true),
        .init(word("Sasaran", "Sasaran"), width: 34, isShared: true),
        .init(word("Indikator kinerja", "Indicator"), width: 34),
        .init(word("Satuan", "Unit"), width: 12), .init(targetTitle, width: 14, .trailing),
      ],
      groups: indicatorGroups(
        of: position.sasaran, { [name(of: $0), unit(of: $0), target(of: $0)] }, width: 3),
      emptyText: "")
  }

  /// The own sasaran, and those directly below that have a ceiling.
  private func budgetTable(of position: TreePosition) -> PaperTable {
    let below = position.sasaran.flatMap { $0.children.filter { !$0.budget.isEmpty } }
    let rows = (position.sasaran + below).map { sasaran in
      let origin = PaperOrigin(sasaran: sasaran.id, .budget, period: year.map(String.init))
      let amount = year.flatMap { sasaran.budget[$0] }
      return [
        PaperCell(.text(sasaran.id), from: PaperOrigin(sasaran: sasaran.id, .statement)),
        statement(of: sasaran), PaperCell(amount.map { .number($0) } ?? .missing(), from: origin),
      ]
    }
    return PaperTable(
      [
        .init(word("Id", "Id"), width: 14), .init(word("Sasaran", "Sasaran"), width: 58),
        .init(word("Pagu (Rp)", "Ceiling (Rp)"), width: 28, .trailing),
      ],
      groups: rows.map { [$0] }, emptyText: "")
  }
}

extension PaperContext {
  /// The heading over the targets of the year.
  var targetTitle: String { year.map { "Target \($0)" } ?? "Target" }
}
