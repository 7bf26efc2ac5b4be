import PohonKinerja
import Testing

/// Scales that a document declares: read, written, and used by checks.
@Suite struct DeclaredScaleTests {
  private let kla = #"{"name":"KLA","grades":["Paripurna","Utama","Nindya","Madya","Pratama"]}"#

  @Test(
    arguments: [
      ("Utama", "Madya", 1), ("madya", " UTAMA ", 0), ("Predikat Utama", "minimal Madya", 1),
      ("Utama", "Utama", 0), ("Utama", "WTP", 0), ("Utama", 3, 0), ("Utama", "Nindya (Baik) Tahun 2026", 1),
    ] as [(Target, Target, Int)])
  func `grades of a declared scale are figures and compare`(baseline: Target, target: Target, worse: Int)
    throws
  {
    let scale = try Scale("KLA", grades: ["Paripurna", "Utama", "Nindya", "Madya", "Pratama"])
    let report = tree([scale], baseline, target).checked()
    #expect(report["target-not-number"].isEmpty)
    #expect(report["target-below-baseline"].count == worse)
  }

  @Test(
    arguments: [
      ("Paripurna", "Utama", 0), ("Utama", "Paripurna", 0), ("Paripurna", "Pratama", 0),
      ("Paripurna", "BB", 1),
    ] as [(Target, Target, Int)])
  func `what was reached is on the scale of its target, the best grade as well`(
    target: Target, reached: Target, outside: Int
  ) throws {
    let scale = try Scale("KLA", grades: ["Paripurna", "Utama", "Nindya", "Madya", "Pratama"])
    let tree = PerformanceTree(
      "Contoh", scales: [scale],
      roots: [
        SasaranDraft(
          "Meningkatnya perlindungan anak", level: "S1",
          indicators: [Indicator("Predikat Kabupaten Layak Anak", id: "a", targets: [2026: target])])
      ])
    let measurements = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(reached))])
    let report = tree.checked(with: measurements, at: 2026)
    #expect(report["actual-outside-scale"].count == outside)
  }

  @Test func `a word that is on no scale is still none`() throws {
    let scale = try Scale("KLA", grades: ["Utama", "Madya"])
    #expect(tree([scale], "Utama", "Purnama").checked()["target-not-number"].count == 1)
    #expect(tree([], "Utama", "Madya").checked()["target-not-number"].count == 1)
  }

  @Test func `built-in scales stay`() throws {
    let scale = try Scale("KLA", grades: ["Utama", "Madya"])
    #expect(tree([scale], "BB", "B").checked()["target-below-baseline"].count == 1)
    #expect(tree([scale], "WTP", "WDP").checked()["target-not-number"].isEmpty)
  }

  @Test func `the order a document declares counts before a built-in one`() throws {
    let risk = try Scale("Risiko", grades: ["Rendah", "Sedang", "Tinggi"])
    #expect(tree([risk], "Tinggi", "Rendah").checked()["target-below-baseline"].isEmpty)
    #expect(tree([risk], "Rendah", "Tinggi").checked()["target-below-baseline"].count == 1)
    #expect(tree([], "Tinggi", "Rendah").checked()["target-below-baseline"].count == 1)
  }

  @Test func `declared scales that disagree say nothing`() throws {
    let scales = [try Scale("X", grades: ["Satu", "Dua"]), try Scale("Y", grades: ["Dua", "Satu"])]
    for (baseline, target) in [("Satu", "Dua"), ("Dua", "Satu")] {
      let report = tree(scales, Target(baseline), Target(target)).checked()
      #expect(report["target-below-baseline"].isEmpty && report["target-not-number"].isEmpty)
    }
  }

  @Test func `the last of many scales and grades compares`() throws {
    let scales = try (1...8).map { number in
      try Scale("Skala \(number)", grades: (1...255).map { "Mutu \(letters(number)) \(letters($0))" })
    }
    let best = Target("Mutu \(letters(8)) \(letters(1))")
    let worst = Target("Mutu \(letters(8)) \(letters(255))")
    #expect(tree(scales, best, worst).checked()["target-below-baseline"].count == 1)
    #expect(tree(scales, worst, best).checked()["target-below-baseline"].isEmpty)
  }

  @Test func `scales are written and read`() throws {
    let scale = try Scale("Predikat KLA", grades: ["Paripurna", "Utama"])
    for tree in [
      tree([scale], "Utama", "Paripurna"), PerformanceTree("T", scales: [scale], flat: []),
      PerformanceTree("T", scales: [scale]) { Gubernur("A") },
    ] {
      #expect(tree.scales == [scale])
      #expect(
        tree.json(.compact).contains(
          #""scales":[{"name":"Predikat KLA","grades":["Paripurna","Utama"]}]"#))
      #expect(try PerformanceTree(json: tree.json()) == tree)
    }
    var changed = PerformanceTree("T", scales: [scale])
    changed.scales = []
    #expect(changed == PerformanceTree("T"))
    #expect(!changed.json().contains("scales"))
  }

  @Test func `a document of logic models keeps its scales`() throws {
    let json = Fixture.document(#""scales":[\#(kla)],"logicModels":[]"#)
    #expect(try Document(json: Document(json: json).json()).json(.compact) == json)
  }

  @Test(
    arguments: [
      (#"{"name":"x","grades":[]}"#, "1:51 invalid-scale"),
      (#"{"name":"x","grades":["A"," "]}"#, "1:77 invalid-scale"),
      (#"{"name":"x","grades":["A","a"]}"#, "1:77 invalid-scale"),
      (#"{"name":"x","grades":["A",1]}"#, "1:77 wrong-type"),
      (#"{"name":"x"}"#, "1:51 missing-member"), (#"{"grades":["A"]}"#, "1:51 missing-member"),
      (#""KLA""#, "1:51 wrong-type"),
    ])
  func `a scale that cannot order is refused with its place`(scale: String, error: String) {
    #expect(Fixture.errors(Fixture.document(#""scales":[\#(scale)],"sasaran":[]"#)) == [error])
  }

  @Test func `more scales or grades than are compared are refused`() {
    let nine = Array(repeating: kla, count: 9).joined(separator: ",")
    #expect(
      Fixture.errors(Fixture.document(#""scales":[\#(nine)],"sasaran":[]"#)) == ["1:50 invalid-scale"])
    let grades = (1...256).map { "\"\($0)\"" }.joined(separator: ",")
    let json = Fixture.document(#""scales":[{"name":"x","grades":[\#(grades)]}],"sasaran":[]"#)
    #expect(
      Fixture.problems(Array(json.utf8)).map(\.message.english)
        == ["scale \"x\": the scale has 256 grades, at most 255 are allowed"])
  }

  private func tree(_ scales: [Scale], _ baseline: Target, _ target: Target) -> PerformanceTree {
    PerformanceTree(
      "Contoh", scales: scales,
      roots: [
        SasaranDraft(
          "Meningkatnya perlindungan anak", level: "S1",
          indicators: [
            Indicator(
              "Predikat Kabupaten Layak Anak", baseline: baseline, targets: Targets(undated: target))
          ])
      ])
  }

  /// A number in letters, since digits would make it a figure.
  private func letters(_ number: Int) -> String {
    String("\(number)".map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0))) })
  }
}
