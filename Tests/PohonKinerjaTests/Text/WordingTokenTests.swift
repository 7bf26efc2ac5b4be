import Testing

@testable import PohonKinerja

/// How the rules of the logic model part a statement into words.
@Suite struct WordingTokenTests {
  @Test(
    arguments: [
      ("Melatih 30 guru", ["melatih", "30", "guru"]), ("", []), ("  ", []), ("\u{7F}a\u{1}b", ["a", "b"]),
      ("Me-laksanakan uji-coba", ["melaksanakan", "uji", "coba"]),
      ("1.500,5 km, 2. Tahap", ["1.500,5", "km", "2", "tahap"]),
      ("a.b 1.b a.1", ["a", "b", "1", "b", "a", "1"]),
      ("@A`Z[a{z", ["a", "z", "a", "z"]), ("/0:9", ["0", "9"]),
    ])
  func `letters and digits are words, and all else parts them`(text: String, words: [String]) {
    #expect(Wording.words(of: text) == words)
  }

  /// The first and last of those that take two, three and four bytes, and those with the least byte within.
  @Test(
    arguments: [
      "\u{80}", "\u{9F}", "\u{A1}", "À", "\u{7FF}", "\u{800}", "\u{1FC0}", "\u{1FFF}", "\u{2080}", "\u{20AC}",
      "一", "\u{FFFF}", "\u{10000}", "\u{1F600}", "\u{10FFFF}",
    ])
  func `letters outside ASCII belong to a word`(letter: String) {
    #expect(Wording.words(of: "a\(letter)b \(letter)") == ["a\(letter)b", letter])
  }

  @Test(
    arguments: [
      "\u{A0}", "\u{2000}", "\u{200B}", "–", "—", "“", "”", "•", "…", "\u{203F}", "\u{2040}", "\u{207F}",
    ])
  func `punctuation outside ASCII parts words`(mark: String) {
    #expect(Wording.words(of: "a\(mark)b\(mark)") == ["a", "b"])
    let marks = Wording.tokens(of: "a\(mark)b").filter { $0 == .mark(0) }
    #expect(marks.count == (mark == "\u{A0}" ? 0 : 1))
  }

  @Test func `marks are told apart, and white space is none`() {
    #expect(
      Wording.tokens(of: "T&I (a/b), 5%") == [
        .word("t"), .mark(UInt8(ascii: "&")), .word("i"), .mark(UInt8(ascii: "(")), .word("a"),
        .mark(UInt8(ascii: "/")), .word("b"), .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: ",")), .word("5"),
        .mark(UInt8(ascii: "%")),
      ])
  }

  @Test func `a text is quoted up to a limit of characters, on one line`() {
    #expect(Wording.quoted("Meningkatnya\n  layanan ") == "“Meningkatnya layanan”")
    let text = String(repeating: "é", count: 79)
    #expect(Wording.quoted(text + "é") == "“\(text)é”" && Wording.quoted(text + "éé") == "“\(text)é…”")
    #expect(Wording.quoted("abc", limit: 3) == "“abc”" && Wording.quoted("abcd", limit: 3) == "“abc…”")
  }
}
