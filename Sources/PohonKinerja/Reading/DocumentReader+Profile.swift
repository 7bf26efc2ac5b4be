/// Profiles: documents of the format `pohon-profile/1`, read by the same grammar.
extension DocumentReader {
  /// The largest threshold. Our convention.
  static let maximumThreshold = 1_000_000

  /// Reads the whole document; the place is at its start.
  mutating func readProfile() throws(Stop) -> Profile {
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    var draft = ProfileDraft()
    if var object = try enterObject() {
      while let member = try nextMember(ProfileWords.shared.profile, of: &object) {
        try read(member, into: &draft)
      }
    }
    let profile = draft.profile
    reportContradiction(in: profile.thresholds, as: draft.thresholds)
    try readEnd()
    return profile
  }

  /// Refuses bounds between which no number lies, at the one that is given last.
  private mutating func reportContradiction(
    in thresholds: Thresholds, as given: [(member: ThresholdMember, value: Int, offset: Int)]
  ) {
    guard thresholds.minimumWords > thresholds.maximumWords,
      let last = given.last(where: { $0.member == .minimumWords || $0.member == .maximumWords })
    else { return }
    report(
      .outOfRange, at: last.offset,
      .wordLimitsCross(minimum: thresholds.minimumWords, maximum: thresholds.maximumWords))
  }

  private mutating func read(_ member: ProfileMember, into draft: inout ProfileDraft) throws(Stop) {
    switch member {
    case .format: try readFormat(.profile)
    case .name: draft.name = try filledString() ?? ""
    case .basedOn: draft.base = try readBase() ?? draft.base
    case .enabled: draft.enabled = try readRules(into: &draft.places)
    case .disabled: draft.disabled = try readRules(into: &draft.places)
    case .severities: draft.severities = try readSeverities()
    case .thresholds: draft.thresholds = try readThresholds()
    case .vocabulary: try readVocabulary(into: &draft.vocabulary)
    case .synonyms: draft.vocabulary.synonyms = try readSynonyms()
    }
  }

  private mutating func readBase() throws(Stop) -> Profile? {
    let offset = scanner.position
    guard let name = try string() else { return nil }
    if let profile = Profile.all.first(where: { $0.name == name }) { return profile }
    let known = Profile.all.map(\.name)
    report(
      .unknownValue, at: offset,
      .unknownValue(name, suggestion: Suggestion.nearest(to: name, among: known), known: known))
    return nil
  }

  // MARK: Rules

  private mutating func readRules(into places: inout [RuleID: Int]) throws(Stop) -> Set<RuleID> {
    guard try enterArray() else { return [] }
    var rules: Set<RuleID> = []
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard let name = try string(), let rule = known(name, at: offset) else { continue }
      if let earlier = places[rule] {
        report(.duplicateMember, at: offset, related: .offset(earlier), .ruleNamedTwice(name))
      } else {
        places[rule] = offset
        rules.insert(rule)
      }
    }
    return rules
  }

  private mutating func readSeverities() throws(Stop) -> [RuleID: Severity] {
    guard var object = try enterObject() else { return [:] }
    var severities: [RuleID: Severity] = [:]
    while let name = try nextName(of: &object) {
      let offset = object.nameOffset
      remember(name, at: offset)
      let rule = known(scanner.string(name), at: offset)
      guard scanner.byte != UInt8(ascii: "n") else {
        try skipScalar()
        continue
      }
      guard let word = try word(in: ProfileWords.shared.severity), let rule else { continue }
      severities[rule] = word.severity
    }
    return severities
  }

  /// The rule with an id, on trees, on logic models or on two trees; otherwise reports the nearest.
  private mutating func known(_ name: String, at offset: Int) -> RuleID? {
    let rules = Profile.panrb.namableRules
    let rule = RuleID(name)
    if rules.contains(rule) { return rule }
    report(
      .unknownValue, at: offset,
      .unknownRule(
        name, suggestion: Suggestion.nearest(to: name, among: rules.sorted().map(\.rawValue))))
    return nil
  }

  // MARK: Thresholds and words

  private mutating func readThresholds() throws(Stop)
    -> [(member: ThresholdMember, value: Int, offset: Int)]
  {
    guard var object = try enterObject() else { return [] }
    var thresholds: [(member: ThresholdMember, value: Int, offset: Int)] = []
    while let member = try nextMember(ProfileWords.shared.thresholds, of: &object) {
      let offset = scanner.position
      guard let number = try number() else { continue }
      let whole = number.normalized
      let range = member.minimum...Self.maximumThreshold
      let value = Int(clamping: whole.mantissa)
      if whole.scale == 0, range.contains(value) {
        thresholds.append((member, value, offset))
      } else {
        report(.outOfRange, at: offset, .thresholdOutOfRange(range))
      }
    }
    return thresholds
  }

  /// Reads words by their kinds, which are more than a ``WordTable`` of members keeps track of.
  private mutating func readVocabulary(into vocabulary: inout Vocabulary) throws(Stop) {
    guard var object = try enterObject() else { return }
    while let name = try nextName(of: &object) {
      let offset = object.nameOffset
      remember(name, at: offset)
      let text = scanner.string(name)
      guard let kind = Vocabulary.Kind(rawValue: text) else {
        let known = Vocabulary.Kind.allCases.map(\.rawValue)
        report(
          .unknownMember, at: offset,
          .unknownMember(text, suggestion: Suggestion.nearest(to: text, among: known)))
        try skipValue()
        continue
      }
      guard scanner.byte != UInt8(ascii: "n") else {
        try skipScalar()
        continue
      }
      vocabulary[kind] = try readSingleWords()
    }
  }

  private mutating func readSynonyms() throws(Stop) -> [[String]] {
    guard try enterArray() else { return [] }
    var groups: [[String]] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      let errorCount = problems.errorCount
      let group = try readSingleWords()
      if group.count >= 2 {
        groups.append(group)
      } else if problems.errorCount == errorCount {
        report(.unknownValue, at: offset, .tooFewSynonyms)
      }
    }
    return groups
  }

  /// Reads an array of texts that are one word each, as rules meet them.
  private mutating func readSingleWords() throws(Stop) -> [String] {
    guard try enterArray() else { return [] }
    var words: [String] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard let text = try string() else { continue }
      if Array(text.utf8).span.wordHashes.count == 1 {
        words.append(text)
      } else {
        report(.unknownValue, at: offset, .notOneWord(text))
      }
    }
    return words
  }
}
