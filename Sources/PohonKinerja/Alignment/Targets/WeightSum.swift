extension Rule {
  /// The weights of an owner's indicators are declared on all of them and do not make a whole, or come to more than 100 before
  /// all are.
  ///
  /// A whole is 100 or 1, reached within the rounding of the weights' decimals: three times 33,33 will do, and three times
  /// 0,33, but not three times 0,3, which are 90 %. A sasaran's
  /// own indicators may make it, or those of all sasaran of one owner together that have weights. One title may stand for
  /// several people, so where one of the sasaran makes a whole, or all make half as much again, each is looked at by
  /// itself. A weight below zero makes no whole. Weights of the parts of what is computed weigh in that, and are left
  /// out.
  static let weightSum = Rule(
    id: "weight-sum", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText(
      "Bobot indikator tidak berjumlah 100%", en: "The weights of the indicators do not come to 100%"),
    rationale: LocalizedText(
      "Nilai kinerja dihitung dari capaian kali bobot; bobot yang tidak genap membuat nilainya terlalu tinggi atau rendah.",
      en:
        "The score is the achievements times their weights; weights that are not whole make it too high or low."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Bagi ulang bobot indikator pemilik ini sehingga berjumlah 100 (atau 1,0).",
      en: "Divide the weights of this owner's indicators anew, so that they come to 100 (or 1.0)."),
    examples: [
      .failing(
        LocalizedText("50 + 40", en: "50 + 40"), at: .sasaran("S1.1"), tree: ownerTree([[50, 40]])),
      .failing(
        LocalizedText("Dua sasaran satu pemilik", en: "Two sasaran of one owner"), at: .sasaran("S1.1"),
        tree: ownerTree([[40], [30, 20]])),
      .failing(
        LocalizedText("Satu sasaran genap, satu tidak", en: "One sasaran is whole and one is not"),
        at: .sasaran("S1.2"), tree: ownerTree([[60, 40], [60, 50]])),
      .failing(
        LocalizedText(
          "Sasaran lain pemiliknya tanpa bobot", en: "Another sasaran of the owner has no weights"),
        at: .sasaran("S1.1"), tree: ownerTree([[60, 30], [nil, nil]])),
      .failing(
        LocalizedText("Bobot di bawah nol", en: "A weight below zero"), at: .sasaran("S1.1"),
        tree: ownerTree([[-20, 120]])),
      .failing(
        LocalizedText(
          "Satu genap, satu tidak, satu tanpa bobot", en: "One whole, one not, one without weights"),
        at: .sasaran("S1.2"), tree: ownerTree([[60, 40], [60, 50], [nil]])),
      .failing(
        LocalizedText("Melebihi 100 sebelum semuanya diisi", en: "More than 100 before all are filled in"),
        at: .sasaran("S1.1"), tree: ownerTree([[60, 60, nil]])),
      .failing(
        LocalizedText("0,4 + 0,3 + 0,2", en: "0.4 + 0.3 + 0.2"), at: .sasaran("S1.1"),
        tree: ownerTree([[0.4, 0.3, 0.2]])),
      .passing(LocalizedText("60 + 40", en: "60 + 40"), ownerTree([[60, 40]])),
      .passing(
        LocalizedText("Genap pada semua sasaran pemiliknya", en: "Whole over all sasaran of the owner"),
        ownerTree([[40], [30, 30]])),
      .passing(
        LocalizedText("Bobot yang dihitung, berjumlah 1", en: "Computed weights, which come to 1"),
        ownerTree([[0.5199, 0.4801]])),
      .passing(LocalizedText("Tiga kali 0,33", en: "Three times 0.33"), ownerTree([[0.33, 0.33, 0.33]])),
      .passing(
        LocalizedText("Tiga kali 33,33", en: "Three times 33.33"), ownerTree([[33.33, 33.33, 33.33]])),
      .passing(
        LocalizedText("Bobot belum diisi semua", en: "Not all weights are filled in"),
        ownerTree([[50, nil]])),
      .passing(
        LocalizedText("Sisa bobot belum diisi", en: "The rest of the weights is not filled in yet"),
        ownerTree([[60], [30, nil]])),
      .passing(
        LocalizedText("Bobot dalam rata-rata tertimbang", en: "Weights in a weighted mean"),
        ownerTree([[6], [4]], isWeighted: true)),
    ],
    reach: .itself,
    needs: .noOwner,
    parts: [.owner, .others],
    check: .both(
      .eachSasaran { facts, row, collector in
        if facts.node(row).ownerTitle == 0, facts.isSuspect(row) { collector.report(row) }
      },
      .eachOwner(
        OwnerCheck(
          group: { $0.ownerOfWeights(at: $1) },
          amount: { $0.isSuspect($1) ? 1 : 0 },
          check: { facts, rows, suspectCount, collector in
            if suspectCount > 0 { report(rows, facts, &collector) }
          },
          walk: { facts, collector in
            var seen: Set<OwnerKey> = []
            for row in facts.order where facts.isSuspect(row) {
              guard let owner = facts.ownerKey(of: facts.node(row)), seen.insert(owner).inserted else {
                continue
              }
              report(facts.weightedRows[owner] ?? [], facts, &collector)
            }
          }))),
    wording: { context in
      guard let sasaran = context.sasaran else {
        return FindingText("bobot tidak berjumlah 100", en: "the weights do not come to 100")
      }
      let isOwners = context.value == 1
      let owned = isOwners ? context.facts.ownerKey(of: context.facts.node(sasaran.row)) : nil
      let rows = owned.flatMap { context.facts.weightedRows[$0] } ?? [sasaran.row]
      let weights = rows.flatMap { context.facts.weightNumbers(of: $0) }
      let sum = context.joined(weights, by: " + ")
      let total = (try? weights.sum()).map(context.text) ?? LocalizedText("…", en: "…")
      let notes = rows.dropFirst().prefix(5).map { row in
        let other = Sasaran(storage: context.tree.storage, row: row)
        return Finding.Note(
          LocalizedText("sasaran lain dari pemilik yang sama", en: "another sasaran of the same owner"),
          subject: .sasaran(other.id), location: other.location)
      }
      let isOpen = rows.contains { context.facts.lacksWeight($0) }
      let owner = sasaran.owner.map { "\($0)" } ?? ""
      let (whose, ofWhom) =
        isOwners && !owner.isEmpty
        ? ("indikator \(owner)", "indicators of \(owner)")
        : ("indikator sasaran \(context.id)", "indicators of sasaran \(context.id)")
      let distinction = weights.sorted().map(\.normalized.description)
      guard !weights.contains(where: \.isNegative) else {
        return FindingText(
          "bobot \(whose) ada yang di bawah nol: \(sum.indonesian)",
          en: "the weights of the \(ofWhom) have one below zero: \(sum.english)", notes: notes,
          distinction: distinction)
      }
      // One weight is its own sum.
      let equals = weights.count > 1 ? (" = \(total.indonesian)", " = \(total.english)") : ("", "")
      guard !isOpen else {
        return FindingText(
          "bobot \(whose) sudah melebihi 100% sebelum semuanya diisi: \(sum.indonesian)\(equals.0)",
          en:
            "the weights of the \(ofWhom) exceed 100% before all are filled in: \(sum.english)\(equals.1)",
          notes: notes, distinction: distinction)
      }
      return FindingText(
        "bobot \(whose) tidak berjumlah 100%: \(sum.indonesian)\(equals.0)",
        en: "the weights of the \(ofWhom) do not come to 100%: \(sum.english)\(equals.1)",
        notes: notes, distinction: distinction)
    })

  /// Reports what is wrong with the weights of one owner, of whose sasaran one at least does not come to a whole.
  private static func report(_ rows: [Row], _ facts: AlignmentFacts, _ collector: inout FindingCollector) {
    let weights = rows.map { facts.weights(of: $0) }
    // Where one is whole by itself, so is each to be, whatever is still open on another.
    let areApart = weights.contains { $0?.isWhole == true }
    if !areApart {
      // What is left open on one sasaran may be what is missing on another, but not what is too much.
      guard !weights.contains(where: { $0 == nil }) else {
        for (row, weights) in zip(rows, weights) where weights?.exceedsWhole == true { collector.report(row) }
        return
      }
      let total = WeightTotal(rows.flatMap { facts.weightNumbers(of: $0) })
      guard !total.isWhole else { return }
      if total.mayBeOne {
        if let first = zip(rows, weights).first(where: { $1?.isWhole == false })?.0 {
          collector.report(first, value: 1)
        }
        return
      }
    }
    for (row, weights) in zip(rows, weights) where weights?.isWhole == false { collector.report(row) }
  }

  private static func ownerTree(_ weights: [[Number?]], isWeighted: Bool = false) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya akuntabilitas kinerja", level: "S0",
          children: weights.enumerated().map { place, weights in
            SasaranDraft(
              "Meningkatnya akuntabilitas urusan \(place + 1)",
              owner: Position("Kepala Badan", unit: "BPSDM"),
              indicators: weights.enumerated().map { number, weight in
                Indicator(
                  "Nilai akuntabilitas \(place + 1).\(number + 1)", unit: .score, weight: weight,
                  contributes: isWeighted
                    ? Contribution(to: "S0.1.a", as: .component, combine: .weighted) : nil)
              })
          })
      ])
  }
}

