/// Indicators that are to be reached by a time: "Triwulan III", "31 Desember 2026".
extension PeriodReader {
  /// Whether the target of an indicator for the year is a point in time, be it of the year or of its quarters.
  func hasDeadline(_ indicator: Row) -> Bool {
    if let value = figures.target(of: indicator, in: period.year) {
      let kind = figures.figure(value, of: indicator).kind
      if kind != .empty, kind != .placeholder { return kind == .time }
    }
    let quarters = (trajectory(of: indicator) ?? []).compactMap(\.self)
    return !quarters.isEmpty && quarters.allSatisfy { figures.reading($0, of: indicator).kind == .time }
  }

  /// The last that is reported of a year until the end of the period. When something was done does not change afterwards, so
  /// that no later period has to tell it again. What cannot be read is not passed over: it may correct what was told before.
  func lastKnown(_ own: Places, of indicator: Row) -> MeasuredFigure? {
    var looked: MeasurementPeriod?
    for position in own.reversed() {
      let other = periodOfActual(at: position)
      guard other != looked, other.lastMonth <= period.lastMonth else { continue }
      looked = other
      guard let figure = figure(in: other, of: indicator, own), figure.reason?.isMissing != true else {
        continue
      }
      return figure
    }
    return nil
  }

  /// Whether an actual of a deadline has the digits and marks of a date, and is none that is read, "05-09-2026", or is a day
  /// that its year does not have, "29 Februari". Other words say of a deadline how far it is.
  func isDateInVain(_ written: Target, in period: MeasurementPeriod, for indicator: Row) -> Bool {
    let isVain =
      if let time = written.time { !time.isOnCalendar(in: period.year) } else {
        written.raw.utf8.allSatisfy { byte in UInt8(ascii: "-")...UInt8(ascii: "9") ~= byte || byte == 0x20 }
      }
    guard isVain else { return false }
    var reader = self
    reader.period = period
    if reader.hasDeadline(indicator) { return true }
    // A quarter may have a date where the year has none.
    let target = MeasurementJudge(reader: reader, bands: .standard).target(of: indicator)
    return if case .time? = target?.value { true } else { false }
  }
}
