import Foundation

/// What a baseline or target says.
enum Figure {
  case number(Double, unit: String?, bound: Bound?)
  case placeholder
  case ambiguous
  case words
  case empty

  /// What the figure limits, as "≤" and "≥" do.
  enum Bound { case upper, lower }

  init(_ value: Value) {
    switch value {
    case .number(let number): self = .number(number, unit: nil, bound: nil)
    case .text(let text): self = Figure(text.trimmingCharacters(in: .whitespaces))
    }
  }

  private init(_ text: String) {
    guard !text.isEmpty else {
      self = .empty
      return
    }
    guard !["-", "X", "x", "N/A", "TBD", "…"].contains(text) else {
      self = .placeholder
      return
    }
    var rest = text[...]
    var bound: Bound?
    for comparator in ["≥", "≤", ">", "<", "minimal ", "maksimal "] where rest.hasPrefix(comparator) {
      rest = rest.dropFirst(comparator.count)
      bound = ["≤", "<", "maksimal "].contains(comparator) ? .upper : .lower
    }
    rest = rest.drop { $0 == " " }
    let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let unit = rest.dropFirst(digits.count).trimmingCharacters(in: .whitespaces)
    if let point = digits.lastIndex(of: "."), digits[point...].count == 4 {
      self = .ambiguous
    } else if let number = Double(digits.replacingOccurrences(of: ",", with: ".")) {
      self = .number(number, unit: unit.isEmpty ? nil : unit, bound: bound)
    } else {
      self = .words
    }
  }

  var number: Double? { if case .number(let number, _, _) = self { number } else { nil } }

  var unit: UnitWord? { if case .number(_, let unit?, _) = self { UnitWord(unit) } else { nil } }

  var bound: Bound? { if case .number(_, _, let bound) = self { bound } else { nil } }

  var isUpperBound: Bool { bound == .upper }

  var isStated: Bool {
    switch self {
    case .empty, .placeholder: false
    default: true
    }
  }
}

/// A unit as it is compared.
struct UnitWord: Equatable {
  var key: String
  /// Whether it is a share or score, which never adds up.
  var isGraded: Bool

  init(_ text: String) {
    let word = text.trimmingCharacters(in: .whitespaces).lowercased()
    switch word {
    case "%", "persen", "persentase": self.init(key: "%", isGraded: true)
    case "nilai", "skor", "poin", "skala", "indeks": self.init(key: "nilai", isGraded: true)
    case "orang", "asn", "pegawai": self.init(key: "orang", isGraded: false)
    default: self.init(key: word, isGraded: word == "rasio")
    }
  }

  private init(key: String, isGraded: Bool) {
    self.key = key
    self.isGraded = isGraded
  }
}

/// Whether figures in the two units may be compared.
func areComparable(_ first: UnitWord?, _ second: UnitWord?) -> Bool {
  guard let first, let second else { return true }
  return first == second
}
