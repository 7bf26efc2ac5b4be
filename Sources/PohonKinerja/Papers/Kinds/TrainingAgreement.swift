extension PaperKind {
  /// Kesepakatan Kinerja Diklat: what the head of a training agency and whoever runs a training agree on.
  ///
  /// A study of training management at BPSDM Provinsi Jambi (2020) says that the agreement has ten items and names four of
  /// them. The other six are what it tells of planning, review and follow-up; a note of the paper says which are which.
  public static let trainingAgreement = PaperKind(
    "kesepakatan-kinerja-diklat",
    title: LocalizedText("Kesepakatan Kinerja Diklat", en: "Training performance agreement"),
    summary: LocalizedText(
      "Kesepakatan kepala lembaga diklat dan penanggung jawab operasional atas satu program diklat, dalam sepuluh butir",
      en: "What the head of a training agency and whoever runs a training agree on, in ten items"),
    scope: .onePosition
  ) { context throws(PaperError) in
    guard let position = context.positions.first else { throw .noOwners }
    guard !position.superiors.isEmpty else {
      throw .noSuperior(context.kind.id, position: position.name)
    }
    return [context.withFacts().trainingAgreement(of: position)]
  }
}

extension PaperContext {
  fileprivate func trainingAgreement(of position: TreePosition) -> Paper {
    var blocks: [PaperBlock] = []
    for (place, item) in items(of: position).enumerated() {
      blocks.append(.heading("\(place + 1). \(item.title)"))
      blocks += item.blocks
    }
    blocks.append(
      .notes([
        word(
          "Sumber menyatakan sepuluh butir dan menyebut empat (butir 1–4); enam butir lain disusun dari uraiannya tentang perencanaan, reviu dan tindak lanjut kinerja diklat. Sumber: Jurnal Ekonomi Manajemen Sistem Informasi 1(3), Januari 2020, hlm. 207 dst.",
          "The source says that there are ten items and names four (1–4); the other six are put together from what it tells of planning, review and follow-up of training. Source: Jurnal Ekonomi Manajemen Sistem Informasi 1(3), January 2020, p. 207 ff."
        )
      ]))
    return paper(for: position, blocks)
  }

  private struct Item {
    var title: String
    var blocks: [PaperBlock]
  }

  private func items(of position: TreePosition) -> [Item] {
    let (head, operation) = (superior(of: position), title(of: position))
    return [
      Item(
        title: word("Data para pihak", "The parties"),
        blocks: [
          .fields(
            party(word("Kepala lembaga diklat", "Head of the training agency"), head, position.superiors)),
          .fields(
            party(
              word("Penanggung jawab operasional", "Responsible for operation"), operation,
              [position.position])),
        ]),
      Item(
        title: word("Nama diklat", "The training"), blocks: [.fields(programme(of: position))]),
      Item(title: word("Tujuan diklat", "Purpose"), blocks: [.fields(purpose(of: position))]),
      Item(
        title: word("Indikator kinerja diklat", "Indicators"),
        blocks: [.table(indicatorTable(of: position))]),
      Item(
        title: word("Target kinerja", "Targets"), blocks: [.table(targetTable(of: position))]),
      Item(
        title: word("Jangka waktu", "Period"),
        blocks: [
          .fields([
            PaperField(word("Tahun", "Year"), yearCell), toFill("Mulai", "From"), toFill("Selesai", "To"),
          ])
        ]),
      Item(
        title: word("Dukungan kepala lembaga", "Support by the head"),
        blocks: [
          .fields([
            PaperField(word("Pagu (Rp)", "Budget (Rp)"), budget(of: position)),
            toFill("Fasilitas dan dukungan", "Facilities and support"),
          ])
        ]),
      Item(
        title: word("Rencana pengembangan tenaga kediklatan", "Development of training staff"),
        blocks: [
          .fields([
            toFill("Kompetensi yang dikembangkan", "Competence to be developed"),
            toFill("Cara dan waktu", "How and when"),
          ])
        ]),
      Item(
        title: word("Reviu kinerja", "Review"),
        blocks: [.table(reviewTable)]),
      Item(
        title: word("Komitmen dan tindak lanjut perbaikan", "Commitment and follow-up"),
        blocks: [
          .paragraph(
            word(
              "Kedua pihak sepakat mencapai target di atas, membandingkan rencana dengan capaian pada setiap reviu, dan memakai hasilnya untuk memperbaiki diklat berikutnya.",
              "Both parties agree to reach the targets above, to hold plan and result against each other at every review, and to use what they find for the next training."
            )),
          .signatures([
            superiorSignature(word("Kepala lembaga diklat", "Head of the training agency"), of: position),
            signature(word("Penanggung jawab operasional", "Responsible for operation"), of: position),
          ]),
        ]),
    ]
  }

