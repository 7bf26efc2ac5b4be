extension Rule {
  /// Two sasaran or two indicators have one id.
  ///
  /// A JSON document with such ids is refused when it is read; trees written in Swift and lists can have them.
  static let duplicateID = Rule(
    id: "duplicate-id", family: .structure, severity: .error,
    summary: LocalizedText("Satu id dipakai dua kali", en: "One id is used twice"),
    rationale: LocalizedText(
      "Induk, kontribusi dan tautan menyebut id; id yang dipakai dua kali tidak menunjuk siapa pun dengan pasti.",
      en: "Parents, contributions and links name ids; an id used twice points at nothing for certain."),
    sources: [.convention],
    advice: LocalizedText(
      "Beri id lain, atau kosongkan agar id dibuatkan.", en: "Give another id, or none to have one made."),
    examples: [
      .failing(
        LocalizedText("Dua sasaran dengan satu id", en: "Two sasaran with one id"), at: .sasaran("BA"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur", id: "BA")
            KepalaBPSDM("Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", id: "BA")
          }
        }),
      .failing(
        LocalizedText("Dua indikator dengan satu id", en: "Two indicators with one id"),
        at: .indicator("IK-1", of: "S0.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi",
            indicators: [
              Indicator("Nilai Reformasi Birokrasi", id: "IK-1"),
              Indicator("Nilai Akuntabilitas Kinerja", id: "IK-1"),
            ])
        }),
      .passing(
        LocalizedText(
          "Sasaran dan indikator boleh ber-id sama", en: "A sasaran and an indicator may share an id"),
        PerformanceTree("Contoh") {
          Gubernur(
            "Meningkatnya kualitas implementasi reformasi birokrasi", id: "1",
            indicators: [Indicator("Nilai Reformasi Birokrasi", id: "1")])
        }),
    ],
    reach: .identifiers,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      guard facts.columns.duplicateNodeCount > 0 || facts.columns.duplicateIndicatorCount > 0 else { return }
      let node = facts.node(row)
      if node.marks.contains(.duplicateID),
        let first = facts.columns.texts.withBytes(of: node.id, { facts.columns.node(withID: $0) })
      {
        collector.report(row, related: first)
      }
      for place in facts.indicatorRows(of: row)
      where facts.columns.indicators[place].marks.contains(.duplicateID) {
        let id = facts.columns.indicators[place].id
        guard let first = facts.columns.texts.withBytes(of: id, { facts.columns.indicator(withID: $0) })
        else { continue }
        collector.report(row, indicator: place, relatedIndicator: first)
      }
    },
    wording: { context in
      let first = LocalizedText("pertama dipakai di sini", en: "first used here")
      if let indicator = context.indicator {
        return FindingText(
          "id indikator “\(indicator.id)” sudah dipakai", en: "the indicator id “\(indicator.id)” is in use",
          notes: context.noteOnIndicator(first))
      }
      return FindingText(
        "id sasaran “\(context.id)” sudah dipakai", en: "the sasaran id “\(context.id)” is in use",
        notes: context.note(first))
    })
}
