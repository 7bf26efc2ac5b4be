import Testing

@testable import PohonKinerja

/// What someone may have meant by a word that is not known.
@Suite struct SuggestionTests {
  @Test func `capitals do not count, be it any letter, and other signs do`() {
    let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let letters = "abcdefghijklmnopqrstuvwxyz"
    #expect(Suggestion.nearest(to: capitals, among: [letters], within: 0) == letters)
    #expect(Suggestion.nearest(to: letters, among: [capitals], within: 0) == capitals)
    #expect(Suggestion.nearest(to: "INDIKATOR", among: ["sasaran", "indikator"], within: 0) == "indikator")
    // The signs beside the letters, and those at the same distance.
    for (sign, other) in [("@", "`"), ("[", "{")] {
      #expect(Suggestion.nearest(to: "s1" + sign, among: ["s1" + other], within: 0) == nil)
    }
  }

  @Test(
    arguments: [
      ("S1", "S2", nil), ("S1", "s1", "s1"), ("pcs", "pic", nil), ("pc", "pic", "pic"),
      ("unti", "unit", "unit"),
      ("nuti", "unit", nil), ("lvel", "level", "level"), ("lvle", "level", "level"), ("lvxe", "level", nil),
      ("formlaa", "formulas", "formulas"), ("frmlaa", "formulas", nil),
      ("indiktr", "indikator", "indikator"), ("indktr", "indikator", "indikator"),
      ("indkt", "indikator", nil), ("satuna", "satuan", "satuan"), ("", "a", nil),
    ] as [(String, String, String?)])
  func `the longer a word, the more slips are taken for slips`(text: String, word: String, found: String?) {
    #expect(Suggestion.nearest(to: text, among: [word]) == found)
  }

  @Test func `a limit is a limit, and of words equally near the first is meant`() {
    #expect(Suggestion.nearest(to: "indiktr", among: ["indikator"], within: 2) == "indikator")
    #expect(Suggestion.nearest(to: "indiktr", among: ["indikator"], within: 1) == nil)
    #expect(Suggestion.nearest(to: "S1.13", among: ["S1.11", "S1.12", "S1.1"]) == "S1.11")
    #expect(Suggestion.nearest(to: "pagu-x", among: ["pagu-xyz", "pagu-xy"]) == "pagu-xy")
  }

  @Test func `texts of more than forty bytes are left out`() {
    let longest = String(repeating: "a", count: 39) + "b"
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 40), among: [longest]) == longest)
    #expect(Suggestion.nearest(to: longest + "b", among: [longest]) == nil)
    #expect(Suggestion.nearest(to: longest, among: [longest + "b"]) == nil)
  }

  @Test(
    arguments: [
      ("", "", 0), ("", "ab", 2), ("ab", "", 2), ("ab", "ba", 1), ("kinerja", "kienrja", 1),
      ("kinerja", "kinera", 1), ("kinerja", "kinerjaa", 1), ("kinerja", "kinarja", 1),
      ("sasaran", "sasran", 1), ("sasaran", "sarasan", 2), ("level", "stage", 5),
    ])
  func `slips are counted`(first: String, second: String, count: Int) {
    #expect(Suggestion.distance(Array(first.utf8), Array(second.utf8)) == count)
    #expect(Suggestion.distance(Array(second.utf8), Array(first.utf8)) == count)
  }
}
