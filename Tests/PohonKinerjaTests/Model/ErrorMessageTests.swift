import PohonKinerja
import Testing

/// What errors of the library print as.
@Suite struct ErrorMessageTests {
  static let tree: [TreeEditError] = [
    .unknownSasaran("S9"), .duplicateID("S1"), .wouldCreateCycle("S1", under: "S2"),
    .positionOutOfRange(7, count: 3), .unknownLevel("S9"),
  ]
  static let cascade: [CascadeError] = [
    .noLevels, .tooManyLevels(99), .emptyCode(title: "Gubernur"), .duplicateCode("S1"),
    .invalidSkip(Cascade.Skip(from: "S2", to: "S0")),
  ]
  static let number: [NumberError] = [
    .overflow, .divisionByZero, .outOfRange(integerDigits: 20, decimals: 0), .malformed,
  ]
  static let scale: [ScaleError] = [
    .noGrades, .blankGrade(rank: 1), .duplicateGrade("A", rank: 1), .tooManyGrades(300),
  ]

  @Test func `every error has a sentence of its own in each language`() {
    let messages =
      Self.tree.map(\.message) + Self.cascade.map(\.message) + Self.number.map(\.message)
      + Self.scale.map(\.message)
    for language in Language.allCases { #expect(Set(messages.map { $0[language] }).count == 18) }
    #expect(messages.allSatisfy { $0.indonesian != $0.english })
  }

  @Test func `an error prints in Indonesian`() throws {
    var tree = PerformanceTree("Contoh")
    let error = #expect(throws: TreeEditError.self) { try tree.remove("S9") }
    #expect("\(try #require(error))" == "tidak ada sasaran ber-id \"S9\"")
    #expect(Self.cascade[4].description == "lompatan S2 → S0 harus menuju tingkat yang ada di bawahnya")
    #expect(Self.number[1].description == "pembagian dengan nol")
    #expect(Self.scale[1].description == "predikat ke-2 kosong")
  }
}
