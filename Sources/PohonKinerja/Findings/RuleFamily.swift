/// The group a rule belongs to; the folders of this room have the same names.
public enum RuleFamily: String, Sendable, Hashable, CaseIterable {
  /// The shape of the tree and what each sasaran must have.
  case structure
  /// How a sasaran relates to its parent.
  case cascading
  /// The quality of indicators.
  case indicators
  /// The figures of targets and their arithmetic.
  case targets
  /// The chain from input to impact.
  case logicModel
  /// The wording of sasaran and indicators.
  case wording
  /// The actuals, where a tree is checked together with them.
  case measurement

  /// The word used in messages.
  public var title: LocalizedText {
    switch self {
    case .structure: LocalizedText("struktur", en: "structure")
    case .cascading: LocalizedText("penjenjangan", en: "cascading")
    case .indicators: LocalizedText("indikator", en: "indicators")
    case .targets: LocalizedText("target", en: "targets")
    case .logicModel: LocalizedText("model logis", en: "logic model")
    case .wording: LocalizedText("perumusan", en: "wording")
    case .measurement: LocalizedText("realisasi", en: "measurement")
    }
  }
}
