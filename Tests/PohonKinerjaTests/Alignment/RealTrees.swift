@testable import PohonKinerja

/// Published trees that rules are held against. Their sources are in the library's examples.
enum RealTrees {
  /// Every tree.
  static let all = [lampung, rice, fishery, banyuwangi]

  /// The tree of BPSDMD Provinsi Lampung as its slide prints it, with the units read from the names of the upper levels
  /// and without any target.
  static let lampung = PerformanceTree("BPSDMD Provinsi Lampung") {
    Gubernur(
      "Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung",
      indicators: [Indicator("Nilai Reformasi Birokrasi", unit: "nilai")]
    ) {
      KepalaBPSDM(
        "Meningkatnya pengembangan kompetensi SDM Aparatur", owner: "JPT Pratama",
        indicators: [
          Indicator("Persentase aparatur yang memiliki sertifikat diklat", unit: "%"),
          Indicator(
            "Persentase pengelolaan dan pengembangan kompetensi sumber daya aparatur yang ditingkatkan",
            unit: "%"),
        ])
      KepalaBPSDM(
        "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", owner: "JPT Pratama",
        indicators: [
          Indicator("Nilai Akreditasi Lembaga", unit: "nilai"),
          Indicator("Persentase pelaksanaan penunjang Urusan Pemerintah Daerah", unit: "%"),
        ]
      ) {
        team(
          "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK",
          [
            "Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK",
            "Tingkat kesesuaian penyelenggaraan pelatihan manajerial dengan peraturan yang berlaku",
            "Waktu penyelesaian penyelenggaraan pelatihan manajerial sesuai dengan jadwal yang ditetapkan",
          ],
          lecturers: ["RBPMD", "bahan ajar", "bahan tayang", "tatap muka"])
        team(
          "Tenaga pengajar pelatihan yang sesuai NSPK",
          [
            "Jumlah pengajar sesuai dengan kebutuhan pelatihan",
            "Tingkat kesesuaian kompetensi pengajar dengan kebutuhan pelatihan",
            "Waktu penyediaan data pengajar pelatihan manajerial sesuai dengan jadwal yang ditetapkan",
          ])
        team(
          "Sistem Informasi Pendukung Pelatihan yang sesuai NSPK",
          [
            "Jumlah LMS dan aplikasi video conference yang siap digunakan",
            "Tingkat kesesuaian fitur LMS dan aplikasi video conference sesuai dengan NSPK",
            "Ketepatan waktu penyelesaian LMS dan aplikasi yang siap digunakan",
          ])
      }
    }
  }

  private static func team(_ statement: String, _ names: [String], lecturers: [String] = []) -> KetuaTimKerja
  {
    KetuaTimKerja(statement, owner: "Ketua Tim Kerja", indicators: names.map { Indicator($0) }) {
      for work in lecturers {
        Widyaiswara(
          "Pengerjaan \(work) pada Pelatihan Manajerial yang sesuai NSPK",
          owner: "Jabatan Fungsional Widyaiswara",
          indicators: [
            Indicator("Jumlah \(work) yang tersusun"), Indicator("Tingkat kesesuaian \(work) dengan NSPK"),
            Indicator("Lama waktu menyusun \(work)"),
          ])
      }
    }
  }

