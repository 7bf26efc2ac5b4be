/// The values of an indicator one after another, as far as single numbers tell how they stand to each other. Whatever is
/// not one may stand in any way.
struct FigureRun {
  private(set) var marks: FigureMarks = []
  private var baseline: Int64 = 0
  private var hasBaseline = false
  private var firstDated: Int64 = 0
  private var hasDated = false
  /// The one before; 0, from which nothing jumps, where there is none.
  private var last: Int64 = 0

  private static var hundred: Int64 { 100_000_000_000 }

  /// What plain numbers come to, a baseline or none and then targets in the order of their years, as most indicators have;
  /// `nil` for others.
  @inline(never)
  static func marks(ofPlain values: Span<ValueRow>, _ years: PlannedYears, jump: Int) -> FigureMarks? {
    let start = values[0].year == ValueRow.baseline ? 1 : 0
    guard values[0].isPlain, start < values.count else { return nil }
    var scale = values[0].scale
    var year = ValueRow.undated
    for index in start..<values.count {
      let value = values[index]
      guard value.isPlain, value.year > year else { return nil }
      year = value.year
      scale = max(scale, value.scale)
    }
    // All told with as many decimals as one of them has, which fit as their billionths do.
    var (least, most) = (Int64.max, Int64.min)
    for index in start..<values.count {
      let figure = values[index].figure(withDecimals: scale)
      least = min(least, figure)
      most = max(most, figure)
    }
    var marks: FigureMarks = []
    if least != most { marks.insert(.moves) }
    // Years between two that are planned are.
    if years.exclude(values[start].year) || years.exclude(year) { marks.insert(.outsidePeriod) }
    if years.wantTarget(ofAny: values, from: start) { marks.insert(.target) }
    if start > 0 {
      marks.insert(.baseline)
      let baseline = values[0].figure(withDecimals: scale)
      if least < baseline { marks.insert(.belowBaseline) }
      if most > baseline { marks.insert(.aboveBaseline) }
      least = min(least, baseline)
      most = max(most, baseline)
    }
    if most > 100 * Int64(PowersOfTen[Int(scale)]) { marks.insert(.overHundred) }
    if least <= 0 || isMultiple(most, of: least, jump), jumps(values, scale, jump) { marks.insert(.jumps) }
    return marks
  }

  /// Whether one of some numbers is so many times the one before.
  private static func jumps(_ values: Span<ValueRow>, _ scale: UInt8, _ jump: Int) -> Bool {
    var last: Int64 = 0
    for index in values.indices {
      let figure = values[index].figure(withDecimals: scale)
      if last > 0, isMultiple(figure, of: last, jump) { return true }
      last = figure
    }
    return false
  }

  /// Whether a number is so many times another, or may be.
  private static func isMultiple(_ figure: Int64, of last: Int64, _ jump: Int) -> Bool {
    let limit = last.multipliedReportingOverflow(by: Int64(jump))
    return limit.overflow || figure >= limit.partialValue
  }

  /// Takes a number in billionths.
  @inline(__always)
  mutating func take(_ figure: Int64, year: Int16, jump: Int) {
    if figure > Self.hundred { marks.insert(.overHundred) }
    if last > 0, Self.isMultiple(figure, of: last, jump) { marks.insert(.jumps) }
    if hasBaseline {
      if figure < baseline { marks.insert(.belowBaseline) }
      if figure > baseline { marks.insert(.aboveBaseline) }
    }
    if year > ValueRow.undated {
      if hasDated {
        if figure != firstDated { marks.insert(.moves) }
      } else {
        (firstDated, hasDated) = (figure, true)
      }
    } else if year == ValueRow.baseline {
      (baseline, hasBaseline) = (figure, true)
    }
    last = figure
  }

  /// Takes what a text says.
  mutating func take(_ figure: TargetFacts, year: Int16, jump: Int) {
    // A score beside its grade or step is held against others as that.
    guard figure.isSingleNumber, !figure.hasGrade, let number = figure.lower.billionths else {
      takeAnything()
      return
    }
    takeWritten(number, year: year, jump: jump)
  }

  /// Takes a number in billionths that is written as text.
  @inline(__always)
  mutating func takeWritten(_ figure: Int64, year: Int16, jump: Int) {
    marks.insert(.written)
    take(figure, year: year, jump: jump)
  }

  /// Takes what may be anything.
  mutating func takeAnything() {
    marks.formUnion([.written, .belowBaseline, .aboveBaseline, .jumps, .overHundred])
  }
}
