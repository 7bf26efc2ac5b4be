/// The rules of a session, sorted by how they are asked.
struct AskedRules: Sendable {
  let rules: [Rule]
  /// What is asked sasaran by sasaran.
  private(set) var pieces: [Piece] = []
  /// By piece, where it need not be asked.
  private var gates: ContiguousArray<QuestionGate> = []
  private(set) var tallied: [Tallied] = []
  private(set) var owners: [Owners] = []
  private(set) var documents: [Document] = []
  /// Rules of one's own.
  private(set) var views: [(rule: Int, check: @Sendable (Sasaran) -> [LocalizedText])] = []
  /// Whether a rule may look at anything, so that it is asked everywhere.
  private(set) var looksAnywhere = false

  // Sets of pieces, 64 of them to a number.

  private var setSize: Int
  /// By the place of a reach, those that have it; and last, all.
  private var piecesByReach: ContiguousArray<UInt64>
  /// By ``SasaranParts`` as a number, those that go by one of them.
  private var piecesByParts: ContiguousArray<UInt64>
  private var piecesOnWholes: ContiguousArray<UInt64>

  /// A check of single sasaran.
  struct Piece: Sendable {
    let rule: UInt16
    let reach: RuleReach
    let parts: SasaranParts
    let check: Rule.Check
    /// Its place among ``tallied``.
    let tally: Int
  }

  /// A check of the document.
  struct Document: Sendable {
    let rule: Int
    let reach: RuleReach
    let check: @Sendable (AlignmentFacts, inout FindingCollector) -> Void
  }

  /// A check of single sasaran that goes by what was counted.
  struct Tallied: Sendable {
    let rule: Int
    let parts: SasaranParts
    let check: TalliedCheck
  }

  /// A check of what one owner has.
  struct Owners: Sendable {
    let rule: Int
    let parts: SasaranParts
    let check: OwnerCheck
  }

  /// - Parameter rules: None on measurement, which a session does not run.
  init(_ rules: [Rule]) {
    self.rules = rules
    (setSize, piecesByReach, piecesByParts, piecesOnWholes) = (0, [], [], [])
    for (index, rule) in rules.enumerated() { take(rule.check, of: index, rule) }
    gates = ContiguousArray(pieces.map { QuestionGate($0.check) })
    looksAnywhere = pieces.contains { $0.reach.contains(.anywhere) }
    makeSets()
  }

  private mutating func makeSets() {
    let pieces = pieces
    setSize = (pieces.count + 63) / 64
    func set(_ isMember: (Int) -> Bool) -> ContiguousArray<UInt64> {
      var set = ContiguousArray<UInt64>(repeating: 0, count: setSize)
      for place in pieces.indices where isMember(place) { set[place / 64] |= 1 << UInt64(place % 64) }
      return set
    }
    for place in 0..<RuleReach.count {
      let reach = RuleReach(rawValue: 1 << UInt16(place))
      piecesByReach += set { reach == .everything || pieces[$0].reach.contains(reach) }
    }
    for number in 0...SasaranParts.all.rawValue {
      piecesByParts += set { !pieces[$0].parts.isDisjoint(with: SasaranParts(rawValue: number)) }
    }
    piecesOnWholes = set { gates[$0].needsWholes }
  }

  private mutating func take(_ check: Rule.Check, of index: Int, _ rule: Rule) {
    switch check {
    case .eachSasaran, .eachIndicator, .eachMarkedIndicator, .eachWhole: append(check, of: index, rule)
    case .tallied(let check):
      append(.tallied(check), of: index, rule)
      tallied.append(Tallied(rule: index, parts: rule.parts, check: check))
    case .eachOwner(let check): owners.append(Owners(rule: index, parts: rule.parts, check: check))
    case .document(let check):
      documents.append(Document(rule: index, reach: rule.reach, check: check))
    case .view(let check): views.append((index, check))
    case .both(let first, let second):
      take(first, of: index, rule)
      take(second, of: index, rule)
    case .wholeTree: break
    }
  }

