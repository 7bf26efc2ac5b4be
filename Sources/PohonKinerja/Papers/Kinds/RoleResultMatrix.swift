extension PaperKind {
  /// Matriks Peran Hasil: whom a leader's results depend on, positions in rows and the leader's indicators in columns, with
  /// results in the cells.
  ///
  /// The form is that of the annex of PermenPANRB 8/2021 (page 29). A result stands below each indicator that it declares to
  /// contribute to, over however many levels. A result directly below that declares none of them stands in a column of its
  /// own, with the indicator it names instead, or that it names none; no role is assumed.
  public static let roleResultMatrix = PaperKind(
    "matriks-peran-hasil",
    title: LocalizedText("Matriks Peran Hasil", en: "Matrix of roles and results"),
    summary: LocalizedText(
      "Peran setiap jabatan bawahan bagi indikator pimpinannya, dalam bahasa hasil",
      en: "The role of every subordinate position in its leader's indicators, in the language of results"),
    scope: .eachPosition
  ) { context throws(PaperError) in
    let roles = DeclaredRoles(context.tree)
    let leaders = context.positions.filter { position in
      position.sasaran.contains { !$0.isLeaf || roles.areDeclared(for: $0) }
    }
    // A position that is asked for gets its matrix, be it to say that nobody stands below.
    let meant = context.request.position == nil ? leaders : context.positions
    return meant.map { context.roleResultMatrix(of: $0, roles) }
  }
}

/// Who declares to contribute to which indicator.
private struct DeclaredRoles {
  /// The sasaran that contribute to something, in the order of the document.
  private var contributors: [Sasaran] = []
  /// By the id of an indicator the places in ``contributors`` of those that contribute to it.
  private var places: [String: [Int]] = [:]

  init(_ tree: PerformanceTree) {
    for sasaran in tree.preOrder {
      let named = Self.indicators(namedBy: sasaran)
      guard !named.isEmpty else { continue }
      for id in named { places[id, default: []].append(contributors.count) }
      contributors.append(sasaran)
    }
  }

  /// The sasaran that contribute to an indicator of another, in the order of the document.
  func contributors(to sasaran: Sasaran) -> [Sasaran] {
    let found = Set(sasaran.indicators.flatMap { places[$0.id] ?? [] })
    return found.sorted().map { contributors[$0] }.filter { $0 != sasaran }
  }

  func areDeclared(for sasaran: Sasaran) -> Bool { !contributors(to: sasaran).isEmpty }

  /// The ids of the indicators that those of a sasaran declare to contribute to, each once.
  static func indicators(namedBy sasaran: Sasaran) -> [String] {
    var ids: [String] = []
    for indicator in sasaran.indicators {
      if let id = indicator.contribution?.indicator, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}

extension PaperContext {
  fileprivate func roleResultMatrix(of leader: TreePosition, _ roles: DeclaredRoles) -> Paper {
    var blocks: [PaperBlock] = []
    for sasaran in leader.sasaran {
      blocks.append(.heading("\(sasaran.id) \(sasaran.statement)"))
      blocks.append(.table(matrix(of: sasaran, roles)))
    }
    blocks.append(
      .notes([
        word(
          "Bentuk matriks: PermenPANRB 8/2021 (diganti 6/2022), Lampiran hlm. 29. Isi sel hanya sumbangan yang dinyatakan dalam pohon (contributesTo), dari tingkat mana pun di bawahnya. “–” berarti jabatan itu tidak menyatakan peran bagi indikator tersebut.",
          "Form of the matrix: PermenPANRB 8/2021 (replaced by 6/2022), annex p. 29. Cells only have what the tree declares (contributesTo), from any level below. “–” means that the position declares no role in that indicator."
        )
      ]))
    return paper(for: leader, orientation: .landscape, blocks)
  }

  private func matrix(of sasaran: Sasaran, _ declared: DeclaredRoles) -> PaperTable {
    let indicators = Array(sasaran.indicators)
    let children = Array(sasaran.children)
    let direct = Set(children)
    let people = children + declared.contributors(to: sasaran).filter { !direct.contains($0) }
    let roles = people.map { person in
      let named = DeclaredRoles.indicators(namedBy: person)
      return indicators.indices.filter { named.contains(indicators[$0].id) }
    }
    let hasOthers = roles.contains(where: \.isEmpty)
    let width = 76 / max(indicators.count + (hasOthers ? 1 : 0), 1)
    let others = word(
      "Hasil lain, tidak dikaitkan dengan indikator di sini",
      "Other results, linked to none of the indicators here")
    let columns =
      [PaperTable.Column(word("Jabatan", "Position"), width: 24)]
      + indicators.map { .init($0.name, width: width) } + (hasOthers ? [.init(others, width: width)] : [])
    let groups = zip(people, roles).map { person, roles in
      let result = statement(of: person).content
      let linked = indicators.indices.map { place in
        guard roles.contains(place) else { return PaperCell(.notApplicable) }
        return PaperCell(result, from: PaperOrigin(sasaran: person.id, .contribution))
      }
      let rest = roles.isEmpty ? unlinked(person) : PaperCell(.notApplicable)
      return [[position(of: person)] + linked + (hasOthers ? [rest] : [])]
    }
    return PaperTable(
      columns, groups: groups,
      emptyText: word(
        "Belum ada jabatan di bawah sasaran ini dalam pohon.",
        "No position stands below this sasaran in the tree."))
  }

  /// The result of a sasaran directly below that contributes to none of the indicators, and what it contributes to instead.
  private func unlinked(_ sasaran: Sasaran) -> PaperCell {
    let named = DeclaredRoles.indicators(namedBy: sasaran).map { id in
      tree.indicator(id).map { "\($0.name) (\($0.sasaran.id))" } ?? id
    }
    let role =
      named.isEmpty
      ? word("belum menyatakan indikator yang disumbang", "names no indicator it contributes to")
      : word("menyumbang ", "contributes to ") + named.joined(separator: ", ")
    return PaperCell(
      .text("\(sasaran.statement) (\(role))"), from: PaperOrigin(sasaran: sasaran.id, .contribution))
  }

  /// The owner with the id, since several may have the title.
  private func position(of sasaran: Sasaran) -> PaperCell {
    let origin = PaperOrigin(sasaran: sasaran.id, .owner)
    guard let owner = sasaran.owner, !owner.title.isEmpty else { return PaperCell(.missing(), from: origin) }
    return PaperCell(.text("\(owner) (\(sasaran.id))"), from: origin)
  }
}
