extension Rule {
  /// The indicator of an outcome counts what was done: meetings, sessions, those who attended.
  ///
  /// The same words are right for what is delivered, so only outcomes and impacts are looked at. A number or share of
  /// participants whom something changed ("yang lulus", "mendapat pekerjaan") measures that change; pupils, members of a
  /// scheme and the young take part in nothing that the office holds, and those who come to work attend no event. A share
  /// of people reached by training is a note, and a number of papers is told by `indicator-admin-product`.
  static let indicatorIsActivity = Rule(
    id: "indicator-is-activity", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Indikator hasil menghitung kegiatan", en: "The indicator of an outcome counts activity"),
    rationale: LocalizedText(
      "Banyaknya rapat, sosialisasi atau peserta tidak menunjukkan bahwa kondisinya berubah.",
      en: "How many meetings, campaigns or participants there were does not show that anything changed."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Ukur perubahan pada penerima manfaat; pindahkan indikator ini ke tingkat keluaran.",
      en: "Measure the change in those it is for; move this indicator down to the level of outputs."),
    examples: [
      .failing(
        LocalizedText("Sosialisasi sebagai ukuran kepatuhan", en: "Campaigns as a measure of compliance"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: activityTree("Persentase Sosialisasi yang terlaksana")),
      .failing(
        LocalizedText("Rapat", en: "Meetings"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: activityTree("Jumlah pelaksanaan rapat koordinasi")),
      .failing(
        LocalizedText("Peserta", en: "Participants"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: activityTree("Jumlah peserta bimtek manajemen ASN")),
      .failing(
        LocalizedText("Orang yang mengikuti pelatihan", en: "Those who attended training"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: activityTree("Jumlah ASN yang mengikuti pelatihan teknis")
      ),
      .failing(
        LocalizedText("Bagian yang mengikuti: catatan", en: "The share that attended: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: activityTree("Persentase ASN yang mengikuti pengembangan kompetensi")),
      .passing(
        LocalizedText("Pada tingkat keluaran benar", en: "Right for an output"),
        activityTree("Jumlah ASN yang mengikuti pelatihan teknis", level: "S2")),
      .passing(
        LocalizedText("Peserta yang berubah", en: "Participants whom it changed"),
        activityTree("Persentase peserta pelatihan yang lulus dengan predikat memuaskan")),
      .passing(
        LocalizedText("Peserta didik dan peserta program", en: "Pupils and members of a scheme"),
        activityTree("Jumlah peserta didik", "Persentase peserta KB aktif", "Jumlah peserta JKN")),
      .passing(
        LocalizedText("Ikut serta adalah hasilnya", en: "Taking part is the result"),
        activityTree("Persentase anak usia dini yang mengikuti PAUD")),
      .passing(
        LocalizedText("Kegiatan orang lain", en: "The activity of others"),
        activityTree(
          "Jumlah kegiatan ekonomi kreatif", "Jumlah kunjungan wisatawan", "Jumlah kegiatan pemuda")),
      .passing(
        LocalizedText("Yang diperoleh peserta", en: "What participants obtain"),
        activityTree("Persentase peserta pelatihan mendapat pekerjaan")),
      .passing(
        LocalizedText("Kehadiran pegawai bukan kegiatan", en: "Coming to work is no event"),
        activityTree("Persentase kehadiran pegawai")),
    ],
    reach: .itself,
    needs: .outcome,
    parts: .others,
    check: .eachIndicator(of: .participation) { facts, row, place, collector in
      let marks = facts.nameMarks(of: place)
      guard marks.kinds.contains(.participation), !marks.first.isDisjoint(with: [.counts, .shares]),
        marks.kinds.isDisjoint(with: [.effects]), facts.isOutcome(row), !facts.isReference(row),
        let activity = CountedActivity(facts.words(ofName: place), knowing: facts.words)
      else { return }
      let isReach = activity == .attendance && marks.first.contains(.shares)
      collector.report(row, indicator: place, severity: isReach ? .note : nil)
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) pada sasaran \(context.stage.indonesian) menghitung kegiatan, bukan hasilnya",
        en:
          "the indicator \(context.indicatorName) of an \(context.stage.english) sasaran counts activity, not its result"
      )
    })

  private static func activityTree(_ names: String..., level: String = "S1") -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kepatuhan penyusunan laporan keuangan", level: level,
          indicators: names.map { Indicator($0) })
      ])
  }
}

/// The activity that an indicator's name counts.
private enum CountedActivity {
  /// Meetings, sessions, participants.
  case event
  /// People who attended something.
  case attendance

  /// - Parameter name: A name that begins with "Jumlah" or "Persentase".
  init?(_ name: [MarkedWord], knowing book: WordBook) {
    let (carryingOut, attending) = (book[.carryingOut], book[.attending])
    let words = name.dropFirst().drop { carryingOut.contains($0.hash) || $0.kinds.contains(.function) }
    guard let first = words.first, !Self.isObtained(in: words) else { return nil }
    let next = words.dropFirst().first
    if first.kinds.contains(.participation) {
      guard !book[.outsideParticipants].contains(next?.hash ?? 0) else { return nil }
      // "Jumlah undangan" is a number of papers.
      let isPaper = first.kinds.contains(.administrativeProducts)
      guard !isPaper || name.first?.kinds.contains(.counts) == false else { return nil }
      if first.hash == Self.activity, next?.kinds.contains(.beneficiaries) == true { return nil }
      let isOfEvent = words.dropFirst().prefix(2).contains {
        $0.kinds.contains(.participation) && $0.hash != first.hash
      }
      guard first.hash != Self.presence || isOfEvent else { return nil }
      self = .event
      return
    }
    guard let verb = words.firstIndex(where: { attending.contains($0.hash) }) else { return nil }
    let event = words[(verb + 1)...].prefix(3)
    guard event.contains(where: { !$0.kinds.isDisjoint(with: [.participation, .processNouns]) }) else {
      return nil
    }
    self = .attendance
  }

  /// Whether something other than an event is obtained: "peserta mendapat pekerjaan".
  private static func isObtained(in words: some Collection<MarkedWord>) -> Bool {
    let rest = words.drop { !obtaining.contains($0.hash) }.dropFirst()
    return rest.first.map { $0.kinds.isDisjoint(with: [.participation, .processNouns]) } ?? false
  }

  private static let obtaining = WordSet(["mendapat", "mendapatkan", "memperoleh", "meraih"])
  private static let activity = WordScanner.hash(of: "kegiatan")
  private static let presence = WordScanner.hash(of: "kehadiran")
}
