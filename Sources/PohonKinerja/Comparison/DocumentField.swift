/// A part of what a document says of itself, as far as two of them are compared.
public enum DocumentField: String, Sendable, Hashable, CaseIterable {
  /// The title.
  case title
  /// The years of the plan.
  case period
  /// The year that is planned.
  case planYear
  /// Where the tree comes from.
  case source
  /// Whether it says that it is one tree with one root.
  case claimsSingleRoot
  /// The levels and the skips between them.
  case cascade
  /// The scales of grades.
  case scales
  /// The relations between branches and to other units.
  case crosscutting
  /// The findings accepted for the whole document.
  case waivers
  /// What a part of a tree leaves out.
  case part

  /// The name of the field in messages.
  public var title: LocalizedText {
    switch self {
    case .title: LocalizedText("judul", en: "title")
    case .period: LocalizedText("periode", en: "period")
    case .planYear: LocalizedText("tahun rencana", en: "year planned")
    case .source: LocalizedText("sumber", en: "source")
    case .claimsSingleRoot: LocalizedText("satu akar", en: "single root")
    case .cascade: LocalizedText("daftar tingkat", en: "levels")
    case .scales: LocalizedText("skala", en: "scales")
    case .crosscutting: LocalizedText("crosscutting", en: "crosscutting")
    case .waivers: LocalizedText("pengecualian", en: "waivers")
    case .part: LocalizedText("bagian pohon", en: "part of the tree")
    }
  }

  func isSame(_ old: DocumentHeader, _ new: DocumentHeader) -> Bool {
    switch self {
    case .title: old.title == new.title
    case .period: old.period == new.period
    case .planYear: old.planYear == new.planYear
    case .source: old.source == new.source
    case .claimsSingleRoot: old.claimsSingleRoot == new.claimsSingleRoot
    case .cascade: old.cascade == new.cascade && old.declaresCascade == new.declaresCascade
    case .scales: old.scales == new.scales
    case .crosscutting: old.crosscutting == new.crosscutting
    case .waivers: old.waivers == new.waivers
    case .part: old.part == new.part
    }
  }

  func copy(from other: DocumentHeader, to header: inout DocumentHeader) {
    switch self {
    case .title: header.title = other.title
    case .period: header.period = other.period
    case .planYear: header.planYear = other.planYear
    case .source: header.source = other.source
    case .claimsSingleRoot: header.claimsSingleRoot = other.claimsSingleRoot
    case .cascade:
      header.cascade = other.cascade
      header.declaresCascade = other.declaresCascade
    case .scales: header.scales = other.scales
    case .crosscutting: header.crosscutting = other.crosscutting
    case .waivers: header.waivers = other.waivers
    case .part: header.part = other.part
    }
  }

  /// What a document has in this field, in words; `nil` for nothing.
  func text(of header: DocumentHeader, in language: Language) -> String? {
    switch self {
    case .title: return header.title
    case .period: return header.period?.description
    case .planYear: return header.planYear.map { "\($0)" }
    case .source: return header.source
    case .claimsSingleRoot: return header.claimsSingleRoot.text(in: language)
    case .cascade: return header.cascade.levels.map { "\($0.code) \($0.title)" }.joined(separator: ", ")
    case .scales:
      return Self.list(header.scales.map { "\($0.name) (\($0.grades.joined(separator: ", ")))" })
    case .crosscutting:
      return Self.list(header.crosscutting.map { "\($0.source) → \($0.names.joined(separator: ", "))" })
    case .waivers: return Self.list(header.waivers.map { "\($0.rule): \($0.reason)" })
    case .part: return header.part.map { $0.path.joined(separator: " › ") }
    }
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}
