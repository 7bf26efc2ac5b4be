extension Target {
  /// A time as a target: "31 Desember 2026", "Triwulan IV", "s.d. Semester II 2026", "2026-06-30".
  ///
  /// The figure is then when, not how much. That it means the end of the day, month, quarter, half or whole year, and
  /// at the latest, is our convention; nothing compares times yet.
  public struct PointInTime: Sendable, Hashable {
    /// The year, where the text names one; else it is the year of the target.
    public var year: Int?
    /// The part of the year, or `nil` for all of it.
    public var part: Part?

    /// A part of a year.
    public enum Part: Sendable, Hashable {
      /// Semester 1 or 2.
      case half(Int)
      /// Triwulan 1 to 4.
      case quarter(Int)
      /// A month, 1 to 12.
      case month(Int)
      /// A day of a month, one that the calendar has.
      case day(Int, month: Int)
    }

    /// Creates a point in time.
    public init(year: Int? = nil, part: Part? = nil) {
      self.year = year
      self.part = part
    }
  }
}

extension Target.PointInTime {
  /// The quarter of its year, 1 to 4, in which it ends: the last one of what has no part named.
  var quarter: Int { (lastMonth + 2) / 3 }

  /// The month of its year, 1 to 12, in which it ends: the last one of what has no part named.
  var lastMonth: Int {
    switch part {
    case .half(let half): half * 6
    case .quarter(let quarter): quarter * 3
    case .month(let month), .day(_, let month): month
    case nil: 12
    }
  }

  /// Reads a text that is a time and nothing else, or `nil`. Its day need not be on the calendar.
  init?(ofAnyDay bytes: Span<UInt8>, in range: Range<Int>) {
    var rest = range
    guard let comparator = TargetText.takeComparator(bytes, from: &rest),
      comparator == .exactly || comparator == .atMost
    else { return nil }
    while let word = Self.introductions.leading(bytes, in: rest) {
      rest = Self.rest(bytes, of: rest, behind: word.length)
    }
    let isYearNamed = Self.takeYearWord(bytes, from: &rest)
    if !isYearNamed {
      part = Self.takePart(bytes, from: &rest)
      guard part != nil else { return nil }
      _ = Self.takeYearWord(bytes, from: &rest)
    }
    year = Self.year(bytes, in: rest)
    // "Tahun" alone, or anything behind the time, is none.
    guard year != nil || (rest.isEmpty && !isYearNamed) else { return nil }
  }

  /// Reads a date as ISO 8601 writes it, "2026-06-30", or `nil`.
  init?(iso bytes: Span<UInt8>, in range: Range<Int>) {
    let start = range.lowerBound
    guard range.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let year = Self.year(bytes, in: start..<start + 4),
      let month = Self.twoDigits(bytes, at: start + 5), 1...12 ~= month,
      let day = Self.twoDigits(bytes, at: start + 8)
    else { return nil }
    self.init(year: year, part: .day(day, month: month))
    guard isOnCalendar else { return nil }
  }

  private static func twoDigits(_ bytes: Span<UInt8>, at position: Int) -> Int? {
    guard let tens = bytes.digit(at: position), let ones = bytes.digit(at: position + 1) else { return nil }
    return Int(tens) * 10 + Int(ones)
  }

  /// What may lead to a time and adds nothing to it.
  private static let introductions = Lexicon(["pada", "di", "per", "akhir", "bulan", "tanggal", "tgl"])

  private static let months = Lexicon<Int>(
    [
      ["januari", "january", "jan"], ["februari", "february", "pebruari", "feb"], ["maret", "march", "mar"],
      ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
      ["agustus", "august", "agust", "agt", "agu", "aug"], ["september", "sept", "sep"],
      ["oktober", "october", "okt", "oct"], ["november", "nopember", "nov", "nop"],
      ["desember", "december", "des", "dec"],
    ].enumerated().flatMap { number, names in names.map { ($0, number + 1) } })

  private static let quarterWords = Lexicon(["triwulan", "tri wulan", "tw", "kuartal", "kwartal", "quarter"])
  private static let halfWords = Lexicon(["semester", "smt"])
  private static let numerals = Lexicon<Int>([
    ("IV", 4), ("III", 3), ("II", 2), ("I", 1), ("4", 4), ("3", 3), ("2", 2), ("1", 1),
  ])

