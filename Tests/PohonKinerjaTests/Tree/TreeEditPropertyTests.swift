import Testing

@testable import PohonKinerja

/// 3,000 random edits, each made on the tree and on plain nested structs, which must agree after every one.
struct TreeEditPropertyTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `random edits do what they do to nested structs`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var tree = PerformanceTree("Acak")
    var oracle = NestedTree()
    var held: (tree: PerformanceTree, ids: [String])?
    for step in 0..<1_000 {
      let edit = RandomEdit(on: oracle, using: &generator)
      let before = tree
      var copy = oracle
      let expected = Result { try edit.apply(to: &copy) }.map { _ in copy }
      let actual = Result { try edit.apply(to: &tree) }
      switch (expected, actual) {
      case (.success(let next), .success):
        oracle = next
      case (.failure(let error), .failure(let other)):
        try #require("\(error)" == "\(other)", "step \(step): \(edit)")
        try #require(tree == before, "step \(step): \(edit)")
      default:
        Issue.record("step \(step): \(edit) gives \(actual) instead of \(expected)")
        return
      }
      let fault = StructureCheck(columns: tree.columns).firstFault(withRemoved: step.isMultiple(of: 10))
      try #require(fault == nil, "step \(step): \(edit)")
      try #require(NestedTree(tree) == oracle, "step \(step): \(edit)")
      if let held { try #require(held.tree.ids == held.ids, "step \(step): \(edit) changed a copy") }
      if step.isMultiple(of: 50) { held = (tree, tree.ids) }
    }
    #expect(oracle.count > 20)
  }
}

/// What random edits leave is read from what was written: flat documents with cycles and missing parents, too.
struct TreeRoundTripPropertyTests {
  @Test(arguments: UInt64(1)...24)
  func `an edited tree is read back from what was written`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let limits = Limits(depth: 10_000)
    var tree = Self.flatTree(using: &generator)
    for step in 0..<120 {
      let again = try PerformanceTree(json: tree.json(), limits: limits)
      try #require(again == tree, "step \(step):\n\(tree.dumped())\n\(again.dumped())\n\(tree.json())")
      try #require(again.json() == tree.json(), "step \(step)")
      let fault = StructureCheck(columns: tree.columns).firstFault()
      try #require(fault == nil, "step \(step)")
      try #require(
        again.preOrder.map { $0.marks.intersection(.unlinked) }
          == tree.preOrder.map { $0.marks.intersection(.unlinked) }, "step \(step)")
      let edit = RandomEdit(on: NestedTree(tree), using: &generator, ids: Self.anyID)
      // Edits that are refused are as welcome.
      _ = Result { try edit.apply(to: &tree) }
    }
  }

  /// None, one that is not made, or one like those that are made.
  private static func anyID(using generator: inout SeededGenerator) -> String? {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: "n\(Int.random(in: 0..<12, using: &generator))"
    case 1: "S\(Int.random(in: 0...3, using: &generator)).\(Int.random(in: 1...6, using: &generator))"
    default: nil
    }
  }

  /// A table in which parents are missing, form cycles and have made ids.
  private static func flatTree(using generator: inout SeededGenerator) -> PerformanceTree {
    var ids: Set<String> = []
    return PerformanceTree(
      "Acak",
      flat: (0..<25).map { number in
        var id = anyID(using: &generator)
        if let given = id, !ids.insert(given).inserted { id = nil }
        let level = Bool.random(using: &generator) ? nil : "S\(Int.random(in: 0...3, using: &generator))"
        let draft = SasaranDraft(
          "Sasaran \(number)", id: id, level: level,
          indicators: Bool.random(using: &generator) ? [Indicator("x"), Indicator("y")] : [])
        return (draft, anyID(using: &generator))
      })
  }
}

/// A tree as anyone would write it: structs inside structs.
struct NestedTree: Equatable {
  struct Node: Equatable {
    var id: String
    var statement: String
    var indicators: [String]
    var children: [Node] = []

    var all: [Node] { [self] + children.flatMap(\.all) }

    init(_ draft: SasaranDraft) {
      id = draft.id ?? ""
      statement = draft.statement
      indicators = draft.indicators.compactMap(\.id)
      children = draft.children.map { Node($0) }
    }

    init(_ sasaran: Sasaran) {
      id = sasaran.id
      statement = sasaran.statement
      indicators = sasaran.indicators.map(\.id)
      children = sasaran.children.map { Node($0) }
    }
  }

  var roots: [Node] = []

  init() {}

  init(_ tree: PerformanceTree) { roots = tree.roots.map { Node($0) } }

  var all: [Node] { roots.flatMap(\.all) }
  var count: Int { all.count }

  func node(_ id: String?) throws(TreeEditError) -> Node? {
    guard let id else { return nil }
    guard let node = all.first(where: { $0.id == id }) else { throw .unknownSasaran(id) }
    return node
  }

  func checkIDs(of draft: SasaranDraft, besides leaving: [Node] = []) throws(TreeEditError) {
    var nodes = Set(all.map(\.id)).subtracting(leaving.map(\.id))
    var indicators = Set(all.flatMap(\.indicators)).subtracting(leaving.flatMap(\.indicators))
    for node in Node(draft).all {
      guard nodes.insert(node.id).inserted else { throw .duplicateID(node.id) }
      for id in node.indicators {
        guard indicators.insert(id).inserted else { throw .duplicateID(id) }
      }
    }
  }

