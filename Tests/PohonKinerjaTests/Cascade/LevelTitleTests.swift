import Testing

@testable import PohonKinerja

struct LevelTitleTests {
  @Test(arguments: [
    ("Bupati", "Bupati"), ("KepalaDinas", "Kepala Dinas"), ("KepalaBPSDM", "Kepala BPSDM"),
    ("BPSDMDaerah", "BPSDM Daerah"), ("KetuaTimKerja", "Ketua Tim Kerja"), ("Eselon2", "Eselon2"),
    ("bupati", "bupati"), ("", ""), ("A", "A"), ("JPTPratama", "JPT Pratama"), ("Menteri_PU", "Menteri_ PU"),
  ])
  func `a title is the words of a type name`(name: String, title: String) {
    #expect(LevelTitle.make(fromTypeName: name) == title)
  }
}
