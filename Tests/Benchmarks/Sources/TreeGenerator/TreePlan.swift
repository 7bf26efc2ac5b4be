/// What stands in a sasaran, decided from its number alone (and its parent's), so that nothing has to be kept.
struct TreePlan {
  static let years = 2025...2029

  let shape: TreeShape
  /// Which sasaran are divided by load: their first indicator is the sum of their children's.
  private let isDivided: [Bool]

  init(shape: TreeShape) {
    self.shape = shape
    var isDivided = Array(repeating: false, count: shape.count)
    for node in 0..<shape.count where shape.childCounts[node] > 1 {
      // Never two levels running, so that a sum needs the children's figures only.
      if let parent = shape.parent(of: node), isDivided[parent] { continue }
      var random = RandomStream(node, for: .shape)
      isDivided[node] = random.below(3) == 0
    }
    self.isDivided = isDivided
  }

  func isDividedByLoad(_ node: Int) -> Bool { isDivided[node] }

  func isPartOfLoad(_ node: Int) -> Bool { shape.parent(of: node).map { isDivided[$0] } ?? false }

  /// The stage that is usual on a level.
  func stage(ofLevel level: Int) -> String {
    level == 0 ? "impact" : level <= max(1, shape.bottom - 2) ? "outcome" : "output"
  }

  /// Whether a sasaran is worded as what is delivered.
  func isOutput(_ node: Int) -> Bool { stage(ofLevel: Int(shape.depths[node])) == "output" }

  /// How many levels are declared.
  var levelCount: Int { max(4, shape.bottom + 1) }

  func level(of node: Int) -> Int {
    let depth = Int(shape.depths[node])
    return switch Defect(of: node) {
    case .levelSkipped: min(depth + 1, levelCount - 1)
    case .levelTooHigh: max(0, depth - 3)
    default: depth
    }
  }

  func id(of node: Int) -> String { "S\(shape.depths[node]).\(node)" }

  func indicatorID(_ place: Int, of node: Int) -> String {
    "\(id(of: node)).\(["a", "b", "c", "d", "e"][place])"
  }

  // MARK: Words

  func statement(of node: Int) -> String {
    switch (Defect(of: node), shape.parent(of: node)) {
    case (.statementCopied, let parent?): return ownStatement(of: parent).uppercased()
    case (.statementNearlyCopied, let parent?):
      let statement = Self.statement(wording(of: parent), preposition: "pada")
      return statement.hasPrefix("Meningkatnya ") ? "Peningkatan " + statement.dropFirst(13) : statement
    default: return ownStatement(of: node)
    }
  }

  private func ownStatement(of node: Int) -> String { Self.statement(wording(of: node), preposition: "di") }

  private static func statement(_ words: [String], preposition: String) -> String {
    "\(words[0]) \(words[1]) \(words[2]) \(preposition) \(words[3])"
  }

  /// Opening, quality, subject and place.
  func wording(of node: Int) -> [String] {
    var random = RandomStream(node, for: .wording)
    let openings = isOutput(node) ? Vocabulary.outputs : Vocabulary.conditions
    return [openings, Vocabulary.qualities, Vocabulary.subjects, Vocabulary.places].map { random.pick($0) }
  }

  func owner(of node: Int) -> (title: String, name: String, unit: String) {
    var random = RandomStream(node, for: .wording)
    for _ in 0..<4 { _ = random.next() }
    let name = "\(random.pick(Vocabulary.givenNames)) \(random.pick(Vocabulary.familyNames))"
    return (
      Vocabulary.title(ofLevel: Int(shape.depths[node])), name, random.pick(Vocabulary.offices)
    )
  }

  // MARK: Critical success factors

  let factorCount = 3

  /// One inner sasaran in four names what it depends on.
  func declaresFactors(_ node: Int) -> Bool { shape.childCounts[node] > 0 && node % 4 == 0 }

  /// The factor of its parent that a sasaran takes up: the children take turns. The faulty one takes up one that its
  /// parent does not name.
  func factor(of node: Int) -> String? {
    guard let parent = shape.parent(of: node), declaresFactors(parent) else { return nil }
    let turn = (node - shape.children(of: parent).lowerBound) % factorCount
    return Vocabulary.factors[Defect(of: node) == .factorOfNobody ? factorCount : turn]
  }
}
