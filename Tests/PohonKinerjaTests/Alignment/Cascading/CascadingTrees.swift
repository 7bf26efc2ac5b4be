@testable import PohonKinerja

/// The trees of the handbook, as far as the rules of cascading are concerned.
enum CascadingTrees {
  /// Statements below a statement, all of the level a cascade gives them.
  static func family(
    _ parent: String, _ children: [String], level: String = "S2", cascading: CascadingMethod? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(parent, level: level, cascading: cascading, children: children.map { SasaranDraft($0) })
      ])
  }

  /// BPSDMD Provinsi Lampung.
  static let lampung = PerformanceTree("BPSDMD Provinsi Lampung") {
    Gubernur(
      "Meningkatnya kualitas implementasi reformasi birokrasi",
      indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score)]
    ) {
      KepalaBPSDM(
        "Meningkatnya pengembangan kompetensi SDM Aparatur",
        indicators: [
          Indicator("Persentase aparatur yang memiliki sertifikat diklat"),
          Indicator(
            "Persentase pengelolaan dan pengembangan kompetensi sumber daya aparatur yang ditingkatkan"),
        ])
      KepalaBPSDM(
        "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
        indicators: [
          Indicator("Nilai Akreditasi Lembaga"),
          Indicator("Persentase pelaksanaan penunjang Urusan Pemerintah Daerah"),
        ]
      ) {
        managerialTraining
        KetuaTimKerja("Tenaga pengajar pelatihan yang sesuai NSPK")
        KetuaTimKerja("Sistem Informasi Pendukung Pelatihan yang sesuai NSPK")
      }
    }
  }

  private static let managerialTraining = KetuaTimKerja(
    "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK",
    indicators: [Indicator("Jumlah pelatihan manajerial yang diselesaikan sesuai dengan NSPK")]
  ) {
    Widyaiswara(
      "Rancang Bangun Pembelajaran Mata Diklat (RBPMD) pada Pelatihan Manajerial yang tersusun sesuai NSPK",
      indicators: [Indicator("Jumlah RBPMD yang tersusun")])
    Widyaiswara(
      "Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai NSPK",
      indicators: [Indicator("Jumlah bahan ajar yang tersusun")])
    Widyaiswara(
      "Bahan Tayang pada Pelatihan Manajerial yang tersusun sesuai NSPK",
      indicators: [Indicator("Jumlah bahan tayang yang tersusun")])
    Widyaiswara(
      "Proses Pembelajaran pada Pelatihan Manajerial terlaksana sesuai NSPK",
      indicators: [Indicator("Jumlah tatap muka yang terlaksana")])
  }

  /// The example of PermenPANRB 8/2021, annex p. 26: 10 tons in two parts of 5. It prints no statements.
  static func fishery(stage: LogicStage) -> PerformanceTree {
    func part(_ sector: String) -> SasaranDraft {
      SasaranDraft(
        "(tidak dicetak)", stage: stage,
        indicators: [
          Indicator(
            "Jumlah produksi perikanan dari sektor \(sector)", unit: "ton", targets: Targets(undated: 5),
            contributes: Contribution(to: "UK.1.a", as: .component, combine: .sum))
        ])
    }
    return PerformanceTree(
      "Perikanan",
      cascade: Cascade(typed: [
        Level("UK", "Unit Kerja", stage: .outcome), Level("TIM", "Tim", stage: .outcome),
      ]),
      roots: [
        SasaranDraft(
          "(tidak dicetak)", id: "UK.1", cascading: .direct(by: .load),
          indicators: [
            Indicator("Jumlah produksi perikanan budidaya", unit: "ton", targets: Targets(undated: 10))
          ],
          children: [part("air tawar"), part("air payau")])
      ])
  }

  /// The rice tree.
  static let rice = PerformanceTree(
    "Padi",
    roots: [
      SasaranDraft(
        "Meningkatnya Produksi Padi", level: "S1",
        indicators: [Indicator("Jumlah produksi padi", unit: "Ton")],
        children: [
          SasaranDraft(
            "Meningkatnya luasan lahan siap tanam", indicators: [Indicator("Luasan lahan siap tanam")]),
          SasaranDraft(
            "Meningkatnya penggunaan bibit unggul",
            indicators: [Indicator("Persentase petani yang menggunakan bibit unggul")],
            children: [
              SasaranDraft("Tersalurkannya bantuan bibit unggul"),
              SasaranDraft("Terselenggaranya sosialisasi penggunaan bibit unggul"),
            ]),
          SasaranDraft("Meningkatnya penggunaan teknologi"),
        ])
    ])
}

extension PerformanceTree {
  /// The ids of what a rule finds.
  func found(_ rule: Rule) -> [String] {
    findings(rule).map { $0.indicator ?? $0.sasaran ?? "" }
  }

  /// What a rule finds.
  func findings(_ rule: Rule) -> [Finding] {
    checked(profile: Profile("uji", rules: [rule])).findings
  }
}
