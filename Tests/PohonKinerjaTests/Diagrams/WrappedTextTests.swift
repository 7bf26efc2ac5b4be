import Testing

@testable import PohonKinerja

@Suite struct WrappedTextTests {
  private func lines(_ text: String, columns: Int, first: Int? = nil) -> [String] {
    let wrapped = WrappedText(text, columns: columns, first: first)
    return wrapped.lines.indices.map { String(decoding: wrapped.line($0), as: UTF8.self) }
  }

  @Test func `breaks at spaces, as late as possible`() {
    #expect(lines("satu dua tiga empat", columns: 8) == ["satu dua", "tiga", "empat"])
    #expect(lines("satu dua", columns: 8) == ["satu dua"])
    #expect(lines("satu dua", columns: 7) == ["satu", "dua"])
  }

  @Test func `the first line may have another width`() {
    #expect(lines("satu dua tiga", columns: 13, first: 4) == ["satu", "dua tiga"])
  }

  @Test func `spaces at the ends and at breaks are left out, others stay`() {
    #expect(lines("  a  b   c ", columns: 4) == ["a  b", "c"])
    #expect(lines("   ", columns: 4) == [])
    #expect(lines("", columns: 4) == [])
  }

  @Test func `a word longer than a line is broken`() {
    #expect(lines("ab 1234567890 cd", columns: 4) == ["ab", "1234", "5678", "90", "cd"])
    #expect(lines("1234567890 cd", columns: 5, first: 3) == ["123", "45678", "90 cd"])
  }

  @Test func `wide characters take two columns and marks stay with their letter`() {
    #expect(lines("日本語のラベル", columns: 5) == ["日本", "語の", "ラベ", "ル"])
    #expect(lines("e\u{301}e\u{301}e\u{301}", columns: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  @Test func `a character wider than the line stands alone`() {
    #expect(lines("日本", columns: 1) == ["日", "本"])
  }

  @Test func `a no-break space is no place to break`() {
    #expect(lines("12\u{A0}bulan lagi", columns: 8) == ["12\u{A0}bulan", "lagi"])
  }

  @Test func `one very long word takes no longer than many words`() {
    let word = String(repeating: "panjang", count: 100_000)
    let words = String(repeating: "panjang ", count: 100_000)
    let long = ProcessorTime.nanoseconds { #expect(WrappedText(word, columns: 38).lines.count == 18_422) }
    let short = ProcessorTime.nanoseconds { #expect(WrappedText(words, columns: 38).lines.count == 25_000) }
    #expect(long < short * 20)
  }

  @Test func `what is joined is parted only where a line has no other place`() {
    #expect(lines("awal 2026:\u{A0}120 ton", columns: 10) == ["awal", "2026:\u{A0}120", "ton"])
    #expect(lines("2026:\u{A0}120\u{A0}ton", columns: 9) == ["2026:\u{A0}120", "ton"])
    #expect(lines("2026:\u{A0}120\u{A0}ton", columns: 10) == ["2026:\u{A0}120", "ton"])
    #expect(lines("2026:\u{A0}120", columns: 3) == ["202", "6:", "120"])
    #expect(lines("2026:\u{A0}120", columns: 5) == ["2026:", "120"])
    #expect(lines("2026:\u{A0}120\u{A0}ton", columns: 5) == ["2026:", "120", "ton"])
  }

  @Test func `no line is too wide and no text is lost`() {
    let words = (1...200).map { String(repeating: "x日", count: $0 % 7) + "\($0)" }
    let text = words.joined(separator: " ")
    for columns in 2...40 {
      let lines = lines(text, columns: columns)
      #expect(lines.allSatisfy { ColumnWidth.of($0.utf8.span) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