  private mutating func append(_ check: Rule.Check, of index: Int, _ rule: Rule) {
    pieces.append(
      Piece(
        rule: UInt16(clamping: index), reach: rule.reach, parts: rule.parts, check: check,
        tally: tallied.count))
  }
}

extension AskedRules {
  /// Whether a rule is asked about a sasaran when so much of what it may look at has changed.
  func isAsked(_ rule: UInt16, _ causes: RuleReach, _ parts: SasaranParts) -> Bool {
    let rule = rules[Int(rule)]
    return !rule.parts.isDisjoint(with: parts)
      && (causes.contains(.everything) || !rule.reach.isDisjoint(with: causes))
  }

  /// Asks about one sasaran what looks at something that changed.
  ///
  /// - Parameters:
  ///   - causes: Where it changed, as the sasaran sees it.
  ///   - parts: What of it changed there.
  func ask(
    _ causes: RuleReach, _ parts: SasaranParts, _ facts: AlignmentFacts, _ row: Row, _ tallies: [Tally],
    into collector: inout FindingCollector
  ) {
    let signs = QuestionGate.signs(facts.signs(of: row))
    var hasWholes: Bool?
    // Lent, for a copy of a piece counts references to what it checks with.
    let pieces = pieces.span
    for part in 0..<setSize {
      var set = places(causes, parts, part)
      if set & piecesOnWholes[part] != 0 {
        let isWhole = hasWholes ?? facts.hasWholes(row)
        hasWholes = isWhole
        if !isWhole { set &= ~piecesOnWholes[part] }
      }
      while set != 0 {
        let place = part * 64 + set.trailingZeroBitCount
        set &= set - 1
        guard gates[place].isOpen(signs, hasWholes: hasWholes == true) else { continue }
        pieces[place].ask(facts, row, tallies, into: &collector)
      }
    }
  }

  /// Sixty-four pieces, with a bit for each that is asked.
  @inline(__always)
  private func places(_ causes: RuleReach, _ parts: SasaranParts, _ part: Int) -> UInt64 {
    var set: UInt64 = 0
    var left = causes.rawValue
    while left != 0 {
      set |= piecesByReach[left.trailingZeroBitCount * setSize + part]
      left &= left - 1
    }
    return set & piecesByParts[Int(parts.rawValue) * setSize + part]
  }
}

extension AskedRules.Piece {
  /// Asks about one sasaran.
  func ask(_ facts: AlignmentFacts, _ row: Row, _ tallies: [Tally], into collector: inout FindingCollector) {
    collector.rule = rule
    switch check {
    case .eachSasaran(let signs, let check):
      guard signs == .any || !facts.signs(of: row).statement.isDisjoint(with: signs) else { return }
      check(facts, row, &collector)
    case .eachIndicator(let signs, let check):
      guard !facts.signs(of: row).indicators.isDisjoint(with: signs) || signs == .any else { return }
      for indicator in facts.indicatorRows(of: row) { check(facts, row, indicator, &collector) }
    case .eachMarkedIndicator(let marks, let check):
      guard !facts.signs(of: row).figures.isDisjoint(with: marks) else { return }
      for indicator in facts.indicatorRows(of: row)
      where !facts.figureMarks[Int(indicator)].isDisjoint(with: marks) {
        check(facts, row, indicator, &collector)
      }
    case .eachWhole(let check):
      let isDivided = facts.node(row).cascading == .directByLoad
      for indicator in facts.indicatorRows(of: row) where isDivided || facts.isWhole(indicator) {
        check(facts, indicator, &collector)
      }
    case .tallied(let check): check.check(facts, row, tallies[tally], &collector)
    case .eachOwner, .document, .wholeTree, .view, .both: break
    }
  }
}

extension RuleReach {
  /// As what changed about a sasaran: the sasaran itself, so that every rule is asked.
  static let everything = RuleReach(rawValue: 1 << 8)

  /// How many kinds there are, with that one.
  fileprivate static let count = 9
}
