/// Finds line, column and path of offsets in one walk through the document, as far as its grammar is sound.
///
/// Looking them up at the end costs a document without problems nothing.
struct ProblemPlaces: ~Copyable {
  struct Place {
    var line = 1
    var column = 1
    var path = "$"
  }

  private enum Component {
    case member(JSONScanner.Text)
    case element(Int)
  }

  private struct Container {
    var isObject: Bool
    var isFirst = true
    var count = 0
  }

  private var scanner: JSONScanner
  /// The offsets looked for, least first.
  private let offsets: [Int]
  private var next = 0
  private var places: [Int: Place] = [:]
  private var components: [Component] = []
  private var containers: [Container] = []

  /// The places of offsets. O(document).
  static func find(_ offsets: [Int], in scanner: consuming JSONScanner) -> [Int: Place] {
    var search = ProblemPlaces(offsets, scanner)
    try? search.walk()
    // A document that is a number which breaks off where its line ends is at fault there.
    search.settle(before: search.scanner.position + 1)
    search.scanner.skipWhiteSpace()
    search.settle(before: .max)
    return search.places
  }

  private init(_ offsets: [Int], _ scanner: consuming JSONScanner) {
    self.offsets = Set(offsets).sorted()
    self.scanner = scanner
  }

  /// Gives the present line and path to the offsets that lie before one.
  private mutating func settle(before end: Int) {
    guard next < offsets.count, offsets[next] < end else { return }
    let path = path()
    while next < offsets.count, offsets[next] < end {
      places[offsets[next]] = Place(
        line: scanner.line, column: max(scanner.column(of: offsets[next]), 1), path: path)
      next += 1
    }
  }

  private mutating func walk() throws(JSONScanner.Stop) {
    scanner.skipWhiteSpace()
    value: while next < offsets.count {
      settle(before: scanner.position + 1)
      if scanner.byte == UInt8(ascii: "{") || scanner.byte == UInt8(ascii: "[") {
        containers.append(Container(isObject: scanner.byte == UInt8(ascii: "{")))
        _ = scanner.take(scanner.byte)
      } else {
        let start = scanner.position
        try scanner.skipSoundValue()
        settle(before: scanner.position)
        guard scanner.position > start else { return }
      }
      while !containers.isEmpty {
        if try enterNext() { continue value }
      }
      return
    }
  }

  /// Goes to the next value of the innermost container, or ends the container and returns `false`.
  private mutating func enterNext() throws(JSONScanner.Stop) -> Bool {
    let last = containers.count - 1
    let isObject = containers[last].isObject
    // A number that breaks off where its line ends is at fault there, not on the next line.
    if !scanner.isAtEnd, scanner.byte <= 0x20 { settle(before: scanner.position + 1) }
    scanner.skipWhiteSpace()
    if !containers[last].isFirst {
      // The comma belongs to what stands before it.
      if scanner.byte == UInt8(ascii: ",") { settle(before: scanner.position + 1) }
      components.removeLast()
    }
    settle(before: scanner.position)
    if scanner.take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      containers.removeLast()
      return false
    }
    if !containers[last].isFirst {
      guard scanner.take(UInt8(ascii: ",")) else { throw JSONScanner.Stop() }
      scanner.skipWhiteSpace()
    }
    containers[last].isFirst = false
    guard isObject else {
      components.append(.element(containers[last].count))
      containers[last].count += 1
      return true
    }
    guard scanner.byte == UInt8(ascii: "\"") else {
      settle(before: .max)
      throw JSONScanner.Stop()
    }
    let name = try scanner.text()
    guard isColonNext else {
      // What was read as a name need not be one.
      settle(before: scanner.position)
      throw JSONScanner.Stop()
    }
    components.append(.member(name))
    settle(before: scanner.position)
    scanner.skipWhiteSpace()
    _ = scanner.take(UInt8(ascii: ":"))
    scanner.skipWhiteSpace()
    return true
  }

  private var isColonNext: Bool {
    var ahead = scanner.lookingAgain(from: scanner.position)
    ahead.skipWhiteSpace()
    return ahead.byte == UInt8(ascii: ":")
  }

  private mutating func path() -> String {
    var path = "$"
    for component in components {
      switch component {
      case .element(let index): path += "[\(index)]"
      case .member(let name):
        let name = scanner.string(name)
        path += Self.isPlain(name) ? ".\(name)" : "[\"\(name)\"]"
      }
    }
    return path
  }

  /// Whether a name can stand in a path without quotes.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == 0x5F
      }
  }
}
