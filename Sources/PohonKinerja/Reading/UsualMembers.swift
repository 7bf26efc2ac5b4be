/// The names of members with what stands around them when a program writes an object: `,"unit":`.
///
/// A reader that tries these in the order of the format, one after the other, meets nearly every member of such an
/// object at once, and goes on with the general way from wherever one did not match.
struct UsualMembers: Sendable {
  let id = JSONScanner.Pattern("\"id\":")
  let name = JSONScanner.Pattern(",\"name\":")
  let unit = JSONScanner.Pattern(",\"unit\":")
  let polarity = JSONScanner.Pattern(",\"polarity\":")
  let aspect = JSONScanner.Pattern(",\"aspect\":")
  let baseline = JSONScanner.Pattern(",\"baseline\":")
  let targets = JSONScanner.Pattern(",\"targets\":")
  let source = JSONScanner.Pattern(",\"source\":")
  let responsible = JSONScanner.Pattern(",\"responsible\":")
  let weight = JSONScanner.Pattern(",\"weight\":")
  let level = JSONScanner.Pattern(",\"level\":")
  let owner = JSONScanner.Pattern(",\"owner\":")
  let statement = JSONScanner.Pattern(",\"statement\":")
  let cascading = JSONScanner.Pattern(",\"cascading\":")
  let title = JSONScanner.Pattern("\"title\":")
  let indicators = JSONScanner.Pattern(",\"indicators\":")
  let parent = JSONScanner.Pattern(",\"parent\":")
}

extension DocumentReader.OpenObject {
  /// Notes a member, by its place in the format, that was met without looking for it.
  @inline(__always)
  mutating func meet(_ place: Int) {
    isFirst = false
    seen |= 1 << UInt32(truncatingIfNeeded: place)
    present |= 1 << UInt32(truncatingIfNeeded: place)
    next = place + 1
  }
}