/// Weights taken together.
private struct WeightTotal {
  private let weights: [Number]

  init(_ weights: [Number]) { self.weights = weights }

  /// What weights may come to.
  private static let wholes: [Number] = [100, 1]

  /// Whether they come to a whole, within the rounding of weights that have decimals.
  var isWhole: Bool {
    guard !weights.contains(where: \.isNegative), let sum = try? weights.sum() else { return false }
    let decimals = weights.map(\.scale).max() ?? 0
    return Self.wholes.contains { whole in
      // Of fractions with one decimal half a unit is five points, in which a weight that is missing gets lost.
      guard sum != whole, decimals > (whole == 1 ? 1 : 0) else { return sum == whole }
      // What is rounded is off by less than half a unit of its last decimal, so two weights are not off together.
      guard let unit = Number(mantissa: 1, scale: decimals),
        let slack = try? unit.multiplied(by: Number(weights.count)),
        let distance = try? sum.subtracting(whole).multiplied(by: 2), let opposite = try? distance.negated()
      else { return false }
      return max(distance, opposite) < slack
    }
  }

  /// Whether they come to more than the greater whole.
  var exceedsWhole: Bool {
    guard !weights.contains(where: \.isNegative), let sum = try? weights.sum() else { return false }
    return sum > 100 && !isWhole
  }

