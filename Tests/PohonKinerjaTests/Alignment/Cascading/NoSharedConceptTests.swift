import Testing

@testable import PohonKinerja

@Suite struct NoSharedConceptTests {
  /// A made-up word for each number.
  private static func word(_ number: Int) -> String {
    let letters = Array("bcdfghjklm")
    return "kata" + String(String(number).compactMap(\.wholeNumberValue).map { letters[$0] }) + "o"
  }

  /// A parent that is about few or many things, and children about these, about others, and about each other.
  @Test(arguments: [1, 2, 40])
  func `only a stranger to its whole family is told, however much the parent is about`(_ count: Int) {
    let word = Self.word
    let indicators = (0..<count).map {
      Indicator("Jumlah \(word(3 * $0)) \(word(3 * $0 + 1)) \(word(3 * $0 + 2))")
    }
    func child(_ id: String, _ words: String..., measured: String? = nil) -> SasaranDraft {
      SasaranDraft(
        "Tersedianya \(words.joined(separator: " "))", id: id,
        indicators: measured.map { [Indicator("Jumlah \($0)")] } ?? [])
    }
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          "Meningkatnya \(word(900))", id: "atas", level: "S1", indicators: indicators,
          children: [
            child("sasaran", word(900)), child("indikator", word(3 * count - 1)),
            child("diukur", word(901), measured: word(0)), child("asing", word(902)),
            child("saudara", word(903)), child("lain", word(903), word(904)),
          ])
      ])
    #expect(tree.found(.noSharedConcept) == ["asing"])
  }
}
