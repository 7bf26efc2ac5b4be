import Foundation
import PohonKinerja
import PohonKinerjaTesting
import Testing

@Suite struct ExpectationTests {
  @Test func `a sound tree raises no issue`() {
    expectAligned(
      PerformanceTree("Contoh") {
        Gubernur(
          "Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung",
          isExecutedByOwner: true,
          indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score, targets: [2025: 75])])
      })
  }

  @Test func `the expected findings raise no issue`() {
    expectFindings(
      CopiedTree.tree.checked(),
      exactly: [
        .finding("formula-missing"), .finding("source-missing"), .finding("pic-missing"),
        .finding("baseline-missing"), .finding("only-child-pass-through", at: "S0.1"),
        .finding("sasaran-copy", at: "S1.1"), .finding("no-shared-concept", at: "S2.1"),
      ])
  }

  /// The tree that the README begins with.
  private static let treeOfReadme = PerformanceTree(
    "Pohon Kinerja BPSDMD Provinsi Lampung", period: 2025...2029
  ) {
    Gubernur(
      "Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung",
      indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score, targets: [2025: 75, 2029: 82.5])]
    ) {
      KepalaBPSDM(
        "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", owner: "Kepala BPSDM Daerah",
        indicators: [Indicator("Nilai Akreditasi Lembaga", unit: .score, targets: [2025: "≥ 85"])]
      ) {
        KetuaTimKerja(
          "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK", owner: "Ketua Tim Kerja",
          indicators: [
            Indicator(
              "Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK", unit: "pelatihan",
              aspect: .quantity, targets: [2025: 12, 2029: 15])
          ])
      }
    }
  }

  @Test func `the README expects what its tree has`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    for line in [
      #"SasaranDraft("Meningkatnya kompetensi manajerial aparatur"), under: "S0.1")"#,
      #"try tree.move("S2.1", under: "S1.2")"#, #"bpsdmd.checked(),"#,
      #".finding("formula-missing"), .finding("source-missing"), .finding("pic-missing"), .finding("baseline-missing"),"#,
      #".finding("aspects-coverage", at: "S2.1"),"#, "expectAligned(bpsdmd)",
    ] { #expect(readme.contains(line), "\(line)") }

    expectAligned(Self.treeOfReadme)
    expectAligned(Self.treeOfReadme, profile: .draft)
    expectFindings(
      Self.treeOfReadme.checked(),
      exactly: [
        .finding("formula-missing"), .finding("source-missing"), .finding("pic-missing"),
        .finding("baseline-missing"),
        .finding("aspects-coverage", at: "S2.1"),
      ])
  }

  @Test func `the README edits its tree as it says`() throws {
    var tree = Self.treeOfReadme
    #expect(tree["S2.1"]?.path == "S0.1 › S1.1 › S2.1")
    try tree.insert(SasaranDraft("Bahan Ajar yang tersusun sesuai NSPK"), under: "S2.1")
    try tree.update("S2.1") { $0.owner = "Ketua Tim Pelatihan" }
    #expect(
      try tree.insert(SasaranDraft("Meningkatnya kompetensi manajerial aparatur"), under: "S0.1") == "S1.2")
    try tree.move("S2.1", under: "S1.2")
    #expect(tree["S3.1"]?.path == "S0.1 › S1.2 › S2.1 › S3.1")
  }

  @Test func `an issue stands at the Swift line of the sasaran`() throws {
    let output = try failingRun(of: "DeliberatelyFailing/copiedSasaran()")
    #expect(output.contains("CopiedTree.swift:\(CopiedTree.lineOfCopy):"), "\(output)")
    #expect(output.contains("[sasaran-copy]"))
    #expect(output.contains("saran: "))
  }

  @Test func `an issue can be in English`() throws {
    let output = try failingRun(of: "DeliberatelyFailing/copiedSasaranInEnglish()")
    #expect(output.contains("advice: "), "\(output)")
  }

  @Test func `an issue about a document names its line and column`() throws {
    let output = try failingRun(of: "DeliberatelyFailing/documentWithACopy()")
    #expect(output.contains("FailingSuite.swift:"), "\(output)")
    #expect(output.contains("salinan.json:8:9: "), "\(output)")
  }

  @Test func `an issue in a detached task is not lost`() throws {
    let output = try failingRun(of: "DeliberatelyFailing/detachedTask()")
    #expect(output.contains("CopiedTree.swift:\(CopiedTree.lineOfCopy):"), "\(output)")
  }

  @Test func `missing and surplus findings are told`() throws {
    let output = try failingRun(of: "DeliberatelyFailing/missingAndSurplusFindings()")
    #expect(output.contains("temuan yang diharapkan tidak ada: S0.1 [cycle]"), "\(output)")
    #expect(output.contains("[sasaran-copy]"), "\(output)")
  }

  @Test func `an inconsistent logic model raises issues`() throws {
    let output = try failingRun(of: "DeliberatelyFailing/inconsistentModel()")
    #expect(output.contains("[stage-missing]"), "\(output)")
  }

  @Test func `an issue fails an XCTest at the Swift line of the sasaran`() throws {
    let output = try failingRun(of: "DeliberatelyFailingXCTests", library: "xctest")
    #expect(output.contains("CopiedTree.swift:\(CopiedTree.lineOfCopy): error:"), "\(output)")
    #expect(output.contains("[sasaran-copy]"), "\(output)")
  }

  /// Runs tests that are meant to fail in a process of their own; the output, once it is sure that they failed.
  private func failingRun(of filter: String, library: String = "swift-testing") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments =
      library == "xctest"
      ? ["PohonKinerjaTestingTests.\(filter)"] : ["--testing-library", library, "--filter", filter]
    var environment = ProcessInfo.processInfo.environment
    environment["POHON_FAILING_SUITE"] = "1"
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus != 0, "the tests should have failed: \(output)")
    return output
  }
}
