/// A day that is written so that no target or actual reads it: in figures alone, "28-09-2026", "28/9/2026", "2026.09.28", or
/// one that the calendar does not have, "31 September 2026".
///
/// ``Target/PointInTime`` reads what everybody reads the same way; this is what advice is made of.
struct WrittenDate {
  /// The days it may be, day before month first, as Indonesian forms have it; none where the calendar has no such day.
  let days: [Target.PointInTime]
  /// The nearest day to one that the calendar does not have; `nil` where it has it, or there is no such month.
  private(set) var nearest: Target.PointInTime?

  /// `nil` for a text that is no date, or one that reads as it stands.
  ///
  /// - Parameter year: That of a day whose year is not written, "29 Februari", where that is known.
  init?(_ text: String, in year: Int? = nil) {
    let bytes = text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    guard !range.isEmpty else { return nil }
    if let time = Target.PointInTime(ofAnyDay: bytes, in: range), !time.isOnCalendar(in: year) {
      days = []
      nearest = time.nearestDay(in: year)
      return
    }
    guard let parts = Self.parts(bytes, in: range) else { return nil }
    var days: [Target.PointInTime] = []
    for (day, month) in parts.orders where 1...12 ~= month {
      let time = Target.PointInTime(year: parts.year, part: .day(day, month: month))
      if !time.isOnCalendar {
        nearest = nearest ?? time.nearestDay(in: nil)
      } else if !days.contains(time) {
        days.append(time)
      }
    }
    self.days = days
    if !days.isEmpty { nearest = nil }
  }

  /// The year, and which of the other two numbers may be the day and which the month.
  private static func parts(
    _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> (year: Int, orders: [(day: Int, month: Int)])? {
    var numbers: [(value: Int, digitCount: Int)] = [(0, 0)]
    var separator: UInt8?
    for position in range {
      if let digit = bytes.digit(at: position) {
        let last = numbers[numbers.count - 1]
        guard last.digitCount < 4 else { return nil }
        numbers[numbers.count - 1] = (last.value * 10 + Int(digit), last.digitCount + 1)
      } else {
        let mark = bytes[position]
        guard isSeparator(mark), separator == nil || separator == mark else { return nil }
        separator = mark
        numbers.append((0, 0))
      }
    }
    guard numbers.count == 3, 1...2 ~= numbers[1].digitCount else { return nil }
    switch (numbers[0].digitCount, numbers[2].digitCount) {
    case (1...2, 4):
      let (first, second) = (numbers[0].value, numbers[1].value)
      return (numbers[2].value, [(first, second), (second, first)])
    // Behind the year stands the month.
    case (4, 1...2): return (numbers[0].value, [(numbers[2].value, numbers[1].value)])
    default: return nil
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == 0x20
  }
}
