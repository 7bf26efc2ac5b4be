extension PaperKind {
  /// Evaluasi kinerja: the ratings of positions, the predicate they come to, what follows, and how predicates are spread.
  public static let evaluationSheet = PaperKind(
    "evaluasi-kinerja",
    title: LocalizedText("Evaluasi Kinerja", en: "Performance evaluation"),
    summary: LocalizedText(
      "Rating hasil kerja dan perilaku setiap jabatan, predikat, tindak lanjut dan sebarannya",
      en: "Ratings of results and conduct of every position, predicates, consequences and their spread"),
    scope: .tree
  ) { context throws(PaperError) in [context.evaluationSheet] }
}

extension PaperContext {
  fileprivate var evaluationSheet: Paper {
    let entries = positions.filter { !$0.isElectedOffice }.map { ($0, evaluation(of: $0)) }
    var blocks: [PaperBlock] = [
      .table(evaluationTable(entries))
    ]
    let unmeasured = entries.flatMap { reasonsWithoutAchievement($0.0, $0.1) }
    if !unmeasured.isEmpty { blocks.append(.notes(unmeasured)) }
    blocks += conductBlocks(entries)
    blocks += [
      .heading(word("Sebaran predikat", "Spread of predicates")),
      .table(spreadTable(PredicateDistribution(entries.compactMap { $0.1?.outcome?.predicate }))),
      .heading(word("Tindak lanjut menurut nilai", "What follows from scores")), .table(thresholdTable),
      .heading(word("Matriks predikat", "Predicate matrix")), .table(matrixTable),
    ]
    if !unmatched.isEmpty {
      let names = unmatched.joined(separator: ", ")
      blocks.append(
        .notes([
          word(
            "Tidak dimuat, karena jabatannya tidak ada dalam pohon: \(names).",
            "Left out, as there is no such position in the tree: \(names).")
        ]))
    }
    let repeated = duplicates(entries.map(\.0))
    if !repeated.isEmpty { blocks.append(.notes(repeated)) }
    if measured != nil {
      blocks.append(
        .notes([
          word(
            "Capaian jabatan adalah rata-rata capaian sasarannya pada akhir periode di atas, menurut konvensi pustaka; rating tetap ditetapkan pimpinan.",
            "The achievement of a position is the mean of its sasaran's at the end of the period above, by a convention of this library; ratings remain the superior's."
          )
        ]))
    }
    blocks.append(
      .notes([
        word(
          "Tanda * : sel matriks yang tidak kami temukan dalam sumber mana pun dan ditafsirkan menurut pola sel lainnya. \(source(.predicateMatrix)).",
          "Sign *: a cell of the matrix that we found in no source and read by the pattern of the others. \(source(.predicateMatrix))."
        ),
        word(
          "Rating hasil kerja dari capaian: \(RatingBands.financeMinistry.source.text.indonesian). Sebaran: \(Citation.distributionCircular.text.indonesian).",
          "Ratings of results from achievement: \(RatingBands.financeMinistry.source.text.english). Spread: \(Citation.distributionCircular.text.english)."
        ),
        word(
          "Rating perilaku dari tujuh nilai menurut konvensi pustaka, kecuali dinyatakan pimpinan. Lembar ini menyebut jabatan, bukan orang; kepala daerah bukan pegawai dan tidak dimuat.",
          "The rating of conduct from seven values is by a convention of this library unless the superior states it. This sheet names positions, not people; heads of regions are no employees and left out."
        ),
      ]))
    return paper(
      orientation: .landscape,
      ratingHeader + (measured == nil ? [] : measurementHeader)
        + (request.ratings?.note.map { [.notes([$0])] } ?? []) + blocks)
  }

  /// What the ratings are, for what period, and how the unit was rated.
  private var ratingHeader: [PaperBlock] {
    guard let ratings = request.ratings, let period = request.period else { return [] }
    let origin = PaperOrigin(.evaluation, period: period.description)
    func cell(_ text: String?) -> PaperCell { PaperCell(text.map { .text($0) } ?? .missing(), from: origin) }
    return [
      .fields([
        PaperField(
          word("Penilaian", "Ratings"),
          ratings.title.isEmpty ? PaperCell(.notApplicable, from: origin) : cell(ratings.title)),
        PaperField(word("Periode penilaian", "Period rated"), cell(period.title[language])),
        PaperField(
          word("Predikat unit", "Predicate of the unit"), cell(request.unitPredicate?.title[language])),
      ])
    ]
  }

