import Testing

@testable import PohonKinerja

/// Indicators are put into their columns many at once; nothing that is said or read tells.
struct PendingIndicatorsTests {
  /// A document of sasaran with so many indicators each, and more members of some of them by their number.
  private func document(sasaran: Int, indicators: Int, _ members: (Int) -> String) -> String {
    let list = (0..<sasaran).map { place in
      let own = (0..<indicators).map { "{\(members(place * indicators + $0))}" }
      return "{\"level\":\"S0\",\"statement\":\"A\",\"indicators\":[\(own.joined(separator: ","))]}"
    }
    return Fixture.document("\"sasaran\":[\(list.joined(separator: ",\n"))]")
  }

  private func problems(_ json: String) -> [String] {
    do {
      _ = try PerformanceTree(json: json)
      return []
    } catch {
      return error.problems.map {
        "\($0.line):\($0.column) \($0.code.rawValue) \($0.path) \($0.related?.description ?? "")"
      }
    }
  }

  @Test func `values stay with their indicators, however many there are`() throws {
    let json = document(sasaran: 70, indicators: 11) { number in
      let years = (0..<(number % 7)).map {
        "\"\(2025 + $0)\":\($0 % 2 == 0 ? "\(number).5" : "\"\($0) % dan \(number)\"")"
      }
      return
        "\"id\":\"i\(number)\",\"name\":\"N\",\"baseline\":\(number),\"targets\":{\(years.joined(separator: ","))}"
    }
    let tree = try PerformanceTree(json: json)
    #expect(tree.indicatorCount == 770)
    for number in 0..<770 {
      let indicator = try #require(tree.indicator("i\(number)"))
      #expect(indicator.sasaran.id == "S0.\(number / 11 + 1)")
      #expect(indicator.baseline == Target(Number(number)))
      let expected = (0..<(number % 7)).map { $0 % 2 == 0 ? "\(number).5" : "\($0) % dan \(number)" }
      #expect(indicator.targets.entries.map(\.target.raw) == expected)
    }
  }

  @Test func `figures in words stay what they are, however many begin or end alike`() throws {
    let figures = (1...30).flatMap { length -> [String] in
      let text = String("12 hari kerja sejak permohonan".prefix(length))
      return [text, "\(text.dropLast())x", text]
    }
    let json = document(sasaran: 3, indicators: figures.count) { number in
      let figure = figures[number % figures.count]
      return "\"id\":\"i\(number)\",\"name\":\"N\",\"baseline\":\"\(figure)\","
        + "\"targets\":{\"2025\":\"\(figure)\",\"2026\":\(number),\"2027\":\"\(figures[number * 7 % figures.count])\"}"
    }
    let tree = try PerformanceTree(json: json)
    for number in 0..<(3 * figures.count) {
      let indicator = try #require(tree.indicator("i\(number)"))
      let figure = figures[number % figures.count]
      #expect(indicator.baseline?.raw == figure)
      #expect(
        indicator.targets.entries.map(\.target.raw) == [
          figure, "\(number)", figures[number * 7 % figures.count],
        ])
    }
  }

  @Test func `values come into their order from any other`() throws {
    let json = Fixture.indicator(
      #""targets":{"2027":3,"2025":"satu","2026":2,"1":0,"2028":4},"target":9,"baseline":8"#)
    let tree = try PerformanceTree(json: json)
    let value = try #require(tree.indicator("S0.1.a"))
    #expect(value.baseline == 8)
    #expect(value.targets.entries.map(\.year) == [nil, 1, 2025, 2026, 2027, 2028])
    #expect(value.targets.entries.map(\.target.raw) == ["9", "0", "satu", "2", "3", "4"])
  }

  @Test func `an id used before is told with its first place, in the order of the document`() {
    // Every 50th indicator has the id of the one 40 before it, and some others have a name of the wrong type.
    let json = document(sasaran: 30, indicators: 20) { number in
      "\"id\":\"i\(number % 50 == 49 ? number - 40 : number)\",\"name\":\(number % 70 == 3 ? "7" : "\"N\"")"
    }
    let found = problems(json)
    #expect(found.count == 21)
    #expect(found.filter { $0.contains("duplicate-id") }.count == 12)
    #expect(found.filter { $0.contains("wrong-type") }.count == 9)
    let lines = found.compactMap { $0.split(separator: ":").first.flatMap { Int($0) } }
    #expect(lines == lines.sorted())
  }

  @Test func `of too many problems the first are kept, whatever their kind`() {
    // The ids repeat from the 41st on, and from the 61st on the units are of the wrong type too.
    let json = document(sasaran: 40, indicators: 10) { number in
      "\"id\":\"i\(number % 40)\",\"name\":\"N\",\"unit\":\(number < 60 ? "\"u\"" : "7")"
    }
    let found = problems(json)
    let kinds = found.map { $0.contains("duplicate-id") }
    #expect(found.count == ReadingErrors.maximumCount)
    #expect(kinds.prefix(20).allSatisfy { $0 })
    #expect(kinds.dropFirst(20).enumerated().allSatisfy { ($0.offset % 2 == 0) == $0.element })
  }

  @Test func `an indicator that breaks off in one line leaves nothing to those of the next`() {
    let ndjson = """
      {"format":"pohon-kinerja/1","title":"T"}
      {"id":"a","level":"S0","statement":"A","indicators":[{"id":"a.a","name":"N","targets":{"2025":1,"2026":
      {"id":"b","level":"S0","statement":"B","indicators":[{"id":"b.a","name":"N","targets":{"2025":"x"},"unit":5}]}
      """
    do {
      _ = try Document(ndjson: ndjson)
      Issue.record("a faulty line was read")
    } catch {
      #expect(error.problems.map { "\($0.line) \($0.code.rawValue)" } == ["2 truncated", "3 wrong-type"])
    }
  }
}
