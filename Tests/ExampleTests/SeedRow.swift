import Foundation

/// A row of the page on the seeds: `| 000.4.3–5 | what is asked | what does it |`.
struct SeedRow {
  /// A sentence of a paragraph of a document, both counted from one.
  struct Sentence: Comparable, CustomStringConvertible {
    var paragraph: Int
    var number: Int

    var description: String { "\(paragraph).\(number)" }

    static func < (left: Sentence, right: Sentence) -> Bool {
      (left.paragraph, left.number) < (right.paragraph, right.number)
    }

    /// Whether no sentence lies between: the next one of the paragraph, or the first of the next paragraph.
    func isFollowed(by other: Sentence) -> Bool {
      other == Sentence(paragraph: paragraph, number: number + 1)
        || other == Sentence(paragraph: paragraph + 1, number: 1)
    }
  }

  let document: String
  let first: Sentence
  let last: Sentence
  let asked: String
  let answer: Substring

  /// Nil for a line that is no row of a walk.
  init?(_ line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming() }
    guard cells.count == 5, cells[0].isEmpty, cells[4].isEmpty else { return nil }
    let ends = cells[1].split(separator: "–")
    guard (1...2).contains(ends.count), let (document, first) = Self.sentence(ends[0]) else { return nil }
    self.document = document
    self.first = first
    if ends.count == 1 {
      last = first
    } else {
      let numbers = ends[1].split(separator: ".").compactMap { Int($0) }
      guard let number = numbers.last, numbers.count <= 2 else { return nil }
      last = Sentence(paragraph: numbers.count == 2 ? numbers[0] : first.paragraph, number: number)
    }
    asked = String(cells[2])
    answer = cells[3]
  }

  /// Whether the answer names something, leads somewhere, points to another row, or gives its reason for none.
  var isAnswered: Bool {
    let reasons = ["asks nothing: ", "out of scope: "]
    return answer.contains("`") || answer.contains("](")
      || answer.hasPrefix("as ") && !Self.sentences(namedIn: answer).isEmpty
      || reasons.contains { answer.hasPrefix($0) && answer.count > $0.count }
  }

  /// The sentences whose numbers stand in a text, such as 000.12.1.
  static func sentences(namedIn text: some StringProtocol) -> [(document: String, sentence: Sentence)] {
    text.split { !$0.isNumber && $0 != "." }.compactMap { sentence($0) }
  }

  private static func sentence(_ text: some StringProtocol) -> (document: String, sentence: Sentence)? {
    let parts = text.split(separator: ".")
    guard parts.count == 3, parts[0].count == 3, let paragraph = Int(parts[1]), let number = Int(parts[2])
    else {
      return nil
    }
    return (String(parts[0]), Sentence(paragraph: paragraph, number: number))
  }
}

extension Substring {
  /// Without spaces around.
  fileprivate func trimming() -> Substring {
    let start = drop { $0 == " " }
    return start.prefix(
      (start.lastIndex { $0 != " " }).map { start.distance(from: start.startIndex, to: $0) + 1 } ?? 0)
  }
}
