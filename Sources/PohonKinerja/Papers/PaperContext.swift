/// What a paper is made from: the tree, the year, the positions meant and the words of one language.
struct PaperContext {
  let tree: PerformanceTree
  let kind: PaperKind
  let request: PaperRequest
  /// The year, or `nil` where the tree plans none.
  let year: Int?
  /// The positions that are meant; all of the tree where none is named.
  let positions: [TreePosition]
  /// The tree held against the actuals, where there are any: measured once, for every cell asks it.
  let measured: MeasuredTree?
  /// What rules know of the tree, for papers that tell what rules infer.
  private(set) var facts: AlignmentFacts?

  /// The context of a paper that tells what rules infer of indicators. O(sasaran + indicators).
  func withFacts() -> PaperContext {
    var context = self
    context.facts = AlignmentFacts(tree.columns)
    return context
  }

  /// - Throws: As ``PerformanceTree/papers(_:for:)``.
  init(_ tree: PerformanceTree, kind: PaperKind, request: PaperRequest) throws(PaperError) {
    let request = kind == .evaluationSheet ? try request.withRatings() : request
    self.tree = tree
    self.kind = kind
    self.request = request
    let year = try Self.year(of: tree, request)
    self.year = year
    measured = request.measurements.map {
      tree.measured(with: $0, at: Self.measuredPeriod(request, $0, year), bands: request.bands)
    }
    if let name = request.position {
      guard kind.scope != .wholeTree else { throw .positionNotAsked(kind.id) }
      positions = try tree.positions(named: name)
      guard kind.scope != .onePosition || positions.count == 1 else {
        throw .positionNeeded(kind.id, known: positions.map(\.name))
      }
      return
    }
    let all = tree.positions
    guard kind.scope != .onePosition else { throw .positionNeeded(kind.id, known: all.map(\.name)) }
    guard kind.scope != .eachPosition || !all.isEmpty else { throw .noOwners }
    positions = all
  }

  /// The period at whose end it is measured: the one asked for, or the latest of the paper's year that has an actual.
  private static func measuredPeriod(
    _ request: PaperRequest, _ measurements: Measurements, _ year: Int?
  ) -> MeasurementPeriod? {
    if let period = request.period { return period }
    guard let year else { return nil }
    return measurements.actuals.lazy.map(\.period).filter { $0.year == year }.max() ?? .year(year)
  }

  /// The year asked for, or that of the period asked for, or the one that the tree tells.
  private static func year(of tree: PerformanceTree, _ request: PaperRequest) throws(PaperError) -> Int? {
    if let period = request.period, let year = request.year, period.year != year {
      throw .periodOutsideYear(period, year)
    }
    if let given = request.year ?? request.period?.year {
      if let period = tree.period, !period.years.contains(given) { throw .yearOutsidePeriod(given, period) }
      return given
    }
    if let planned = tree.planYear { return planned }
    var years: Set<Int> = []
    for sasaran in tree.preOrder {
      for indicator in sasaran.indicators { years.formUnion(indicator.targets.entries.compactMap(\.year)) }
    }
    guard years.count > 1 else { return years.first }
    throw .yearNeeded(years.sorted())
  }

  // MARK: Words

  var language: Language { request.language }

  func word(_ indonesian: String, _ english: String) -> String {
    LocalizedText(indonesian, en: english)[language]
  }

  /// Begins a paper of this kind.
  func paper(
    for position: TreePosition? = nil, orientation: Paper.Orientation = .portrait, _ blocks: [PaperBlock]
  ) -> Paper {
    var subtitle: [PaperCell] = []
    if let position { subtitle.append(title(of: position)) }
    subtitle.append(PaperCell(.text(tree.title), from: PaperOrigin(.title)))
    subtitle.append(yearLine)
    var paper = Paper(
      kind.id, language: language, title: kind.title[language], subtitle: subtitle, orientation: orientation,
      blocks: blocks)
    let notes = notes(onMissing: paper.cells.filter(\.content.isMissing))
    if !notes.isEmpty { paper.blocks.append(.notes(notes)) }
    return paper
  }

  private var yearLine: PaperCell {
    guard let year else {
      return PaperCell(
        .text(word("Tahun: belum diisi dalam pohon", "Year: not filled in in the tree")),
        from: PaperOrigin(.year))
    }
    return PaperCell(
      .text(word("Tahun \(year)", "Year \(year)")), from: PaperOrigin(.year, period: "\(year)"))
  }

