/// The words by which the nomenclature names the support program.
enum SupportProgram {
  static let support = WordScanner.hash(of: "penunjang")
  /// One of these stands beside it: "penunjang urusan", "penunjang perangkat daerah".
  static let objects = WordSet(["urusan", "perangkat", "skpd", "opd"])
  /// Whether a text may name it; quickly, and wrong only in saying yes.
  @inline(__always)
  static func mayBe(_ text: TextFacts) -> Bool { text.signature & (1 << (support & 63)) != 0 }
}

extension AlignmentFacts {
  /// Whether a text names the support program. O(words).
  func names(ofSupport text: TextReference) -> Bool {
    let words = columns.texts.withBytes(of: text) { $0.wordHashes }
    guard let place = words.firstIndex(of: SupportProgram.support) else { return false }
    return words[place...].dropFirst().prefix(2).contains { SupportProgram.objects.contains($0) }
  }

  /// Whether a sasaran is about the field of an agency rather than its service or the agency itself. O(words).
  func isCore(_ node: NodeRow) -> Bool {
    let supported = words[.supportedMatters]
    return columns.texts.withBytes(of: node.statement) { statement in
      !statement.wordHashes.contains { supported.contains($0) }
    }
  }
}
