import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A slip in the word that tells the result.
  static let resultMisspelt = DefectKind("typo-condition-word") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          !node.isContext && Statement(node.statement).first.hasSuffix("nya")
            && Statement(node.statement).first.count > 9
        })
    else { return nil }
    let statement = Statement(node.statement)
    // Two letters are told from another word only in long words.
    let slips = statement.first.count > 11 ? Slip.allCases : [.dropped, .doubled, .added, .swapped]
    guard let word = random.pick(slips).made(in: statement.first, &random) else { return nil }
    return clean.planting("\(word) \(statement.rest)", at: node)
  }
}
