import Testing

@testable import PohonKinerja

/// More sasaran than wait at a time, in any order of their members.
@Suite struct PendingSasaranTests {
  /// One sasaran, three below it and thirteen below each of those, as JSON.
  private static func json(childrenFirst: Bool, id: (Int) -> String = { "s\($0)" }) -> String {
    var number = 0
    func sasaran(_ level: Int) -> String {
      number += 1
      let own =
        #""id":"\#(id(number))","level":"S\#(level)","statement":"Meningkatnya mutu layanan \#(number)""#
      let count = [3, 13, 0][level]
      guard count > 0 else { return "{\(own)}" }
      let children =
        #""children":["# + (0..<count).map { _ in sasaran(level + 1) }.joined(separator: ",") + "]"
      return childrenFirst ? "{\(children),\(own)}" : "{\(own),\(children)}"
    }
    let levels = (0...2).map { #"{"code":"S\#($0)","title":"Tingkat \#($0)"}"# }.joined(separator: ",")
    return #"{"format":"pohon-kinerja/1","title":"Contoh","levels":[\#(levels)],"sasaran":[\#(sasaran(0))]}"#
  }

  @Test(arguments: [false, true])
  func `each sasaran has its own statement and is found by its id`(childrenFirst: Bool) throws {
    let tree = try #require(try Document(json: Self.json(childrenFirst: childrenFirst)).tree)
    #expect(tree.count == 43)
    for number in 1...43 {
      #expect(tree["s\(number)"]?.statement == "Meningkatnya mutu layanan \(number)")
    }
  }

  @Test(arguments: [false, true])
  func `every id that was used before is told, with where, also behind a fault that ends the reading`(
    isCut: Bool
  )
    throws
  {
    var json = Self.json(childrenFirst: false) { $0 % 20 == 0 ? "s1" : "s\($0)" }
    if isCut { json.removeLast(4) }
    let errors = try #require(throws: ReadingErrors.self) { try Document(json: json) }
    let duplicates = errors.problems.filter { $0.code == .duplicateID }
    #expect(duplicates.count == 2 && errors.errorCount == (isCut ? 3 : 2))
    // Where the ids stand, all on the first line; what is told first is the sasaran that the first one is of.
    let places = json.utf8.indices.filter { json.utf8[$0...].starts(with: #""s1""#.utf8) }
      .map { json.utf8.distance(from: json.startIndex, to: $0) }
    #expect(duplicates.map(\.offset) == Array(places.dropFirst()))
    #expect(duplicates.allSatisfy { $0.related?.line == 1 && $0.related?.column == (places[0] - 5) })
  }
}
