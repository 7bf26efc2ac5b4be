/// The words by which the nomenclature names the support program.
enum SupportProgram {
  static let support = WordScanner.hash(of: "penunjang")
  /// One of these stands beside it: "penunjang urusan", "penunjang perangkat daerah".
  static let objects = WordSet(objectWords)
  private static let objectWords: [StaticString] = ["urusan", "perangkat", "skpd", "opd"]
  /// The bits of both in ``TextFacts/signature``.
  private static let bits = (
    support: 1 << (support & 63) as UInt64,
    objects: objectWords.reduce(UInt64(0)) { $0 | 1 << (WordScanner.hash(of: $1) & 63) }
  )

  /// Whether a text may name it; quickly, and wrong only in saying yes.
  @inline(__always)
  static func mayBe(_ text: TextFacts) -> Bool {
    let bits = bits
    return text.signature & bits.support != 0 && text.signature & bits.objects != 0
  }
}

extension AlignmentFacts {
  /// Whether a text names the support program. O(words).
  func names(ofSupport text: TextReference) -> Bool {
    let support = SupportProgram.support
    let objects = SupportProgram.objects
    // How many words behind the first "penunjang" may still be meant.
    var left = 0
    var isNamed = false
    columns.texts.withBytes(of: text) { bytes in
      bytes.forEachWordHash { word in
        if left > 0 {
          isNamed = objects.contains(word)
          left -= 1
          return !isNamed && left > 0
        }
        if word == support { left = 2 }
        return true
      }
    }
    return isNamed
  }

  /// Whether a sasaran is about the field of an agency rather than its service or the agency itself. O(words).
  func isCore(_ node: NodeRow) -> Bool {
    let supported = words[.supportedMatters]
    return columns.texts.withBytes(of: node.statement) { statement in
      !statement.wordHashes.contains { supported.contains($0) }
    }
  }
}
