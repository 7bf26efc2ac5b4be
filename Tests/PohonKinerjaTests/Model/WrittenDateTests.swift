import Testing

@testable import PohonKinerja

/// Days that are written so that nothing reads them, and how to write them.
@Suite struct WrittenDateTests {
  @Test(
    arguments: [
      ("28-09-2026", "2026-09-28"), ("28/09/2026", "2026-09-28"), ("28/9/2026", "2026-09-28"),
      ("28.09.2026", "2026-09-28"), ("28 09 2026", "2026-09-28"), ("05-05-2026", "2026-05-05"),
      ("2026/09/28", "2026-09-28"), ("2026-9-5", "2026-09-05"), ("29-02-2028", "2028-02-29"),
      (" 31/12/2026 ", "2026-12-31"),
    ])
  func `a date that can only be one day is shown as it has to be written`(_ text: String, _ iso: String)
    throws
  {
    let advice = try #require(WrittenDate(text)).advice
    #expect(advice.indonesian.hasPrefix("Tulis “\(iso)” atau “"))
    #expect(advice.english.hasPrefix("Write “\(iso)” or “"))
    #expect(Target(iso).time != nil)
  }

  @Test func `both ways to write it are read`() throws {
    let advice = try #require(WrittenDate("28-09-2026")).advice
    #expect(advice.indonesian == "Tulis “2026-09-28” atau “28 September 2026”.")
    let day = Target.PointInTime(year: 2026, part: .day(28, month: 9))
    #expect(Target("2026-09-28").time == day && Target("28 September 2026").time == day)
  }

  @Test func `of two days both are told, day before month first`() throws {
    let advice = try #require(WrittenDate("05-09-2026")).advice
    #expect(
      advice.indonesian
        == "Tulis “2026-09-05” bila maksudnya 5 September 2026, atau “2026-05-09” bila 9 Mei 2026.")
    #expect(advice.english == "Write “2026-09-05” for 5 September 2026, or “2026-05-09” for 9 May 2026.")
  }

  @Test(arguments: [
    "31 September 2026", "30 Februari 2026", "29 Februari 2027", "29 Februari 2100", "31-09-2026",
    "2026-02-30",
    "29/02/2027", "32/13/2026", "0 Mei 2026", "paling lambat 31 April",
  ])
  func `of a day that the calendar lacks only that is told`(_ text: String) throws {
    let date = try #require(WrittenDate(text))
    #expect(date.days.isEmpty)
    #expect(date.advice.indonesian.hasPrefix("Kalender tidak memuat tanggal itu"))
    #expect(Target(text).time == nil)
  }

  @Test(arguments: [
    "28 September 2026", "2026-09-28x", "28-09", "1.234.567", "12.05", "3-4-5", "28-09/2026", "28-09-26",
    "20260928", "", "selesai", "29 Februari 2028", "29 Februari",
  ])
  func `what reads as it stands, or is no date, is none`(_ text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test(
    arguments: ["31 September 2026", "30 Februari 2026", "29 Februari 2027", "s.d. 31 April 2026"] as [Target]
  )
  func `a day that the calendar lacks is neither a time nor words`(_ text: Target) {
    #expect(text.reading.value == .malformed)
  }

  @Test(
    arguments: ["29 Februari 2028", "29 Februari 2000", "28 Februari 2027", "30 September 2026"] as [Target])
  func `a day that it has is a time`(_ text: Target) {
    #expect(text.time != nil)
  }
}
