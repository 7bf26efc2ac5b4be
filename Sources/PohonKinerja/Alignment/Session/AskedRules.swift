/// The rules of a session, sorted by how they are asked.
struct AskedRules: Sendable {
  let rules: [Rule]
  /// What is asked sasaran by sasaran.
  private(set) var pieces: [Piece] = []
  /// By piece, where it need not be asked.
  private var gates: ContiguousArray<QuestionGate> = []
  private(set) var tallied: [(rule: Int, check: TalliedCheck)] = []
  private(set) var owners: [(rule: Int, check: OwnerCheck)] = []
  private(set) var documents: [Document] = []
  /// Rules of one's own.
  private(set) var views: [(rule: Int, check: @Sendable (Sasaran) -> [LocalizedText])] = []
  /// By ``RuleReach`` as a number: what is asked at a sasaran when so much of what it may look at has changed.
  private(set) var questions: [Questions] = []
  /// Whether a rule may look at anything, so that it is asked everywhere.
  private(set) var looksAnywhere = false

  /// A check of single sasaran.
  struct Piece: Sendable {
    let rule: UInt16
    let reach: RuleReach
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

  /// Some pieces, by their place among ``AskedRules/pieces``, and by rule whether it is among them.
  struct Questions: Sendable {
    var pieces: ContiguousArray<UInt16> = []
    /// Whether one of them asks for indicators that others are parts of.
    var needsWholes = false
    var isAsked: ContiguousArray<Bool>
  }

  /// - Parameter rules: None on measurement, which a session does not run.
  init(_ rules: [Rule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() { take(rule.check, of: index, reach: rule.reach) }
    gates = ContiguousArray(pieces.map { QuestionGate($0.check) })
    let reaches = pieces.map { ($0.reach, rule: Int($0.rule)) }
    looksAnywhere = reaches.contains { $0.0.contains(.anywhere) }
    questions = (0...RuleReach.everything.rawValue).map { causes in
      var questions = Questions(isAsked: ContiguousArray(repeating: false, count: rules.count))
      for (place, (reach, rule)) in reaches.enumerated()
      where Self.isAsked(reach, RuleReach(rawValue: causes)) {
        questions.pieces.append(UInt16(clamping: place))
        if gates[place].needsWholes { questions.needsWholes = true }
        questions.isAsked[rule] = true
      }
      return questions
    }
  }

  private mutating func take(_ check: Rule.Check, of rule: Int, reach: RuleReach) {
    switch check {
    case .eachSasaran, .eachIndicator, .eachMarkedIndicator, .eachWhole: append(check, of: rule, reach: reach)
    case .tallied(let check):
      append(.tallied(check), of: rule, reach: reach)
      tallied.append((rule, check))
    case .eachOwner(let check): owners.append((rule, check))
    case .document(let check):
      documents.append(Document(rule: rule, reach: reach, check: check))
    case .view(let check): views.append((rule, check))
    case .both(let first, let second):
      take(first, of: rule, reach: reach)
      take(second, of: rule, reach: reach)
    case .wholeTree: break
    }
  }

  private mutating func append(_ check: Rule.Check, of rule: Int, reach: RuleReach) {
    pieces.append(
      Piece(rule: UInt16(clamping: rule), reach: reach, check: check, tally: tallied.count))
  }

  private static func isAsked(_ reach: RuleReach, _ causes: RuleReach) -> Bool {
    causes == .everything || !reach.isDisjoint(with: causes)
      || (causes.contains(.figures) && reach != .family)
  }
}

extension AskedRules {
  /// Asks some questions about one sasaran.
  func ask(
    _ questions: Questions, _ facts: AlignmentFacts, _ row: Row, _ tallies: [Tally],
    into collector: inout FindingCollector
  ) {
    let signs = facts.signs(of: row)
    let hasWholes = questions.needsWholes && facts.hasWholes(row)
    // Lent, for a copy of a piece counts references to what it checks with.
    let pieces = pieces.span
    for place in questions.pieces where gates[Int(place)].isOpen(signs, hasWholes: hasWholes) {
      pieces[Int(place)].ask(facts, row, tallies, into: &collector)
    }
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
      for indicator in facts.indicatorRows(of: row)
      where isDivided || (!facts.components.isEmpty && facts.components[indicator] != nil) {
        check(facts, indicator, &collector)
      }
    case .tallied(let check): check.check(facts, row, tallies[tally], &collector)
    case .eachOwner, .document, .wholeTree, .view, .both: break
    }
  }
}

extension RuleReach {
  /// As what changed about a sasaran: the baselines and targets of its indicators, and nothing else.
  static let figures = RuleReach(rawValue: 1 << 8)
  /// As what changed about a sasaran: the sasaran itself, so that every rule is asked.
  static let everything = RuleReach(rawValue: (1 << 9) - 1)
}
