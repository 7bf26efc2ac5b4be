extension Rule {
  /// A sasaran has the same indicator twice, by name.
  static let indicatorDuplicateInNode = Rule(
    id: "indicator-duplicate-in-node", family: .indicators, severity: .warning,
    summary: LocalizedText(
      "Satu sasaran memuat indikator yang sama dua kali", en: "A sasaran has the same indicator twice"),
    rationale: LocalizedText(
      "Indikator yang berulang dihitung dua kali dan tidak menambah bukti.",
      en: "A repeated indicator counts twice and proves nothing more."),
    sources: [.convention],
    advice: LocalizedText(
      "Hapus salah satunya, atau bedakan namanya bila mengukur hal lain.",
      en: "Remove one, or tell their names apart when they measure different things."),
    examples: [
      .failing(
        LocalizedText("Nama yang sama persis", en: "The very same name"),
        at: .indicator("S1.1.b", of: "S1.1"),
        tree: serviceTree(["Indeks Kepuasan Masyarakat", "Indeks Kepuasan Masyarakat"])),
      .failing(
        LocalizedText("Hanya beda huruf besar dan tanda baca", en: "Only case and punctuation differ"),
        at: .indicator("S1.1.c", of: "S1.1"),
        tree: serviceTree(["Nilai SAKIP & RB", "Indeks Kepuasan Masyarakat", "nilai  SAKIP dan RB."])),
      .passing(
        LocalizedText("Singkatan dan kepanjangannya tidak ditebak", en: "An abbreviation is not guessed"),
        serviceTree(["IKM", "Indeks Kepuasan Masyarakat (IKM)"])),
      .passing(
        LocalizedText("Layanan yang berbeda", en: "Different services"),
        serviceTree(["Indeks Kepuasan Layanan Kepegawaian", "Indeks Kepuasan Layanan Diklat"])),
    ],
    reach: .itself,
    needs: .sameNames,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      guard facts.signs(of: row).indicators.contains(.sameNames) else { return }
      let places = facts.indicatorRows(of: row)
      if places.count > 16 {
        var first: [UInt64: Row] = [:]
        for place in places where facts.nameFacts(of: place).wordCount > 0 {
          let key = facts.nameFacts(of: place).key
          if let earlier = first[key] {
            collector.report(row, indicator: place, relatedIndicator: earlier)
          } else {
            first[key] = place
          }
        }
        return
      }
      for place in places where facts.nameFacts(of: place).wordCount > 0 {
        let key = facts.nameFacts(of: place).key
        guard let earlier = (places.lowerBound..<place).first(where: { facts.nameFacts(of: $0).key == key })
        else { continue }
        collector.report(row, indicator: place, relatedIndicator: earlier)
      }
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) sudah ada pada sasaran \(context.id)",
        en: "sasaran \(context.id) has the indicator \(context.indicatorName) already",
        notes: context.noteOnIndicator(LocalizedText("yang pertama", en: "the first one")))
    })

  private static func serviceTree(_ names: [String]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan", level: "S1", indicators: names.map { Indicator($0) })
      ])
  }
}