  /// The tree of a textbook: an outcome, three of its six factors, two outputs. Its targets are still "X".
  static let rice = PerformanceTree(
    "Produksi padi",
    roots: [
      SasaranDraft(
        "Meningkatnya Produksi Padi", level: "S1", owner: "Kepala SKPD",
        criticalSuccessFactors: [
          "Luas Lahan", "Kualitas Bibit", "Ketepatan waktu tanam", "Ketepatan penggunaan pupuk",
          "Penggunaan teknologi", "Serangan hama/penyakit",
        ],
        indicators: [Indicator("Jumlah produksi padi", unit: "Ton", targets: Targets(undated: 1000))],
        children: [
          SasaranDraft(
            "Meningkatnya luasan lahan siap tanam", owner: "Kepala Bidang", addresses: "Luas Lahan",
            indicators: [Indicator("Luasan lahan siap tanam", unit: "Hektar", targets: Targets(undated: "X"))]
          ),
          SasaranDraft(
            "Meningkatnya penggunaan bibit unggul", owner: "Kepala Bidang", addresses: "Kualitas Bibit",
            indicators: [
              Indicator(
                "Persentase petani yang menggunakan bibit unggul", unit: "%", targets: Targets(undated: "X"))
            ],
            children: [
              SasaranDraft(
                "Tersalurkannya bantuan bibit unggul", owner: "Kepala Seksi",
                indicators: [
                  Indicator("Jumlah bibit unggul yang disalurkan", targets: Targets(undated: "xx"))
                ]),
              SasaranDraft(
                "Terselenggaranya sosialisasi penggunaan bibit unggul", owner: "Kepala Seksi",
                indicators: [
                  Indicator(
                    "Jumlah petani yang mengikuti sosialisasi penggunaan bibit unggul", unit: "petani",
                    targets: Targets(undated: "xx"))
                ]),
            ]),
          SasaranDraft(
            "Meningkatnya penggunaan teknologi", owner: "Kepala Bidang", addresses: "Penggunaan teknologi",
            indicators: [
              Indicator(
                "Persentase petani yang menggunakan teknologi X", unit: "%", targets: Targets(undated: "X"))
            ]),
        ])
    ])

  /// The worked example of direct cascading by load in the annex of PermenPANRB 8/2021: 10 = 5 + 5.
  static let fishery = PerformanceTree(
    "Perikanan budidaya",
    roots: [
      SasaranDraft(
        "Meningkatnya produksi perikanan budidaya", level: "S1", owner: "JPT", cascading: .direct(by: .load),
        indicators: [
          Indicator("Jumlah produksi perikanan budidaya", unit: "ton", targets: Targets(undated: 10))
        ],
        children: ["air tawar", "air payau"].map { sector in
          SasaranDraft(
            "Meningkatnya produksi perikanan \(sector)", owner: "Kepala Bidang",
            indicators: [
              Indicator(
                "Jumlah produksi perikanan dari sektor \(sector)", unit: "ton", targets: Targets(undated: 5))
            ])
        })
    ])

  /// Tujuan, sasaran, program, kegiatan and sub kegiatan; the last are nomenclature without owners.
  static let renstra = Cascade(typed: [
    Level("T", "Tujuan"), Level("S", "Sasaran"), Level("P", "Program"), Level("K", "Kegiatan"),
    Level("SK", "Sub Kegiatan", kind: .nomenclature),
  ])