  /// How many entries are missing, and where to fill them in: the tree, the actuals, or neither.
  private func notes(onMissing cells: [PaperCell]) -> [String] {
    let (ratings, actuals) = (
      cells.count { $0.origin?.field == .evaluation }, cells.count { $0.origin?.field == .actual }
    )
    let ofTree = cells.count - ratings - actuals
    func entries(_ count: Int) -> String { EnglishCount.of(count, "entry is", "entries are") }
    var notes: [String] = []
    if ofTree > 0 {
      notes.append(
        word(
          "\(ofTree) isian belum ada dalam pohon dan tertulis “belum diisi”; isilah di pohon, lalu buat ulang dokumen ini.",
          "\(entries(ofTree)) not in the tree and marked “not filled in”; fill them in there and make this paper again."
        ))
    }
    if actuals > 0 {
      notes.append(
        word(
          "\(actuals) isian menunggu realisasi dan tertulis “belum diisi”; isilah di berkas realisasi, lalu buat ulang dokumen ini.",
          "\(entries(actuals)) marked “not filled in” for want of actuals; fill them in in the file of actuals and make this paper again."
        ))
    }
    if ratings > 0 {
      notes.append(
        word(
          "\(ratings) isian tertulis “belum diisi” karena penilaiannya belum diberikan; penilaian tidak disimpan dalam pohon, tetapi ditulis pimpinan pada lembar ini atau dalam berkas penilaian.",
          "\(entries(ratings)) marked “not filled in” as there is no rating yet; ratings are not kept in the tree: the superior writes them on this sheet or in a file of ratings."
        ))
    }
    return notes
  }

  // MARK: Positions

  func title(of position: TreePosition) -> PaperCell {
    let unit = position.position.unit.map { ", \($0)" } ?? ""
    return PaperCell(
      .text(position.name + unit), from: PaperOrigin(sasaran: position.sasaran.first?.id, .owner))
  }

  /// The positions above, or that they are missing.
  func superior(of position: TreePosition) -> PaperCell {
    let origin = PaperOrigin(sasaran: position.sasaran.first?.parent?.id, .owner)
    let titles = position.superiors.map { $0.title + ($0.unit.map { ", \($0)" } ?? "") }
    guard !titles.isEmpty else {
      return PaperCell(
        position.isTopmost ? .notApplicable : .missing(), from: origin)
    }
    return PaperCell(titles.count == 1 ? .text(titles[0]) : .list(titles), from: origin)
  }

  /// The name of whoever holds a position, from the tree or to be filled in.
  func name(of position: Position?) -> PaperCell {
    guard let name = position?.name, !name.isEmpty else { return PaperCell(.toFill) }
    return PaperCell(.text(name), from: PaperOrigin(.owner))
  }

  /// A place to sign for a position.
  func signature(_ role: String, of position: TreePosition) -> PaperSignature {
    PaperSignature(
      role, position: title(of: position), fields: identity(ofHolders: [position.position]))
  }

  /// A place to sign for who stands above a position; where the tree has nobody there, the title is filled in by hand too.
  func superiorSignature(_ role: String, of position: TreePosition) -> PaperSignature {
    let superior = superior(of: position)
    return PaperSignature(
      role, position: superior.content == .notApplicable ? PaperCell(.toFill) : superior,
      fields: identity(ofHolders: position.superiors))
  }

  /// Name, rank and NIP of who holds a position, or of one of several; of the elected, who are no employees, the name, and
  /// the name alone too where the tree tells nobody, for whoever that is may be elected.
  func identity(ofHolders holders: [Position]) -> [PaperField] {
    let name = PaperField(word("Nama", "Name"), name(of: holders.count == 1 ? holders[0] : nil))
    guard !holders.allSatisfy(\.isElected) else { return [name] }
    return [
      name, PaperField(word("Pangkat/golongan", "Rank"), PaperCell(.toFill)),
      PaperField("NIP", PaperCell(.toFill)),
    ]
  }

  // MARK: Cells

  func number(_ value: Int) -> PaperCell { PaperCell(.number(Number(value))) }

  func statement(of sasaran: Sasaran) -> PaperCell {
    cell(sasaran.statement, PaperOrigin(sasaran: sasaran.id, .statement))
  }

  func owner(of sasaran: Sasaran) -> PaperCell {
    cell(sasaran.owner?.description, PaperOrigin(sasaran: sasaran.id, .owner))
  }

