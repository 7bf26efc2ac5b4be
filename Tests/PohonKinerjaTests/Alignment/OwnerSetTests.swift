import Testing

@testable import PohonKinerja

@Suite struct OwnerSetTests {
  private func owner(_ number: Int) throws -> OwnerKey {
    var node = NodeRow()
    node.ownerTitle = Symbol(1 + number % 7)
    node.ownerName = Symbol(number / 7)
    node.ownerUnit = Symbol(number % 3)
    return try #require(OwnerKey(node, in: OwnerSpellings()))
  }

  @Test func `it has the owners that were put in and no others`() throws {
    var owners = OwnerSet()
    let first = try owner(0)
    #expect(owners.isEmpty && !owners.contains(first))
    for number in stride(from: 0, to: 20_000, by: 2) { owners.insert(try owner(number)) }
    #expect(!owners.isEmpty)
    for number in 0..<20_000 { #expect(owners.contains(try owner(number)) == (number % 2 == 0)) }
  }

  @Test func `whose weights come to a whole is not looked at`() throws {
    func sasaran(_ title: String, _ name: String, _ weights: [Number]) -> SasaranDraft {
      SasaranDraft(
        "Meningkatnya mutu layanan \(name)", owner: Position(title, name: name),
        indicators: weights.enumerated().map { Indicator("Nilai \($0) \(name)", weight: $1) })
    }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        sasaran("Kepala", "A", [60, 40]), sasaran("Kepala", "B", [60, 30]), sasaran("Kepala", "B", [100]),
      ])
    let owners = Set(AlignmentFacts(tree.columns).weightedRows.values.map(\.count))
    #expect(owners == [2])
    #expect(tree.findings(of: .weightSum).count == 1)
  }
}
