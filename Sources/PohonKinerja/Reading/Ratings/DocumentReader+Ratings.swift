/// Ratings of positions: a document of their own.
extension DocumentReader {
  /// Reads a whole document of ratings.
  mutating func readRatingsDocument() throws(Stop) -> Ratings {
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    var ratings = Ratings()
    if var object = try enterObject() {
      while let member = try nextMember(RatingsWords.shared.ratings, of: &object) {
        switch member {
        case .format: try readFormat(.ratings)
        case .title: ratings.title = try string() ?? ""
        case .note: ratings.note = try string()
        case .organisation: ratings.organisation = try readUnitRatings()
        case .thresholds: ratings.thresholds = try readThresholds()
        case .ratings: ratings.evaluations = try readEvaluations()
        }
      }
    }
    try readEnd()
    return ratings
  }

  // MARK: The unit

  private mutating func readUnitRatings() throws(Stop) -> [UnitRating] {
    guard try enterArray() else { return [] }
    var ratings: [UnitRating] = []
    var places: [MeasurementPeriod: Int] = [:]
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard let rating = try readUnitRating() else { continue }
      if let first = places.updateValue(offset, forKey: rating.period) {
        report(
          .duplicateID, at: offset, related: .offset(first), .unitRatedTwice(rating.period))
      }
      ratings.append(rating)
    }
    return ratings
  }

  private mutating func readUnitRating() throws(Stop) -> UnitRating? {
    guard var object = try enterObject() else { return nil }
    var period: MeasurementPeriod?
    var predicate: OrganisationPredicate?
    let words = RatingsWords.shared
    while let member = try nextMember(words.unit, of: &object) {
      switch member {
      case .period: period = try measurementPeriod()
      case .predicate: predicate = try word(in: words.predicate)
      }
    }
    guard let period, let predicate else { return nil }
    return UnitRating(predicate, in: period)
  }

  // MARK: Thresholds

  private mutating func readThresholds() throws(Stop) -> EvaluationThresholds {
    guard try enterArray() else { return EvaluationThresholds([]) }
    var entries: [EvaluationThresholds.Entry] = []
    var bounds: [(bound: EvaluationThresholds.Bound, offset: Int)] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard let entry = try readThreshold() else { continue }
      entries.append(entry)
      if let other = bounds.first(where: { $0.bound.contradicts(entry.bound) }) {
        report(
          .outOfRange, at: offset, related: .offset(other.offset),
          .thresholdsContradict(entry.bound, other.bound))
        // One contradiction is told once: bounds that are refused contradict nothing more.
        continue
      }
      Self.keepOutermost(entry.bound, at: offset, in: &bounds)
    }
    return EvaluationThresholds(entries)
  }

  /// Keeps of each direction the bound that means the most scores, which contradicts whenever another does.
  private static func keepOutermost(
    _ bound: EvaluationThresholds.Bound, at offset: Int,
    in bounds: inout [(bound: EvaluationThresholds.Bound, offset: Int)]
  ) {
    for place in bounds.indices {
      switch (bounds[place].bound, bound) {
      case (.atLeast(let kept), .atLeast(let new)):
        if new < kept { bounds[place] = (bound, offset) }
        return
      case (.below(let kept), .below(let new)):
        if new > kept { bounds[place] = (bound, offset) }
        return
      case (.atLeast, .below), (.below, .atLeast): continue
      }
    }
    bounds.append((bound, offset))
  }

  private mutating func readThreshold() throws(Stop) -> EvaluationThresholds.Entry? {
    let (offset, errorCount) = (scanner.position, problems.errorCount)
    guard var object = try enterObject() else { return nil }
    var (least, limit): (Number?, Number?) = (nil, nil)
    var (consequence, source): (String?, String?) = (nil, nil)
    while let member = try nextMember(RatingsWords.shared.threshold, of: &object) {
      switch member {
      case .atLeast: least = try number()
      case .below: limit = try number()
      case .consequence: consequence = try filledString()
      case .source: source = try filledString()
      }
    }
    let bound: EvaluationThresholds.Bound
    switch (least, limit) {
    case (let least?, nil): bound = .atLeast(least)
    case (nil, let limit?): bound = .below(limit)
    default:
      if problems.errorCount == errorCount { report(.unknownValue, at: offset, .oneBoundExpected) }
      return nil
    }
    guard let consequence else { return nil }
    let citation = source.map {
      Citation(LocalizedText($0, en: $0), authority: .practice)
    }
    return EvaluationThresholds.Entry(
      bound, LocalizedText(consequence, en: consequence), source: citation ?? .fileOfRatings)
  }

  // MARK: Positions

  private mutating func readEvaluations() throws(Stop) -> [PositionEvaluation] {
    struct Key: Hashable {
      var position: String
      var period: MeasurementPeriod?
    }
    guard try enterArray() else { return [] }
    var evaluations: [PositionEvaluation] = []
    var places: [Key: Int] = [:]
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard let evaluation = try readEvaluation() else { continue }
      evaluations.append(evaluation)
      guard let period = evaluation.period, !evaluation.position.isEmpty else { continue }
      let key = Key(position: evaluation.position, period: period)
      if let first = places.updateValue(offset, forKey: key) {
        report(
          .duplicateID, at: offset, related: .offset(first), .positionRatedTwice(key.position, period))
      }
    }
    return evaluations
  }

  private mutating func readEvaluation() throws(Stop) -> PositionEvaluation? {
    guard var object = try enterObject() else { return nil }
    var evaluation = PositionEvaluation("")
    let origin = origin(at: object.start)
    evaluation.location = columns.location(origin)
    let words = RatingsWords.shared
    while let member = try nextMember(words.evaluation, of: &object) {
      switch member {
      case .position: evaluation.position = try filledString() ?? ""
      case .period: evaluation.period = try measurementPeriod()
      case .results: evaluation.results = try word(in: words.expectation).map { WorkResultRating($0) }
      case .behaviour: evaluation.behaviour = try readBehaviour()
      case .score:
        let offset = scanner.position
        evaluation.score = try number()
        if evaluation.score?.isNegative == true { report(.outOfRange, at: offset, .scoreBelowZero) }
      case .note: evaluation.note = try string()
      }
    }
    return evaluation
  }

  private mutating func readBehaviour() throws(Stop) -> BehaviourRating {
    guard var object = try enterObject() else { return BehaviourRating() }
    var behaviour = BehaviourRating()
    let words = RatingsWords.shared
    while let member = try nextMember(words.behaviour, of: &object) {
      let rating = try word(in: words.expectation)
      if let value = member.value { behaviour[value] = rating } else { behaviour.stated = rating }
    }
    return behaviour
  }
}

