extension Rule {
  /// A sasaran above the last level has nothing below it.
  ///
  /// Two or more levels above the last it is a warning, one level above a note. The note is spared where the last level
  /// is of individuals or of nomenclature, since indicators are not always passed down to the executing level (KMK
  /// 467/KMK.01/2014); and where another one below the same superior is cascaded further, for then the superior chose
  /// what to pass on, as in the textbook rice tree, which leaves two of three sasaran there.
  static let leafAboveBottom = Rule(
    id: "leaf-above-bottom", family: .structure, severity: .warning,
    summary: LocalizedText(
      "Sasaran belum dijabarkan ke tingkat di bawahnya", en: "A sasaran is not passed down to the level below"
    ),
    rationale: LocalizedText(
      "Kinerja dijabarkan di setiap level jabatan; sasaran tanpa penjabaran tidak ada yang mengerjakan.",
      en: "Performance is cascaded to every level of positions; what is not passed down is nobody's work."),
    sources: [.evaluationAKIP("1.b.8")],
    advice: LocalizedText(
      "Jabarkan ke tingkat di bawahnya, atau nyatakan dilaksanakan sendiri oleh pemiliknya (JSON: executedByOwner, Swift: isExecutedByOwner).",
      en:
        "Pass it down to the level below, or state that its owner carries it out alone (JSON: executedByOwner, Swift: isExecutedByOwner)."
    ),
    examples: [
      .failing(
        LocalizedText("Kepala BPSDM tanpa penjabaran", en: "A head of agency without anything below"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
          }
        }),
      .failing(
        LocalizedText("Gubernur tanpa penjabaran", en: "A governor without anything below"),
        at: .sasaran("S0.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
        }),
      .passing(
        LocalizedText(
          "Ketua tim kerja boleh tidak menjabarkan ke pelaksana",
          en: "A team leader need not pass everything down"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat") {
              KetuaTimKerja("Tenaga pengajar pelatihan yang sesuai NSPK")
            }
          }
        }),
      .failing(
        LocalizedText(
          "Kepala dinas tanpa satu bidang pun: catatan", en: "A head of office without a division: a note"),
        at: .sasaran("KD.1"), tree: office(cascaded: [false])),
      .passing(
        LocalizedText(
          "Sasaran lain dari atasan yang sama dijabarkan", en: "Another sasaran of the superior is passed on"),
        office(cascaded: [false, true])),
      .passing(
        LocalizedText("Dilaksanakan sendiri oleh pemiliknya", en: "Carried out by its owner"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", isExecutedByOwner: true)
        }),
      .passing(
        LocalizedText(
          "Di luar cascading, dengan alasan", en: "Outside the cascade, with a reason"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya kualitas implementasi reformasi birokrasi", level: "S0",
              cascading: .nonCascading(reason: "IKU wajib"))
          ])),
    ],
    reach: .children,
    needs: .unfinished,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      facts.unfinished(at: row) { collector.report($0, severity: $1) }
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) belum dijabarkan ke tingkat di bawahnya",
        en: "sasaran \(context.id) is not passed down to the level below")
    })

  /// A regent with some heads of office below, of whom some have a head of division below.
  private static func office(cascaded: [Bool]) -> PerformanceTree {
    let levels = [
      Level("B", "Bupati"), Level("KD", "Kepala Dinas"), Level("KB", "Kepala Bidang"),
    ]
    return PerformanceTree(
      "Contoh", cascade: Cascade(typed: levels),
      roots: [
        SasaranDraft(
          "Meningkatnya kesejahteraan masyarakat",
          children: zip(cascaded, ["padi", "jagung"]).map { isCascaded, crop in
            SasaranDraft(
              "Meningkatnya produksi \(crop)",
              children: isCascaded ? [SasaranDraft("Meningkatnya luas tanam \(crop)")] : [])
          })
      ])
  }
}
