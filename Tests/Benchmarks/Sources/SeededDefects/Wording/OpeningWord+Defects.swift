import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An outcome that opens as an output.
  static let outputWord = DefectKind("output-word-at-outcome") { clean, random in
    guard
      let node = clean.pick(
        &random, where: { clean.isOwn($0) && clean.isOutcome($0) && Statement($0.statement).words.count > 2 })
    else {
      return nil
    }
    let word = random.pick([
      "Terlaksananya", "Tersusunnya", "Tersedianya", "Terselenggaranya", "Terfasilitasinya", "Terkelolanya",
      "Terbangunnya",
    ])
    return clean.planting("\(word) \(Statement(node.statement).topic.lowercasedFirst)", at: node)
  }

  /// An output that opens as an outcome.
  static let outcomeWord = DefectKind("outcome-word-at-output") { clean, random in
    let levels = clean.tree.cascade.levels
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOwn(node) && clean.isOutput(node) && Statement(node.statement).words.count > 2
            && !(node.levelRank < clean.bottom && levels[node.levelRank + 1].kind == .individual)
        })
    else { return nil }
    let word = random.pick([
      "Meningkatnya", "Terwujudnya", "Optimalnya", "Membaiknya", "Menguatnya", "Terciptanya",
    ])
    return clean.planting("\(word) \(Statement(node.statement).topic.lowercasedFirst)", at: node)
  }
}