extension Citation {
  /// Where thresholds come from of which a file of ratings does not say it.
  static let fileOfRatings = Citation(
    LocalizedText("Berkas penilaian", en: "The file of ratings"), authority: .practice)
}

/// What the reader says about ratings.
extension LocalizedText {
  fileprivate static let oneBoundExpected = LocalizedText(
    "ambang memerlukan satu dari atLeast dan below", en: "a threshold needs one of atLeast and below")

  fileprivate static func thresholdsContradict(
    _ bound: EvaluationThresholds.Bound, _ other: EvaluationThresholds.Bound
  ) -> LocalizedText {
    LocalizedText(
      "ambang bertentangan: “\(bound.text(in: .indonesian))” dan “\(other.text(in: .indonesian))” mengenai nilai yang sama",
      en:
        "thresholds contradict: “\(bound.text(in: .english))” and “\(other.text(in: .english))” mean the same scores"
    )
  }

  fileprivate static let scoreBelowZero = LocalizedText(
    "nilai tidak boleh di bawah nol", en: "a score must not be below zero")

  fileprivate static func unitRatedTwice(_ period: MeasurementPeriod) -> LocalizedText {
    LocalizedText(
      "unit dinilai dua kali untuk \(period.named.indonesian)",
      en: "the unit is rated twice for \(period.named.english)")
  }

  fileprivate static func positionRatedTwice(_ name: String, _ period: MeasurementPeriod) -> LocalizedText {
    LocalizedText(
      "“\(name)” dinilai dua kali untuk \(period.named.indonesian)",
      en: "“\(name)” is rated twice for \(period.named.english)")
  }
}
