/// What a sasaran consists of, as far as it matters for telling what an edit changes and what a rule looks at.
struct SasaranParts: OptionSet, BitwiseCopyable, Sendable, Hashable {
  let rawValue: UInt8

  /// The result statement.
  static let statement = SasaranParts(rawValue: 1 << 0)
  /// The owner: title, name and unit.
  static let owner = SasaranParts(rawValue: 1 << 1)
  /// The baselines and targets of its indicators.
  static let figures = SasaranParts(rawValue: 1 << 2)
  /// Everything else: its id and level, its place in the tree, and its indicators without their figures.
  static let others = SasaranParts(rawValue: 1 << 3)

  static let all: SasaranParts = [.statement, .owner, .figures, .others]
}

extension SasaranDraft {
  /// What of it is otherwise than in the draft it was made from; ``SasaranParts/all`` where more than the first three of
  /// them may be. What is below is not looked at. O(indicators), for what nobody touched is told by where it lies.
  func parts(otherThanIn old: SasaranDraft) -> SasaranParts {
    guard hasOthers(of: old) else { return .all }
    var parts: SasaranParts = []
    if !statement.hasBytes(of: old.statement) { parts.insert(.statement) }
    if !owner.hasBytes(of: old.owner) { parts.insert(.owner) }
    guard !indicators.span.isIdentical(to: old.indicators.span) else { return parts }
    guard indicators.count == old.indicators.count,
      zip(indicators, old.indicators).allSatisfy({ $0.hasOthers(of: $1) })
    else { return .all }
    return parts.union(.figures)
  }

  private func hasOthers(of other: SasaranDraft) -> Bool {
    id.hasBytes(of: other.id) && level.hasBytes(of: other.level) && stage == other.stage
      && cascading == other.cascading && rationale == other.rationale
      && criticalSuccessFactors == other.criticalSuccessFactors
      && criticalSuccessFactor.hasBytes(of: other.criticalSuccessFactor) && budget == other.budget
      && isContext == other.isContext && isExecutedByOwner == other.isExecutedByOwner
      && waivers == other.waivers && location == other.location
  }
}

extension Indicator {
  /// Whether its baseline and targets are untouched; quickly, and wrong only in saying no.
  func hasFigures(of other: Indicator) -> Bool {
    guard targets.entries.span.isIdentical(to: other.targets.entries.span) else { return false }
    guard let baseline, let otherBaseline = other.baseline else {
      return baseline == nil && other.baseline == nil
    }
    return baseline.origin == otherBaseline.origin && baseline.raw.hasBytes(of: otherBaseline.raw)
  }

  /// Whether all but its baseline and targets is as in another one.
  fileprivate func hasOthers(of other: Indicator) -> Bool {
    id.hasBytes(of: other.id) && name.hasBytes(of: other.name)
      && (unit?.text).hasBytes(of: other.unit?.text) && aspect == other.aspect && polarity == other.polarity
      && trajectory == other.trajectory && consolidation == other.consolidation
      && formula.hasBytes(of: other.formula) && source.hasBytes(of: other.source)
      && responsible.hasBytes(of: other.responsible) && weight?.mantissa == other.weight?.mantissa
      && weight?.scale == other.weight?.scale && validity == other.validity
      && controllability == other.controllability && isExternalScore == other.isExternalScore
      && contribution == other.contribution
      && (contribution?.indicator).hasBytes(of: other.contribution?.indicator) && location == other.location
  }
}

extension Position? {
  fileprivate func hasBytes(of other: Position?) -> Bool {
    (self?.title).hasBytes(of: other?.title) && (self?.name).hasBytes(of: other?.name)
      && (self?.unit).hasBytes(of: other?.unit)
  }
}

extension String? {
  fileprivate func hasBytes(of other: String?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.hasBytes(of: other)
  }
}

extension String {
  /// Whether a text is the same byte for byte, as documents tell texts apart. At once for a copy of it.
  func hasBytes(of other: String) -> Bool {
    let (bytes, others) = (utf8.span, other.utf8.span)
    guard bytes.count == others.count else { return false }
    return bytes.isIdentical(to: others) || bytes.indices.allSatisfy { bytes[$0] == others[$0] }
  }
}
