/// What the sasaran and indicators of an example declare that its drawing does not show: weights, polarities, how figures combine.
struct ExampleDeclarations {
  private let tree: PerformanceTree
  private let language: Language

  private static let ofSasaran: [SasaranField] = [
    .stage, .cascading, .rationale, .criticalSuccessFactors, .criticalSuccessFactor, .budget, .isContext,
    .isExecutedByOwner, .waivers,
  ]
  private static let ofIndicators: [IndicatorField] = [
    .aspect, .polarity, .trajectory, .consolidation, .formula, .source, .responsible, .weight, .validity,
    .controllability, .isExternalScore, .contribution,
  ]

  init(of tree: PerformanceTree, in language: Language) {
    self.tree = tree
    self.language = language
  }

  /// A line for each sasaran and indicator that declares any: "S1.1.a: bobot 60; bagian → S0.1.a, penjumlahan".
  var lines: [String] {
    var lines: [String] = []
    for sasaran in tree.preOrder {
      let (key, draft) = (TreeDifference.Key(sasaran.id), sasaran.draft)
      let version = SasaranVersion(
        key: key, parent: nil, draft: draft, levelCode: sasaran.level.code, declaredParent: nil,
        hasMadeID: false, omittedCount: 0)
      append(sasaran.id, Self.ofSasaran.compactMap { part($0.title, text(of: $0, version)) }, to: &lines)
      for (indicator, view) in zip(draft.indicators, sasaran.indicators) {
        let version = IndicatorVersion(
          key: TreeDifference.Key(view.id), sasaran: key, value: indicator, hasMadeID: false)
        // Where there is no figure the drawing has no unit either.
        let hasFigure = indicator.baseline != nil || !indicator.targets.entries.isEmpty
        let fields = (hasFigure ? [] : [.unit]) + Self.ofIndicators
        append(view.id, fields.compactMap { part($0, version) }, to: &lines)
      }
    }
    return lines
  }

  private func append(_ id: String, _ parts: [String], to lines: inout [String]) {
    guard !parts.isEmpty else { return }
    lines.append(PlainText.string("\(id): \(parts.joined(separator: "; "))"))
  }

  private func part(_ field: IndicatorField, _ version: IndicatorVersion) -> String? {
    let text = text(of: field, version)
    // What it is to the other indicator is a name in itself.
    return field == .contribution ? text : part(field.title, text)
  }

  private func part(_ title: LocalizedText, _ text: String?) -> String? {
    text.map { $0.isEmpty ? title[language] : "\(title[language]) \($0)" }
  }

  /// What a sasaran has in a field; empty where its name says it all, `nil` for nothing.
  private func text(of field: SasaranField, _ version: SasaranVersion) -> String? {
    switch field {
    case .isContext: version.draft.isContext ? "" : nil
    case .isExecutedByOwner: version.draft.isExecutedByOwner ? "" : nil
    default: field.text(of: version, in: language)
    }
  }

  private func text(of field: IndicatorField, _ version: IndicatorVersion) -> String? {
    guard field != .isExternalScore else { return version.value.isExternalScore ? "" : nil }
    return field.text(of: version, in: language)
  }
}
