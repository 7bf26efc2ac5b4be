extension PaperKind {
  /// SKP: the results of a position, the superior's results they serve, and how they are measured.
  public static let employeeTargets = PaperKind(
    "skp",
    title: LocalizedText("Sasaran Kinerja Pegawai (SKP)", en: "Employee's performance targets (SKP)"),
    summary: LocalizedText(
      "Hasil kerja utama dan tambahan suatu jabatan, hasil atasan yang diintervensi, aspek, indikator dan target",
      en:
        "Main and additional results of a position, the superior's results they serve, aspects, indicators, targets"
    ),
    scope: .eachPosition
  ) { context throws(PaperError) in
    let context = context.withFacts()
    // Who is elected is no employee; who asks for one gets it.
    return context.positions.filter { context.request.position != nil || !$0.isElectedOffice }
      .map { context.employeeTargets(of: $0) }
  }
}

extension PaperContext {
  fileprivate func employeeTargets(of position: TreePosition) -> Paper {
    let main = position.sasaran.filter { !$0.isAdditional }
    let additional = position.sasaran.filter(\.isAdditional)
    return paper(
      for: position,
      [
        .fields([
          PaperField(word("Pegawai yang dinilai", "Employee"), title(of: position)),
          PaperField(word("Pejabat penilai", "Appraiser"), superior(of: position)),
        ]),
        .heading(word("Hasil kerja utama", "Main results")), .table(resultTable(of: main, position)),
        .heading(word("Hasil kerja tambahan", "Additional results")),
        .table(resultTable(of: additional, position)),
        .notes(
          [
            word(
              "Tambahan ialah hasil di luar penjabaran atasan (dalam pohon: nonCascading). Pembagian utama dan tambahan menurut pohon ini konvensi pustaka.",
              "Additional results are those outside the superior's cascade (in the tree: nonCascading). Telling them apart in this way is a convention of this library."
            )
          ] + reasons(of: additional)),
        .heading(word("Perilaku kerja", "Conduct")), .table(behaviourTable),
        .signatures([
          signature(word("Pegawai yang dinilai", "Employee"), of: position),
          superiorSignature(word("Pejabat penilai", "Appraiser"), of: position),
        ]),
      ])
  }

  private func resultTable(of sasaran: [Sasaran], _ position: TreePosition) -> PaperTable {
    let groups = sasaran.enumerated().map { place, sasaran in
      let shared = [number(place + 1), intervened(by: sasaran, of: position), statement(of: sasaran)]
      guard !sasaran.indicators.isEmpty else {
        let missing = PaperCell(.missing(), from: PaperOrigin(sasaran: sasaran.id, .name))
        return [shared + [missing, missing, missing, missing]]
      }
      return sasaran.indicators.map { indicator in
        shared + [
          aspect(of: indicator), name(of: indicator),
          unit(of: indicator), target(of: indicator),
        ]
      }
    }
    return PaperTable(
      [
        .init("No", width: 5, .center, isShared: true),
        .init(
          word("Hasil kerja atasan yang diintervensi", "Superior's result served"), width: 20, isShared: true),
        .init(word("Rencana hasil kerja", "Planned result"), width: 19, isShared: true),
        .init(word("Aspek", "Aspect"), width: 13),
        .init(word("Indikator kinerja individu", "Individual indicator"), width: 24),
        .init(word("Satuan", "Unit"), width: 10), .init(targetTitle, width: 9, .trailing),
      ],
      groups: groups,
      emptyText: word("Tidak ada dalam pohon.", "There is none in the tree."))
  }

  /// The superior's result that a sasaran serves: the nearest above that is not the position's own. What stands outside the
  /// cascade serves none, and says why in a note.
  private func intervened(by sasaran: Sasaran, of position: TreePosition) -> PaperCell {
    guard !sasaran.isAdditional, let above = position.sasaranAbove(sasaran) else {
      let isExpected = !sasaran.isAdditional && sasaran.parent == nil && sasaran.levelRank > 0
      return PaperCell(
        isExpected ? .missing() : .notApplicable, from: PaperOrigin(sasaran: sasaran.id, .statement))
    }
    return statement(of: above)
  }

  /// Why additional results stand outside the cascade, one note each.
  private func reasons(of additional: [Sasaran]) -> [String] {
    additional.compactMap { sasaran in
      guard case .nonCascading(let reason) = sasaran.cascading, !reason.allSatisfy(\.isWhitespace) else {
        return nil
      }
      return word(
        "\(sasaran.id) di luar penjabaran: \(reason).", "\(sasaran.id) stands outside the cascade: \(reason)."
      )
    }
  }

  private var behaviourTable: PaperTable {
    PaperTable(
      [
        .init(word("Nilai dasar BerAKHLAK", "Core value (BerAKHLAK)"), width: 40),
        .init(word("Ekspektasi khusus pimpinan", "What the superior expects"), width: 60),
      ],
      groups: BehaviourValue.allCases.map { [[PaperCell($0.title[language]), PaperCell(.toFill)]] },
      emptyText: "", isKeptTogether: true)
  }
}

extension Sasaran {
  /// Whether it stands outside the cascade, so that it is no main result of its owner.
  fileprivate var isAdditional: Bool {
    if case .nonCascading = cascading { true } else { false }
  }
}
