extension PaperKind {
  /// Matriks Peran Hasil: whom a leader's results depend on, positions in rows and the leader's indicators in columns, with
  /// results in the cells.
  ///
  /// The form is that of the annex of PermenPANRB 8/2021 (page 29). A result stands below the indicator that it declares to
  /// contribute to; where it declares none, below the only indicator of the sasaran it helps, or else in a column of its own.
  public static let roleResultMatrix = PaperKind(
    "matriks-peran-hasil",
    title: LocalizedText("Matriks Peran Hasil", en: "Matrix of roles and results"),
    summary: LocalizedText(
      "Peran setiap jabatan bawahan bagi indikator pimpinannya, dalam bahasa hasil",
      en: "The role of every subordinate position in its leader's indicators, in the language of results"),
    scope: .eachPosition
  ) { context throws(PaperError) in
    let leaders = context.positions.filter { $0.sasaran.contains { !$0.isLeaf } }
    // A position that is asked for gets its matrix, be it to say that nobody stands below.
    let meant = context.request.position == nil ? leaders : context.positions
    return meant.map { context.roleResultMatrix(of: $0) }
  }
}

extension PaperContext {
  fileprivate func roleResultMatrix(of leader: TreePosition) -> Paper {
    var blocks: [PaperBlock] = []
    for sasaran in leader.sasaran {
      blocks.append(.heading("\(sasaran.id) \(sasaran.statement)"))
      blocks.append(.table(matrix(of: sasaran)))
    }
    blocks.append(
      .notes([
        word(
          "Bentuk matriks: PermenPANRB 8/2021 (diganti 6/2022), Lampiran hlm. 29. “–” berarti jabatan itu tidak menyatakan peran bagi indikator tersebut.",
          "Form of the matrix: PermenPANRB 8/2021 (replaced by 6/2022), annex p. 29. “–” means that the position declares no role in that indicator."
        )
      ]))
    return paper(for: leader, orientation: .landscape, blocks)
  }

  private func matrix(of sasaran: Sasaran) -> PaperTable {
    let indicators = Array(sasaran.indicators)
    let children = Array(sasaran.children)
    let roles = children.map { child in contributions(of: child, to: indicators) }
    let hasUnlinked = indicators.isEmpty || roles.contains(where: \.isEmpty)
    let count = indicators.count + (hasUnlinked ? 1 : 0)
    let width = 76 / max(count, 1)
    let unlinked = word("Belum dikaitkan dengan satu indikator", "Not linked to one indicator yet")
    let columns =
      [PaperTable.Column(word("Jabatan", "Position"), width: 24)]
      + indicators.map { .init($0.name, width: width) }
      + (hasUnlinked ? [.init(unlinked, width: width)] : [])
    let groups = zip(children, roles).map { child, roles in
      let result = statement(of: child)
      let linked = indicators.indices.map { place in
        guard roles.contains(place) else { return PaperCell(.notApplicable) }
        return PaperCell(result.content, from: PaperOrigin(sasaran: child.id, .contribution))
      }
      let rest = roles.isEmpty ? result : PaperCell(.notApplicable)
      return [[position(of: child)] + linked + (hasUnlinked ? [rest] : [])]
    }
    return PaperTable(
      columns, groups: groups,
      emptyText: word(
        "Belum ada jabatan di bawah sasaran ini dalam pohon.",
        "No position stands below this sasaran in the tree."))
  }

  /// The places of the indicators that a sasaran below contributes to, as its own declare.
  private func contributions(of child: Sasaran, to indicators: [IndicatorView]) -> [Int] {
    let named = Set(child.indicators.compactMap { $0.contribution?.indicator })
    let places = indicators.indices.filter { named.contains(indicators[$0].id) }
    return places.isEmpty && indicators.count == 1 ? [0] : places
  }

  /// The owner with the id, since several may have the title.
  private func position(of sasaran: Sasaran) -> PaperCell {
    let origin = PaperOrigin(sasaran: sasaran.id, .owner)
    guard let owner = sasaran.owner, !owner.title.isEmpty else { return PaperCell(.missing(), from: origin) }
    return PaperCell(.text("\(owner) (\(sasaran.id))"), from: origin)
  }
}
