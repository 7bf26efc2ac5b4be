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
  /// that no later period has to tell it again.
  func lastKnown(_ own: Places, of indicator: Row) -> MeasuredFigure? {
    for position in own.reversed() {
      let other = periodOfActual(at: position)
      guard other.lastMonth <= period.lastMonth else { continue }
      if let figure = figure(in: other, of: indicator, own), figure.reason == nil { return figure }
    }
    return nil
  }
}
