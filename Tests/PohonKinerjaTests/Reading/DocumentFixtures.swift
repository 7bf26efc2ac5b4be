import Foundation
import PohonKinerja
import Testing

/// Documents to read, and short ways to ask what came of it.
enum Fixture {
  /// A document with these members after format and title.
  static func document(_ members: String) -> String {
    "{\"format\":\"pohon-kinerja/1\",\"title\":\"T\",\(members)}"
  }

  /// A document of one sasaran with these members after level and statement.
  static func sasaran(_ members: String) -> String {
    document("\"sasaran\":[{\"level\":\"S0\",\"statement\":\"A\"\(members.isEmpty ? "" : ",")\(members)}]")
  }

  /// A document of one indicator with these members after its name.
  static func indicator(_ members: String) -> String {
    sasaran("\"indicators\":[{\"name\":\"I\"\(members.isEmpty ? "" : ",")\(members)}]")
  }

  /// A chain of sasaran, one below the other.
  static func chain(_ depth: Int) -> String {
    let open = String(repeating: "{\"level\":\"S0\",\"statement\":\"A\",\"children\":[", count: depth)
    return document("\"sasaran\":[\(open)\(String(repeating: "]}", count: depth))]")
  }

  /// The names of the documents in `Examples/data`.
  static let examples = [
    "banyuwangi-bkpp", "banyuwangi-bkpp-tabel31", "bpsdmd-lampung", "kejaksaan-jambin", "padi",
    "perikanan-beban",
  ]

  static func example(_ name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Examples/data/\(name).json")
    return Array(try Data(contentsOf: file))
  }

  /// A small document in which every member of the format occurs.
  static let everything = #"""
    {
      "format": "pohon-kinerja/1",
      "title": "Pohon \"uji\" ≥ 85 – \u0041\ud83d\ude00",
      "source": "Renstra",
      "period": { "from": 2025, "to": 2029 },
      "planYear": 2026,
      "singleRoot": true,
      "levels": [
        { "code": "T", "title": "Tujuan", "stage": "impact" },
        { "code": "S", "title": "Sasaran" },
        { "code": "K", "title": "Kegiatan", "stage": "output", "kind": "nomenclature" }
      ],
      "skips": [{ "from": "T", "to": "K" }], "scales": [{ "name": "KLA", "grades": ["Utama", "Madya"] }],
      "crosscutting": [{ "from": "T.1", "to": "S.1", "unit": "BPKAD", "note": "data", "status": "accepted" }],
      "waivers": [{ "rule": "single-root", "reason": "dua tujuan" }],
      "sasaran": [
        { "id": "T.1", "level": "T", "owner": { "title": "Bupati", "name": "Siti", "unit": "Pemkab" },
          "statement": "Meningkatnya layanan", "stage": "outcome", "cascading": "direct:load", "context": true,
          "executedByOwner": true, "rationale": "JIKA A MAKA B", "criticalSuccessFactors": ["Dana", "Waktu"],
          "criticalSuccessFactor": "Dana", "budget": { "2027": "Rp 1.250.000.000", "2026": 670000000 },
          "indicators": [
            { "id": "T.1.a", "name": "Nilai", "unit": "nilai", "polarity": "minimize", "aspect": "cost",
              "baseline": "74,10", "target": -0, "targets": { "2026": 82.50, "2025": "≥ 75", "2027": 1E+2 },
              "quarters": { "2027": [null, 1E+2, "Triwulan", 25], "2026": [null, 10, 20.5, "≥ 30"] },
              "formula": "a/b", "source": "BPS", "responsible": "Bappeda", "weight": 33.33, "external": true,
              "contributesTo": { "indicator": "X", "as": "component", "combine": "ratio",
                "part": "denominator" },
              "consolidation": "last", "validity": "proxy", "controllability": "low" },
            { "name": "Jumlah" }
          ],
          "waivers": [{ "rule": "sasaran-copy", "reason": "sama", "indicator": "T.1.a" }],
          "children": [
            { "level": "K", "statement": "B", "cascading": { "method": "nonCascading", "reason": "rutin" },
              "children": [] }
          ] }
      ],
      "logicModels": [
        { "title": "M", "problems": ["Rendah", { "id": "p2", "text": "Mahal" }],
          "inputs": ["Dana", { "id": "i", "text": "Orang", "kind": "man", "answers": ["p2"] }],
          "processes": ["Bangun"], "outputs": ["Terbangun"], "outcomes": ["Naik"], "impacts": ["Maju"],
          "links": [{ "from": "input.1", "to": "process.1", "assumptions": ["Stabil"] }],
          "assumptions": ["Aman"], "waivers": [{ "rule": "r", "reason": "s", "indicator": "i" }] }
      ]
    }

    """#

  /// The problems of a document that must not be readable, each as `line:column code`.
  static func errors(
    _ json: String, limits: Limits = .standard, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [String] {
    problems(Array(json.utf8), limits: limits, sourceLocation: sourceLocation)
      .map { "\($0.line):\($0.column) \($0.code.rawValue)" }
  }

  static func problems(
    _ json: [UInt8], limits: Limits = .standard, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [ReadingProblem] {
    do {
      let document = try Document(json: json, named: "uji.json", limits: limits)
      Issue.record("was read: \(document.title)", sourceLocation: sourceLocation)
      return []
    } catch {
      return error.problems
    }
  }
}

extension PerformanceTree {
  /// The first root, as a property for expectations.
  var firstRoot: Sasaran? { roots.first { _ in true } }
}
