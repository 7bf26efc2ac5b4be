/// A field of an actual, as far as two versions of it are compared.
public enum ActualField: String, Sendable, Hashable, CaseIterable {
  /// What was reached.
  case result
  /// The unit of the figure.
  case unit
  /// Where the figure comes from.
  case source
  /// The remark.
  case note

  /// The name of the field in messages.
  public var title: LocalizedText {
    switch self {
    case .result: LocalizedText("realisasi", en: "actual")
    case .unit: LocalizedText("satuan", en: "unit")
    case .source: LocalizedText("sumber data", en: "data source")
    case .note: LocalizedText("keterangan", en: "remark")
    }
  }

  /// Whether two versions have the same in this field.
  func isSame(_ old: Actual, _ new: Actual) -> Bool {
    switch self {
    case .result: old.result == new.result
    case .unit: old.unit == new.unit
    case .source: old.source == new.source
    case .note: old.note == new.note
    }
  }

  /// What an actual has in this field, in words; `nil` for nothing.
  func text(of actual: Actual, in language: Language) -> String? {
    switch self {
    case .result: actual.result.text(in: language)
    case .unit: actual.unit?.text
    case .source: actual.source
    case .note: actual.note
    }
  }
}

extension Actual.Result {
  /// The figure or grade as it is written, of a quotient "45/60", or why there is none.
  func text(in language: Language) -> String {
    switch self {
    case .reached(let target): return target.text(in: language)
    case .quotient(let quotient):
      let parts = [quotient.numerator, quotient.denominator].map { $0.formatted(in: language) }
      let written = quotient.written.map { " = \($0.text(in: language))" } ?? ""
      return "\(parts[0])/\(parts[1])\(written)"
    case .unavailable(let reason):
      return LocalizedText("tidak tersedia: \(reason)", en: "not available: \(reason)")[language]
    }
  }
}

/// What is told of actuals.
enum ActualText {
  /// The fields in which some of several versions differ; what was reached, where a version is not there.
  static func fields(differingIn versions: [Actual?]) -> [ActualField] {
    let present = versions.compactMap(\.self)
    guard let first = present.first else { return [] }
    return ActualField.allCases.filter { field in
      present.contains { !field.isSame(first, $0) } || (field == .result && present.count < versions.count)
    }
  }

  static func localized(_ field: ActualField, of actual: Actual) -> LocalizedText? {
    guard let indonesian = field.text(of: actual, in: .indonesian) else { return nil }
    return LocalizedText(indonesian, en: field.text(of: actual, in: .english) ?? indonesian)
  }
}
