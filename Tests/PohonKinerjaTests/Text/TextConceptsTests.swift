import Testing

@testable import PohonKinerja

/// What texts are about, however many words they have.
@Suite struct TextConceptsTests {
  /// Notes a text's concepts.
  private static func note(_ words: [UInt64], in concepts: inout TextConcepts) -> TextMarks {
    var marks = TextMarks()
    marks.conceptStart = UInt32(concepts.count)
    marks.conceptCount = UInt16(words.count)
    concepts.makeRoom(for: words.count)
    for word in words {
      concepts.append(word)
      marks.concepts |= TextMarks.bit(of: word)
    }
    return marks
  }

  @Test(arguments: [(0, 5), (5, 5), (31, 33), (32, 32), (32, 33), (33, 32), (200, 3), (1, 2_000), (400, 300)])
  func `two texts share what both of them have`(first: Int, second: Int) {
    // Multiples of 64, so that the bits of all are the same and tell nothing.
    let one = (0..<UInt64(first)).map { ($0 + 1) * 128 }
    for shared in [nil, 0, second / 2, second - 1] {
      var other = (0..<UInt64(second)).map { ($0 + 1) * 128 + 64 }
      if let shared, let word = one.last { other[shared] = word }
      var concepts = TextConcepts()
      _ = Self.note([128, 192], in: &concepts)
      let marks = (Self.note(one, in: &concepts), Self.note(other, in: &concepts))
      let isShared = shared != nil && !one.isEmpty
      #expect(concepts.areShared(by: marks.0, marks.1) == isShared)
      #expect(concepts.areShared(by: marks.1, marks.0) == isShared)
    }
  }
}
