import PohonKinerja
import Testing

struct Bupati: CascadeSuperior { typealias Subordinate = KepalaDinas; var sasaran: SasaranDraft }
struct KepalaDinas: CascadeSuperior { typealias Subordinate = KepalaBidang; var sasaran: SasaranDraft }
struct KepalaBidang: CascadeLevel { var sasaran: SasaranDraft }

/// A level that stands below itself.
struct Unit: CascadeSuperior { typealias Subordinate = Unit; var sasaran: SasaranDraft }

/// Levels that take each other's and nobody's code.
struct Ketua: CascadeSuperior {
  typealias Subordinate = Anggota
  static let level = Level("S1", "Ketua")
  var sasaran: SasaranDraft
}
struct Anggota: CascadeSuperior { typealias Subordinate = Tamu; var sasaran: SasaranDraft }
struct Tamu: CascadeLevel {
  static let level = Level("S1", "Tamu")
  var sasaran: SasaranDraft
}

struct OwnCascadeTests {
  @Test func `a cascade of one's own needs a line for each level`() {
    let tree = PerformanceTree("Kabupaten") {
      Bupati("Menurunnya stunting") {
        KepalaDinas("Meningkatnya cakupan layanan gizi") {
          KepalaBidang("Tersedianya makanan tambahan")
        }
      }
    }
    #expect(tree.shape == "S0.1(S1.1(S2.1))")
    #expect(tree.cascade.levels.map(\.title) == ["Bupati", "Kepala Dinas", "Kepala Bidang"])
    #expect(tree.cascade.levels.map(\.code) == ["S0", "S1", "S2"])
    #expect(tree.cascade.levels.allSatisfy { $0.stage == nil && $0.kind == .position })
  }

  @Test func `a level below itself ends at the limit`() {
    let tree = PerformanceTree("Uji") { Unit("a") { Unit("b") { Unit("c") } } }
    #expect(tree.shape == "S0.1(S1.1(S2.1))")
    #expect(tree.cascade.levels.count == Cascade.maximumLevelCount)
    #expect(tree.cascade.levels.last?.code == "S63")
  }

  @Test func `codes that are used twice are made distinct`() {
    let tree = PerformanceTree("Uji") { Ketua("a") { Anggota("b") { Tamu("c") } } }
    #expect(tree.cascade.levels.map(\.code) == ["S1", "S1'", "S2"])
    #expect(tree.preOrder.map(\.level.title) == ["Ketua", "Anggota", "Tamu"])
  }

  @Test func `levels are those from a type down`() {
    #expect(KepalaDinas.levels(limit: 9).map(\.title) == ["Kepala Dinas", "Kepala Bidang"])
    #expect(Unit.levels(limit: 3).count == 3)
    #expect(KepalaBidang.levels(limit: 0).isEmpty)
  }
}
