/// The core values of civil servants, BerAKHLAK, against which conduct is rated.
public enum BehaviourValue: String, Sendable, Hashable, CaseIterable, Codable {
  /// Berorientasi pelayanan.
  case serviceOriented
  /// Akuntabel.
  case accountable
  /// Kompeten.
  case competent
  /// Harmonis.
  case harmonious
  /// Loyal.
  case loyal
  /// Adaptif.
  case adaptive
  /// Kolaboratif.
  case collaborative

  /// The name used in papers.
  public var title: LocalizedText {
    switch self {
    case .serviceOriented: LocalizedText("Berorientasi pelayanan", en: "Service-oriented")
    case .accountable: LocalizedText("Akuntabel", en: "Accountable")
    case .competent: LocalizedText("Kompeten", en: "Competent")
    case .harmonious: LocalizedText("Harmonis", en: "Harmonious")
    case .loyal: LocalizedText("Loyal", en: "Loyal")
    case .adaptive: LocalizedText("Adaptif", en: "Adaptive")
    case .collaborative: LocalizedText("Kolaboratif", en: "Collaborative")
    }
  }
}
