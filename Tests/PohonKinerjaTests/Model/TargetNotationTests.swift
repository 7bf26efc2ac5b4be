import Foundation
import PohonKinerja
import Testing

/// 637 target, baseline and result values of ten published Indonesian data sets, each with the class of its
/// notation as a person judged it.
@Suite struct TargetNotationTests {
  struct Sample: Decodable {
    var source: String
    var value: String
    var `class`: String
  }

  static func samples() throws -> [Sample] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/target_notations.json").standardized
    return try JSONDecoder().decode([Sample].self, from: Data(contentsOf: file))
  }

  @Test func `every published value reads as its class`() throws {
    let samples = try Self.samples()
    #expect(samples.count == 637)
    for sample in samples {
      let reading = Target(sample.value).reading
      #expect(Self.isClass(sample.class, reading), "\(sample.value) is \(sample.class), read as \(reading)")
    }
  }

  @Test func `no published value is in doubt`() throws {
    for sample in try Self.samples() { #expect(!Target(sample.value).reading.isAmbiguous) }
  }

  @Test func `digits of published values survive`() throws {
    for sample in try Self.samples() {
      guard let quantity = Target(sample.value).reading.quantity, quantity.magnitude == nil else { continue }
      let digits = sample.value.prefix { !$0.isWhitespace && $0 != "%" }.filter(\.isNumber)
      #expect(quantity.number.description.filter(\.isNumber) == digits)
    }
  }

  /// What each class of the collection is in our terms.
  static func isClass(_ name: String, _ reading: Target.Reading) -> Bool {
    let quantity = reading.quantity
    let hasUnit = quantity.map { $0.unit != nil && !$0.isPercent } ?? false
    let decimals = quantity?.number.scale ?? 0
    let isBare = quantity.map { $0.unit == nil && $0.magnitude == nil } ?? false
    guard (quantity?.comparator ?? .exactly) == .exactly, !(quantity?.isRange ?? false) else { return false }
    switch name {
    case "empty": return reading.isEmpty
    case "integer": return isBare && decimals == 0 && quantity?.style == nil
    case "decimal dot": return isBare && decimals > 0 && quantity?.style == .english
    case "decimal comma": return isBare && decimals > 0 && quantity?.style == .indonesian
    case "percent inline": return reading.isPercent && quantity?.unit == .percent
    case "number + unit inline": return hasUnit && decimals == 0 && reading.deadline == nil
    case "number + unit inline with dot thousands":
      return hasUnit && quantity?.isGrouped == true && quantity?.style == .indonesian && decimals == 0
    case "decimal comma + magnitude suffix (T/M)":
      return quantity?.magnitude == .trillion && quantity?.style == .indonesian && decimals == 0
    case "grade AA..D": return reading.grade?.scales.contains(.sakip) == true && reading.grade?.unit == nil
    case "opini BPK (WTP...)": return reading.grade?.scales == [.opinion]
    case "grade + unit (\"A Indeks\")": return reading.grade?.unit == "Indeks"
    case "predikat word": return reading.grade?.scales.count == 1
    case "value + deadline year (\"85% Tahun 2026\")":
      return reading.deadline == 2026 && quantity?.unit != nil
    case "compound (\"7 UPP, 14 Kab/Kota\")":
      guard case .compound(let parts) = reading.value else { return false }
      return parts == [Target.Quantity(7, unit: "UPP"), Target.Quantity(14, unit: "Kab/Kota")]
    default: return false
    }
  }
}
