import Testing

@testable import PohonKinerja

@Suite struct AdvanceWidthTests {
  @Test func `letters are as wide as in Helvetica`() {
    #expect(AdvanceWidth.of("A".utf8.span, .regular) == 667)
    #expect(AdvanceWidth.of("iii".utf8.span, .regular) == 3 * 222)
    #expect(AdvanceWidth.of("iii".utf8.span, .bold) == 3 * 278)
    #expect(AdvanceWidth.of("~é".utf8.span, .regular) == 584 + 556)
    #expect(AdvanceWidth.of("ÿ".utf8.span, .bold) == 556)
  }

  @Test func `marks take no room, letters of East Asia and pictures take a whole one`() {
    #expect(AdvanceWidth.of("e\u{301}".utf8.span, .regular) == 556)
    #expect(AdvanceWidth.of("日本".utf8.span, .regular) == 2_000)
    #expect(AdvanceWidth.of("😀".utf8.span, .regular) == 1_000)
    #expect(AdvanceWidth.of("Ж".utf8.span, .regular) == 667)
  }
}
