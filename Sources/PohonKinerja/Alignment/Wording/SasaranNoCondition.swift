extension Rule {
  /// A sasaran names a thing and says nothing of it.
  ///
  /// A condition is told by a word with -nya, by a verb such as "terlaksana" or "semakin", or by a clause with "yang".
  static let sasaranNoCondition = Rule(
    id: "sasaran-no-condition", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Sasaran tidak menyebut kondisi yang dicapai", en: "A sasaran names no condition"),
    rationale: LocalizedText(
      "Rumusan sasaran harus jelas menggambarkan kondisi kinerja yang akan dicapai.",
      en: "The statement of a sasaran must clearly describe the condition that is to be reached."),
    sources: [.evaluationAKIP("1.b.4")],
    advice: LocalizedText(
      "Awali dengan kata kondisi (“Meningkatnya …”), atau tambahkan mutunya (“… yang sesuai NSPK”).",
      en: "Begin with a word for a condition (“Meningkatnya …”), or add a quality (“… yang sesuai NSPK”)."),
    examples: [
      .failing(
        LocalizedText("Hanya nama layanan", en: "The name of a service only"), at: .sasaran("S1.1"),
        tree: .stating("Pelayanan administrasi kependudukan")),
      .failing(
        LocalizedText("Hanya nama produk", en: "The name of a product only"), at: .sasaran("S2.1"),
        tree: .stating("Sistem informasi pelatihan aparatur", level: "S2")),
      .passing(
        LocalizedText("Kata kerja hasil di tengah kalimat", en: "A verb of result within the sentence"),
        .stating("Proses Pembelajaran pada Pelatihan Manajerial terlaksana sesuai NSPK", level: "S3")),
      .passing(
        LocalizedText("Keadaan yang dibandingkan", en: "A condition by comparison"),
        .stating("Cakupan layanan air minum semakin luas")),
      .passing(
        LocalizedText("Banyaknya, dan bagaimana", en: "How many, and how"),
        .stating("30 usaha budidaya ikan air tawar arus deras yg dikelola scr tepat guna dan berhasil guna")),
      .passing(
        LocalizedText("Mutu sesudah “yang”", en: "A quality after “yang”"),
        .stating("Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2")),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature("Administrasi Kepegawaian Perangkat Daerah")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .noCondition) { facts, row, collector in
      let marks = facts.statementMarks(of: row)
      // How a text opens otherwise, and how short it is, other rules say.
      guard marks.kinds.isDisjoint(with: .tellingCondition),
        marks.first.isDisjoint(with: [.clitic, .activityVerbs, .processNouns, .problems]),
        Int(facts.statementFacts(of: row).wordCount) >= facts.thresholds.minimumWords
      else { return }
      guard facts.isOwnWording(facts.node(row)), facts.isStatement(row) else { return }
      collector.report(row)
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) tidak menyebut kondisi: \(Wording.quoted(context.statement))",
        en: "sasaran \(context.id) names no condition: \(Wording.quoted(context.statement))")
    })
}
