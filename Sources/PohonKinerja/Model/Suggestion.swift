/// What someone may have meant by a word that is not known.
package enum Suggestion {
  /// The known word nearest to a text, when it is near enough: one slip in a short word, two or three in a long one,
  /// and never more than a limit.
  ///
  /// Capitals do not count. Of words of one or two letters anything would be near, so there they alone may differ.
  /// O(words · length²), with texts of more than 40 bytes left out.
  package static func nearest(
    to text: String, among words: some Sequence<String>, within limit: Int = 3
  ) -> String? {
    let bytes = folded(text)
    guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
    var best: (word: String, distance: Int)?
    for word in words {
      let count = word.utf8.count
      let length = max(bytes.count, count)
      let allowed = min(length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3, limit)
      guard abs(bytes.count - count) <= allowed, count <= 40 else { continue }
      let other = folded(word)
      let distance = distance(bytes, other)
      guard distance <= allowed, distance < min(bytes.count, other.count) || distance == 0 else { continue }
      if distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// How many bytes must be put in, left out, changed, or swapped with their neighbour.
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...second.count)
    for row in first.indices {
      var line = [row + 1]
      for column in second.indices {
        let isSame = first[row] == second[column]
        var cost = min(above[column] + (isSame ? 0 : 1), above[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      before = above
      above = line
    }
    return above[second.count]
  }
}
