/// Where an indicator or sasaran stands.
public enum MeasurementStatus: Sendable, Hashable {
  /// Its achievement falls into a band.
  case band(StatusBands.Band)
  /// A grade on a scale stands so to the one that was agreed.
  case graded(Scale.Standing)
  /// More than the most that was agreed, without an achievement in per cent: figures are missing, and those there are come
  /// to more already, so that what is missing cannot bring it back; or no formula holds the figure against the limit, as
  /// with a target of zero.
  case limitExceeded
  /// The year is not over and there is no target for the time until now, so that nothing is judged yet, and nothing is
  /// missing where nothing is reported.
  case inProgress
  /// Some of the indicators of a sasaran have no status, and not only as they are in progress; so many of how many have one.
  case incomplete(measured: Int, of: Int)
  /// There is no figure, or none that can be held against a target.
  case unmeasured

  /// How good it is.
  public var tone: StatusTone {
    switch self {
    case .band(let band): band.tone
    case .graded(.worse), .limitExceeded: .poor
    case .graded: .good
    case .inProgress, .incomplete, .unmeasured: .unknown
    }
  }

  /// Whether it is a band of achievement.
  var isBand: Bool {
    if case .band = self { true } else { false }
  }

  /// What it is called.
  public var title: LocalizedText {
    switch self {
    case .band(let band): band.title
    case .graded(.better): LocalizedText("lebih baik daripada target", en: "better than the target")
    case .graded(.equal): LocalizedText("sesuai target", en: "as the target")
    case .graded(.worse): LocalizedText("di bawah target", en: "below the target")
    case .limitExceeded: LocalizedText("batas terlampaui", en: "limit exceeded")
    case .inProgress: LocalizedText("sedang berjalan", en: "in progress")
    case .incomplete(let measured, let count):
      LocalizedText("belum lengkap (\(measured) dari \(count))", en: "incomplete (\(measured) of \(count))")
    case .unmeasured: LocalizedText("belum terukur", en: "not measured")
    }
  }

  /// The sign: that of the tone, or … for what goes on.
  public var symbol: String { self == .inProgress ? "…" : tone.symbol }

  /// The sign where only ASCII is possible.
  public var asciiSymbol: String { self == .inProgress ? "." : tone.asciiSymbol }
}