  /// How every value of conduct is rated, and what superiors remark; nothing where neither is.
  private func conductBlocks(_ entries: [(TreePosition, PositionEvaluation?)]) -> [PaperBlock] {
    var blocks: [PaperBlock] = []
    let rated = entries.filter { entry in
      entry.1.map { $0.behaviour.missing.count < BehaviourValue.allCases.count } ?? false
    }
    if !rated.isEmpty {
      blocks.append(.heading(word("Perilaku menurut nilai BerAKHLAK", "Conduct by the values of BerAKHLAK")))
      blocks.append(.table(conductTable(rated)))
    }
    let remarks = entries.compactMap { position, evaluation in
      evaluation?.note.map { "\(position.name): \($0)" }
    }
    if !remarks.isEmpty {
      blocks.append(.heading(word("Catatan pimpinan", "Remarks of superiors")))
      blocks.append(.notes(remarks))
    }
    return blocks
  }

  private func conductTable(_ entries: [(TreePosition, PositionEvaluation?)]) -> PaperTable {
    PaperTable(
      [.init(word("Jabatan", "Position"), width: 16)]
        + BehaviourValue.allCases.map { .init($0.title[language], width: 12) },
      groups: entries.map { position, evaluation in
        let origin = PaperOrigin(sasaran: position.sasaran.first?.id, .evaluation)
        return [
          [title(of: position)]
            + BehaviourValue.allCases.map { value in
              let rating = evaluation?.behaviour[value]
              return PaperCell(rating.map { .text($0.title[language]) } ?? .missing(), from: origin)
            }
        ]
      }, emptyText: "")
  }

  private func source(_ citation: Citation) -> String {
    word("Sumber: ", "Source: ") + citation.text[language]
  }

  /// The evaluation that names a position or one of its sasaran.
  private func evaluation(of position: TreePosition) -> PositionEvaluation? {
    request.evaluations.first { $0.names(position) }
  }

  /// What is said of positions with several evaluations, of which the first counts.
  private func duplicates(_ positions: [TreePosition]) -> [String] {
    positions.compactMap { position in
      let count = request.evaluations.count { $0.names(position) }
      guard count > 1 else { return nil }
      return word(
        "\(position.name) memiliki \(count) penilaian; yang dimuat hanya yang pertama.",
        "\(position.name) has \(count) evaluations; only the first is shown.")
    }
  }

  /// The evaluations of positions that the tree does not have.
  private var unmatched: [String] {
    let all = tree.positions
    return request.evaluations.filter { evaluation in !all.contains { evaluation.names($0) } }.map(\.position)
  }

  private func evaluationTable(_ entries: [(TreePosition, PositionEvaluation?)]) -> PaperTable {
    PaperTable(
      [
        .init("No", width: 4, .center), .init(word("Jabatan", "Position"), width: 20),
        .init(word("Capaian (%)", "Achievement (%)"), width: 14, .trailing),
        .init(word("Hasil kerja", "Results"), width: 13), .init(word("Perilaku", "Conduct"), width: 13),
        .init(word("Predikat", "Predicate"), width: 13), .init(word("Nilai", "Score"), width: 8, .trailing),
        .init(word("Tindak lanjut", "What follows"), width: 15),
      ],
      groups: entries.enumerated().map { place, entry in [row(place + 1, entry.0, entry.1)] },
      emptyText: word("Tidak ada jabatan dalam pohon.", "There is no position in the tree."))
  }

  private func row(_ place: Int, _ position: TreePosition, _ evaluation: PositionEvaluation?) -> [PaperCell] {
    let origin = PaperOrigin(sasaran: position.sasaran.first?.id, .evaluation)
    func cell(_ text: String?) -> PaperCell { PaperCell(text.map { .text($0) } ?? .missing(), from: origin) }
    let cellOfMatrix = evaluation?.outcome
    let predicate = cellOfMatrix.map { $0.predicate.title[language] + ($0.isOurReading ? " *" : "") }
    return [
      number(place), title(of: position), achievement(of: position, evaluation, origin),
      cell(evaluation?.results?.expectation.title[language]),
      cell(evaluation?.behaviour.expectation?.title[language]), cell(predicate),
      PaperCell(evaluation?.score.map { .number($0) } ?? .missing(), from: origin),
      consequences(of: evaluation, origin),
    ]
  }

  /// The achievement that a rating rests on, else what was measured.
  private func achievement(
    of position: TreePosition, _ evaluation: PositionEvaluation?, _ origin: PaperOrigin
  ) -> PaperCell {
    if case .achievement(let achievement, _) = evaluation?.results?.basis {
      return PaperCell(content(of: achievement), from: origin)
    }
    if let measured { return achievement(of: position, in: measured) }
    guard evaluation?.results == nil else { return PaperCell(.notApplicable, from: origin) }
    return PaperCell(.missing(), from: PaperOrigin(sasaran: origin.sasaran, .actual))
  }

