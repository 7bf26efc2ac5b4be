/// Writes a performance tree of any size as a document of the format `pohon-kinerja/1`, for measuring programs with.
///
/// About three indicators and 1.25 KB per sasaran, five target years, three to nine children. One sasaran in a
/// thousand has each of the faults that the rules look for. The same count always gives the same bytes.
public struct PerformanceTreeGenerator {
  private let count: Int
  private let plan: TreePlan
  /// How many times five sasaran stand outside the nesting and name their parent: one linked, one whose parent does
  /// not exist, two that are each other's parent, and one without any.
  private let declaredParents: Int

  /// Creates a generator of documents with `count` sasaran, at least one.
  public init(count: Int) {
    self.count = max(1, count)
    declaredParents = self.count / 1_000
    plan = TreePlan(shape: TreeShape(count: self.count - 5 * declaredParents))
  }

  /// The whole document.
  public func document() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1_400 * count)
    write { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Writes the document in pieces of about a megabyte.
  public func write<Failure: Error>(to receive: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var output = JSONOutput()
    writeHeader(to: &output)
    output.open("sasaran", "[")
    var path: [Int] = []
    var node = 0
    while true {
      writeOpening(of: node, to: &output)
      let children = plan.shape.children(of: node)
      if let first = children.first {
        output.open("children", "[")
        path.append(node)
        node = first
      } else {
        output.close("}")
        while let parent = path.last, node + 1 == plan.shape.children(of: parent).upperBound {
          output.close("]}")
          node = parent
          path.removeLast()
        }
        guard !path.isEmpty else { break }
        node += 1
      }
      if output.buffer.count > 1 << 20 {
        try receive(output.buffer)
        output.buffer.removeAll(keepingCapacity: true)
      }
    }
    for place in 0..<declaredParents { writeDeclaredParents(place, to: &output) }
    output.close("]")
    output.close("}")
    output.raw("\n")
    try receive(output.buffer)
  }

  private func writeHeader(to output: inout JSONOutput) {
    output.open("{")
    output.member("format", "pohon-kinerja/1")
    output.member("title", "Pohon kinerja buatan dengan \(count) sasaran")
    output.open("period", "{")
    output.member("from", Figure(hundredths: TreePlan.years.lowerBound * 100))
    output.member("to", Figure(hundredths: TreePlan.years.upperBound * 100))
    output.close("}")
    output.member("singleRoot", literal: "true")
    output.open("levels", "[")
    for level in 0..<plan.levelCount {
      output.open("{")
      output.member("code", "S\(level)")
      output.member("title", Vocabulary.title(ofLevel: level))
      output.member("stage", plan.stage(ofLevel: level))
      if level == plan.levelCount - 1 { output.member("kind", "individual") }
      output.close("}")
    }
    output.close("]")
    output.open("crosscutting", "[")
    for link in 0..<(count / 1_000) {
      output.open("{")
      output.member("from", plan.id(of: link))
      output.member("unit", Vocabulary.offices[link % Vocabulary.offices.count])
      output.close("}")
    }
    output.close("]")
  }

  private func writeOpening(of node: Int, to output: inout JSONOutput) {
    let defect = Defect(of: node)
    let isInner = plan.shape.childCounts[node] > 0
    output.open("{")
    output.member("id", plan.id(of: node))
    output.member("level", "S\(plan.level(of: node))")
    if defect != .noOwner { writeOwner(of: node, to: &output) }
    output.member("statement", plan.statement(of: node))
    if defect == .stageTooHigh { output.member("stage", "impact") }
    switch defect {
    case .directOverOutputs where isInner: output.member("cascading", "direct:aspect")
    case .directWithoutParts where !isInner: output.member("cascading", "direct:area")
    default:
      if isInner { output.member("cascading", plan.isDividedByLoad(node) ? "direct:load" : "indirect") }
    }
    if plan.declaresFactors(node) {
      output.open("criticalSuccessFactors", "[")
      for factor in Vocabulary.factors.prefix(plan.factorCount) { output.element(factor) }
      output.close("]")
    }
    if let factor = plan.factor(of: node) { output.member("criticalSuccessFactor", factor) }
    output.open("indicators", "[")
    if defect != .noIndicators {
      for place in 0..<plan.indicatorCount(of: node) { writeIndicator(place, of: node, to: &output) }
    }
    output.close("]")
  }

  private func writeOwner(of node: Int, to output: inout JSONOutput) {
    let owner = plan.owner(of: node)
    output.open("owner", "{")
    output.member("title", owner.title)
    output.member("name", owner.name)
    output.member("unit", owner.unit)
    output.close("}")
  }

  private func writeIndicator(_ place: Int, of node: Int, to output: inout JSONOutput) {
    let defect = place == 0 ? Defect(of: node) : nil
    let indicator = plan.indicator(place, of: node)
    let figures = plan.figures(place, of: node)
    let count = plan.indicatorCount(of: node)
    output.open("{")
    output.member("id", plan.indicatorID(place, of: node))
    output.member("name", indicator.name)
    if defect != .noUnit { output.member("unit", indicator.unit) }
    output.member("polarity", indicator.polarity)
    output.member("aspect", indicator.aspect)
    if let baseline = figures.first { output.member("baseline", baseline) }
    if defect != .noTargets {
      output.open("targets", "{")
      for (year, figure) in zip(TreePlan.years, figures.dropFirst()) { output.member("\(year)", figure) }
      output.close("}")
    }
    output.member("source", indicator.source)
    output.member("responsible", plan.owner(of: node).unit)
    let weight = place < count - 1 ? 100 / count : 100 - 100 / count * (count - 1)
    output.member("weight", Figure(hundredths: weight * 100))
    if place == 0, plan.isPartOfLoad(node), let parent = plan.shape.parent(of: node) {
      output.open("contributesTo", "{")
      output.member("indicator", plan.indicatorID(0, of: parent))
      output.member("as", "component")
      output.member("combine", "sum")
      output.close("}")
    }
    output.close("}")
  }

  private func writeDeclaredParents(_ place: Int, to output: inout JSONOutput) {
    let last = plan.levelCount - 1
    write(
      "T\(place).1", under: plan.id(of: place), level: min(last, Int(plan.shape.depths[place]) + 1),
      to: &output)
    write("T\(place).2", under: "HILANG.\(place)", level: 1, to: &output)
    write("T\(place).3", under: "T\(place).4", level: 1, to: &output)
    // The only one below that, with the same indicator and another target.
    write(
      "T\(place).4", under: "T\(place).3", level: 1, indicatorOf: "T\(place).3", firstTarget: 9, to: &output)
    // One without a parent on the last level, on the first, or between.
    write("T\(place).5", under: nil, level: [last, 0, 2][place % 3], to: &output)
  }

  /// A sasaran that stands in the list of the document and names its parent, if it has one.
  private func write(
    _ id: String, under parent: String?, level: Int, indicatorOf owner: String? = nil, firstTarget: Int = 5,
    to output: inout JSONOutput
  ) {
    output.open("{")
    output.member("id", id)
    if let parent { output.member("parent", parent) }
    output.member("level", "S\(level)")
    output.member("owner", Vocabulary.title(ofLevel: level))
    output.member("statement", "Terlaksananya tindak lanjut rekomendasi nomor \(id)")
    output.open("indicators", "[")
    output.open("{")
    output.member("id", "\(id).a")
    output.member("name", "Jumlah rekomendasi nomor \(owner ?? id) yang ditindaklanjuti")
    output.member("unit", "rekomendasi")
    output.open("targets", "{")
    for year in TreePlan.years {
      output.member("\(year)", Figure(hundredths: (year - 2_025 + firstTarget) * 100))
    }
    output.close("}")
    output.close("}")
    output.close("]")
    output.close("}")
  }
}
