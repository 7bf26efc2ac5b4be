extension WrittenDate {
  /// Whether it is a day that the calendar does not have.
  var isOffCalendar: Bool { days.isEmpty }

  /// How to write it so that it reads as a date.
  var advice: LocalizedText {
    let ways = days.map(Self.way)
    switch ways.count {
    case 1:
      return LocalizedText("Tulis \(ways[0].both.indonesian).", en: "Write \(ways[0].both.english).")
    case 2:
      return LocalizedText(
        "Tulis “\(ways[0].figures)” bila maksudnya \(ways[0].words.indonesian), atau “\(ways[1].figures)” bila \(ways[1].words.indonesian).",
        en:
          "Write “\(ways[0].figures)” for \(ways[0].words.english), or “\(ways[1].figures)” for \(ways[1].words.english)."
      )
    default:
      guard let way = nearest.map(Self.way) else {
        return LocalizedText(
          "Kalender tidak memuat tanggal itu; tulis yang benar, seperti “2026-03-31” atau “31 Maret 2026”.",
          en: "The calendar has no such day; write the right one, as “2026-03-31” or “31 March 2026”.")
      }
      return LocalizedText(
        "Kalender tidak memuat tanggal itu; yang terdekat ditulis \(way.both.indonesian).",
        en: "The calendar has no such day; the nearest is written \(way.both.english).")
    }
  }

  /// A day in figures, where its year is known, and in words.
  private struct Way {
    var figures: String
    var words: LocalizedText

    /// Both in quotes; the words alone where there are no figures.
    var both: LocalizedText {
      let lead = { (or: String) in figures.isEmpty ? "" : "“\(figures)” \(or) " }
      return LocalizedText(
        "\(lead("atau"))“\(words.indonesian)”", en: "\(lead("or"))“\(words.english)”")
    }
  }

  private static func way(_ time: Target.PointInTime) -> Way {
    guard case .day(let day, let month)? = time.part else {
      return Way(figures: "", words: LocalizedText("", en: ""))
    }
    guard let year = time.year else {
      let name = MeasurementPeriod.nameOfMonth(month)
      return Way(figures: "", words: LocalizedText("\(day) \(name.indonesian)", en: "\(day) \(name.english)"))
    }
    let period = MeasurementPeriod.month(month, of: year)
    return Way(
      figures: "\(period)-\(day < 10 ? "0" : "")\(day)",
      words: LocalizedText("\(day) \(period.title.indonesian)", en: "\(day) \(period.title.english)"))
  }
}
