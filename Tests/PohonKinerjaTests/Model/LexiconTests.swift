import Testing

@testable import PohonKinerja

/// Words that a text is searched for.
@Suite struct LexiconTests {
  private static let lexicon = Lexicon<Int>([
    ("ekor", 1), ("ton", 2), ("ton gabah", 3), ("qurban", 4), ("ribu ton", 5),
  ])

  private static func leading(_ text: String) -> [Int]? {
    let span = text.utf8.span
    return lexicon.leading(span, in: 0..<span.count).map { [$0.meaning, $0.length] }
  }

  private static func meaning(_ text: String) -> Int? {
    let span = text.utf8.span
    return lexicon.meaning(of: span, in: 0..<span.count)
  }

  private static func trailing(_ text: String) -> (meaning: Int, head: String)? {
    let span = text.utf8.span
    return lexicon.trailing(span, in: 0..<span.count).map { found in
      (found.meaning, String(decoding: Array(text.utf8)[found.head], as: UTF8.self))
    }
  }

  @Test func `a word is the whole text, in either case`() {
    #expect(Self.meaning("ekor") == 1 && Self.meaning("EKOR") == 1 && Self.meaning("Qurban") == 4)
    #expect(Self.meaning("ekor ") == nil && Self.meaning("eko") == nil && Self.meaning("") == nil)
  }

  /// Which stand in the places of letters where words are kept by their first one.
  @Test(arguments: ["%kor", "4on", "1urban", "Ekor%", "\u{5}kor", "\u{14}on"])
  func `a sign or digit in the place of a letter is none`(text: String) {
    #expect(Self.meaning(text) == nil)
  }

  @Test func `a text begins with a word that ends there`() {
    #expect(Self.leading("ton") == [2, 3] && Self.leading("ton per hari") == [2, 3])
    #expect(Self.leading("ton/ha") == [2, 3] && Self.leading("ton\u{A0}padi") == [2, 3])
    #expect(Self.leading("tons") == nil && Self.leading("ton2") == nil && Self.leading("toné") == nil)
    // The one given first counts.
    #expect(Self.leading("ton gabah") == [2, 3])
  }

  @Test func `a text ends with the longest phrase, at the start of a word`() throws {
    let long = try #require(Self.trailing("1,5 ribu ton"))
    #expect(long.meaning == 5 && long.head == "1,5")
    let short = try #require(Self.trailing("120 ton"))
    #expect(short.meaning == 2 && short.head == "120")
    #expect(Self.trailing("120ton")?.meaning == 2)
    #expect(try #require(Self.trailing("ton")).head.isEmpty)
    #expect(Self.trailing("120\u{A0}ton")?.meaning == 2 && Self.trailing("120\u{2009}ton")?.meaning == 2)
    #expect(Self.trailing("karton") == nil && Self.trailing("éton") == nil && Self.trailing("ton 5") == nil)
  }
}
