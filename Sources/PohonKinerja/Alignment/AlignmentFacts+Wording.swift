/// What the rules on wording ask of a sasaran.
extension AlignmentFacts {
  /// Whether a sasaran's wording is its office's own: it belongs to this document, and no regulation words it.
  func isOwnWording(_ node: NodeRow) -> Bool {
    !node.marks.contains(.context) && levelKind(of: node) != .nomenclature
  }

  /// Whether nothing of this document is above a sasaran, so that it is the aim (tujuan) of its owner.
  func isTopmost(_ node: NodeRow) -> Bool {
    node.parent == .none || columns.nodes[node.parent].marks.contains(.context)
  }
}

extension FindingContext {
  /// The statement of the sasaran.
  var statement: String { sasaran?.statement ?? "" }

  /// The words of the sasaran's statement with what they are.
  var statementWords: [MarkedWord] { sasaran.map { facts.words(ofStatement: $0.row) } ?? [] }

  /// The first word of the statement in quotes, for messages.
  var openingWord: String { quotedWord(statementWords.first, in: statement) }

  /// A word in quotes, for messages.
  func quotedWord(_ word: MarkedWord?, in text: String) -> String {
    Wording.quoted(word.map { text.part($0.range) } ?? "")
  }
}
