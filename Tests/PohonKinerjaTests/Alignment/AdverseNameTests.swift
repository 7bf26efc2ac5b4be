import Testing

@testable import PohonKinerja

/// Names of what one wants less of, and names that only sound like it.
@Suite struct AdverseNameTests {
  private static func count(_ name: String, _ unit: MeasurementUnit) -> Int {
    let indicator = Indicator(name, unit: unit, targets: [2026: 10])
    return PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya derajat kesehatan masyarakat", level: "S1", indicators: [indicator])]
    )
    .findings(of: .polarityUnspecifiedSuspicious).count
  }

  @Test(
    arguments: [
      ("Prevalensi wasting", "%"), ("Prevalensi underweight pada balita", "%"), ("Persentase bayi BBLR", "%"),
      ("Persentase ibu hamil KEK", "%"), ("Prevalensi KEK", "%"), ("Insidensi malaria", "per 1.000 penduduk"),
      ("Angka insiden DBD", "per 100.000 penduduk"), ("Jumlah insiden keselamatan pasien", "kasus"),
      ("Unmet need KB", "%"), ("Persentase KK yang masih BABS", "%"),
      ("Persentase penduduk yang buang air besar sembarangan", "%"), ("Case fatality rate DBD", "%"),
      ("CFR diare", "%"), ("Angka fatalitas kecelakaan", "jiwa"), ("Waktu tunggu pelayanan", "menit"),
      ("Rata-rata waktu tunggu pelayanan resep", "menit"), ("Lama tunggu layanan", "menit"),
      ("Masa tunggu lulusan", "bulan"), ("Rata-rata waktu penyelesaian perizinan", "hari"),
      ("Lama waktu pelayanan", "hari"), ("Waktu pelayanan perizinan", "hari"),
      ("Rata-rata waktu penanganan pengaduan", "hari"), ("Jangka waktu penyelesaian SPM", "hari"),
      ("Waktu tanggap penanganan kebakaran", "menit"),
    ] as [(String, MeasurementUnit)])
  func `less is better`(_ name: String, _ unit: MeasurementUnit) {
    #expect(Self.count(name, unit) == 1)
  }

  @Test(
    arguments: [
      ("Persentase bayi BBLR yang ditangani", "%"), ("Persentase bayi BBLR yang mendapat layanan", "%"),
      ("Persentase bayi BBLR dirujuk", "%"), ("Persentase balita wasting yang mendapat PMT", "%"),
      ("Cakupan tata laksana balita wasting", "%"), ("Cakupan deteksi dini wasting", "%"),
      ("Jumlah desa stop BABS", "desa"), ("Jumlah desa bebas BABS", "desa"),
      ("Persentase desa ODF (tanpa BABS)", "%"),
      ("Jumlah desa stop buang air besar sembarangan", "desa"), ("Persentase KK yang berhenti BABS", "%"),
      ("Persentase desa yang tidak BABS", "%"), ("Tingkat pelaporan insiden keselamatan pasien", "%"),
      ("Jumlah tim tanggap insiden siber", "tim"), ("Persentase penanganan insiden siber", "%"),
      ("Jumlah investasi di KEK", "proyek"), ("Jumlah KEK yang beroperasi", "kawasan"),
      ("Persentase ibu hamil KEK yang mendapat PMT", "%"), ("Persentase unmet need yang terlayani", "%"),
      ("Waktu tunggu rawat jalan ≤ 60 menit", "%"), ("Ketepatan waktu tunggu pelayanan", "%"),
      ("Waktu tunggu pelayanan sesuai standar", "menit"), ("Ketepatan waktu penyelesaian", "%"),
      ("Waktu penyelesaian perizinan sesuai jadwal", "hari"), ("Persentase penyelesaian pengaduan", "%"),
      ("Waktu pelayanan yang tepat", "hari"), ("Jumlah ruang tunggu pelayanan", "ruang"),
      ("Kualitas ruang tunggu", "indeks"), ("Prevalensi pemakaian kontrasepsi (CPR)", "%"),
      ("Cakupan imunisasi", "%"),
    ] as [(String, MeasurementUnit)])
  func `more is better, or nobody knows`(_ name: String, _ unit: MeasurementUnit) {
    #expect(Self.count(name, unit) == 0)
  }
}
