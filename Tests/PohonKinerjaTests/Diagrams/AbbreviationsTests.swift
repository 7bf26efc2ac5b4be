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

  @Test func `names of the document explain them`() {
    var abbreviations = Abbreviations()
    abbreviations.look(in: "Renstra BPSDMD, SDM, ASN, BKPP dan LMS".utf8.span)
    for name in [
      "Kepala Badan Pengembangan Sumber Daya Manusia Daerah, Lampung", "Lembaga mutu Standar", "Kepala BKPP",
    ] {
      abbreviations.explain(by: name)
    }
    let meanings = abbreviations.entries.map { $0.meaning ?? "-" }
    #expect(meanings == ["Badan Pengembangan Sumber Daya Manusia Daerah", "-", "-", "-", "-"])
    let root = SasaranDraft("Meningkatnya mutu BPSDM", owner: "Kepala Badan Pengembangan Sumber Daya Manusia")
    #expect(
      PerformanceTree("T", roots: [root]).drawn(as: .svg).contains(
        "Singkatan: BPSDM: Badan Pengembangan Sumber Daya Manusia"))
  }

  @Test func `a name whose words happen to begin with the letters explains nothing`() {
    let root = SasaranDraft(
      "Meningkatnya mutu layanan", owner: "Seksi Kesehatan Masyarakat",
      indicators: [Indicator("Nilai SKM pelayanan", unit: .score)])
    let drawing = PerformanceTree("T", roots: [root]).drawn(as: .svg)
    #expect(drawing.contains("Singkatan: SKM (tidak dijelaskan dalam dokumen)"))
    #expect(!drawing.contains("SKM: Seksi"))
    var abbreviations = Abbreviations()
    abbreviations.look(in: "capaian SPMD".utf8.span)
    abbreviations.explain(by: "Seksi Pembinaan Mutu Daerah Perbatasan")
    #expect(abbreviations.entries.map(\.meaning) == [nil])
  }

  @Test func `looking takes time that grows with the text`() {
    for piece in ["AB(A,", "(AB)", "AB (dan ", "dan (AB) "] {
      let texts = [10_000, 40_000].map { String(repeating: piece, count: $0) + "x" }
      let times = texts.map { text in
        (0..<3).map { _ in
          ProcessorTime.nanoseconds {
            var abbreviations = Abbreviations()
            abbreviations.look(in: text.utf8.span)
          }
        }.min() ?? 0
      }
      // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
      #expect(Double(times[1]) < 8 * Double(times[0]), "\(piece)")
    }
  }

  @Test func `other words beside it are no meaning`() {
    #expect(entries("Kepala dinas (BPSDM) hadir") == ["BPSDM"])
    #expect(entries("nilai SAKIP (BB) naik") == ["SAKIP", "BB"])
  }
}
