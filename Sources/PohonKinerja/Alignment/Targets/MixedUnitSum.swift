extension Rule {
  /// Figures of different units are added: by declaration, or as it seems.
  ///
  /// A warning where the units are of one kind, as m and km are: the figures may well add up, but nobody checks it until they are
  /// written in one unit. A note where nothing is declared but the whole is nearly the sum of its children's figures, as if
  /// it had been added up without a look at the units: the children have one indicator each, all counted, some in the unit of the whole
  /// and some not, and their numbers come within 5 % of it. That the whole may be in a unit of its own, 200 ASN over 5
  /// reports, is normal. Both limits are our convention.
  static let mixedUnitSum = Rule(
    id: "mixed-unit-sum", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText(
      "Angka dengan satuan yang berbeda dijumlahkan", en: "Figures of different units are added up"),
    rationale: LocalizedText(
      "2.000 orang dan 150 dokumen tidak berjumlah 2.150 apa pun; hanya yang bersatuan sama dapat dijumlahkan.",
      en: "2,000 persons and 150 documents are not 2,150 of anything; only like things add up."),
    sources: [.convention],
    advice: LocalizedText(
      "Jumlahkan hanya bagian yang bersatuan sama, atau nyatakan bagian lainnya sebagai kontribusi tanpa rumus.",
      en: "Add only the parts of one unit, or declare the others as contributions without a formula."),
    examples: [
      .failing(
        LocalizedText("Orang dan dokumen dijumlahkan", en: "Persons and documents are added"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: qualificationTree(
          "2.155 asn", parts: ["2.000 orang", "150 dokumen", "10 orang"],
          contribution: Contribution(to: "S1.1.a", as: .component, combine: .sum))),
      .failing(
        LocalizedText("Beban dibagi ke satuan lain", en: "A load divided into another unit"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: qualificationTree(
          "200 asn", parts: ["100 orang", "5 laporan"], cascading: .direct(by: .load))),
      .failing(
        LocalizedText("Meter dan kilometer: peringatan", en: "Metres and kilometres: a warning"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: qualificationTree(
          "2 km", parts: ["800 m", "700 m"],
          contribution: Contribution(to: "S1.1.a", as: .component, combine: .sum))),
      .failing(
        LocalizedText(
          "Tidak dinyatakan, tetapi tampak dijumlahkan: catatan",
          en: "Undeclared, but it looks added up: a note"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: qualificationTree("2.155 asn", parts: ["2.000 orang", "150 dokumen", "10 orang"])),
      .passing(
        LocalizedText("Satuan yang sama", en: "One unit"),
        qualificationTree(
          "2.010 asn", parts: ["2.000 orang", "10 Pegawai"],
          contribution: Contribution(to: "S1.1.a", as: .component, combine: .sum))),
      .passing(
        LocalizedText("200 ASN di atas 5 laporan", en: "200 ASN over 5 reports"),
        qualificationTree("200 asn", parts: ["5 laporan"])),
      .passing(
        LocalizedText("Satuan berbeda, bukan jumlahnya", en: "Different units, and not their sum"),
        qualificationTree("1.000 asn", parts: ["2.000 orang", "150 dokumen"])),
      .passing(
        LocalizedText("Nilai dan persentase tidak dijumlahkan", en: "Scores and shares are not added"),
        qualificationTree("100 indeks", parts: ["60 indeks", "40%"])),
      .passing(
        LocalizedText("Bagian yang hanya menyumbang", en: "Parts that merely contribute"),
        qualificationTree(
          "2.155 asn", parts: ["2.000 orang", "150 dokumen", "10 orang"],
          contribution: Contribution(to: "S1.1.a", as: .contribution))),
    ],
    reach: [.children, .parts],
    needs: .severalChildren,
    parts: [.figures, .others],
    check: .both(
      .eachWhole { facts, whole, collector in
        guard !facts.haveOneUnit(whole) else { return }
        facts.withParts(of: whole, combined: .sum) { node, declared in
          guard declared.mixesUnits else { return }
          collector.report(
            node, indicator: declared.whole, value: Int(declared.years.first?.year ?? 0),
            severity: MeasureFamily.isShared(by: declared.units) ? .warning : nil)
        }
      },
      .eachSasaran { facts, row, collector in
        let node = facts.node(row)
        guard node.firstChild != node.lastChild, node.indicatorCount > 0,
          !node.marks.contains(.context), node.cascading != .directByLoad,
          facts.node(node.firstChild).indicatorCount == 1
        else { return }
        for whole in facts.indicatorRows(of: row) {
          guard let sum = BlindSum(of: whole, node, in: facts) else { continue }
          collector.report(row, indicator: whole, value: Int(sum.year), severity: .note)
        }
      }),
    wording: { context in
      guard let row = context.indicator?.row else {
        return FindingText("satuan yang berbeda dijumlahkan", en: "different units are added up")
      }
      let node = context.facts.node(context.facts.columns.indicators[row].node)
      let declared = DeclaredParts(of: row, combined: .sum, in: context.facts)
      let parts = declared?.parts ?? BlindSum.parts(below: node, in: context.facts) ?? []
      let shown = parts.map { context.shownFigure(of: $0) }
      let whole = context.shownFigure(of: row)
      let sums = context.joined(shown, by: " + ")
      let name = context.indicatorName
      let notes = context.notes(onParts: parts, shown)
      let isOfOneKind = declared.map { MeasureFamily.isShared(by: $0.units) } ?? false
      let advice =
        isOfOneKind
        ? [
          LocalizedText(
            "Tulis semuanya dalam satu satuan, agar jumlahnya dapat diperiksa.",
            en: "Write all of them in one unit, so that the sum can be checked.")
        ] : []
      guard declared == nil || context.haveFigures(parts + [row]) else {
        let units = context.unitTexts(of: parts)
        let own = context.unitTexts(of: [row])
        return FindingText(
          "indikator \(name)\(own.isEmpty ? "" : " bersatuan \(own) dan") dinyatakan sebagai jumlah dari bagian bersatuan \(units)",
          en:
            "the indicator \(name)\(own.isEmpty ? "" : " is in \(own) and") is declared to be the sum of parts in \(units)",
          suggestions: advice, notes: notes)
      }
      if isOfOneKind {
        return FindingText(
          "indikator \(name) dijumlahkan dari satuan yang sejenis tetapi berbeda: \(sums.indonesian) terhadap \(whole.indonesian)",
          en:
            "the indicator \(name) is the sum of units of one kind that differ: \(sums.english) against \(whole.english)",
          suggestions: advice, notes: notes)
      }
      guard declared == nil else {
        return FindingText(
          "indikator \(name) dinyatakan sebagai jumlah dari satuan yang berbeda: \(sums.indonesian) ≠ \(whole.indonesian)",
          en:
            "the indicator \(name) is declared to be a sum of different units: \(sums.english) ≠ \(whole.english)",
          notes: notes)
      }
      return FindingText(
        "\(context.shownValue.name.indonesian) indikator \(name) tampak dijumlahkan dari satuan yang berbeda, yang tidak dapat dijumlahkan: \(sums.indonesian) ≠ \(whole.indonesian)",
        en:
          "\(context.shownValue.name.english) of the indicator \(name) looks like a sum of different units, which do not add up: \(sums.english) ≠ \(whole.english)",
        notes: notes)
    })

  private static func qualificationTree(
    _ whole: Target, parts: [Target], cascading: CascadingMethod? = nil, contribution: Contribution? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualifikasi ASN", level: "S1", cascading: cascading,
          indicators: [
            Indicator("ASN yang mengikuti peningkatan kualifikasi", unit: whole.unit, targets: [2026: whole])
          ],
          children: parts.enumerated().map { place, part in
            SasaranDraft(
              "Terlaksananya peningkatan kualifikasi tahap \(place + 1)",
              indicators: [
                Indicator(
                  "Hasil peningkatan kualifikasi tahap \(place + 1)", unit: part.unit,
                  targets: [2026: part], contributes: contribution)
              ])
          })
      ])
  }
}

extension DeclaredParts {
  /// Whether two of the units that are known differ.
  var mixesUnits: Bool { !UnitFacts.areComparable(units) }
}

/// Units of one kind, figures of which become such of another by a factor that is known. Which are meant is our convention.
private enum MeasureFamily: CaseIterable {
  case length, area, weight, volume, time

  private var units: [String] {
    switch self {
    case .length: ["mm", "cm", "meter", "kilometer"]
    case .area: ["m2", "are", "hektare", "km2"]
    case .weight: ["mg", "g", "gr", "gram", "kilogram", "kuintal", "kwintal", "ku", "ton", "tonne"]
    case .volume: ["ml", "liter", "litre", "kl", "m3"]
    case .time: ["detik", "menit", "jam", "hour", "hours"]
    }
  }

  private static let families: [UInt64: MeasureFamily] = Dictionary(
    allCases.flatMap { family in family.units.map { (UnitFacts(MeasurementUnit($0)).key, family) } },
    uniquingKeysWith: { first, _ in first })

  /// Whether all units that are known are of one family.
  static func isShared(by units: [UnitFacts]) -> Bool {
    let known = units.filter { !$0.isNone }.map { families[$0.key] }
    guard let first = known.first, let family = first else { return false }
    return known.allSatisfy { $0 == family }
  }
}

/// A whole that nearly is the sum of its children's single figures, although their units differ.
struct BlindSum {
  let year: Int16

  init?(of whole: Row, _ node: NodeRow, in facts: AlignmentFacts) {
    let unit = facts.unit(of: whole)
    guard unit.isCounted, !facts.isWhole(whole), let parts = Self.parts(below: node, in: facts)
    else {
      return nil
    }
    let alikeCount = parts.count { facts.unit(of: $0).key == unit.key }
    guard alikeCount > 0, alikeCount < parts.count else { return nil }
    let years = facts.valueRows(of: whole).lazy.map { facts.columns.values[$0].year }
    let year = years.first { Self.isNear(whole, parts, in: $0, facts) }
    guard let year else { return nil }
    self.year = year
  }

  /// The one indicator of each child, all of them counted and none declared to be anything; `nil` when it is not so.
  static func parts(below node: NodeRow, in facts: AlignmentFacts) -> [Row]? {
    var parts: [Row] = []
    for row in ChildRows(nodes: facts.columns.nodes, row: node.firstChild) {
      let child = facts.node(row)
      guard child.indicatorCount == 1, !child.marks.contains(.context), child.cascading != .nonCascading,
        facts.columns.indicators[child.firstIndicator].contributesTo == 0,
        facts.unit(of: child.firstIndicator).isCounted
      else { return nil }
      parts.append(child.firstIndicator)
    }
    return parts
  }

  private static func isNear(_ whole: Row, _ parts: [Row], in year: Int16, _ facts: AlignmentFacts) -> Bool {
    guard year != ValueRow.baseline, let total = facts.number(of: whole, in: year)?.lower, total > 0 else {
      return false
    }
    let numbers = parts.compactMap { facts.number(of: $0, in: year)?.lower }
    guard numbers.count == parts.count, let sum = try? numbers.sum(),
      let distance = try? sum.subtracting(total), let twentyfold = try? distance.multiplied(by: 20)
    else { return false }
    return twentyfold <= total && (try? twentyfold.negated()).map { $0 <= total } == true
  }
}

extension FindingContext {
  /// Whether all of some indicators have a figure for the reported year.
  fileprivate func haveFigures(_ indicators: [Row]) -> Bool {
    indicators.allSatisfy { facts.number(of: $0, in: Int16(clamping: value)) != nil }
  }

  /// The units of some indicators, each once: “dokumen”, “predikat”.
  fileprivate func unitTexts(of indicators: [Row]) -> String {
    var seen: Set<String> = []
    let units = indicators.compactMap { facts.columns.string(facts.columns.indicators[$0].unit) }
    return Shortened.list(
      units.filter { !$0.utf8.span.isBlank && seen.insert($0).inserted }.map { "“\($0)”" }, separator: ", ",
      limit: 6)
  }

  /// The figure that an indicator has for the reported year, with its unit: "2.000 Orang".
  fileprivate func shownFigure(of indicator: Row) -> LocalizedText {
    let unit = facts.columns.string(facts.columns.indicators[indicator].unit) ?? ""
    guard let number = facts.number(of: indicator, in: Int16(clamping: value))?.lower else {
      return LocalizedText("… \(unit)", en: "… \(unit)")
    }
    let text = text(number)
    let suffix = unit.isEmpty ? "" : " \(unit)"
    return LocalizedText(text.indonesian + suffix, en: text.english + suffix)
  }
}
