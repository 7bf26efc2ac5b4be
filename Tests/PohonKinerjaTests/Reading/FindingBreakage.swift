import PohonKinerja
import Testing

/// One way to break the Lampung document so that it is read but does not align.
struct FindingBreakage: Sendable, CustomTestStringConvertible {
  typealias Edit = LampungDocument.Edit

  let rule: RuleID
  let severity: Severity
  /// The id of the sasaran or indicator, or "document".
  let subject: String
  let place: LampungDocument.Place
  /// Findings of the unbroken document that the edits do away with.
  let silenced: [String]
  let edits: [Edit]

  init(
    _ rule: RuleID, _ severity: Severity, _ subject: String, at place: LampungDocument.Place? = nil,
    silences silenced: [String] = [], _ edits: Edit...
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.place = place ?? .sasaran(subject)
    self.silenced = silenced
    self.edits = edits
  }

  var testDescription: String { "\(rule) (\(subject))" }

  static let all = structure + cascading + indicators

  private static let structure: [FindingBreakage] = [
    FindingBreakage("parent-missing", .error, "S0.1", .add("\"parent\": \"S9.9\"", to: "S0.1")),
    FindingBreakage("cycle", .error, "S0.1", .add("\"parent\": \"S2.1\"", to: "S0.1")),
    FindingBreakage(
      "single-root", .error, "document", at: .sasaran("S0.1"), .addToDocument("\"singleRoot\": true"),
      .addRoot(
        """
        { "id": "S0.2", "level": "S0", "owner": "Gubernur Lampung", "executedByOwner": true, \
        "statement": "Menurunnya kemiskinan ekstrem", "indicators": [{ "name": \
        "Persentase penduduk miskin ekstrem", "unit": "%", "target": 0 }] }
        """)),
    FindingBreakage(
      "level-skip", .warning, "S2.2",
      // Targets of individuals are set later, in their own plans.
      silences: ["S2.2.a [target-missing]", "S2.2.b [target-missing]", "S2.2.c [target-missing]"],
      .set("\"S2\"", to: "\"S3\"", in: "S2.2")),
    FindingBreakage(
      "level-inversion", .error, "S2.2",
      .set("\"S2\"", to: "\"S1\", \"executedByOwner\": true", in: "S2.2")),
    FindingBreakage(
      "leaf-above-bottom", .warning, "S1.3",
      .set(
        "\"children\": [",
        to: """
          "children": [ { "id": "S1.3", "level": "S1", "owner": "Kepala BPSDM", "statement": \
          "Terpenuhinya kebutuhan jabatan fungsional", "indicators": [{ "name": \
          "Rasio jabatan fungsional terisi", "unit": "rasio", "target": 1 }] },
          """, in: "S0.1")),
    FindingBreakage(
      "owner-missing", .error, "S2.2", .set("\"owner\": \"Ketua Tim Kerja\",", to: "", in: "S2.2")),
    FindingBreakage(
      "sasaran-without-indicator", .error, "S0.1", silences: ["S0.1.a [target-missing]"],
      .set("{ \"name\": \"Nilai Reformasi Birokrasi\", \"unit\": \"nilai\" }", to: "")),
    FindingBreakage(
      "crosscutting-missing", .note, "document", at: .sasaran("S0.1"),
      .add("\"children\": [\((11...20).map(lecturer).joined(separator: ", "))]", to: "S2.2")),
    FindingBreakage(
      "csf-coverage", .warning, "S1.2",
      .add("\"criticalSuccessFactors\": [\"Ketersediaan anggaran\"]", to: "S1.2")),
    FindingBreakage(
      "too-few-children-for-direct-split", .warning, "S1.1",
      .add("\"cascading\": \"direct:area\"", to: "S1.1")),
    FindingBreakage("individual-not-linked", .warning, "S3.11", .addRoot(lecturer(11))),
    FindingBreakage(
      "text-missing", .error, "S2.2", .set("\"Tenaga pengajar pelatihan yang sesuai NSPK\"", to: "\" \"")),
    FindingBreakage(
      "unknown-reference", .warning, "S1.2.a", at: .indicator("Nilai Akreditasi Lembaga"),
      .add(
        "\"contributesTo\": { \"indicator\": \"S0.1.b\", \"as\": \"contribution\" }",
        toIndicator: "Nilai Akreditasi Lembaga")),
    FindingBreakage(
      "unused-waiver", .note, "S1.2",
      .add("\"waivers\": [{ \"rule\": \"stage-jump\", \"reason\": \"eselon dua\" }]", to: "S1.2")),
  ]

