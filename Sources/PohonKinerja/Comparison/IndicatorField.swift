/// A field of an indicator, as far as two versions of it are compared.
public enum IndicatorField: String, Sendable, Hashable, CaseIterable {
  /// Its id.
  case id
  /// What is measured.
  case name
  /// The unit.
  case unit
  /// The side of the result it measures.
  case aspect
  /// The direction in which it improves.
  case polarity
  /// The last known figure before the plan.
  case baseline
  /// The targets.
  case targets
  /// The quarterly targets.
  case trajectory
  /// How the figures of the quarters make up the year's.
  case consolidation
  /// How it is computed.
  case formula
  /// Where the data come from.
  case source
  /// Who answers for the data.
  case responsible
  /// Its weight.
  case weight
  /// How well it measures the sasaran.
  case validity
  /// How far the owner has it in hand.
  case controllability
  /// Whether the figure is issued by another body.
  case isExternalScore
  /// Its declared relation to an indicator of the parent sasaran.
  case contribution

  /// The fields whose change has a kind of its own.
  static let withOwnKind: Set<IndicatorField> = [
    .id, .name, .unit, .baseline, .targets, .trajectory, .responsible,
  ]

  /// The name of the field in messages.
  public var title: LocalizedText {
    switch self {
    case .id: LocalizedText("id", en: "id")
    case .name: LocalizedText("nama", en: "name")
    case .unit: LocalizedText("satuan", en: "unit")
    case .aspect: LocalizedText("aspek", en: "aspect")
    case .polarity: LocalizedText("polaritas", en: "polarity")
    case .baseline: LocalizedText("data dasar", en: "baseline")
    case .targets: LocalizedText("target", en: "target")
    case .trajectory: LocalizedText("target triwulan", en: "quarterly targets")
    case .consolidation: LocalizedText("konsolidasi", en: "consolidation")
    case .formula: LocalizedText("formula", en: "formula")
    case .source: LocalizedText("sumber data", en: "data source")
    case .responsible: LocalizedText("penanggung jawab", en: "responsible")
    case .weight: LocalizedText("bobot", en: "weight")
    case .validity: LocalizedText("validitas", en: "validity")
    case .controllability: LocalizedText("kendali", en: "controllability")
    case .isExternalScore: LocalizedText("nilai dari lembaga lain", en: "score of another body")
    case .contribution: LocalizedText("kontribusi", en: "contribution")
    }
  }

  /// Whether two versions have the same in this field, as trees compare it.
  func isSame(_ old: IndicatorVersion, _ new: IndicatorVersion) -> Bool {
    let (left, right) = (old.value, new.value)
    switch self {
    case .id: return old.key.id.isSameBytes(as: new.key.id)
    case .name: return left.name.isSameBytes(as: right.name)
    case .unit: return (left.unit?.text).isSameBytes(as: right.unit?.text)
    case .aspect: return left.aspect == right.aspect
    case .polarity: return left.polarity == right.polarity
    case .baseline:
      guard let before = left.baseline, let after = right.baseline else {
        return left.baseline == nil && right.baseline == nil
      }
      return before.isSameBytes(as: after)
    case .targets:
      return left.targets.entries.elementsEqual(right.targets.entries) {
        $0.year == $1.year && $0.target.isSameBytes(as: $1.target)
      }
    case .trajectory: return left.trajectory == right.trajectory
    case .consolidation: return left.consolidation == right.consolidation
    case .formula: return left.formula.isSameBytes(as: right.formula)
    case .source: return left.source.isSameBytes(as: right.source)
    case .responsible: return left.responsible.isSameBytes(as: right.responsible)
    case .weight: return left.weight == right.weight
    case .validity: return left.validity == right.validity
    case .controllability: return left.controllability == right.controllability
    case .isExternalScore: return left.isExternalScore == right.isExternalScore
    case .contribution:
      return left.contribution == right.contribution
        && (left.contribution?.indicator).isSameBytes(as: right.contribution?.indicator)
    }
  }

  /// `version` with this field as `other` has it.
  func copied(from other: IndicatorVersion, to version: IndicatorVersion) -> IndicatorVersion {
    var value = version.value
    let source = other.value
    switch self {
    case .id: value.id = source.id
    case .name: value.name = source.name
    case .unit: value.unit = source.unit
    case .aspect: value.aspect = source.aspect
    case .polarity: value.polarity = source.polarity
    case .baseline: value.baseline = source.baseline
    case .targets: value.targets = source.targets
    case .trajectory: value.trajectory = source.trajectory
    case .consolidation: value.consolidation = source.consolidation
    case .formula: value.formula = source.formula
    case .source: value.source = source.source
    case .responsible: value.responsible = source.responsible
    case .weight: value.weight = source.weight
    case .validity: value.validity = source.validity
    case .controllability: value.controllability = source.controllability
    case .isExternalScore: value.isExternalScore = source.isExternalScore
    case .contribution: value.contribution = source.contribution
    }
    return IndicatorVersion(
      key: self == .id ? other.key : version.key, sasaran: version.sasaran, value: value,
      hasMadeID: self == .id ? other.hasMadeID : version.hasMadeID)
  }

  /// What a version has in this field, in words; `nil` for nothing.
  func text(of version: IndicatorVersion, in language: Language) -> String? {
    let value = version.value
    switch self {
    case .id: return version.key.id
    case .name: return value.name
    case .unit: return value.unit?.text
    case .aspect: return value.aspect?.title[language]
    case .polarity: return value.polarity?.title[language]
    case .baseline: return value.baseline?.text(in: language, unit: value.unit)
    case .targets:
      let entries = value.targets.entries.map { entry in
        (entry.year.map { "\($0): " } ?? "") + entry.target.text(in: language, unit: value.unit)
      }
      return entries.isEmpty ? nil : entries.joined(separator: ", ")
    case .trajectory:
      let years = value.trajectory.entries.map { entry in
        let quarters = entry.quarters.map { $0?.text(in: language, unit: value.unit) ?? "–" }.joined(
          separator: "/")
        return "\(entry.year): \(quarters)"
      }
      return years.isEmpty ? nil : years.joined(separator: ", ")
    case .consolidation: return value.consolidation?.title[language]
    case .formula: return value.formula
    case .source: return value.source
    case .responsible: return value.responsible
    case .weight: return value.weight?.formatted(in: language)
    case .validity: return value.validity?.title[language]
    case .controllability: return value.controllability?.title[language]
    case .isExternalScore: return value.isExternalScore.text(in: language)
    case .contribution: return value.contribution?.text(in: language)
    }
  }
}

extension Contribution {
  /// "bagian → S1.1.a, penjumlahan": what it is part of, and how it is combined where that is said.
  fileprivate func text(in language: Language) -> String {
    (["\(relation.title[language]) → \(indicator)"]
      + [combination?.title[language], part?.title[language]].compactMap(\.self))
      .joined(separator: ", ")
  }
}
