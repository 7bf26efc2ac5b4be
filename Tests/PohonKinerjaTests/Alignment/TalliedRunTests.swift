import PohonKinerja
import Testing

/// Checks that count, beside those that do not.
@Suite struct TalliedRunTests {
  @Test func `what is found at one place has one order, on threads and in a session as well`() async {
    var tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", id: "A", level: "S0",
          waivers: [Waiver("target-flat", reason: "Ditetapkan oleh peraturan", indicator: "tiada")])
      ])
    tree.crosscutting = [CrosscuttingLink(from: "A", to: "A"), CrosscuttingLink(from: "A", to: "Z")]
    let report = tree.checked()
    let found = report["unknown-reference"]
    #expect(found.count == 3 && found.allSatisfy { $0.subject == .sasaran("A") })
    // What is told of the waiver comes first, as it is asked sasaran by sasaran.
    #expect(found.first?.summary.indonesian.contains("tiada") == true)
    #expect(await tree.checked(threads: 2) == report)
    #expect(CheckingSession(tree).report == report)
  }

  @Test(arguments: [1, 2, 7])
  func `what is counted is counted over all blocks, whoever has them`(threads: Int) async {
    // Sources are given in one block, and are missing in others.
    let roots = (0..<1_500).map { number in
      SasaranDraft(
        "Meningkatnya mutu layanan bidang \(number)", id: "\(number)", level: "S0",
        indicators: [
          Indicator("Indeks mutu layanan \(number)", source: (600..<610).contains(number) ? "Survei" : nil)
        ])
    }
    let tree = PerformanceTree("Contoh", roots: roots)
    let report = await tree.checked(threads: threads)
    #expect(report["source-missing"].count == 1_490)
    #expect(report["source-missing"].allSatisfy { $0.indicator != nil })
    #expect((report == tree.checked()) as Bool)
    #expect((report == CheckingSession(tree).report) as Bool)
    let none = PerformanceTree("Contoh", roots: roots.filter { $0.indicators[0].source == nil })
    #expect(await none.checked(threads: threads)["source-missing"].map(\.subject) == [.document])
  }
}