  /// Table 4.1 of the Renstra 2025–2029 of BKPP Kabupaten Banyuwangi: 30 rows.
  static let banyuwangi = PerformanceTree(
    "Renstra BKPP Kabupaten Banyuwangi", period: Period(2025...2030), planYear: 2026, cascade: renstra,
    roots: [
      row(
        "Meningkatnya Profesionalitas ASN", owner: "Kepala BKPP",
        "Indeks Profesionalitas ASN", "indeks", from: 82, to: [83, 83.5, 84, 84.5, 85],
        below: [
          row(
            "Meningkatnya Pelaksanaan Meritokrasi ASN", owner: "Kepala BKPP",
            "Indeks Sistem Merit", "indeks", to: [330, 335, 340, 345, 350],
            below: [
              row(
                "Meningkatnya pelaksanaan manajemen ASN", owner: "Kepala Bidang",
                "Nilai Indeks Implementasi NSPK manajemen ASN", "Indeks", from: 85.08,
                to: [83, 83, 83, 83, 83],
                below: [
                  row(
                    "Tercukupinya ASN di lingkungan kabupaten Banyuwangi", owner: "bidang",
                    "Persentase Kebutuhan ASN", "%", from: 20, to: [19, 18, 17, 16, 15],
                    below: [
                      row(
                        "Penyusunan Rencana Kebutuhan, Jenis dan Jumlah Jabatan untuk Pelaksanaan Pengadaan ASN",
                        "Jumlah Dokumen rencana kebutuhan pegawai", "Dokumen", from: 1, to: [1, 1, 1, 1, 1]),
                      row(
                        "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK",
                        "Jumlah Dokumen Kegiatan Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK", "Dokumen",
                        from: 1, to: [1, 1, 1, 1, 1]),
                      row(
                        "Koordinasi Pelaksanaan Administrasi Pemberhentian",
                        "Jumlah Dokumen Hasil kegiatan Koordinasi Pelaksanaan Administrasi Pemberhentian",
                        "Dokumen", from: 12, to: [12, 12, 12, 12, 12]),
                      row(
                        "Pengelolaan Sistem Informasi Kepegawaian",
                        "Jumlah Dokumen Hasil Pengelolaan Sistem Informasi Kepegawaian", "Dokumen", from: 1,
                        to: [1, 1, 1, 1, 1]),
                    ]),
                  row(
                    "meningkatnya tata kelola pengembangan karir ASN", owner: "bidang",
                    "Persentase pengembangan karir ASN", "%", from: 90, to: [95, 95, 95, 95, 95],
                    below: [
                      row(
                        "Pengelolaan Mutasi ASN",
                        "Jumlah Dokumen Hasil Pelaksanaan Mutasi Jabatan Pimpinan Tinggi, Jabatan Administrasi, Jabatan Pelaksana dan Mutasi ASN antar Daerah",
                        "Dokumen", from: 2, to: [2, 2, 2, 2, 2]),
                      row(
                        "Pengelolaan Kenaikan Pangkat ASN",
                        "Jumlah Pengelolaan Kenaikan Pangkat ASN", "Dokumen", from: 6, to: [6, 6, 6, 6, 6]),
                    ]),
                  row(
                    "terlaksananya kegiatan peningkatan kualifikasi ASN", owner: "bidang",
                    "Jumlah ASN Yang mengikuti peningkatan kualifikasi", "asn", from: 2,
                    to: [2155, 2155, 2152, 2152, 2152],
                    below: [
                      row(
                        "Peningkatan Kapasitas Kinerja ASN",
                        "Jumlah ASN yang Meningkat Kapasitasnya", "Orang", from: 1500,
                        to: [2000, 2000, 2000, 2000, 2000]),
                      row(
                        "Pengelolaan Assessment Center",
                        "Jumlah Dokumen Pengelolaan Assessment Center", "Dokumen", from: 1,
                        to: [150, 150, 150, 150, 150]),
                      row(
                        "Pengelolaan Pendidikan Lanjutan ASN",
                        "Jumlah ASN yang Mendapatkan Pendidikan Lanjutan", "Orang", from: 2,
                        to: [10, 10, 10, 10, 10]),
                    ]),
                  row(
                    "Meningkatnya kinerja pegawai", owner: "bidang",
                    "Persentase pegawai berkinerja baik", "%", from: 100, to: [100, 100, 100, 100, 100],
                    below: [
                      row(
                        "Pelaksanaan Penilaian dan Evaluasi Kinerja Aparatur",
                        "jumlah Dokumen penilaian prestasi kerja pegawai", "Dokumen", from: 4,
                        to: [12, 12, 12, 12, 12]),
                      row(
                        "Pengelolaan Pemberian Penghargaan Bagi Pegawai",
                        "Jumlah ASN yang Diberikan Penghargaan", "Orang", from: 500,
                        to: [600, 750, 750, 750, 750]),
                      row(
                        "Pembinaan Disiplin ASN",
                        "Jumlah ASN yang Mendapatkan Pembinaan Kedisiplinan", "Orang", from: 1000,
                        to: [468, 468, 468, 468, 468]),
                      row(
                        "Pengelolaan Penyelesaian Pelanggaran Disiplin ASN",
                        "Jumlah Laporan Hasil Pengelolaan Penyelesaian Pelanggaran Disiplin ASN", "Laporan",
                        from: 4, to: [4, 4, 4, 4, 4]),
                    ]),
                ]),
              row(
                "Meningkatnya Kualitas ASN", owner: "Kepala Bidang",
                "Persentase ASN yang meningkat kompetensinya", "%", from: 83, to: [85, 86, 87, 88, 89],
                below: [
                  row(
                    "Terlaksananya pengembangan kompetensi teknis", owner: "bidang",
                    "Jumlah ASN yang mengikuti pengembangan kompetensi teknis", "orang", from: 120,
                    to: [160, 160, 160, 160, 160],
                    below: [
                      row(
                        "Penyelenggaraan Pengembangan Kompetensi Teknis Umum, Inti, dan Pilihan bagi Jabatan Administrasi ...",
                        "Jumlah ASN yang Mengikuti Pengembangan Kompetensi", "Orang", from: 120,
                        to: [160, 160, 160, 160, 160])
                    ]),
                  row(
                    "Terlaksananya pengembangan kompetensi manajerial dan fungsional", owner: "bidang",
                    "Jumlah ASN yang mengikuti pengembangan kompetensi manajerial dan fungsional", "ASN",
                    from: 134, to: [200, 200, 200, 200, 200],
                    below: [
                      row(
                        "Penyelenggaraan Pengembangan Kompetensi bagi Pimpinan Daerah, Jabatan Pimpinan Tinggi, Jabatan Fungsional, Kepemimpinan, dan Prajabatan",
                        "Jumlah Laporan Hasil Penyelenggaraan Pengembangan Kompetensi bagi Pimpinan Daerah, JPT, JF, Kepemimpinan, dan Prajabatan",
                        "Laporan", from: 4, to: [5, 5, 5, 5, 5])
                    ]),
                ]),
            ]),
          row(
            "Meningkatnya pelayanan kepegawaian", owner: "Kepala BKPP",
            "indeks kepuasan layanan kepegawaian", "Skala", from: 90, to: [91, 91, 92, 92, 93],
            below: [
              row(
                "Meningkatnya Pemenuhan Kebutuhan Penunjang Perangkat Daerah", owner: "Sekretaris",
                "Persentase Pemenuhan Kebutuhan Penunjang Perangkat Daerah", "%", from: 100,
                to: [100, 100, 100, 100, 100],
                below: [
                  row(
                    "Terselenggaranya Perencanaan Penganggaran dan Evaluasi Kinerja Perangkat Daerah",
                    owner: "sekretariat",
                    "Cakupan Perencanaan dan Evaluasi Kinerja Perangkat Daerah", "%", from: 100,
                    to: [100, 100, 100, 100, 100],
                    below: [
                      row(
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        "jumlah dokumen Perencanaan Perangkat Daerah yang disusun", "Dokumen", from: 4,
                        to: [4, 4, 4, 4, 4]),
                      row(
                        "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                        "Jumlah Laporan Capaian Kinerja dan ...", "Laporan", from: 4, to: [4, 4, 4, 4, 4]),
                    ])
                ])
            ]),
        ])
    ])

  private static func row(
    _ statement: String, owner: Position? = nil, _ name: String, _ unit: MeasurementUnit,
    from baseline: Target? = nil, to targets: [Target], below children: [SasaranDraft] = []
  ) -> SasaranDraft {
    let entries = zip(2026..., targets).map { Targets.Entry(year: $0, target: $1) }
    return SasaranDraft(
      statement, owner: owner,
      indicators: [Indicator(name, unit: unit, baseline: baseline, targets: Targets(entries))],
      children: children)
  }
}
