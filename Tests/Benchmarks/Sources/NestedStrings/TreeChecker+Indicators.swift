import Foundation

extension TreeChecker {
  mutating func checkIndicators(of place: Place, children: [Place]) {
    let isContext = place.sasaran.context == true
    var names: Set<String> = []
    for measure in place.measures {
      let id = measure.indicator.id
      if measure.unit == nil, !isContext {
        report("unit-missing", id, "indikator \(measure.indicator.name) tidak bersatuan")
      }
      if !place.isIndividual, !isContext, !measure.targets.contains(where: { $0.figure.isStated }) {
        report("target-missing", id, "indikator \(measure.indicator.name) tanpa target")
      }
      if measure.name.isEmpty { report("text-missing", id, "indikator \(id) belum bernama") }
      if let year = measure.targets.lazy.compactMap({ Int($0.year) }).first(where: isOutsidePeriod),
        !isContext
      {
        report("target-outside-period", id, "target \(measure.indicator.name) untuk \(year) di luar periode")
      }
      checkNotation(of: measure)
      checkBaseline(of: measure)
      if !measure.name.isEmpty, !names.insert(measure.name).inserted {
        report("indicator-duplicate-in-node", id, "indikator \(measure.indicator.name) berulang")
      }
      checkSum(of: measure, in: place, children: children)
    }
  }

  func isOutsidePeriod(_ year: Int) -> Bool {
    let period = document.period ?? Document.Period(from: 1900, to: 9999)
    return year < period.from || year > period.to
  }

  private mutating func checkNotation(of measure: Measure) {
    let figures = [measure.baseline].compactMap(\.self) + measure.targets.map(\.figure)
    if figures.contains(where: { if case .words = $0 { true } else { false } }) {
      report("target-not-number", measure.indicator.id, "target \(measure.indicator.name) bukan angka")
    }
    if figures.contains(where: { if case .ambiguous = $0 { true } else { false } }) {
      report(
        "target-ambiguous", measure.indicator.id, "target \(measure.indicator.name) dapat dibaca dua cara")
    }
  }

  private mutating func checkBaseline(of measure: Measure) {
    guard let baseline = measure.baseline, let before = baseline.number else { return }
    let comparable = measure.targets.filter {
      areComparable($0.figure.unit ?? measure.unit, baseline.unit ?? measure.unit)
    }
    let lower = comparable.contains { ($0.figure.number ?? before) < before }
    let higher = comparable.contains { ($0.figure.number ?? before) > before }
    let isWorse =
      switch measure.indicator.polarity {
      case "maximize": lower
      case "minimize": higher
      case "stabilize": false
      default:
        measure.targets.contains { $0.figure.isUpperBound }
          ? higher : lower && !fallsSteadily(measure, from: before)
      }
    if isWorse {
      report(
        "target-below-baseline", measure.indicator.id,
        "target \(measure.indicator.name) di bawah kondisi awal")
    }
  }

  private func fallsSteadily(_ measure: Measure, from baseline: Double) -> Bool {
    let numbers = [baseline] + measure.targets.compactMap { $0.figure.number }
    return numbers.count == measure.targets.count + 1 && numbers.count > 2
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 > $1 }
  }

  // MARK: Sums

  private mutating func checkSum(of whole: Measure, in place: Place, children: [Place]) {
    let parts = self.parts(of: whole, in: place, children: children)
    guard !parts.isEmpty, addUp(parts + [whole]) else { return }
    for (year, figure) in whole.targets {
      guard let total = whole.number(of: year) else { continue }
      let numbers = parts.compactMap { $0.number(of: year) }
      let excess = numbers.reduce(0, +) - total
      guard numbers.count == parts.count, abs(excess) > 0.000_001 else { continue }
      if let bound = figure.bound, bound == .upper ? excess < 0 : excess > 0 { continue }
      report(
        "sum-mismatch", whole.indicator.id, "target \(whole.indicator.name) \(year) bukan jumlah bagiannya")
      return
    }
  }

  private func parts(of whole: Measure, in place: Place, children: [Place]) -> [Measure] {
    let isLoad = place.sasaran.cascading?.method == "direct:load"
    let declared = (contributors[whole.indicator.id] ?? []).filter {
      $0.id != whole.indicator.id && $0.contributesTo?.relation == "component"
        && ($0.contributesTo?.combine == "sum" || ($0.contributesTo?.combine == nil && isLoad))
    }
    guard declared.isEmpty else { return declared.map { Measure($0) } }
    guard isLoad, place.measures.count == 1 else { return [] }
    let parts = children.filter {
      $0.sasaran.context != true && $0.sasaran.cascading?.method != "nonCascading"
    }
    guard parts.allSatisfy({ $0.measures.count == 1 && $0.measures[0].indicator.contributesTo == nil }) else {
      return []
    }
    return parts.flatMap(\.measures)
  }

  /// Whether the figures have one unit, and one that adds up.
  private func addUp(_ measures: [Measure]) -> Bool {
    let units = measures.map { measure in
      measure.unit ?? ([measure.baseline] + measure.targets.map(\.figure)).compactMap { $0?.unit }.first
    }
    return measures.allSatisfy { $0.indicator.external != true }
      && units.allSatisfy { $0 == units[0] && $0?.isGraded != true }
  }
}
