extension PaperKind {
  /// Catatan reviu: where a position stands, what was remarked, and room for causes and follow-up, for the review of a period.
  public static let reviewNotes = PaperKind(
    "catatan-reviu",
    title: LocalizedText("Catatan Reviu Kinerja", en: "Notes of the performance review"),
    summary: LocalizedText(
      "Capaian, status dan keterangan realisasi, dengan tempat untuk penyebab dan tindak lanjut",
      en: "Achievement, status and remarks on actuals, with room for causes and follow-up"),
    scope: .eachPosition
  ) { context throws(PaperError) in
    context.positions.map { context.reviewNotes(of: $0) }
  }
}

extension PaperContext {
  fileprivate func reviewNotes(of position: TreePosition) -> Paper {
    let table = PaperTable(
      [
        .init("No", width: 4, .center, isShared: true),
        .init(word("Sasaran", "Sasaran"), width: 17, isShared: true),
        .init(word("Indikator kinerja", "Indicator"), width: 18),
        .init(word("Capaian (%)", "Achievement (%)"), width: 9, .trailing, parts: [achievementPart]),
        .init("Status", width: 10),
        .init(word("Keterangan realisasi", "Remarks"), width: 16),
        .init(word("Penyebab", "Cause"), width: 13),
        .init(word("Tindak lanjut dan tenggat", "Follow-up and deadline"), width: 13),
      ],
      groups: indicatorGroups(
        of: position.sasaran,
        { indicator in
          let figures = measured?.indicator(indicator.id)
          return [
            name(of: indicator), achievement(of: indicator, figures), status(of: indicator, figures),
            remarks(on: indicator, figures), PaperCell(.toFill), PaperCell(.toFill),
          ]
        }, width: 6),
      emptyText: "")
    let reasons = reasonsWithoutMean(of: position.sasaran)
    return paper(
      for: position, orientation: .landscape,
      measurementHeader + [.table(table)] + (reasons.isEmpty ? [] : [.notes(reasons)]) + [
        .fields([
          PaperField(word("Kesimpulan reviu", "Conclusion"), PaperCell(.toFill)),
          PaperField(word("Dukungan yang diminta", "Support asked for"), PaperCell(.toFill)),
        ]),
        .signatures([
          signature(word("Yang direviu", "Reviewed"), of: position),
          superiorSignature(word("Pereviu", "Reviewer"), of: position),
        ]),
      ])
  }

  private func remarks(on indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    let origin = origin(indicator, .actual)
    guard let figures else { return PaperCell(.missing(), from: origin) }
    var notes = remarks(of: figures)
    for actual in figures.actuals where actual.period <= (measured?.period ?? actual.period) {
      let period = actual.period.title[language]
      if case .unavailable(let reason) = actual.result,
        figures.achievement.reason != .unavailable(reason, actual.period)
      {
        notes.append(word("\(period): tidak tersedia: \(reason)", "\(period): not available: \(reason)"))
      }
      if let note = actual.note { notes.append("\(period): \(note)") }
    }
    guard !notes.isEmpty else { return PaperCell(.notApplicable, from: origin) }
    return PaperCell(notes.count == 1 ? .text(notes[0]) : .list(notes), from: origin)
  }
}
