extension Rule {
  /// The measure an indicator's name begins with is misspelt. Other rules read it as the word that is meant.
  static let typoIndicatorWord = Rule(
    id: "typo-indicator-word", family: .indicators, severity: .note, since: "0.2.0",
    summary: LocalizedText("Kata ukuran salah eja", en: "A word for a measure is misspelt"),
    rationale: LocalizedText(
      "Salah eja terbawa ke dokumen lain, dan indikator yang sama tidak lagi ditemukan sama.",
      en: "A misspelling is carried to other documents, and equal indicators are no longer found equal."),
    sources: [.convention],
    advice: LocalizedText("Perbaiki ejaannya.", en: "Correct the spelling."),
    examples: [
      .failing(
        LocalizedText("Presentase", en: "Presentase"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Presentase temuan yang ditindaklanjuti")),
      .failing(
        LocalizedText("Prosentase", en: "Prosentase"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("Prosentase kehadiran peserta")),
      .failing(
        LocalizedText("Jumah", en: "Jumah"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: .naming("jumah dokumen yang disusun")),
      .passing(LocalizedText("Persentase", en: "Persentase"), .naming("Persentase kehadiran peserta")),
      .passing(
        LocalizedText("Presentasi adalah kata lain", en: "A presentation is another word"),
        .naming("Jumlah presentasi peserta")),
      .passing(
        LocalizedText("Index dipakai juga", en: "Index is used as well"), .naming("Index Kepuasan Masyarakat")
      ),
    ],
    reach: .itself,
    parts: .others,
    check: .eachIndicator(of: .misspelt) { facts, row, place, collector in
      let first = facts.nameMarks(of: place).first
      guard first.contains(.misspelt), !first.isDisjoint(with: .heads),
        !facts.node(row).marks.contains(.context)
      else { return }
      collector.report(row, indicator: place)
    },
    wording: { context in
      let name = context.indicator?.name ?? ""
      guard let row = context.indicator?.row, let first = context.facts.words(ofName: row).first else {
        return FindingText("kata ukuran salah eja", en: "a word for a measure is misspelt")
      }
      let written = name.part(first.range)
      let meant = (context.facts.words.word(meantBy: written.utf8.span) ?? "").capitalized(like: written)
      let mended = Wording.quoted(name.replacing(first.range, with: meant), limit: 160)
      return FindingText(
        "indikator \(context.indicatorName) diawali “\(written)”, mungkin maksudnya “\(meant)”",
        en:
          "the indicator \(context.indicatorName) begins with “\(written)”, which may be meant as “\(meant)”",
        suggestions: [LocalizedText("Perbaiki: \(mended).", en: "Correct it: \(mended).")])
    })
}
