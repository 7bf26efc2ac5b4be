extension Rule {
  /// The name tells of something one wants less of, and the polarity says that higher is better, or says nothing.
  ///
  /// Silent where the name goes on to tell what is done about it ("Persentase penyelesaian pengaduan", "… temuan yang
  /// ditindaklanjuti"), where that is negated ("yang tidak miskin"), where it is a paper about it ("Jumlah dokumen …") or
  /// the length of an event ("Durasi pelatihan"), and where targets are written as upper bounds, which say it as well. The
  /// words are data: ``Vocabulary/Kind/adverse``, `durations` and `remedies`. Some count by what stands beside them: "insiden"
  /// only behind measures, for "Tingkat pelaporan insiden" had better rise, "KEK" only of mothers, for it is a special economic
  /// zone as well, and a waiting time is one although it is for a service. A duration in per cent is a share of what was in
  /// time.
  static let polarityUnspecifiedSuspicious = Rule(
    id: "polarity-unspecified-suspicious", family: .targets, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Indikator yang lazimnya makin rendah makin baik tidak berpolaritas minimize",
      en: "An indicator that usually is to fall does not say so"),
    rationale: LocalizedText(
      "Capaian indikator seperti ini dihitung terbalik (kondisi khusus); tanpa polaritas minimize, kenaikan dihitung sebagai keberhasilan.",
      en:
        "The achievement of such an indicator is computed the other way round; without the polarity a rise counts as success."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Nyatakan polaritas minimize bila makin rendah makin baik; bila tidak, abaikan catatan ini atau ubah namanya.",
      en: "Declare the polarity minimize when lower is better; when not, leave it or change the name."),
    examples: [
      .failing(
        LocalizedText("Angka kemiskinan", en: "A poverty rate"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: namedTree("Angka kemiskinan", .percent)),
      .failing(
        LocalizedText("Dinyatakan maximize", en: "Declared as maximize"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: namedTree("Tingkat pengangguran terbuka (TPT)", .percent, .maximize)),
      .failing(
        LocalizedText("Lama waktu", en: "How long it takes"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: namedTree("Rata-rata lama waktu penyusunan RBPMD", .day)),
      .failing(
        LocalizedText("Kebutuhan belum terpenuhi", en: "A need that is not met"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: namedTree("Persentase kebutuhan KB belum terpenuhi", .percent)),
      .failing(
        LocalizedText("V/C ratio", en: "A V/C ratio"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: namedTree("V/C ratio jalan kabupaten", "rasio")),
      .failing(
        LocalizedText("Prevalensi gizi buruk akut", en: "A prevalence of wasting"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: namedTree("Prevalensi wasting pada balita", .percent)),
      .failing(
        LocalizedText("Insidensi penyakit", en: "The incidence of a disease"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: namedTree("Angka insidensi tuberkulosis", "per 100.000 penduduk")),
      .failing(
        LocalizedText("Kurang energi kronis", en: "Mothers who lack energy"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: namedTree("Persentase ibu hamil KEK", .percent)),
      .failing(
        LocalizedText("Waktu tunggu sebuah layanan", en: "A waiting time for a service"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: namedTree("Waktu tunggu pelayanan rawat jalan", "menit")),
      .passing(
        LocalizedText("Bayi BBLR yang ditangani", en: "Babies of low weight that are treated"),
        namedTree("Persentase bayi BBLR yang ditangani", .percent)),
      .passing(
        LocalizedText("Desa yang berhenti dari hal buruk", en: "Villages that stopped what is bad"),
        namedTree("Jumlah desa stop BABS", "desa")),
      .passing(
        LocalizedText("Insiden yang dilaporkan", en: "Incidents that are reported"),
        namedTree("Tingkat pelaporan insiden keselamatan pasien", .percent)),
      .passing(
        LocalizedText("Kawasan ekonomi khusus", en: "A special economic zone"),
        namedTree("Jumlah investasi di KEK", "proyek")),
      .passing(
        LocalizedText("Bagian yang tepat waktu", en: "The share that was in time"),
        namedTree("Waktu tunggu rawat jalan ≤ 60 menit", .percent)),
      .passing(
        LocalizedText("Polaritas minimize", en: "Declared as minimize"),
        namedTree("Angka kemiskinan", .percent, .minimize)),
      .passing(
        LocalizedText("Ketepatan waktu", en: "Punctuality"), namedTree("Ketepatan waktu layanan", .percent)),
      .passing(
        LocalizedText("Pengaduan yang diselesaikan", en: "Complaints that are settled"),
        namedTree("Persentase penyelesaian pengaduan", .percent)),
      .passing(
        LocalizedText("Temuan yang ditindaklanjuti", en: "Findings that are followed up"),
        namedTree("Persentase temuan BPK yang ditindaklanjuti", .percent)),
      .passing(
        LocalizedText("Waktu yang sesuai jadwal", en: "Time as scheduled"),
        namedTree(
          "Waktu penyelesaian penyelenggaraan pelatihan manajerial sesuai dengan jadwal yang ditetapkan",
          .percent)),
      .passing(
        LocalizedText("Hal buruk yang diingkari", en: "Something bad that is negated"),
        namedTree("Persentase penduduk yang tidak miskin", .percent)),
      .passing(
        LocalizedText("Pengingkaran beberapa kata sebelumnya", en: "Negated some words before"),
        namedTree("Jumlah desa ODF (tidak buang air besar sembarangan)", "desa")),
      .passing(
        LocalizedText("Lamanya sebuah kegiatan", en: "The length of an event"),
        namedTree("Durasi pelatihan", "jam")),
      .passing(
        LocalizedText("Dokumen tentang kemiskinan", en: "Papers on poverty"),
        namedTree("Jumlah dokumen kajian kemiskinan", .document)),
      .passing(
        LocalizedText("Lama sekolah", en: "Years of schooling"), namedTree("Rata-rata lama sekolah", "tahun")),
      .passing(
        LocalizedText("Batas atas sudah menyatakannya", en: "An upper bound says it as well"),
        namedTree("Angka stunting", .percent, targets: [2026: "≤ 14"])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .adverse) { facts, row, indicator, collector in
      guard facts.countsRiseOfAdverse(indicator), !facts.node(row).marks.contains(.context) else { return }
      collector.report(row, indicator: indicator)
    },
    wording: { context in
      guard let polarity = context.indicator?.polarity else {
        return FindingText(
          "indikator \(context.indicatorName) tidak menyatakan polaritas, padahal namanya lazim makin rendah makin baik",
          en:
            "the indicator \(context.indicatorName) declares no polarity, while by its name lower usually is better"
        )
      }
      return FindingText(
        "indikator \(context.indicatorName) dinyatakan \(polarity.title.indonesian), padahal namanya lazim makin rendah makin baik",
        en:
          "the indicator \(context.indicatorName) declares that \(polarity.title.english), while by its name lower usually is"
      )
    })

  private static func namedTree(
    _ name: String, _ unit: MeasurementUnit, _ polarity: Polarity? = nil, targets: Targets = [2026: 10]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kesejahteraan masyarakat", level: "S1",
          indicators: [Indicator(name, unit: unit, polarity: polarity, targets: targets)])
      ])
  }
}

extension AlignmentFacts {
  /// Whether the name tells of something one wants less of, while higher counts as better.
  func countsRiseOfAdverse(_ indicator: Row) -> Bool {
    let kinds = nameMarks(of: indicator).kinds
    guard !kinds.isDisjoint(with: [.adverse, .durations]) || isCapacityRatio(indicator) else { return false }
    guard kinds.isDisjoint(with: .remedies) || (kinds.contains(.durations) && isTimeOfTask(indicator)) else {
      return false
    }
    return risesByDefault(indicator) && isAdverse(indicator)
  }

  /// Whether a name is of waiting, or begins with how long something takes, and tells of no remedy but the task itself:
  /// "Lama waktu penyelesaian perizinan", and not "Waktu penyelesaian sesuai standar".
  private func isTimeOfTask(_ indicator: Row) -> Bool {
    let words = words(ofName: indicator)
    return (words.contains { $0.hash == Self.waiting } || tellsDuration(words))
      && words.allSatisfy { $0.kinds.isDisjoint(with: .remedies) || Self.tasks.contains($0.hash) }
  }

  private static let waiting = WordScanner.hash(of: "tunggu")
  private static let tasks = WordSet([
    "layanan", "pelayanan", "penyelesaian", "penanganan", "penanggulangan", "perbaikan", "pemulihan",
    "pengelolaan", "penyembuhan", "rehabilitasi",
  ])

  private static let capacityRatio = Lexicon<Void>(["v/c", "vc ratio", "vcr"])

  /// Whether the name is that of a volume to capacity ratio, whose sign parts it into letters.
  private func isCapacityRatio(_ indicator: Row) -> Bool {
    columns.texts.withBytes(of: columns.indicators[indicator].name) {
      // Nearly no name begins with that letter.
      !$0.isEmpty && $0[0].lowercasedASCII == UInt8(ascii: "v")
        && Self.capacityRatio.begins($0, in: 0..<$0.count)
    }
  }

  /// Whether higher counts as better, and no target written as an upper bound says otherwise.
  private func risesByDefault(_ indicator: Row) -> Bool {
    let polarity = EnumCode.decode(columns.indicators[indicator].polarity, as: Polarity.self)
    guard polarity == nil else { return polarity == .maximize }
    return !valueRows(of: indicator).contains { figure(columns.values[$0], of: indicator).isUpperBound }
      && !columns.hasLimitOfQuarters(indicator)
  }

  /// Whether a name tells of something one wants less of, and not of what is done about it.
  private func isAdverse(_ indicator: Row) -> Bool {
    let words = words(ofName: indicator)
    // "Jumlah dokumen …" counts papers, whatever they are about.
    guard !words.prefix(2).contains(where: { $0.kinds.contains(.administrativeProducts) }) else {
      return false
    }
    if isCapacityRatio(indicator) { return true }
    if tellsDuration(words) { return unit(of: indicator).key != UnitFacts.percent.key }
    guard let place = adversePlaces(words).first else { return false }
    return !words[place...].contains { $0.kinds.contains(.relative) }
  }

  /// Where a name tells of something adverse: a negation does, unless it denies another such word, "tidak miskin".
  private func adversePlaces(_ words: [MarkedWord]) -> [Int] {
    var denied: Set<Int> = []
    for (place, word) in words.enumerated() where word.kinds.isSuperset(of: [.adverse, .negations]) {
      let behind = words[(place + 1)...].prefix(Self.reachOfNegation)
      guard let bad = behind.firstIndex(where: { $0.kinds.contains(.adverse) }) else { continue }
      denied.formUnion([place, bad])
    }
    return words.indices.filter {
      words[$0].kinds.contains(.adverse) && !denied.contains($0) && isMeant($0, in: words)
    }
  }

  /// Whether a word means what is adverse where it stands: that of incidents behind measures only, and an abbreviation of two
  /// meanings where it is of people.
  private func isMeant(_ place: Int, in words: [MarkedWord]) -> Bool {
    let hash = words[place].hash
    if Self.incidents.contains(hash) {
      return words[..<place].allSatisfy { !$0.kinds.isDisjoint(with: .heads) }
    }
    return hash != Self.lackOfEnergy || words.contains { Self.mothers.contains($0.hash) }
  }

  private static let incidents = WordSet(["insiden", "insidensi"])
  private static let lackOfEnergy = WordScanner.hash(of: "kek")
  private static let mothers = WordSet(["ibu", "bumil", "hamil", "wus", "remaja", "kronis", "prevalensi"])

  /// How many words behind a negation it may deny. Our convention.
  private static let reachOfNegation = 4

  /// Whether the name begins with how long something takes, "Waktu …", "Rata-rata lama waktu …", other than an event,
  /// which lasts as long as is planned.
  private func tellsDuration(_ words: [MarkedWord]) -> Bool {
    guard let place = words.firstIndex(where: { $0.kinds.contains(.durations) }) else { return false }
    let isOfEvent = words[(place + 1)...].prefix(1).contains { $0.kinds.contains(.participation) }
    return !isOfEvent && words[..<place].allSatisfy { $0.kinds.contains(.durationPrefixes) }
  }
}
