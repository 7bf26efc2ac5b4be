extension WrittenDate {
  /// How to write it so that it reads as a date.
  var advice: LocalizedText {
    let ways = days.compactMap(Self.way)
    switch ways.count {
    case 1:
      return LocalizedText(
        "Tulis “\(ways[0].iso)” atau “\(ways[0].words.indonesian)”.",
        en: "Write “\(ways[0].iso)” or “\(ways[0].words.english)”.")
    case 2:
      return LocalizedText(
        "Tulis “\(ways[0].iso)” bila maksudnya \(ways[0].words.indonesian), atau “\(ways[1].iso)” bila \(ways[1].words.indonesian).",
        en:
          "Write “\(ways[0].iso)” for \(ways[0].words.english), or “\(ways[1].iso)” for \(ways[1].words.english)."
      )
    default:
      return LocalizedText(
        "Kalender tidak memuat tanggal itu; tulis yang benar, seperti “2026-03-31” atau “31 Maret 2026”.",
        en: "The calendar has no such day; write the right one, as “2026-03-31” or “31 March 2026”.")
    }
  }

  /// A day in figures and in words.
  private static func way(_ time: Target.PointInTime) -> (iso: String, words: LocalizedText)? {
    guard let year = time.year, case .day(let day, let month)? = time.part else { return nil }
    let title = MeasurementPeriod.month(month, of: year).title
    return (
      "\(MeasurementPeriod.month(month, of: year))-\(day < 10 ? "0" : "")\(day)",
      LocalizedText("\(day) \(title.indonesian)", en: "\(day) \(title.english)")
    )
  }
}