  /// Whether they are little enough to be meant as one whole.
  var mayBeOne: Bool { (try? weights.sum()).map { $0 <= 150 } ?? false }
}

extension AlignmentFacts {
  /// Whether all indicators of a sasaran have a weight and these do not come to a whole.
  fileprivate func isSuspect(_ row: Row) -> Bool {
    signs(of: row).indicators.contains(.doubtfulWeights) && weights(of: row)?.isWhole == false
  }

  /// Whose weights are looked at together with those of a sasaran; `nil` where none is given.
  fileprivate func ownerOfWeights(at row: Row) -> OwnerGroup? {
    columns.weighsForOwner(row) ? ownerKey(of: node(row)).map { OwnerGroup(owner: $0) } : nil
  }

  /// The weights of a sasaran's indicators; `nil` when one has none, or weighs in a mean, unless the others are too much
  /// already.
  fileprivate func weights(of row: Row) -> WeightTotal? {
    let node = node(row)
    guard node.indicatorCount > 0, !node.marks.contains(.context) else { return nil }
    let weights = WeightTotal(weightNumbers(of: row))
    return hasOpenWeight(row) && !weights.exceedsWhole ? nil : weights
  }

  /// Whether an indicator of a sasaran has no weight among those of its owner.
  fileprivate func hasOpenWeight(_ row: Row) -> Bool {
    indicatorRows(of: row).contains { !columns.indicators[$0].weighsForOwner }
  }

  /// Whether an indicator of a sasaran has no weight at all.
  fileprivate func lacksWeight(_ row: Row) -> Bool {
    indicatorRows(of: row).contains { columns.weight(of: columns.indicators[$0]) == nil }
  }

  fileprivate func weightNumbers(of row: Row) -> [Number] {
    indicatorRows(of: row).compactMap { row in
      let indicator = columns.indicators[row]
      return indicator.weighsForOwner ? columns.weight(of: indicator) : nil
    }
  }
}
