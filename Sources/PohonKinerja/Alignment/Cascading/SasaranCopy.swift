extension Rule {
  /// A sasaran says what its parent says.
  ///
  /// An identical sentence is right, and in the practice of the Ministry of Finance required, where a result is passed
  /// directly to one unit. A sasaran imported from another document may repeat it as well.
  static let sasaranCopy = Rule(
    id: "sasaran-copy", family: .cascading, severity: .warning,
    summary: LocalizedText("Sasaran menyalin sasaran induknya", en: "A sasaran is a copy of its parent"),
    rationale: LocalizedText(
      "Menyalin bukan menjabarkan: tidak terlihat kondisi apa di tingkat ini yang mewujudkan kinerja induknya.",
      en:
        "A copy is not a cascade: it does not show which condition on this level brings about the parent's result."
    ),
    sources: [.evaluators, .financeMinistry(page: "23")],
    advice: LocalizedText(
      "Rumuskan kondisi yang menjadi bagian tingkat ini, atau nyatakan penjabaran langsung pada induk yang diteruskan utuh ke satu unit.",
      en:
        "State the condition this level is to reach, or declare direct cascading on a parent that is passed on whole to one unit."
    ),
    examples: [
      .failing(
        LocalizedText("Kalimat yang sama", en: "The same sentence"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas pelatihan dan sertifikasi aparatur") {
            KepalaBPSDM("Meningkatnya kualitas pelatihan dan sertifikasi aparatur")
          }
        }),
      .failing(
        LocalizedText(
          "Huruf besar, tanda baca dan “&” tidak membedakan",
          en: "Case, punctuation and “&” make no difference"),
        at: .sasaran("S2.2"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya kualitas pelatihan dan sertifikasi aparatur") {
              KetuaTimKerja("Tenaga pengajar pelatihan yang sesuai NSPK")
              KetuaTimKerja("MENINGKATNYA  KUALITAS PELATIHAN & SERTIFIKASI APARATUR.")
            }
          }
        }),
      .failing(
        LocalizedText(
          "Penjabaran langsung ke lebih dari satu unit", en: "Direct cascading to more than one unit"),
        at: .sasaran("S1.1"), .sasaran("S1.2"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas pelayanan publik", cascading: .direct(by: .area)) {
            KepalaBPSDM("Meningkatnya kualitas pelayanan publik", owner: "Kepala Dinas Kesehatan")
            KepalaBPSDM("Meningkatnya kualitas pelayanan publik", owner: "Kepala Dinas Pendidikan")
          }
        }),
      .passing(
        LocalizedText(
          "Diteruskan utuh ke satu unit dengan penjabaran langsung",
          en: "Passed on whole to one unit by direct cascading"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas pelatihan aparatur", cascading: .direct(by: .aspect)) {
            KepalaBPSDM("Meningkatnya kualitas pelatihan aparatur")
          }
        }),
      .passing(
        LocalizedText(
          "Sasaran dokumen lain yang hanya dirujuk", en: "A sasaran of another document, for reference only"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas pelatihan aparatur", isContext: true) {
            KepalaBPSDM("Meningkatnya kualitas pelatihan aparatur")
          }
        }),
      .passing(
        LocalizedText("Rumusan yang tidak dicetak dalam sumber", en: "Statements the source does not print"),
        PerformanceTree("Contoh") {
          Gubernur("(tidak dicetak)") {
            KepalaBPSDM("(tidak dicetak)")
          }
        }),
    ],
    reach: .parent,
    needs: .sameStatement,
    parts: [.statement, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none else { return }
      let statement = facts.statementFacts(of: row)
      guard statement.key == facts.statementFacts(of: node.parent).key else { return }
      let parent = facts.node(node.parent)
      guard !node.marks.contains(.context), !parent.marks.contains(.context),
        !facts.passesOnWhole(parent),
        facts.isStatement(row)
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) menyalin kalimat induknya, \(parent)",
        en: "sasaran \(context.id) repeats the sentence of its parent, \(parent)",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })
}