  /// The mean of what the sasaran of a position achieved.
  private func achievement(of position: TreePosition, in measured: MeasuredTree) -> PaperCell {
    let origin = PaperOrigin(
      sasaran: position.sasaran.first?.id, .actual, period: measured.period.description)
    let sasaran = position.sasaran.compactMap { measured.sasaran($0.id) }.filter { !$0.indicators.isEmpty }
    guard !sasaran.isEmpty else { return PaperCell(.notApplicable, from: origin) }
    guard let mean = mean(of: sasaran) else { return PaperCell(.notApplicable, from: origin) }
    return PaperCell(content(of: mean), from: origin)
  }

  private func mean(of sasaran: [MeasuredSasaran]) -> Fraction? {
    let achievements = sasaran.compactMap(\.achievement)
    return achievements.count == sasaran.count ? try? Fraction.mean(of: achievements) : nil
  }

  /// Why a position has no achievement in per cent, as notes below a column that holds figures only; none where it has one
  /// or nothing is measured.
  private func reasonsWithoutAchievement(
    _ position: TreePosition, _ evaluation: PositionEvaluation?
  ) -> [String] {
    if case .achievement = evaluation?.results?.basis { return [] }
    guard let measured else { return [] }
    let sasaran = position.sasaran.compactMap { measured.sasaran($0.id) }.filter { !$0.indicators.isEmpty }
    guard !sasaran.isEmpty, mean(of: sasaran) == nil else { return [] }
    return reasonsWithoutAchievement(of: sasaran, by: position.name)
  }

  private func content(of achievement: Fraction) -> PaperCell.Content {
    rounded(achievement).map { .number($0) } ?? .text(achievement.formatted(in: language))
  }

  private func consequences(of evaluation: PositionEvaluation?, _ origin: PaperOrigin) -> PaperCell {
    guard let evaluation, evaluation.score != nil else { return PaperCell(.missing(), from: origin) }
    let consequences = evaluation.consequences(by: request.thresholds).map { $0.consequence[language] }
    return PaperCell(consequences.isEmpty ? .notApplicable : .list(consequences), from: origin)
  }

  private func spreadTable(_ spread: PredicateDistribution) -> PaperTable {
    guard let unit = request.unitPredicate else {
      return PaperTable(
        [
          .init(word("Predikat", "Predicate"), width: 60),
          .init(word("Jumlah", "Count"), width: 40, .trailing),
        ],
        groups: PerformancePredicate.allCases.reversed().map {
          [[PaperCell($0.title[language]), number(spread.count(of: $0))]]
        }, emptyText: "", isKeptTogether: true)
    }
    let outcomes = spread.outcomes(for: unit)
    return PaperTable(
      [
        .init(word("Predikat unit", "Predicate of the unit"), width: 20, isShared: true),
        .init(word("Syarat sebaran", "What is asked"), width: 45),
        .init(word("Jumlah", "Count"), width: 15, .trailing), .init(word("Terpenuhi", "Met"), width: 20),
      ],
      groups: [
        outcomes.map { outcome in
          [
            PaperCell(unit.title[language]), PaperCell(outcome.requirement.text[language]),
            PaperCell(word("\(outcome.count) dari \(outcome.total)", "\(outcome.count) of \(outcome.total)")),
            outcome.isMet.map { PaperCell($0 ? word("ya", "yes") : word("tidak", "no")) }
              ?? PaperCell(.missing(), from: PaperOrigin(.evaluation)),
          ]
        }
      ], emptyText: "", isKeptTogether: true)
  }

  private var thresholdTable: PaperTable {
    PaperTable(
      [
        .init(word("Nilai", "Score"), width: 25), .init(word("Tindak lanjut", "What follows"), width: 35),
        .init(word("Sumber", "Source"), width: 40),
      ],
      groups: request.thresholds.entries.map {
        [
          [
            PaperCell($0.bound.text(in: language)), PaperCell($0.consequence[language]),
            PaperCell($0.source.text[language]),
          ]
        ]
      }, emptyText: word("Tidak ada ambang nilai.", "There is no threshold."), isKeptTogether: true)
  }

  private var matrixTable: PaperTable {
    let columns = ExpectationRating.allCases.reversed()
    return PaperTable(
      [.init(word("Hasil kerja ↓ / perilaku →", "Results ↓ / conduct →"), width: 28)]
        + columns.map { .init($0.title[language], width: 24) },
      groups: ExpectationRating.allCases.reversed().map { results in
        [
          [PaperCell(results.title[language])]
            + columns.map { behaviour in
              let cell = PredicateMatrix.standard.cell(results: results, behaviour: behaviour)
              return PaperCell(cell.predicate.title[language] + (cell.isOurReading ? " *" : ""))
            }
        ]
      }, emptyText: "", isKeptTogether: true)
  }
}