  private func party(_ role: String, _ position: PaperCell, _ holders: [Position]) -> [PaperField] {
    [PaperField(role, name(of: holders.count == 1 ? holders[0] : nil))]
      + identity(ofHolders: holders).dropFirst() + [PaperField(word("Jabatan", "Position"), position)]
  }

  private func programme(of position: TreePosition) -> [PaperField] {
    position.sasaran.map { PaperField(word("Nama dan hasil", "Name and result"), statement(of: $0)) } + [
      toFill("Jenis diklat", "Type"), toFill("Angkatan", "Batch"),
      PaperField(word("Tahun", "Year"), yearCell),
    ]
  }

  /// Why the training is held: what it says itself, and the result above that it serves.
  private func purpose(of position: TreePosition) -> [PaperField] {
    position.sasaran.flatMap { sasaran in
      [
        PaperField(
          word("Hasil yang dituju", "Result it serves"),
          sasaran.parent.map { statement(of: $0) }
            ?? PaperCell(.missing(), from: PaperOrigin(sasaran: sasaran.id, .statement))),
        PaperField(
          word("Alasan", "Reason"), cell(sasaran.rationale, PaperOrigin(sasaran: sasaran.id, .statement))),
      ]
    }
  }

  private func indicatorTable(of position: TreePosition) -> PaperTable {
    PaperTable(
      [
        .init("No", width: 6, .center, isShared: true),
        .init(word("Sasaran", "Sasaran"), width: 34, isShared: true),
        .init(word("Indikator", "Indicator"), width: 40), .init(word("Aspek", "Aspect"), width: 20),
      ],
      groups: indicatorGroups(
        of: position.sasaran,
        { [name(of: $0), aspect(of: $0)] }, width: 2),
      emptyText: "")
  }

  private func targetTable(of position: TreePosition) -> PaperTable {
    PaperTable(
      [
        .init(word("Indikator", "Indicator"), width: 50), .init(word("Satuan", "Unit"), width: 20),
        .init(targetTitle, width: 30, .trailing),
      ],
      groups: position.sasaran.map { $0.indicators.map { [name(of: $0), unit(of: $0), target(of: $0)] } }
        .filter { !$0.isEmpty },
      emptyText: word("Belum ada indikator dalam pohon.", "There is no indicator in the tree."))
  }

  private var reviewTable: PaperTable {
    let quarters = ["I", "II", "III", "IV"].map { word("Triwulan \($0)", "Quarter \($0)") }
    return PaperTable(
      [
        .init(word("Reviu", "Review"), width: 20), .init(word("Tanggal", "Date"), width: 25),
        .init(word("Yang dibandingkan", "What is compared"), width: 55),
      ],
      groups: quarters.map {
        [
          [
            PaperCell($0), PaperCell(.toFill),
            PaperCell(
              word("Rencana dan capaian indikator butir 4 dan 5", "Plan and result of items 4 and 5")),
          ]
        ]
      }, emptyText: "")
  }

  private var yearCell: PaperCell {
    PaperCell(
      year.map { .figure("\($0)", Number($0)) } ?? .missing(),
      from: PaperOrigin(.year, period: year.map(String.init)))
  }

  private func budget(of position: TreePosition) -> PaperCell {
    let origin = PaperOrigin(sasaran: position.sasaran.first?.id, .budget, period: year.map(String.init))
    // Ceilings of several sasaran may contain each other, so that they are not added up.
    guard position.sasaran.count == 1, let year, let amount = position.sasaran[0].budget[year] else {
      return PaperCell(.missing(), from: origin)
    }
    return PaperCell(.number(amount), from: origin)
  }

  private func toFill(_ indonesian: String, _ english: String) -> PaperField {
    PaperField(word(indonesian, english), PaperCell(.toFill))
  }
}
