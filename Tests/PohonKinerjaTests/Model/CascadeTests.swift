import PohonKinerja
import Testing

struct CascadeTests {
  static let renja = ["S0", "S1", "S2", "S3"].map { Level($0, "Tingkat \($0)") }

  @Test func `the standard cascade runs from Gubernur to Widyaiswara`() {
    #expect(Cascade.standard.levels.map(\.code) == ["S0", "S1", "S2", "S3"])
    #expect(
      Cascade.standard.levels.map(\.title)
        == ["Gubernur", "Kepala BPSDM", "Ketua Tim Kerja", "Widyaiswara"])
    #expect(Cascade.standard.levels.map(\.stage) == [.impact, .outcome, .output, .output])
    #expect(Cascade.standard.levels.map(\.kind) == [.position, .position, .position, .individual])
    #expect(Cascade.standard.skips.isEmpty)
  }

  @Test func `a rank counts from the top`() throws {
    let cascade = try Cascade(Self.renja)
    #expect(cascade.rank(of: "S0") == 0)
    #expect(cascade.rank(of: "S3") == 3)
  }

  @Test func `an unknown code has no rank`() {
    #expect(Cascade.standard.rank(of: "S9") == nil)
  }

  @Test func `a cascade needs a level`() {
    #expect(throws: CascadeError.noLevels) { try Cascade([]) }
  }

  @Test func `64 levels are accepted and 65 refused`() throws {
    let levels = (0...Cascade.maximumLevelCount).map { Level("S\($0)", "Tingkat \($0)") }
    #expect(try Cascade(Array(levels.dropLast())).levels.count == 64)
    #expect(throws: CascadeError.tooManyLevels(65)) { try Cascade(levels) }
  }

  @Test func `an empty code is refused with its title`() {
    #expect(throws: CascadeError.emptyCode(title: "Camat")) {
      try Cascade([Level("S0", "Bupati"), Level("", "Camat")])
    }
  }

  @Test func `a code used twice is refused`() {
    #expect(throws: CascadeError.duplicateCode("S0")) {
      try Cascade([Level("S0", "Bupati"), Level("S0", "Camat")])
    }
  }

  @Test(arguments: [
    Cascade.Skip(from: "S0", to: "S9"), Cascade.Skip(from: "S9", to: "S0"),
    Cascade.Skip(from: "S2", to: "S1"), Cascade.Skip(from: "S1", to: "S1"),
  ])
  func `a skip that does not lead downward between known levels is refused`(skip: Cascade.Skip) {
    #expect(throws: CascadeError.invalidSkip(skip)) { try Cascade(Self.renja, skips: [skip]) }
  }

  @Test func `of several invalid skips the first by code is named`() {
    let skips = [Cascade.Skip(from: "S9", to: "S1"), Cascade.Skip(from: "S3", to: "S1")]
    #expect(throws: CascadeError.invalidSkip(skips[1])) { try Cascade(Self.renja, skips: skips) }
  }

  @Test func `a declared skip is allowed, in its direction only`() throws {
    let cascade = try Cascade(Self.renja, skips: [Cascade.Skip(from: "S0", to: "S2")])
    #expect(cascade.allowsSkip(from: 0, to: 2))
    #expect(!cascade.allowsSkip(from: 2, to: 0))
    #expect(!cascade.allowsSkip(from: 0, to: 3))
  }

  @Test func `ranks outside the cascade allow no skip`() throws {
    let cascade = try Cascade(Self.renja, skips: [Cascade.Skip(from: "S0", to: "S2")])
    #expect(!cascade.allowsSkip(from: -1, to: 2))
    #expect(!cascade.allowsSkip(from: 0, to: 4))
  }

  @Test func `cascades with other skips are different`() throws {
    let skipping = try Cascade(Self.renja, skips: [Cascade.Skip(from: "S0", to: "S2")])
    #expect(try Cascade(Self.renja) != skipping)
    #expect(try Cascade(Self.renja) == Cascade(Self.renja))
  }
}
