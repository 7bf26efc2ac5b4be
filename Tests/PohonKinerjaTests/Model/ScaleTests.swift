import PohonKinerja
import Testing

@Suite struct ScaleTests {
  @Test func `grades stand in the order of their scale`() {
    #expect(Scale.sakip.standing(of: "A", to: "BB") == .better)
    #expect(Scale.sakip.standing(of: "CC", to: "B") == .worse)
    #expect(Scale.sakip.standing(of: "bb", to: " BB ") == .equal)
    #expect(Scale.opinion.standing(of: "WTP", to: "WDP") == .better)
    #expect(Scale.opinion.standing(of: "TMP", to: "TW") == .worse)
    #expect(Scale.accreditation.standing(of: "A", to: "C") == .better)
    #expect(Scale.maturity.standing(of: "Level 3", to: "Level 4") == .worse)
  }

  @Test func `a grade that is not on the scale has no standing`() {
    #expect(Scale.accreditation.standing(of: "BB", to: "A") == nil)
    #expect(Scale.accreditation.standing(of: "A", to: "BB") == nil)
    #expect(Scale.sakip.rank(of: "") == nil)
    #expect(Scale.sakip.rank(of: "AAA") == nil)
  }

  @Test func `a letter on several scales names them all`() {
    #expect(Scale.candidates(for: "A") == [.sakip, .accreditation])
    #expect(Scale.candidates(for: "A", "BB") == [.sakip])
    #expect(Scale.candidates(for: "WTP") == [.opinion])
    #expect(Scale.candidates(for: "A", "WTP").isEmpty)
  }

  @Test func `a custom scale is compared like the others`() throws {
    let scale = try Scale("Akreditasi", grades: ["Unggul", "Baik Sekali", "Baik"])
    #expect(scale.standing(of: "unggul", to: "Baik") == .better)
    #expect(Scale.candidates(for: "Baik", among: [scale, .quality]) == [scale, .quality])
  }

  @Test func `a scale that cannot order is refused`() {
    #expect(throws: ScaleError.tooManyGrades(256)) { try Scale("x", grades: (0..<256).map { "\($0)" }) }
    #expect(throws: ScaleError.duplicateGrade(" a", rank: 1)) { try Scale("x", grades: ["A ", " a"]) }
    #expect(throws: ScaleError.noGrades) { try Scale("x", grades: []) }
    #expect(throws: ScaleError.blankGrade(rank: 1)) { try Scale("x", grades: ["A", " "]) }
    #expect(throws: ScaleError.duplicateGrade("a", rank: 2)) { try Scale("x", grades: ["A", "B", "a"]) }
  }

  @Test func `white space around a grade does not count`() throws {
    #expect(try Scale("x", grades: [" Utama ", "Madya"]).standing(of: "utama", to: "Madya") == .better)
  }

  @Test func `every built-in scale is one that could be declared`() throws {
    for scale in Scale.builtIn { #expect(try Scale(scale.name, grades: scale.grades) == scale) }
  }
}
