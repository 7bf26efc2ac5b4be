/// A problem that has a place in a document, so that those that stand first can be told from the others.
protocol PlacedProblem {
  /// The place in bytes from the start of what is read.
  var offset: Int { get }
}

extension ProblemList.Entry: PlacedProblem {}
extension ReadingProblem: PlacedProblem {}

/// The first problems by their places, whichever is found first: what is given twice is told at the end of an object, and
/// where blocks of lines end is not to matter.
extension Array where Element: PlacedProblem {
  /// Whether a problem at a place would be among the first ones.
  func hasRoom(at offset: Int, among most: Int) -> Bool {
    guard count >= most else { return true }
    guard let last else { return false }
    return last.offset > offset
  }

  /// Keeps a problem behind those at its place, if it is among the first ones; it is made only then.
  mutating func keep(at offset: Int, among most: Int, _ problem: @autoclosure () -> Element) {
    guard hasRoom(at: offset, among: most) else { return }
    insert(problem(), at: firstPlace { $0.offset > offset })
    if count > most { removeLast() }
  }
}
