import PohonKinerja

extension PerformanceTree {
  /// The tree with what its sketch leaves out: owners, indicators, units and targets; what has nothing below is carried
  /// out by its owner. A plan that names nobody is that of a region.
  var filledIn: PerformanceTree {
    var filled = self
    let owner = preOrder.allSatisfy { $0.owner == nil } ? "Bupati, sasaran" : "Pemilik sasaran"
    for node in preOrder where !node.isContext {
      do { try filled.update(node.id) { Self.fillIn(&$0, of: node, owner: owner) } } catch { continue }
    }
    return filled
  }

  private static func fillIn(_ draft: inout SasaranDraft, of node: Sasaran, owner: String) {
    if draft.owner == nil { draft.owner = Position("\(owner) \(node.id)") }
    if node.isLeaf { draft.isExecutedByOwner = true }
    if draft.indicators.isEmpty {
      draft.indicators = [
        Indicator("Tingkat ketercapaian \(Statement(node.statement).bareTopic) (\(node.id))", unit: .percent)
      ]
    }
    for place in draft.indicators.indices {
      if draft.indicators[place].unit == nil {
        draft.indicators[place].unit = unit(of: draft.indicators[place].name)
      }
      guard draft.indicators[place].targets.isEmpty else { continue }
      let baseline = draft.indicators[place].baseline?.reading(in: draft.indicators[place].unit).number
      draft.indicators[place].targets = Targets(undated: Target(baseline ?? 50))
    }
  }

  private static func unit(of name: String) -> MeasurementUnit {
    let name = name.lowercased()
    if name.hasPrefix("jumlah") { return name.contains("persen") ? .percent : "kali" }
    if name.hasPrefix("nilai") || name.hasPrefix("skor") { return .score }
    return name.hasPrefix("indeks") || name.hasPrefix("index") ? .index : .percent
  }
}
