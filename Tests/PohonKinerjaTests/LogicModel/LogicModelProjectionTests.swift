import PohonKinerja
import Testing

@Suite struct LogicModelProjectionTests {
  @Test func `a tree leads from its leaves to its root`() {
    let tree = PerformanceTree("BPSDMD Provinsi Lampung") {
      Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
        KepalaBPSDM("Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat") {
          KetuaTimKerja("Tenaga pengajar pelatihan yang sesuai NSPK") {
            Widyaiswara("Proses Pembelajaran yang terlaksana sesuai NSPK")
          }
        }
      }
    }
    let model = LogicModel(projecting: tree)
    #expect(model.title == "BPSDMD Provinsi Lampung")
    #expect(model.elements.map(\.id) == ["S2.1", "S3.1", "S1.1", "S0.1"])
    #expect(model.elements.map(\.stage) == [.output, .output, .outcome, .impact])
    #expect(
      Set(model.links.map(\.description)) == ["S3.1 → S2.1", "S2.1 → S1.1", "S1.1 → S0.1"])
    #expect(model.elements[0].location == tree["S2.1"]?.location)
    #expect(model.checked(profile: .projection).findings == [])
  }

  @Test func `sasaran without a stage are left out with their edges`() throws {
    let cascade = try Cascade([
      Level("A", "Atas", stage: .impact), Level("B", "Tengah"), Level("C", "Bawah", stage: .output),
    ])
    let tree = PerformanceTree(
      "Tanpa tahap", cascade: cascade,
      roots: [SasaranDraft("a", children: [SasaranDraft("b", children: [SasaranDraft("c")])])])
    let model = LogicModel(projecting: tree)
    #expect(model.elements.map(\.text) == ["c", "a"])
    #expect(model.links == [])
  }

  /// A tree of random shape whose sasaran stand on random stages.
  private static func tree(seed: UInt64) -> PerformanceTree {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...60, using: &generator)
    let flat = (0..<count).map { index in
      let parent = index == 0 ? nil : "n\(Int.random(in: 0..<index, using: &generator))"
      let stage = LogicStage.allCases.randomElement(using: &generator)
      return (
        draft: SasaranDraft("Sasaran \(index)", id: "n\(index)", level: "S0", stage: stage), parent: parent
      )
    }
    return PerformanceTree("Acak \(seed)", flat: flat)
  }

  @Test(arguments: 1...100)
  func `both checkers agree on the faults of stages`(seed: UInt64) {
    let tree = Self.tree(seed: seed)
    let onTree = tree.checked()
    let onModel = LogicModel(projecting: tree).checked(profile: .projection)
    #expect(
      Set(onModel["backward-link"].map(\.subject))
        == Set(onTree["stage-monotonic"].compactMap(link(in: tree))))
    // The tree's rule is about what stands directly below an impact; the model knows every skip.
    let jumps = onModel["skipped-stage"].map(\.subject).filter { isIntoImpact($0, of: tree) }
    #expect(Set(jumps) == Set(onTree["stage-jump"].compactMap(link(in: tree))))
    #expect(onModel["link-cycle"] == [])
  }

  @Test func `the generated trees have faults of both kinds`() {
    let reports = (1...100).map { Self.tree(seed: $0).checked() }
    #expect(reports.count { !$0["stage-monotonic"].isEmpty } > 50)
    #expect(reports.count { !$0["stage-jump"].isEmpty } > 25)
  }

  /// The link that a finding about a sasaran and its parent comes to in the model.
  private func link(in tree: PerformanceTree) -> (Finding) -> Finding.Subject? {
    { finding in
      guard let sasaran = finding.sasaran.flatMap({ tree[$0] }), let parent = sasaran.parent else {
        return nil
      }
      return .link(from: sasaran.id, to: parent.id)
    }
  }

  private func isIntoImpact(_ subject: Finding.Subject, of tree: PerformanceTree) -> Bool {
    guard case .link(_, let to) = subject else { return false }
    return tree[to]?.stage == .impact
  }
}