  /// A text of the tree, or that it is missing.
  func cell(_ text: String?, _ origin: PaperOrigin) -> PaperCell {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return PaperCell(.missing(), from: origin) }
    guard text.utf8.span.isFilledIn else { return PaperCell(.missing(written: text), from: origin) }
    return PaperCell(.text(text), from: origin)
  }

  func origin(_ indicator: IndicatorView, _ field: PaperOrigin.Field, period: String? = nil) -> PaperOrigin {
    PaperOrigin(sasaran: indicator.sasaran.id, indicator: indicator.id, field, period: period)
  }

  func name(of indicator: IndicatorView) -> PaperCell { cell(indicator.name, origin(indicator, .name)) }

  func unit(of indicator: IndicatorView) -> PaperCell { cell(indicator.unit?.text, origin(indicator, .unit)) }

  /// The aspect that an indicator declares, or else the one that rules infer from its name (``Rule/aspectsCoverage``), which
  /// is marked as such.
  func aspect(of indicator: IndicatorView) -> PaperCell {
    let origin = origin(indicator, .aspect)
    if let declared = indicator.aspect { return PaperCell(.text(declared.title[language]), from: origin) }
    guard let told = facts?.aspectTold(byNameOf: indicator.row) else {
      return PaperCell(.missing(), from: origin)
    }
    return PaperCell(
      .text(told.title[language] + word(" (disimpulkan)", " (inferred)")), from: origin)
  }

  /// The target of the year, or else the undated one, and the period of its cell's origin.
  func targetAsked(of indicator: IndicatorView) -> (target: Target?, period: String?) {
    let targets = indicator.targets
    guard let year, let dated = targets[year] else { return (targets[nil], nil) }
    return (dated, String(year))
  }

  /// The target of the year, or else the undated one.
  func target(of indicator: IndicatorView) -> PaperCell {
    let (target, period) = targetAsked(of: indicator)
    return figure(target, of: indicator, from: origin(indicator, .target, period: period))
  }

  /// A figure as it is written, and as a number where it is nothing but one.
  func figure(_ target: Target?, of indicator: IndicatorView, from origin: PaperOrigin) -> PaperCell {
    guard let target, !target.isEmpty else { return PaperCell(.missing(), from: origin) }
    if target.origin == .number, let number = target.number {
      return PaperCell(.number(number), from: origin)
    }
    let reading = target.reading(in: indicator.unit)
    guard !reading.isPlaceholder else { return PaperCell(.missing(written: target.raw), from: origin) }
    // As it is written, unless that is the notation of another language.
    let shown = target.text(in: language, unit: indicator.unit)
    let plain = withoutMagnitude(shown, reading, in: indicator.unit)
    guard let number = number(reading, in: indicator.unit) else {
      return PaperCell(.text(plain ?? shown), from: origin)
    }
    return PaperCell(plain == nil ? .figure(shown, number) : .number(number), from: origin)
  }

  /// A figure without the magnitude that its unit has as well, so that "61,2 miliar" does not stand beside "miliar rupiah";
  /// `nil` where nothing is said twice.
  private func withoutMagnitude(_ shown: String, _ reading: Target.Reading, in unit: MeasurementUnit?)
    -> String?
  {
    guard let quantity = reading.quantity, quantity.magnitude != nil, let unit else { return nil }
    let own = UnitFacts(unit)
    let facts = TargetFacts(reading).fitted(to: own)
    guard own.power > 0, facts.kind == .quantity, facts.unit.key == own.key else { return nil }
    let lead = String(shown.prefix { !$0.isNumber })
    let isBound = quantity.comparator != .exactly
    // A bound in words behind the figure, "61,2 miliar ke atas", stays as it is written.
    guard !isBound || lead.contains(where: { !$0.isWhitespace }) else { return nil }
    let ends = [facts.lower, facts.upper].map { $0.formatted(in: language) }
    return (isBound ? lead : "") + (quantity.isRange ? "\(ends[0])–\(ends[1])" : ends[0])
  }

  /// The number that a figure is in the unit of its indicator, 61.2 of "61,2 miliar" in "miliar rupiah"; `nil` for a bound, a
  /// range, a score with a grade, and for what is in another unit.
  private func number(_ reading: Target.Reading, in unit: MeasurementUnit?) -> Number? {
    guard let quantity = reading.quantity, quantity.comparator == .exactly, !quantity.isRange,
      reading.deadline == nil, reading.gradeOfScore == nil
    else { return nil }
    let own = unit.map { UnitFacts($0) } ?? .none
    let facts = TargetFacts(reading).fitted(to: own)
    guard facts.kind == .quantity, facts.unit.isNone || facts.unit.key == own.key else { return nil }
    return facts.lower
  }

  /// The rows of a table of indicators: a group for each sasaran, whose number and statement the rows share. A sasaran
  /// without indicators has one row that says so.
  func indicatorGroups(
    of sasaran: [Sasaran], _ cells: (IndicatorView) -> [PaperCell], width: Int
  ) -> [[[PaperCell]]] {
    sasaran.enumerated().map { place, sasaran in
      let shared = [number(place + 1), statement(of: sasaran)]
      guard !sasaran.indicators.isEmpty else {
        let origin = PaperOrigin(sasaran: sasaran.id, .name)
        return [shared + (0..<width).map { _ in PaperCell(.missing(), from: origin) }]
      }
      return sasaran.indicators.map { shared + cells($0) }
    }
  }
}
