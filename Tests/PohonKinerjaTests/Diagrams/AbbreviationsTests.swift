import Testing

@testable import PohonKinerja

@Suite struct AbbreviationsTests {
  private func entries(_ texts: String...) -> [String] {
    var abbreviations = Abbreviations()
    for text in texts { abbreviations.look(in: text.utf8.span) }
    return abbreviations.entries.map { $0.letters + ($0.meaning.map { "=\($0)" } ?? "") }
  }

  @Test func `words of capitals, in the order of the text`() {
    #expect(entries("Pelatihan sesuai NSPK dan LMS", "Bahan sesuai NSPK") == ["NSPK", "LMS"])
    #expect(entries("Triwulan IV di PAUD2 atau eLMS") == [])
    #expect(entries("SELURUHNYA HURUF BESAR") == [])
  }

  @Test func `what it means is told where the text spells it out`() {
    #expect(
      entries("Rancang Bangun Pembelajaran Mata Diklat (RBPMD) pada pelatihan")
        == ["RBPMD=Rancang Bangun Pembelajaran Mata Diklat"])
    #expect(
      entries("mutu norma, standar, prosedur, dan kriteria (NSPK)")
        == ["NSPK=norma, standar, prosedur, dan kriteria"])
    #expect(entries("memakai LMS (Learning Management System)") == ["LMS=Learning Management System"])
    #expect(entries("sesuai NSPK", "Aparatur Sipil Negara (ASN)") == ["NSPK", "ASN=Aparatur Sipil Negara"])
  }

  @Test func `other words beside it are no meaning`() {
    #expect(entries("Kepala dinas (BPSDM) hadir") == ["BPSDM"])
    #expect(entries("nilai SAKIP (BB) naik") == ["SAKIP", "BB"])
  }
}
