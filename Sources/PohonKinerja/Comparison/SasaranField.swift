/// A field of a sasaran, as far as two versions of it are compared.
public enum SasaranField: String, Sendable, Hashable, CaseIterable {
  /// Its id.
  case id
  /// Its statement.
  case statement
  /// Its level.
  case level
  /// Its owner.
  case owner
  /// Its stage in the logic model.
  case stage
  /// How it is passed down.
  case cascading
  /// Why it helps its parent.
  case rationale
  /// The critical success factors it needs.
  case criticalSuccessFactors
  /// Which of its parent's critical success factors it addresses.
  case criticalSuccessFactor
  /// Its budget ceilings.
  case budget
  /// Whether it is there for reference only.
  case isContext
  /// Whether its owner carries it out alone.
  case isExecutedByOwner
  /// The findings accepted for it.
  case waivers
  /// The parent it names and below which it does not stand.
  case declaredParent
  /// How many sasaran below it are left out of the part of a tree.
  case omittedCount

  /// The fields whose change has a kind of its own.
  static let withOwnKind: Set<SasaranField> = [.id, .statement, .level, .owner]

  /// The name of the field in messages.
  public var title: LocalizedText {
    switch self {
    case .id: LocalizedText("id", en: "id")
    case .statement: LocalizedText("rumusan", en: "statement")
    case .level: LocalizedText("tingkat", en: "level")
    case .owner: LocalizedText("pemilik", en: "owner")
    case .stage: LocalizedText("tahap model logis", en: "logic-model stage")
    case .cascading: LocalizedText("cara penjenjangan", en: "method of cascading")
    case .rationale: LocalizedText("alasan", en: "rationale")
    case .criticalSuccessFactors:
      LocalizedText("faktor kunci keberhasilan", en: "critical success factors")
    case .criticalSuccessFactor:
      LocalizedText("faktor kunci yang dijawab", en: "critical success factor addressed")
    case .budget: LocalizedText("pagu", en: "budget ceiling")
    case .isContext: LocalizedText("hanya rujukan", en: "for reference only")
    case .isExecutedByOwner: LocalizedText("dilaksanakan pemilik sendiri", en: "carried out by its owner")
    case .waivers: LocalizedText("pengecualian", en: "waivers")
    case .declaredParent: LocalizedText("induk yang disebut", en: "parent named")
    case .omittedCount: LocalizedText("sasaran yang tidak dimuat", en: "sasaran left out")
    }
  }

  /// Whether two versions have the same in this field, as trees compare it: ids and texts byte by byte, what is rarely
  /// stated as Swift compares it.
  func isSame(_ old: SasaranVersion, _ new: SasaranVersion) -> Bool {
    let (left, right) = (old.draft, new.draft)
    switch self {
    case .id: return old.key.id.isSameBytes(as: new.key.id)
    case .statement: return left.statement.isSameBytes(as: right.statement)
    case .level:
      return old.levelCode == new.levelCode && old.unknownLevel == new.unknownLevel
    case .owner: return left.owner.isSameBytes(as: right.owner)
    case .stage: return left.stage == right.stage
    case .cascading: return left.cascading == right.cascading
    case .rationale: return left.rationale == right.rationale
    case .criticalSuccessFactors: return left.criticalSuccessFactors == right.criticalSuccessFactors
    case .criticalSuccessFactor:
      return left.criticalSuccessFactor.isSameBytes(as: right.criticalSuccessFactor)
    case .budget: return left.budget == right.budget
    case .isContext: return left.isContext == right.isContext
    case .isExecutedByOwner: return left.isExecutedByOwner == right.isExecutedByOwner
    case .waivers: return left.waivers == right.waivers
    case .declaredParent: return old.declaredParent == new.declaredParent
    case .omittedCount: return old.omittedCount == new.omittedCount
    }
  }

