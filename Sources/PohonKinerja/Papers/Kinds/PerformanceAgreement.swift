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
      of: position)
    let other = superiorSignature(word("Pihak Kedua", "Second party"), of: position)
    blocks += [
      .signatures(hasSuperior ? [other, own] : [own])
    ]
    if let note = noteOnSecondParty(of: position) { blocks.append(.notes([note])) }
    blocks += [
      .pageBreak,
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

  /// Why the second party is blank or left out, where there is one to look for: whoever is elected promises alone.
  private func noteOnSecondParty(of position: TreePosition) -> String? {
    if position.isTopmost {
      guard !position.isElectedOffice else { return nil }
      return word(
        "Pihak Kedua tidak dimuat karena atasan \(position.name) tidak ada dalam pohon ini: di atas \(ids(of: position.sasaran)) tidak ada sasaran jabatan lain. Kalau ada atasannya, tambahkan sasarannya di atasnya, lalu buat ulang dokumen ini.",
        "There is no second party because the superior of \(position.name) is not in this tree: no sasaran of another position stands above \(ids(of: position.sasaran)). If there is a superior, add a sasaran of that position above and make this paper again."
      )
    }
    guard position.superiors.isEmpty else { return nil }
    let above = position.sasaran.compactMap { position.sasaranAbove($0) }
    return word(
      "Pihak Kedua belum diisi karena atasan \(position.name) tidak disebut dalam pohon ini: \(ids(of: above)), sasaran di atasnya, tidak menyebut pemilik. Isilah pemiliknya (owner), lalu buat ulang dokumen ini.",
      "The second party is not filled in because this tree does not tell the superior of \(position.name): \(ids(of: above)), above it, has no owner. Fill in the owner there and make this paper again."
    )
  }

  /// The ids of sasaran, each once, in their order.
  private func ids(of sasaran: [Sasaran]) -> String {
    var ids: [String] = []
    for id in sasaran.map(\.id) where !ids.contains(id) { ids.append(id) }
    return ids.joined(separator: ", ")
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

  /// The ceiling of a sasaran in the year of the paper.
  private func ceiling(_ sasaran: Sasaran) -> Number? { year.flatMap { sasaran.budget[$0] } }

  /// Those sasaran that stand below none of the others that has a ceiling, which contains theirs.
  ///
  /// - Complexity: O(sasaran + what stands above them).
  private func besidesContained(_ sasaran: [Sasaran]) -> [Sasaran] {
    let containing = Set(sasaran.filter { ceiling($0) != nil })
    // Of each that was met on the way up, whether it is one of those or stands below one.
    var known: [Sasaran: Bool] = [:]
    return sasaran.filter { own in
      var passed: [Sasaran] = []
      var isContained = false
      var above = own.parent
      while let current = above {
        if let found = known[current] {
          isContained = found
          break
        }
        passed.append(current)
        isContained = containing.contains(current)
        if isContained { break }
        above = current.parent
      }
      for step in passed { known[step] = isContained }
      return !isContained
    }
  }

  /// The ceilings of one level, so that none contains another: of the own sasaran, or else of those directly below. Who owns a
  /// sasaran and others below it has the ceiling of the upper one, which is all of theirs.
  private func budgetTable(of position: TreePosition) -> PaperTable {
    let below = position.sasaran.flatMap { Array($0.children) }
    let isBelow =
      !position.sasaran.contains { ceiling($0) != nil } && below.contains { ceiling($0) != nil }
    let listed = besidesContained(isBelow ? below : position.sasaran)
    let rows = listed.map { sasaran in
      let origin = PaperOrigin(sasaran: sasaran.id, .budget, period: year.map(String.init))
      return [
        PaperCell(.text(sasaran.id), from: PaperOrigin(sasaran: sasaran.id, .statement)),
        statement(of: sasaran),
        PaperCell(ceiling(sasaran).map { .number($0) } ?? .missing(), from: origin),
      ]
    }
    return PaperTable(
      [
        .init(word("Id", "Id"), width: 14), .init(word("Sasaran", "Sasaran"), width: 58),
        .init(word("Pagu (Rp)", "Ceiling (Rp)"), width: 28, .trailing),
      ],
      groups: (rows + [total(of: listed.map(ceiling))]).map { [$0] }, emptyText: "")
  }

  /// The row below ceilings: what those that are there come to, and how many they are.
  private func total(of ceilings: [Number?]) -> [PaperCell] {
    let known = ceilings.compactMap(\.self)
    let (count, all) = (known.count, ceilings.count)
    let extent =
      count == all
      ? word("\(all) sasaran", "\(all) sasaran")
      : word("\(count) dari \(all) sasaran berpagu", "\(count) of \(all) sasaran with a ceiling")
    let content: PaperCell.Content =
      if known.isEmpty {
        .notApplicable
      } else if let sum = try? known.sum() {
        .number(sum)
      } else {
        .text(word("terlalu besar untuk dijumlahkan", "too large to be added up"))
      }
    return [
      PaperCell(word("Jumlah", "Total")), PaperCell(extent),
      PaperCell(content, from: PaperOrigin(.budget, period: year.map(String.init))),
    ]
  }
}

extension PaperContext {
  /// The heading over the targets of the year.
  var targetTitle: String { year.map { "Target \($0)" } ?? "Target" }
}
