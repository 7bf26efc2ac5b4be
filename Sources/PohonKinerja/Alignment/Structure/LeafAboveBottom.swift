extension Rule {
  /// A sasaran two or more levels above the last has nothing below it.
  ///
  /// A leaf directly above the last level is left alone: indicators are not always passed down to the executing
  /// level (KMK 467/KMK.01/2014), and the textbook rice tree leaves two of its three sasaran there.
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
      .passing(
        LocalizedText("Dilaksanakan sendiri oleh pemiliknya", en: "Carried out by its owner"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", isExecutedByOwner: true)
        }),
    ],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.firstChild == .none, node.marks.isDisjoint(with: [.context, .executedByOwner]) else {
        return
      }
      let bottom = facts.columns.header.cascade.levels.count - 1
      guard Int(node.level) < bottom - 1 else { return }
      collector.report(row)
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) belum dijabarkan ke tingkat di bawahnya",
        en: "sasaran \(context.id) is not passed down to the level below")
    })
}
