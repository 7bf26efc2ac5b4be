import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran and its parent that have changed places in the later version.
  static let swapped = DefectKind(
    "sasaran-swap-between-documents",
    .version { clean, random in
      guard
        let node = clean.pick(
          &random,
          where: { node in
            guard let parent = node.parent, clean.isOwn(node), clean.isOwn(parent) else { return false }
            return isAlone(node, in: clean) && isAlone(parent, in: clean) && clean.isFree(node)
              && clean.isFree(parent) && Statement(node.statement).words.count > 3
              && Statement(parent.statement).words.count > 2
          }), let parent = node.parent
      else { return nil }
      var tree = clean.tree
      // Their indicators go with them.
      func indicators(of node: Sasaran) -> [Indicator] {
        node.indicators.map { view in
          var indicator = view.value
          indicator.id = nil
          return indicator
        }
      }
      guard
        (try? tree.update(
          parent.id,
          { draft in
            draft.statement = node.statement.lowercased()
            draft.indicators = indicators(of: node)
          })) != nil,
        (try? tree.update(
          node.id,
          { draft in
            draft.statement = parent.statement
            draft.indicators = indicators(of: parent)
          })) != nil
      else { return nil }
      return PlantedTree(tree, at: .sasaran(node.id))
    })

  /// An indicator that was replaced within the period.
  static let replaced = DefectKind(
    "iku-churn",
    .version { clean, random in
      guard !clean.years.isEmpty,
        let indicator = clean.pickPlainIndicator(
          &random,
          where: { node, _ in
            clean.isOwn(node) && isAlone(node, in: clean) && Statement(node.statement).words.count > 3
          })
      else { return nil }
      let topic = random.pick(ForeignTopics.all)
      let changed = clean.changing(indicator) {
        $0.name = "Indeks kunjungan \(topic)"
        $0.formula = "Hasil survei \(topic)"
      }
      return changed.map { PlantedTree($0, at: .sasaran(indicator.sasaran.id)) }
    })

  /// Whether no other sasaran is about the same.
  private static func isAlone(_ node: Sasaran, in clean: CleanTree) -> Bool {
    let topic = Statement(node.statement.lowercased()).rest
    return clean.sasaran.count { Statement($0.statement.lowercased()).rest == topic } == 1
  }
}
