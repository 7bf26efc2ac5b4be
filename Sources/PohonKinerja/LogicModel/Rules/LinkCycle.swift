extension LogicRule {
  /// No element leads back to itself.
  static let linkCycle = LogicRule(
    "link-cycle", severity: .error,
    summary: LocalizedText("Tautan melingkar", en: "Links form a cycle"),
    rationale: LocalizedText(
      "Elemen yang menjadi sebab bagi dirinya sendiri tidak menjelaskan apa pun.",
      en: "An element that is its own cause explains nothing."),
    sources: [.logicModelMaterial],
    advice: LocalizedText("Hapus salah satu tautan di lingkaran itu.", en: "Remove one link of the cycle."),
    examples: [
      .passing(
        LocalizedText("Rantai yang utuh", en: "A sound chain"),
        .sample),
      .failing(
        LocalizedText("Kembali ke proses", en: "Back to the process"), at: .link(from: "c", to: "p"),
        model: .sample.linking("c", to: "p")),
      .failing(
        LocalizedText("Ke dirinya sendiri", en: "To itself"), at: .link(from: "o", to: "o"),
        model: .sample.linking("o", to: "o")),
      .failing(
        LocalizedText("Dua outcome saling menyebabkan", en: "Two outcomes that cause each other"),
        at: .link(from: "c2", to: "c"),
        model: .sample.adding(
          .init("Meningkatnya usaha baru di daerah", id: "c2", stage: .outcome),
          links: [.init(from: "c", to: "c2"), .init(from: "c2", to: "c"), .init(from: "c2", to: "d")])),
    ]
  ) { facts in
    facts.cycles().map { link, cycle in
      let ids = cycle.map { Wording.singleLine(facts.model.elements[$0].id) }
      let shown = (ids.count > 8 ? ids.prefix(7) + ["…"] : ids[...]) + ids.prefix(1)
      let path = shown.joined(separator: " → ")
      return Hit(
        .link(link),
        LocalizedText("tautan menutup lingkaran \(path)", en: "the link closes the cycle \(path)"),
        notes: cycle.prefix(8).map { facts.note(facts.name(of: $0), at: $0) })
    }
  }
}

extension LogicFacts {
  /// The links that close a cycle in a depth-first walk from the first element on, each with up to nine elements of
  /// its cycle, from the link's effect on. O(elements + links).
  func cycles() -> [(link: Int, elements: [Int])] {
    var outgoing = Array(repeating: [(link: Int, to: Int)](), count: model.elements.count)
    var seen: Set<Ends> = []
    for (index, link) in ends.enumerated() where seen.insert(link).inserted {
      if let from = link.from, let to = link.to { outgoing[from].append((index, to)) }
    }
    enum State { case new, open, closed }
    var states = Array(repeating: State.new, count: outgoing.count)
    var depths = Array(repeating: 0, count: outgoing.count)
    var path: [(element: Int, next: Int)] = []
    var found: [(link: Int, elements: [Int])] = []
    func open(_ element: Int) {
      states[element] = .open
      depths[element] = path.count
      path.append((element, 0))
    }
    for start in outgoing.indices where states[start] == .new {
      open(start)
      while let (element, next) = path.last {
        guard next < outgoing[element].count else {
          states[element] = .closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let (link, to) = outgoing[element][next]
        switch states[to] {
        case .new: open(to)
        case .open: found.append((link, path[depths[to]...].prefix(9).map(\.element)))
        case .closed: break
        }
      }
    }
    return found
  }
}