  private static func takePart(_ bytes: Span<UInt8>, from range: inout Range<Int>) -> Part? {
    if let quarter = takeNumbered(quarterWords, bytes, from: &range) { return .quarter(quarter) }
    if let half = takeNumbered(halfWords, bytes, from: &range) { return half <= 2 ? .half(half) : nil }
    let day = takeDay(bytes, from: &range)
    guard let month = months.leading(bytes, in: range) else { return nil }
    range = rest(bytes, of: range, behind: month.length)
    return day.map { .day($0, month: month.meaning) } ?? .month(month.meaning)
  }

  /// Takes one of some words and the numeral behind it, "Triwulan IV" or "TW-4".
  private static func takeNumbered(
    _ words: Lexicon<Void>, _ bytes: Span<UInt8>, from range: inout Range<Int>
  ) -> Int? {
    guard let word = words.leading(bytes, in: range) else { return nil }
    var behind = rest(bytes, of: range, behind: word.length)
    if bytes.byte(at: behind.lowerBound) == UInt8(ascii: "-"), !behind.isEmpty {
      behind = bytes.skippingWhiteSpace(behind.lowerBound + 1..<behind.upperBound)..<behind.upperBound
    }
    guard let numeral = numerals.leading(bytes, in: behind) else { return nil }
    range = rest(bytes, of: behind, behind: numeral.length)
    return numeral.meaning
  }

  /// Takes one or two digits that are no part of a longer number.
  private static func takeDay(_ bytes: Span<UInt8>, from range: inout Range<Int>) -> Int? {
    var day = 0
    var position = range.lowerBound
    while position < range.upperBound, position < range.lowerBound + 2, let digit = bytes.digit(at: position)
    {
      day = day * 10 + Int(digit)
      position += 1
    }
    let behind = rest(bytes, of: range, behind: position - range.lowerBound)
    guard position > range.lowerBound, behind.lowerBound > position else { return nil }
    range = behind
    return day
  }

  private static func takeYearWord(_ bytes: Span<UInt8>, from range: inout Range<Int>) -> Bool {
    guard let word = TargetText.yearWords.leading(bytes, in: range) else { return false }
    range = rest(bytes, of: range, behind: word.length)
    return true
  }

  /// The year that the range is: four digits.
  private static func year(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard range.count == 4 else { return nil }
    var year = 0
    for position in range {
      guard let digit = bytes.digit(at: position) else { return nil }
      year = year * 10 + Int(digit)
    }
    return Period.validYears.contains(year) ? year : nil
  }

  /// The range behind a word, a full stop or comma after it, and white space.
  private static func rest(_ bytes: Span<UInt8>, of range: Range<Int>, behind length: Int) -> Range<Int> {
    var start = range.lowerBound + length
    if start < range.upperBound, let mark = bytes.byte(at: start),
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    {
      start += 1
    }
    return bytes.skippingWhiteSpace(start..<range.upperBound)..<range.upperBound
  }

  /// Whether the calendar has the day; of a year not named, whether that of a leap year has it.
  var isOnCalendar: Bool { isOnCalendar(in: nil) }

  /// Whether the calendar has the day, in the given year where none is named.
  func isOnCalendar(in other: Int?) -> Bool {
    guard case .day(let day, let month) = part else { return true }
    return 1...dayCount(ofMonth: month, in: other) ~= day
  }

  /// The day of its month that is nearest to it, in the given year where none is named; itself where the calendar has it.
  func nearestDay(in other: Int?) -> Self {
    guard case .day(let day, let month) = part else { return self }
    return Self(year: year, part: .day(min(max(day, 1), dayCount(ofMonth: month, in: other)), month: month))
  }

  private func dayCount(ofMonth month: Int, in other: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year ?? other).map(Self.isLeap) ?? true ? 29 : 28
    default: 31
    }
  }

  /// Whether it is a day that only some years have, and no year is named: "29 Februari".
  var isLeapDayOfAnyYear: Bool { year == nil && part == .day(29, month: 2) }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
