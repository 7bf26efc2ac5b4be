extension Rule {
  /// A sasaran says what is done rather than what comes of it.
  ///
  /// The suffix -nya makes a result of a verb, and a clause of quality makes one of the noun of an activity. A tujuan at
  /// the top is worded with a verb for what one aims at, which is any but those listed as activities, and the official
  /// nomenclature with nouns of activities.
  static let sasaranActivityVerb = Rule(
    id: "sasaran-activity-verb", family: .wording, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Sasaran dirumuskan sebagai kegiatan", en: "A sasaran is worded as an activity"),
    rationale: LocalizedText(
      "Sasaran menggambarkan kondisi yang akan dicapai; kegiatan hanya menyebut apa yang dikerjakan.",
      en: "A sasaran describes the condition to be reached; an activity only says what is done."),
    sources: [.evaluationAKIP("1.b.4"), .performanceManagement(page: "29"), .evaluators],
    advice: LocalizedText(
      "Rumuskan hasilnya (“Meningkatnya …”, “Tersusunnya …”), atau tambahkan mutunya (“… yang sesuai NSPK”).",
      en: "Word the result (“Meningkatnya …”, “Tersusunnya …”), or add its quality (“… yang sesuai NSPK”)."),
    examples: [
      .failing(
        LocalizedText("Kata kerja", en: "A verb"), at: .sasaran("S1.1"),
        tree: .stating("Melaksanakan pelatihan manajerial")),
      .failing(
        LocalizedText("Kata benda kegiatan", en: "The noun of an activity"), at: .sasaran("S1.1"),
        tree: .stating("Sosialisasi peraturan kepegawaian")),
      .failing(
        LocalizedText("Pada tahap keluaran: catatan", en: "Of the stage of outputs: a note"),
        at: .sasaran("S2.1"), tree: .stating("Penyusunan dokumen perencanaan", level: "S2")),
      .failing(
        LocalizedText("Kata kerja tujuan di bawah puncak", en: "The verb of a tujuan below the top"),
        at: .sasaran("S1.1"), tree: .stating("Meningkatkan kualitas pelayanan")),
      .failing(
        LocalizedText("Mutu tidak menolong kata kerja", en: "Quality does not help a verb"),
        at: .sasaran("S1.1"), tree: .stating("Menyelenggarakan pelatihan yang sesuai NSPK")),
      .passing(
        LocalizedText("Tujuan di puncak pohon", en: "A tujuan at the top"),
        .opening("Meningkatkan Penerapan Meritokrasi Aparatur")),
      .passing(
        LocalizedText("Kata kerja lain di puncak pohon", en: "Another verb at the top"),
        .opening("Melestarikan budaya daerah")),
      .passing(
        LocalizedText("Bukan kegiatan, melainkan lembaga", en: "An institution, not an activity"),
        .stating("Perusahaan daerah yang sehat dan mandiri")),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature("Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK")),
      .passing(
        LocalizedText("Kegiatan dengan mutunya", en: "An activity and its quality"),
        .stating("Pengelolaan anggaran perangkat daerah yang optimal")),
      .passing(
        LocalizedText("Kegiatan yang sesuai NSPK", en: "An activity that follows the standard"),
        .stating("Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK", level: "S2")),
      .passing(
        LocalizedText("Akhiran -nya menjadikannya hasil", en: "The suffix -nya makes it a result"),
        .stating("Membaiknya tata kelola pemerintahan")),
    ],
    reach: .parent,
    parts: [.statement, .others],
    check: .eachSasaran(of: .activity) { facts, row, collector in
      let first = facts.statementMarks(of: row).first
      guard !first.isDisjoint(with: [.activityVerbs, .processNouns]), !first.contains(.predicates) else {
        return
      }
      let node = facts.node(row)
      let stage = facts.stage(of: node)
      guard facts.isOwnWording(node), stage ?? .output >= .output else { return }
      if first.contains(.processNouns) {
        guard !facts.saysHow(row) else { return }
      } else if !first.isDisjoint(with: [.aims, .formed]), facts.isTopmost(node) {
        // Only verbs that are known to say what one does are none of a tujuan.
        return
      }
      collector.report(row, severity: stage ?? .output >= .outcome ? nil : .note)
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) dimulai dengan kegiatan \(context.openingWord), bukan kondisi yang akan dicapai",
        en:
          "sasaran \(context.id) begins with the activity \(context.openingWord), not with a condition to reach",
        suggestions: suggestions(context))
    })

  private static func suggestions(_ context: FindingContext) -> [LocalizedText] {
    let words = context.statementWords
    guard let result = ResultStatement.result(of: context.statement, words: words) else { return [] }
    let quoted = Wording.quoted(context.facts.words.mended(result), limit: 160)
    var book = context.facts.words
    let isOutput = book.read(result.utf8.span).marks.first.contains(.outputs)
    guard isOutput, let stage = context.sasaran?.stage, stage >= .outcome else {
      return [LocalizedText("Rumuskan hasilnya: \(quoted).", en: "Word the result: \(quoted).")]
    }
    return [
      LocalizedText(
        "Bentuk hasilnya \(quoted), sebuah keluaran; pada tahap \(stage.title.indonesian) rumuskan kondisi yang ditimbulkannya (“Meningkatnya …”).",
        en:
          "Its result is \(quoted), an output; at the stage of \(stage.title.english) word the condition it brings about (“Meningkatnya …”)."
      )
    ]
  }
}

extension AlignmentFacts {
  /// Whether a statement says how its subject is: with a verb of what has come about, or with a quality after "yang".
  fileprivate func saysHow(_ row: Row) -> Bool {
    let kinds = statementMarks(of: row).kinds
    guard !kinds.isDisjoint(with: [.predicates, .relative]) else { return false }
    return columns.texts.withBytes(of: columns.nodes[row].statement) { bytes in
      var isClause = false
      for word in words.words(of: bytes) {
        if word.kinds.contains(.predicates) { return true }
        if isClause, word.kinds.contains(.qualities) || bytes.begins(word.range, with: "ter") { return true }
        if word.kinds.contains(.relative) { isClause = true }
      }
      return false
    }
  }
}