  private static let cascading: [FindingBreakage] = [
    FindingBreakage(
      "sasaran-copy", .warning, "S1.1",
      .set(
        "\"Meningkatnya pengembangan kompetensi SDM Aparatur\"",
        to: "\"Meningkatnya kualitas implementasi reformasi birokrasi\"")),
    FindingBreakage(
      "sasaran-near-copy", .note, "S2.3",
      .set(
        "\"Sistem Informasi Pendukung Pelatihan yang sesuai NSPK\"",
        to: "\"Tenaga pengajar pelatihan yang sesuai dengan NSPK\"")),
    FindingBreakage(
      "indicator-copy", .warning, "S1.2.a", at: .indicator("nilai reformasi birokrasi"),
      .set("\"Nilai Akreditasi Lembaga\"", to: "\"nilai reformasi birokrasi\"")),
    FindingBreakage(
      "indicator-copy-different-target", .warning, "S3.5.a",
      at: .indicator("jumlah pengajar sesuai dengan kebutuhan pelatihan"),
      silences: ["S2.2.a [target-missing]", "S2.2.a [unit-missing]"],
      .add(
        "\"unit\": \"orang\", \"targets\": { \"2026\": 12 }",
        toIndicator: "Jumlah pengajar sesuai dengan kebutuhan pelatihan"),
      .add(
        """
        "children": [{ "id": "S3.5", "level": "S3", "owner": "Jabfung Widyaiswara", "statement": \
        "Widyaiswara yang tersertifikasi", "indicators": [{ "name": \
        "jumlah pengajar sesuai dengan kebutuhan pelatihan", "unit": "orang", "targets": { "2026": 14 } }] }]
        """, to: "S2.2")),
    FindingBreakage("stage-monotonic", .error, "S2.2", .add("\"stage\": \"impact\"", to: "S2.2")),
    FindingBreakage("stage-jump", .warning, "S1.1", .add("\"stage\": \"output\"", to: "S1.1")),
    FindingBreakage(
      "direct-vs-nondirect-mismatch", .warning, "S2.2", .add("\"cascading\": \"direct:aspect\"", to: "S1.2"),
      .add("\"stage\": \"output\"", to: "S2.2")),
  ]

  private static let indicators: [FindingBreakage] = [
    FindingBreakage(
      "unit-missing", .error, "S0.1.b", at: .indicator("Lama waktu penyelesaian layanan"),
      .addIndicator("{ \"name\": \"Lama waktu penyelesaian layanan\", \"target\": 5 }")),
    FindingBreakage(
      "indicator-duplicate-in-node", .warning, "S1.1.b",
      at: .indicator("Persentase aparatur, yang memiliki sertifikat diklat"),
      .set(
        "Persentase pengelolaan dan pengembangan kompetensi sumber daya aparatur yang ditingkatkan",
        to: "Persentase aparatur, yang memiliki sertifikat diklat")),
    FindingBreakage(
      "target-missing", .error, "S0.1.b", at: .indicator("Indeks Pelayanan Publik"),
      .addIndicator("{ \"name\": \"Indeks Pelayanan Publik\", \"unit\": \"indeks\" }")),
    FindingBreakage(
      "target-outside-period", .warning, "S0.1.a", at: .indicator("Nilai Reformasi Birokrasi"),
      silences: ["S0.1.a [target-missing]"],
      .addToDocument("\"period\": { \"from\": 2025, \"to\": 2029 }"),
      .add("\"targets\": { \"2052\": 82.5 }", toIndicator: "Nilai Reformasi Birokrasi")),
    FindingBreakage(
      "target-not-number", .warning, "S0.1.a", at: .indicator("Nilai Reformasi Birokrasi"),
      silences: ["S0.1.a [target-missing]"],
      .add("\"target\": \"terus meningkat\"", toIndicator: "Nilai Reformasi Birokrasi")),
    FindingBreakage(
      "target-ambiguous", .warning, "S0.1.a", at: .indicator("Nilai Reformasi Birokrasi"),
      silences: ["S0.1.a [target-missing]"],
      .set("\"nilai\"", to: "\"ton\", \"target\": \"1.500\"", in: "S0.1")),
    FindingBreakage(
      "target-below-baseline", .warning, "S0.1.a", at: .indicator("Nilai Reformasi Birokrasi"),
      silences: ["S0.1.a [target-missing]"],
      .add("\"baseline\": \"80,5\", \"target\": \"75,25\"", toIndicator: "Nilai Reformasi Birokrasi")),
    FindingBreakage(
      "sum-mismatch", .error, "S2.1.a",
      at: .indicator("Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK"),
      silences: ["S2.1.a [target-missing]", "S2.1.a [unit-missing]", "S3.4.a [unit-missing]"],
      .add(
        "\"unit\": \"pelatihan\", \"target\": 4",
        toIndicator: "Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK"),
      .add(
        """
        "unit": "pelatihan", "target": 3, "contributesTo": { "indicator": "S2.1.a", "as": "component", \
        "combine": "sum" }
        """, toIndicator: "Jumlah tatap muka yang terlaksana")),
  ]

  /// A widyaiswara without a fault.
  private static func lecturer(_ number: Int) -> String {
    """
    { "id": "S3.\(number)", "level": "S3", "owner": "Jabfung Widyaiswara", "statement": \
    "Modul pelatihan angkatan \(number) yang tersusun", "indicators": [{ "name": \
    "Jumlah modul angkatan \(number)", "unit": "modul" }] }
    """
  }
}
