import PohonKinerja

/// The performance tree of BPSDMD Provinsi Lampung, as a slide deck by Darmawan Purba (Universitas Lampung) shows it.
///
/// Sasaran and indicators are the slide's own words. The slide lost the lines between its boxes, so the edges are a
/// reconstruction: S0.1 → S1.1, S1.2; S1.2 → S2.1–S2.3; S2.1 → S3.1–S3.4. The slide gives no targets, and no unit
/// where the name of an indicator does not carry one.
let bpsdmdLampung = PerformanceTree(
  "Pohon Kinerja BPSDMD Provinsi Lampung",
  source: "Darmawan Purba (Universitas Lampung), “Manajemen Kinerja”; garis penghubung direkonstruksi"
) {
  Gubernur(
    "Meningkatnya kualitas implementasi reformasi birokrasi",
    owner: "Gubernur Lampung",
    indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score)]
  ) {
    KepalaBPSDM(
      "Meningkatnya pengembangan kompetensi SDM Aparatur",
      owner: "JPT Pratama (Kepala BPSDM Daerah)",
      indicators: [
        Indicator("Persentase aparatur yang memiliki sertifikat diklat", unit: .percent),
        Indicator(
          "Persentase pengelolaan dan pengembangan kompetensi sumber daya aparatur yang ditingkatkan",
          unit: .percent),
      ])
    KepalaBPSDM(
      "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
      owner: "JPT Pratama (Kepala BPSDM Daerah)",
      indicators: [
        Indicator("Nilai Akreditasi Lembaga", unit: .score),
        Indicator("Persentase pelaksanaan penunjang Urusan Pemerintah Daerah", unit: .percent),
      ]
    ) {
      pelatihanManajerial
      tenagaPengajar
      sistemInformasi
    }
  }
}

/// S2.1 and the four lecturers below it. One property per tim kerja keeps the compiler fast.
let pelatihanManajerial = KetuaTimKerja(
  "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK",
  owner: "Ketua Tim Kerja",
  indicators: [
    Indicator("Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK", aspect: .quantity),
    Indicator(
      "Tingkat kesesuaian penyelenggaraan pelatihan manajerial dengan peraturan yang berlaku",
      aspect: .quality),
    Indicator(
      "Waktu penyelesaian penyelenggaraan pelatihan manajerial sesuai dengan jadwal yang ditetapkan",
      aspect: .time),
  ]
) {
  Widyaiswara(
    "Rancang Bangun Pembelajaran Mata Diklat (RBPMD) pada Pelatihan Manajerial yang tersusun sesuai NSPK",
    owner: "Jabfung Widyaiswara",
    indicators: [
      Indicator("Jumlah RBPMD yang tersusun", aspect: .quantity),
      Indicator("Tingkat kesesuaian RBPMD dengan NSPK", aspect: .quality),
      Indicator("Lama waktu menyusun RBPMD", aspect: .time),
    ])
  Widyaiswara(
    "Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai NSPK",
    owner: "Jabfung Widyaiswara",
    indicators: [
      Indicator("Jumlah bahan ajar yang tersusun", aspect: .quantity),
      Indicator("Tingkat kesesuaian bahan ajar dengan NSPK", aspect: .quality),
      Indicator("Lama waktu menyusun bahan ajar", aspect: .time),
    ])
  Widyaiswara(
    "Bahan Tayang pada Pelatihan Manajerial yang tersusun sesuai NSPK",
    owner: "Jabfung Widyaiswara",
    indicators: [
      Indicator("Jumlah bahan tayang yang tersusun", aspect: .quantity),
      Indicator("Tingkat kesesuaian bahan tayang dengan NSPK", aspect: .quality),
      Indicator("Lama waktu menyusun bahan tayang", aspect: .time),
    ])
  Widyaiswara(
    "Proses Pembelajaran pada Pelatihan Manajerial terlaksana sesuai NSPK",
    owner: "Jabfung Widyaiswara",
    indicators: [
      Indicator("Jumlah tatap muka yang terlaksana", aspect: .quantity),
      Indicator("Tingkat kesesuaian tatap muka dengan NSPK", aspect: .quality),
      Indicator("Lama waktu melaksanakan tatap muka", aspect: .time),
    ])
}

/// S2.2.
let tenagaPengajar = KetuaTimKerja(
  "Tenaga pengajar pelatihan yang sesuai NSPK",
  owner: "Ketua Tim Kerja",
  indicators: [
    Indicator("Jumlah pengajar sesuai dengan kebutuhan pelatihan", aspect: .quantity),
    Indicator(
      "Tingkat kesesuaian kompetensi pengajar dengan kebutuhan pelatihan", aspect: .quality),
    Indicator(
      "Waktu penyediaan data pengajar pelatihan manajerial sesuai dengan jadwal yang ditetapkan",
      aspect: .time),
  ])

/// S2.3.
let sistemInformasi = KetuaTimKerja(
  "Sistem Informasi Pendukung Pelatihan yang sesuai NSPK",
  owner: "Ketua Tim Kerja",
  indicators: [
    Indicator("Jumlah LMS dan aplikasi video conference yang siap digunakan", aspect: .quantity),
    Indicator(
      "Tingkat kesesuaian fitur LMS dan aplikasi video conference sesuai dengan NSPK",
      aspect: .quality),
    Indicator("Ketepatan waktu penyelesaian LMS dan aplikasi yang siap digunakan", aspect: .time),
  ])
