@testable import PohonKinerja

/// One edit of a session, valid or not, made of what published trees and the examples of the rules contain, so that every
/// rule has something to find.
enum SessionEdit {
  case insert(SasaranDraft, under: String?, at: Int?)
  case remove(String)
  case move(String, under: String?, at: Int?)
  case replace(String, with: SasaranDraft)
  case update(String, DraftChange)

  /// - Parameter most: From how many sasaran on it rather takes some out.
  init(on tree: PerformanceTree, most: Int, using generator: inout SeededGenerator) {
    let ids = tree.preOrder.map(\.id)
    let indicators = tree.preOrder.flatMap { $0.indicators.map(\.id) }
    func chance(_ share: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < share }
    func anyID() -> String { chance(2) ? "tidak ada" : ids.randomElement(using: &generator) ?? "kosong" }
    func anyParent() -> String? { chance(15) ? nil : anyID() }
    func anyPlace() -> Int? { chance(50) ? nil : Int.random(in: -1...3, using: &generator) }
    func draft() -> SasaranDraft {
      var draft = SessionMaterial.drafts.randomElement(using: &generator) ?? SasaranDraft("kosong")
      if chance(80) { draft.forgetIDs() }
      if chance(70) { draft.level = nil }
      if let level = draft.level, tree.cascade.rank(of: level) == nil, chance(90) { draft.level = nil }
      if chance(40) { draft.children = [] }
      if chance(30) { draft.link(to: indicators, using: &generator) }
      return draft
    }
    switch Int.random(in: 0..<100, using: &generator) {
    case _ where ids.count > most: self = .remove(anyID())
    case ..<25: self = .insert(draft(), under: anyParent(), at: anyPlace())
    case ..<36: self = .remove(anyID())
    case ..<56: self = .move(anyID(), under: anyParent(), at: anyPlace())
    case ..<66: self = .replace(anyID(), with: draft())
    default: self = .update(anyID(), DraftChange(in: tree, indicators, ids, using: &generator))
    }
  }

  var name: String {
    switch self {
    case .insert: "insert"
    case .remove: "remove"
    case .move: "move"
    case .replace: "replace"
    case .update: "update"
    }
  }

  func apply(to session: inout CheckingSession) throws(TreeEditError) -> FindingChanges {
    switch self {
    case .insert(let draft, let parent, let place): try session.insert(draft, under: parent, at: place)
    case .remove(let id): try session.remove(id)
    case .move(let id, let parent, let place): try session.move(id, under: parent, at: place)
    case .replace(let id, let draft): try session.replace(id, with: draft)
    case .update(let id, let change): try session.update(id) { change.apply(to: &$0) }
    }
  }
}

/// What is changed of one sasaran.
struct DraftChange {
  let model: SasaranDraft
  let fields: Set<Int>
  let newID: String?
  let link: String?
  let figure: Target
  let relation: Contribution.Relation
  let combination: Contribution.Combination?
  let part: Contribution.Part?
  let seed: UInt64

  init(
    in tree: PerformanceTree, _ indicators: [String], _ ids: [String], using generator: inout SeededGenerator
  ) {
    var model = SessionMaterial.drafts.randomElement(using: &generator) ?? SasaranDraft("kosong")
    model.forgetIDs()
    self.model = model
    fields = Set(
      (0...Int.random(in: 0...2, using: &generator)).map { _ in Int.random(in: 0..<24, using: &generator) })
    let isKnown = Int.random(in: 0..<5, using: &generator) == 0
    newID = isKnown ? ids.randomElement(using: &generator) : "N\(Int.random(in: 0..<12, using: &generator))"
    link =
      Int.random(in: 0..<8, using: &generator) == 0 ? "tiada" : indicators.randomElement(using: &generator)
    figure = SessionMaterial.targets.randomElement(using: &generator) ?? "1"
    relation = Contribution.Relation.allCases.randomElement(using: &generator) ?? .component
    combination =
      Int.random(in: 0..<5, using: &generator) == 0
      ? nil : Contribution.Combination.allCases.randomElement(using: &generator)
    part = Contribution.Part.allCases.randomElement(using: &generator)
    seed = generator.next()
  }

  func apply(to draft: inout SasaranDraft) {
    for field in fields.sorted() { apply(field, to: &draft) }
  }

