import PohonKinerja

/// The tree of BPSDMD Lampung with nothing but what a slide shows of it: owners, sasaran and indicators.
enum Lampung {
  static let tree = PerformanceTree("Pohon Kinerja BPSDMD Provinsi Lampung") {
    Gubernur(
      "Meningkatnya kualitas implementasi reformasi birokrasi",
      owner: "Gubernur Lampung",
      indicators: [
        Indicator("Nilai Reformasi Birokrasi")
      ]
    ) {
      KepalaBPSDM(
        "Meningkatnya pengembangan kompetensi SDM Aparatur",
        owner: "JPT Pratama (Kepala BPSDM Daerah)",
        indicators: [
          Indicator("Persentase aparatur yang memiliki sertifikat diklat"),
          Indicator(
            "Persentase pengelolaan dan pengembangan kompetensi sumber daya aparatur yang ditingkatkan"),
        ]
      )
      KepalaBPSDM(
        "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
        owner: "JPT Pratama (Kepala BPSDM Daerah)",
        indicators: [
          Indicator("Nilai Akreditasi Lembaga"),
          Indicator("Persentase pelaksanaan penunjang Urusan Pemerintah Daerah"),
        ]
      ) {
        training
        teachers
        systems
      }
    }
  }

  private static var training: KetuaTimKerja {
    KetuaTimKerja(
      "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK",
      owner: "Ketua Tim Kerja",
      indicators: [
        Indicator("Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK"),
        Indicator("Tingkat kesesuaian penyelenggaraan pelatihan manajerial dengan peraturan yang berlaku"),
        Indicator(
          "Waktu penyelesaian penyelenggaraan pelatihan manajerial sesuai dengan jadwal yang ditetapkan"),
      ]
    ) {
      Widyaiswara(
        "Rancang Bangun Pembelajaran Mata Diklat (RBPMD) pada Pelatihan Manajerial yang tersusun sesuai NSPK",
        owner: "Jabfung Widyaiswara",
        indicators: [
          Indicator("Jumlah RBPMD yang tersusun"),
          Indicator("Tingkat kesesuaian RBPMD dengan NSPK"),
          Indicator("Lama waktu menyusun RBPMD"),
        ]
      )
      Widyaiswara(
        "Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai NSPK",
        owner: "Jabfung Widyaiswara",
        indicators: [
          Indicator("Jumlah bahan ajar yang tersusun"),
          Indicator("Tingkat kesesuaian bahan ajar dengan NSPK"),
          Indicator("Lama waktu menyusun bahan ajar"),
        ]
      )
      Widyaiswara(
        "Bahan Tayang pada Pelatihan Manajerial yang tersusun sesuai NSPK",
        owner: "Jabfung Widyaiswara",
        indicators: [
          Indicator("Jumlah bahan tayang yang tersusun"),
          Indicator("Tingkat kesesuaian bahan tayang dengan NSPK"),
          Indicator("Lama waktu menyusun bahan tayang"),
        ]
      )
      Widyaiswara(
        "Proses Pembelajaran pada Pelatihan Manajerial terlaksana sesuai NSPK",
        owner: "Jabfung Widyaiswara",
        indicators: [
          Indicator("Jumlah tatap muka yang terlaksana"),
          Indicator("Tingkat kesesuaian tatap muka dengan NSPK"),
          Indicator("Lama waktu melaksanakan tatap muka"),
        ]
      )
    }
  }

  private static var teachers: KetuaTimKerja {
    KetuaTimKerja(
      "Tenaga pengajar pelatihan yang sesuai NSPK",
      owner: "Ketua Tim Kerja",
      indicators: [
        Indicator("Jumlah pengajar sesuai dengan kebutuhan pelatihan"),
        Indicator("Tingkat kesesuaian kompetensi pengajar dengan kebutuhan pelatihan"),
        Indicator("Waktu penyediaan data pengajar pelatihan manajerial sesuai dengan jadwal yang ditetapkan"),
      ]
    )
  }

  private static var systems: KetuaTimKerja {
    KetuaTimKerja(
      "Sistem Informasi Pendukung Pelatihan yang sesuai NSPK",
      owner: "Ketua Tim Kerja",
      indicators: [
        Indicator("Jumlah LMS dan aplikasi video conference yang siap digunakan"),
        Indicator("Tingkat kesesuaian fitur LMS dan aplikasi video conference sesuai dengan NSPK"),
        Indicator("Ketepatan waktu penyelesaian LMS dan aplikasi yang siap digunakan"),
      ]
    )
  }
}
