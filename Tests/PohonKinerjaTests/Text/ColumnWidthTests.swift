import Testing

@testable import PohonKinerja

@Suite struct ColumnWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("한글", 4), ("ｱﾎﾟ", 3), ("ＡＢ", 4), ("😀", 2),
    ("\u{200B}", 0), ("\u{AD}", 1), ("│├─", 3), ("→≥", 2), ("\u{1F1EE}\u{1F1E9}", 2), ("\u{1100}\u{1161}", 2),
    ("\u{20000}", 2), ("\u{FFFD}", 1), ("—…", 2), ("ﷺ", 1),
  ])
  func `columns of a text`(text: String, columns: Int) {
    #expect(ColumnWidth.of(text.utf8.span) == columns)
  }
}