  private func apply(_ field: Int, to draft: inout SasaranDraft) {
    let last = draft.indicators.indices.last
    switch field {
    case 0, 1: draft.statement = model.statement
    case 2: draft.owner = model.owner
    case 3: draft.level = model.level
    case 4: draft.stage = model.stage
    case 5: draft.cascading = model.cascading
    case 6: draft.rationale = model.rationale
    case 7:
      draft.criticalSuccessFactors = model.criticalSuccessFactors
      draft.criticalSuccessFactor = model.criticalSuccessFactor
    case 8: draft.budget = model.budget
    case 9: draft.isContext.toggle()
    case 10: draft.waivers = model.waivers
    case 11: draft.id = newID
    case 12: draft.indicators = model.indicators
    case 13: draft.indicators += model.indicators
    case 14: if !draft.indicators.isEmpty { draft.indicators.removeFirst() }
    case 15: if let last { draft.indicators[last].targets = model.indicators.first?.targets ?? [:] }
    case 16: if let last { draft.indicators[last].targets.set(figure, for: seed % 2 == 0 ? nil : 2026) }
    case 17: if let last { draft.indicators[last].baseline = seed % 3 == 0 ? nil : figure }
    case 18, 19:
      if let last {
        draft.indicators[last].contribution = link.map {
          Contribution(to: $0, as: relation, combine: combination, part: part)
        }
      }
    case 20:
      for place in draft.indicators.indices {
        draft.indicators[place].weight = seed % 4 == 0 ? nil : Number(Int(seed % 101))
      }
    case 21:
      for place in draft.indicators.indices {
        draft.indicators[place].source = model.indicators.first?.source
      }
    case 22:
      for place in draft.indicators.indices {
        draft.indicators[place].aspect = model.indicators.first?.aspect
        draft.indicators[place].unit = model.indicators.first?.unit
        draft.indicators[place].formula = model.indicators.first?.formula
        draft.indicators[place].responsible = model.indicators.first?.responsible
        draft.indicators[place].polarity = model.indicators.first?.polarity
      }
    default:
      if let last { draft.indicators[last].id = "I\(seed % 9)" }
      draft.isExecutedByOwner.toggle()
    }
  }
}

/// What random trees are made of.
enum SessionMaterial {
  static let profile = Profile("semua", enabled: Set(RuleCatalogue.standard.map(\.id)))

  /// The published trees and those that show the rules.
  static let trees =
    RealTrees.all + RuleCatalogue.standard.flatMap { rule in rule.examples.map(\.tree) }

  /// Every sasaran of the trees that show the rules, with what is below it.
  static let drafts: [SasaranDraft] = RuleCatalogue.standard.flatMap { rule in
    rule.examples.flatMap { example in
      example.tree.count < 20 ? example.tree.preOrder.map { example.tree.columns.draft(of: $0.row) } : []
    }
  }

  static let targets: [Target] = drafts.flatMap { $0.indicators.flatMap { $0.targets.entries.map(\.target) } }

  private static let headers = trees.map(\.columns.header)

  /// A tree in which ids are used twice, parents are missing or go round, and links and waivers name what there is not.
  static func tangle(using generator: inout SeededGenerator) -> PerformanceTree {
    func anyID() -> String { "N\(Int.random(in: 0..<12, using: &generator))" }
    let count = Int.random(in: 0...12, using: &generator)
    var tree = PerformanceTree(
      "Acak", cascade: headers.randomElement(using: &generator)?.cascade ?? .standard,
      flat: (0..<count).map { _ in
        var draft = drafts.randomElement(using: &generator) ?? SasaranDraft("kosong")
        draft.forgetIDs()
        if Bool.random(using: &generator) { draft.children = [] }
        if Int.random(in: 0..<3, using: &generator) > 0 { draft.id = anyID() }
        if Bool.random(using: &generator) { draft.level = nil }
        for place in draft.indicators.indices where Bool.random(using: &generator) {
          draft.indicators[place].id = "I\(Int.random(in: 0..<9, using: &generator))"
        }
        draft.link(to: (0..<11).map { "I\($0)" }, using: &generator)
        return (draft, Bool.random(using: &generator) ? anyID() : nil)
      })
    dress(&tree, using: &generator)
    return tree
  }

  /// Gives a tree the period, links, waivers and scales of others.
  static func dress(_ tree: inout PerformanceTree, using generator: inout SeededGenerator) {
    func header() -> DocumentHeader { headers.randomElement(using: &generator) ?? DocumentHeader() }
    tree.period = header().period
    tree.planYear = header().planYear
    tree.claimsSingleRoot = Bool.random(using: &generator)
    tree.scales = header().scales
    tree.waivers = header().waivers
    if Int.random(in: 0..<5, using: &generator) == 0 {
      tree.waivers.append(Waiver("target-missing", reason: "nanti"))
    }
    tree.crosscutting = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      CrosscuttingLink(
        from: "N\(Int.random(in: 0..<14, using: &generator))",
        to: Bool.random(using: &generator) ? "S1.\(Int.random(in: 1..<4, using: &generator))" : nil)
    }
  }
}

extension SasaranDraft {
  /// Leaves the ids to be made.
  fileprivate mutating func forgetIDs() {
    id = nil
    for place in indicators.indices { indicators[place].id = nil }
    var below = children
    for place in below.indices { below[place].forgetIDs() }
    children = below
  }

  /// Has some of the indicators contribute to others.
  fileprivate mutating func link(to ids: [String], using generator: inout SeededGenerator) {
    for place in indicators.indices where Int.random(in: 0..<3, using: &generator) == 0 {
      guard let id = ids.randomElement(using: &generator) else { continue }
      indicators[place].contribution = Contribution(
        to: id, as: Bool.random(using: &generator) ? .component : .same,
        combine: Contribution.Combination.allCases.randomElement(using: &generator),
        part: Contribution.Part.allCases.randomElement(using: &generator))
    }
  }
}