  /// Changes the children of a sasaran, or the roots.
  mutating func changeChildren(of id: String?, _ change: (inout [Node]) -> Void) {
    guard let id else { return change(&roots) }
    changeNode(id) { change(&$0.children) }
  }

  mutating func changeNode(_ id: String, _ change: (inout Node) -> Void) {
    func search(_ nodes: inout [Node]) -> Bool {
      for place in nodes.indices {
        if nodes[place].id == id {
          change(&nodes[place])
          return true
        }
        if search(&nodes[place].children) { return true }
      }
      return false
    }
    _ = search(&roots)
  }

  /// Takes a node out and tells where it stood.
  mutating func takeOut(_ id: String) -> (parent: String?, place: Int) {
    let parent = all.first { $0.children.contains { $0.id == id } }?.id
    var taken = 0
    changeChildren(of: parent) { siblings in
      taken = siblings.firstIndex { $0.id == id } ?? 0
      siblings.remove(at: taken)
    }
    return (parent, taken)
  }

  func childCount(of id: String?) throws(TreeEditError) -> Int {
    try node(id)?.children.count ?? roots.count
  }
}

/// One edit, valid or not.
enum RandomEdit {
  case insert(SasaranDraft, under: String?, at: Int?)
  case remove(String)
  case move(String, under: String?, at: Int?)
  case replace(String, with: SasaranDraft)
  case update(String, SasaranDraft)

  /// - Parameter ids: Makes the ids of new sasaran, `nil` to have them made.
  init(
    on tree: NestedTree, using generator: inout SeededGenerator,
    ids newID: (inout SeededGenerator) -> String? = { "n\(Int.random(in: 0..<2_000, using: &$0))" }
  ) {
    let ids = tree.all.map(\.id)
    func anyID() -> String {
      Int.random(in: 0..<30, using: &generator) == 0
        ? "tidak ada" : ids.randomElement(using: &generator) ?? "kosong"
    }
    func anyParent() -> String? { Int.random(in: 0..<6, using: &generator) == 0 ? nil : anyID() }
    func anyPlace() -> Int? {
      Bool.random(using: &generator) ? nil : Int.random(in: -1...4, using: &generator)
    }
    // Few enough names that ids collide now and then.
    func draft(depth: Int) -> SasaranDraft {
      let below = depth > 0 ? Int.random(in: 0...2, using: &generator) : 0
      return SasaranDraft(
        "Sasaran \(Int.random(in: 0..<1_000, using: &generator))",
        id: newID(&generator),
        indicators: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          let number = Int.random(in: 0..<4_000, using: &generator)
          // Where ids of sasaran are made, so are those of some indicators.
          return Indicator("Indikator \(number)", id: newID(&generator).map { _ in "i\(number)" })
        },
        children: (0..<below).map { _ in draft(depth: depth - 1) })
    }
    // Removals grow with the tree, which so keeps its size.
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<35: self = .insert(draft(depth: 2), under: anyParent(), at: anyPlace())
    case 35..<(35 + min(ids.count / 6, 20)): self = .remove(anyID())
    case 55..<75: self = .move(anyID(), under: anyParent(), at: anyPlace())
    case 75..<85: self = .replace(anyID(), with: draft(depth: 1))
    default: self = .update(anyID(), draft(depth: 0))
    }
  }

  func apply(to tree: inout PerformanceTree) throws(TreeEditError) {
    switch self {
    case .insert(let draft, let parent, let place): try tree.insert(draft, under: parent, at: place)
    case .remove(let id): try tree.remove(id)
    case .move(let id, let parent, let place): try tree.move(id, under: parent, at: place)
    case .replace(let id, let draft): try tree.replace(id, with: draft)
    case .update(let id, let draft):
      try tree.update(id) {
        $0.id = draft.id
        $0.statement = draft.statement
        $0.indicators = draft.indicators
      }
    }
  }

  func apply(to tree: inout NestedTree) throws(TreeEditError) {
    switch self {
    case .insert(let draft, let parent, let place):
      _ = try tree.node(parent)
      try tree.checkIDs(of: draft)
      let count = try tree.childCount(of: parent)
      let index = place ?? count
      guard 0...count ~= index else { throw .positionOutOfRange(index, count: count) }
      tree.changeChildren(of: parent) { $0.insert(NestedTree.Node(draft), at: index) }
    case .remove(let id):
      _ = try tree.node(id)
      _ = tree.takeOut(id)
    case .move(let id, let parent, let place):
      guard let node = try tree.node(id) else { return }
      _ = try tree.node(parent)
      if let parent, node.all.contains(where: { $0.id == parent }) {
        throw .wouldCreateCycle(id, under: parent)
      }
      var moved = tree
      _ = moved.takeOut(id)
      let count = try moved.childCount(of: parent)
      let index = place ?? count
      guard 0...count ~= index else { throw .positionOutOfRange(index, count: count) }
      moved.changeChildren(of: parent) { $0.insert(node, at: index) }
      tree = moved
    case .replace(let id, let draft):
      guard let node = try tree.node(id) else { return }
      try tree.checkIDs(of: draft, besides: node.all)
      let (parent, place) = tree.takeOut(id)
      tree.changeChildren(of: parent) { $0.insert(NestedTree.Node(draft), at: place) }
    case .update(let id, let draft):
      guard var node = try tree.node(id) else { return }
      node.children = []
      try tree.checkIDs(of: draft, besides: [node])
      tree.changeNode(id) {
        $0.id = draft.id ?? ""
        $0.statement = draft.statement
        $0.indicators = draft.indicators.compactMap(\.id)
      }
    }
  }
}
