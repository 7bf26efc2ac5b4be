import Foundation

extension TreeChecker {
  private static let stageOrder = ["input": 0, "process": 1, "output": 2, "outcome": 3, "impact": 4]
  private static let absentStatements: Set<String> = [
    "tidak dicetak", "tidak disebut", "tidak ada", "belum ada", "belum diisi", "belum dirumuskan",
    "belum ditetapkan", "menyusul", "tbd", "n a", "nihil", "x", "xx", "xxx",
  ]

  mutating func checkCascading(of place: Place, children: [Place], under parent: Place?) {
    checkNearCopies(among: children, under: place)
    if place.sasaran.cascading?.method == "indirect" { checkSumsBelow(place, children: children) }
    guard let parent else { return }
    checkStages(of: place, under: parent)
    let isInDocument = place.sasaran.context != true && parent.sasaran.context != true
    guard isInDocument else { return }
    if place.statement.normalized == parent.statement.normalized, !parent.passesOnWhole, isStatement(place) {
      report("sasaran-copy", place.sasaran.id, "\(place.sasaran.id) menyalin \(parent.sasaran.id)")
    }
    for measure in place.measures { checkCopy(measure, of: place, under: parent) }
  }

  // MARK: Stages

  private mutating func checkStages(of place: Place, under parent: Place) {
    let id = place.sasaran.id
    guard let upper = parent.stage.flatMap({ Self.stageOrder[$0] }),
      let lower = place.stage.flatMap({ Self.stageOrder[$0] })
    else { return }
    if lower > upper { report("stage-monotonic", id, "tahap \(id) lebih tinggi daripada induknya") }
    let isDeclared =
      document.skips?.contains { $0.from == parent.sasaran.level && $0.to == place.sasaran.level } ?? false
    if upper == 4, lower <= 2, levels.count > 2, !isDeclared {
      report("stage-jump", id, "\(id) melompat dari dampak ke keluaran")
    }
    let method = parent.sasaran.cascading?.method
    guard method == "direct:aspect" || method == "direct:area", upper > 2, lower <= 2,
      place.sasaran.cascading?.method != "nonCascading", place.sasaran.context != true
    else { return }
    let units = Set(parent.measures.compactMap { $0.unit?.key })
    let sharesUnit = place.measures.contains { measure in
      measure.unit.map { !$0.isGraded && units.contains($0.key) } ?? false
    }
    if !sharesUnit {
      report("direct-vs-nondirect-mismatch", id, "\(id) adalah keluaran di bawah penjabaran langsung")
    }
  }

  private mutating func checkSumsBelow(_ place: Place, children: [Place]) {
    let parts = children.flatMap(\.measures).compactMap(\.indicator.contributesTo).filter {
      $0.relation == "component" && $0.combine == "sum"
    }
    for measure in place.measures where parts.contains(where: { $0.indicator == measure.indicator.id }) {
      report(
        "direct-vs-nondirect-mismatch", measure.indicator.id,
        "\(place.sasaran.id) tidak langsung, tetapi indikatornya dijumlahkan")
    }
  }

  // MARK: Statements

  private func isStatement(_ place: Place) -> Bool {
    let text = place.sasaran.statement.trimmingCharacters(in: .whitespaces)
    return !place.statement.words.isEmpty && !Self.absentStatements.contains(place.statement.normalized)
      && !(text.hasPrefix("(") && text.hasSuffix(")"))
  }

  /// Compares each sasaran with its parent and with its elder siblings.
  mutating func checkNearCopies(among children: [Place], under parent: Place?) {
    var family: [Place] = []
    if let parent, isComparable(parent), !parent.passesOnWhole { family.append(parent) }
    for child in children
    where child.isOwnWording && child.statement.normalized != parent?.statement.normalized
      && isComparable(child)
    {
      if let earlier = family.first(where: { isNearCopy(child, of: $0) }) {
        report(
          "sasaran-near-copy", child.sasaran.id,
          "\(child.sasaran.id) hampir sama dengan \(earlier.sasaran.id)")
      }
      family.append(child)
    }
  }

  private func isComparable(_ place: Place) -> Bool {
    place.sasaran.context != true && place.statement.content.count >= 2 && isStatement(place)
  }

  private func isNearCopy(_ place: Place, of other: Place) -> Bool {
    let (first, second) = (place.statement, other.statement)
    guard first.content.count == second.content.count else { return false }
    if first.content == second.content {
      return first.normalized != second.normalized || place.sasaran.owner == other.sasaran.owner
    }
    guard let (own, theirs) = first.onlyDifference(from: second) else { return false }
    return isSameWord(own, theirs)
  }

  // MARK: Indicators

  private mutating func checkCopy(_ measure: Measure, of place: Place, under parent: Place) {
    let isSingle = parent.children.count == 1
    let isDirect = parent.sasaran.cascading?.method.hasPrefix("direct") ?? false
    let namesake = measure.name.isEmpty ? nil : parent.measures.first { $0.name == measure.name }
    let id = measure.indicator.id
    if isSingle, let whole = parent.measures.first(where: { measure.relation(to: $0) == "same" }) ?? namesake,
      areComparable(measure.unit, whole.unit), measure.differs(from: whole),
      !isAimedLower(measure, than: whole, under: parent)
    {
      report(
        "indicator-copy-different-target", id, "\(id) sama dengan \(whole.indicator.id), targetnya berbeda")
    }
    guard let namesake else { return }
    let hasComparableUnits = areComparable(measure.unit, namesake.unit)
    let hasOtherTarget = hasComparableUnits && measure.differs(from: namesake)
    if isSingle, hasOtherTarget { return }
    let isWrong =
      switch measure.relation(to: namesake) {
      case "component", "reference": false
      case "same": hasOtherTarget || !hasComparableUnits
      default: isDirect || (isSingle && place.isNomenclature) ? !hasComparableUnits : true
      }
    if isWrong { report("indicator-copy", id, "\(id) menyalin indikator \(namesake.indicator.id)") }
  }

  /// Whether another rule tells that a child's target falls short.
  private func isAimedLower(_ measure: Measure, than whole: Measure, under parent: Place) -> Bool {
    guard parent.sasaran.cascading?.method != "direct:load",
      [nil, "same"].contains(measure.relation(to: whole)),
      [measure, whole].allSatisfy({ [nil, "maximize"].contains($0.indicator.polarity) })
    else { return false }
    return measure.targets.contains { year, figure in
      guard let number = figure.number, let target = whole.target(of: year), let upper = target.number,
        areComparable(figure.unit, target.unit), !figure.isUpperBound, !target.isUpperBound
      else { return false }
      return number < upper && (number < 0 || number * 10 > upper)
    }
  }
}
