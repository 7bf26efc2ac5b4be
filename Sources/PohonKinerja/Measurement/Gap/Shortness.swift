/// How an indicator comes to less than was agreed.
public enum Shortness: String, Sendable, Hashable, CaseIterable, Codable {
  /// What was reached until now is less than was agreed until now.
  case now
  /// Only the forecast for the year is less than was agreed for it.
  case byForecast
}

extension MeasurementJudge {
  /// Whether less was reached than agreed: by the tone of the status; where the bands are turned round for what had better
  /// be low, by the target itself, as such bands call a limit that is kept exactly no more than fair.
  func fallsShort(_ achievement: Achievement, _ status: MeasurementStatus, polarity: Polarity) -> Bool {
    if bands.reversesForMinimize, polarity == .minimize, case .band = status,
      let percentage = achievement.percentage
    {
      return percentage.exact < .hundred
    }
    return status.tone == .poor || status.tone == .fair
  }
}

extension MeasurementRun {
  /// Whether an indicator has reached what was agreed for the year, so that nothing puts that at risk any more: at the end
  /// of the year, and before it where more is better and the target of the year is reached already.
  func isReached(_ indicator: Row) -> Bool {
    let judge = MeasurementJudge(reader: reader(at: period.wholeYear), bands: bands)
    let (figure, target) = (figure(of: indicator), judge.target(of: indicator))
    let polarity = judge.polarity(of: indicator)
    if period.lastMonth < 12 {
      guard polarity == .maximize, reader.consolidation(of: indicator).consolidation != .average else {
        return false
      }
    }
    let achievement = judge.achievement(of: indicator, figure: figure, target: target)
    let status = judge.status(of: indicator, achievement, figure: figure, target: target)
    return status.tone != .unknown && !judge.fallsShort(achievement, status, polarity: polarity)
  }
}
