import PohonKinerja
import Testing

/// What errors of reading say of how many there are.
@Suite struct ReadingErrorsTests {
  /// The problems of a document with faults, and a misspelt member beside them.
  private static func problems(_ faults: Int) throws -> ReadingErrors {
    let sasaran = (0..<faults).map { _ in #"{"level":"X","statement":"A"}"# }
    let json = Fixture.document("\"sasaran\":[\(sasaran.joined(separator: ","))],\"sumbre\":\"x\"")
    return try #require(throws: ReadingErrors.self) { try Document(json: json) }
  }

  @Test func `errors are counted, and warnings are not`() throws {
    let read = try Self.problems(2)
    #expect(read.problems.count == 3 && read.errors.count == 2 && read.errorCount == 2)
    #expect(ReadingErrors(read.problems).errorCount == 2)
    #expect(ReadingErrors(read.errors).errorCount == 2 && ReadingErrors([]).errorCount == 0)
    #expect(ReadingErrors(read.problems, errorCount: 7).errorCount == 7)
  }

  @Test func `a last line says how many there are, and how many are left out`() throws {
    let read = try Self.problems(2)
    func lines(_ errors: ReadingErrors, _ language: Language) -> [Substring] {
      errors.description(in: language).split(separator: "\n")
    }
    #expect(
      read.description
        == (read.problems.map { $0.description(in: .indonesian) } + ["2 kesalahan, 1 peringatan"])
        .joined(separator: "\n"))
    #expect(lines(read, .english).last == "2 errors, 1 warning")
    #expect(lines(ReadingErrors(read.errors), .english).last == "2 errors")
    #expect(lines(ReadingErrors(Array(read.errors.prefix(1))), .english).last == "1 error")
    let more = ReadingErrors(read.problems, errorCount: 3)
    #expect(lines(more, .indonesian).suffix(2) == ["… dan 1 kesalahan lagi", "3 kesalahan, 1 peringatan"])
    #expect(lines(more, .english).suffix(2) == ["… and 1 more error", "3 errors, 1 warning"])
    #expect(
      lines(ReadingErrors(read.errors, errorCount: 9), .english).suffix(2) == [
        "… and 7 more errors", "9 errors",
      ])
  }

  @Test(arguments: [99, 100, 101, 102])
  func `a hundred errors are kept, and the others counted`(count: Int) throws {
    let read = try Self.problems(count)
    #expect(read.errors.count == min(count, ReadingErrors.maximumCount) && read.errorCount == count)
    #expect(read.description.contains("kesalahan lagi") == (count > 100))
  }
}
