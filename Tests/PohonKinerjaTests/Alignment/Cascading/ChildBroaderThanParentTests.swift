import Testing

@testable import PohonKinerja

/// When a parent keeps to an area, so that a wider one below it is told.
@Suite struct ChildBroaderThanParentTests {
  private static func isFound(_ parent: String, _ child: String) -> Bool {
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft(parent, level: "S1", children: [SasaranDraft(child)])])
    return tree.findings(of: .childBroaderThanParent).count == 1
  }

  @Test(
    arguments: [
      ("Kecamatan Glagah", true), ("kecamatan Glagah", true), ("di kecamatan", true), ("5 kecamatan", true),
      ("masyarakat kecamatan", true),
      // No name, but a kind of them; a letter; capitals, of which nobody knows; nothing.
      ("kecamatan prioritas", false), ("kecamatan X", false), ("KECAMATAN GLAGAH", false),
      ("kecamatan", false), ("Kecamatan Glagah dan semua kabupaten", false),
      // Villages are what it is about more often than where.
      ("desa Glagah", false), ("di desa Glagah", true),
    ])
  func `an area is kept to where it is named, counted or led in`(area: String, isFound: Bool) {
    #expect(
      Self.isFound(
        "Meningkatnya akses air minum \(area)", "Terbangunnya sambungan rumah di seluruh kabupaten")
        == isFound)
  }

  @Test(
    arguments: [
      ("di seluruh provinsi", true), ("di provinsi", true), ("se kabupaten", true), ("kabupaten", false),
      ("tingkat kabupaten", false), ("di kecamatan", false), ("di seluruh kecamatan", false),
      ("di desa", false),
    ])
  func `a wider area is told where it is surely promised`(area: String, isFound: Bool) {
    #expect(
      Self.isFound("Meningkatnya akses air minum Kecamatan Glagah", "Terbangunnya sambungan rumah \(area)")
        == isFound)
  }

  @Test(
    arguments: [
      ("5 kecamatan", "di seluruh kecamatan", true), ("5 kecamatan", "di kecamatan", false),
      ("Kecamatan Glagah", "di seluruh kecamatan", false),
      ("seluruh kecamatan", "di seluruh kecamatan", false),
    ])
  func `all areas are more than some of them`(parent: String, child: String, isFound: Bool) {
    #expect(
      Self.isFound("Meningkatnya akses air minum \(parent)", "Terbangunnya sambungan rumah \(child)")
        == isFound)
  }
}