  /// `version` with this field as `other` has it.
  func copied(from other: SasaranVersion, to version: SasaranVersion) -> SasaranVersion {
    var draft = version.draft
    switch self {
    case .id: draft.id = other.draft.id
    case .statement: draft.statement = other.draft.statement
    case .level: draft.level = other.draft.level
    case .owner: draft.owner = other.draft.owner
    case .stage: draft.stage = other.draft.stage
    case .cascading: draft.cascading = other.draft.cascading
    case .rationale: draft.rationale = other.draft.rationale
    case .criticalSuccessFactors: draft.criticalSuccessFactors = other.draft.criticalSuccessFactors
    case .criticalSuccessFactor: draft.criticalSuccessFactor = other.draft.criticalSuccessFactor
    case .budget: draft.budget = other.draft.budget
    case .isContext: draft.isContext = other.draft.isContext
    case .isExecutedByOwner: draft.isExecutedByOwner = other.draft.isExecutedByOwner
    case .waivers: draft.waivers = other.draft.waivers
    case .declaredParent, .omittedCount: break
    }
    let isID = self == .id
    return SasaranVersion(
      key: isID ? other.key : version.key, parent: version.parent, draft: draft,
      levelCode: self == .level ? other.levelCode : version.levelCode,
      declaredParent: self == .declaredParent ? other.declaredParent : version.declaredParent,
      hasMadeID: isID ? other.hasMadeID : version.hasMadeID,
      omittedCount: self == .omittedCount ? other.omittedCount : version.omittedCount)
  }

  /// What a version has in this field, in words; `nil` for nothing.
  func text(of version: SasaranVersion, in language: Language) -> String? {
    let draft = version.draft
    switch self {
    case .id: return version.key.id
    case .statement: return draft.statement
    case .level: return draft.level
    case .owner: return draft.owner?.description
    case .stage: return draft.stage?.title[language]
    case .cascading: return draft.cascading.map { $0.text(in: language) }
    case .rationale: return draft.rationale
    case .criticalSuccessFactors:
      return draft.criticalSuccessFactors.isEmpty ? nil : draft.criticalSuccessFactors.joined(separator: "; ")
    case .criticalSuccessFactor: return draft.criticalSuccessFactor
    case .budget:
      guard !draft.budget.isEmpty else { return nil }
      return draft.budget.entries.map { "\($0.year): \($0.amount.formatted(in: language))" }.joined(
        separator: ", ")
    case .isContext: return draft.isContext.text(in: language)
    case .isExecutedByOwner: return draft.isExecutedByOwner.text(in: language)
    case .waivers:
      return draft.waivers.isEmpty
        ? nil : draft.waivers.map { "\($0.rule): \($0.reason)" }.joined(separator: "; ")
    case .declaredParent: return version.declaredParent
    case .omittedCount: return version.omittedCount == 0 ? nil : "\(version.omittedCount)"
    }
  }
}

extension SasaranVersion {
  /// The level it was given, where the cascade does not have it.
  var unknownLevel: String? { draft.level == levelCode ? nil : draft.level }
}

extension Bool {
  /// "ya" or "tidak".
  func text(in language: Language) -> String {
    (self ? LocalizedText("ya", en: "yes") : LocalizedText("tidak", en: "no"))[language]
  }
}

extension CascadingMethod {
  /// The method in words: "langsung, menurut wilayah".
  func text(in language: Language) -> String {
    let text =
      switch self {
      case .direct(by: .aspect): LocalizedText("langsung, menurut aspek", en: "direct, by aspect")
      case .direct(by: .area): LocalizedText("langsung, menurut wilayah", en: "direct, by area")
      case .direct(by: .load): LocalizedText("langsung, menurut beban", en: "direct, by load")
      case .indirect: LocalizedText("tidak langsung", en: "indirect")
      case .nonCascading(let reason):
        LocalizedText("tidak dijenjangkan: \(reason)", en: "not cascaded: \(reason)")
      }
    return text[language]
  }
}
