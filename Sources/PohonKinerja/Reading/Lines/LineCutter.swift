/// Cuts bytes that come in pieces of any size into blocks of whole lines.
struct LineCutter: Sendable {
  private var buffer: [UInt8] = []
  /// Where what has not been taken starts.
  private var start = 0
  /// The offset behind the last line feed in the buffer, or ``start`` where there is none.
  private var wholeLines = 0

  /// How many bytes are gathered before a block is read. Our convention; nothing that is read depends on it.
  static let blockSize = 1 << 20

  /// How many bytes are read at once of what is there already: of a few blocks little is copied, and the reading is stopped
  /// or told of in between. Our convention; nothing that is read depends on it.
  static let pieceSize = 4 * blockSize

  /// How many bytes of an unfinished line are kept.
  var unfinishedBytes: Int { buffer.count - wholeLines }

  /// Whether a line has nothing but white space.
  static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }

  /// Whether there are bytes that have not been taken.
  var hasBytes: Bool { start < buffer.count }

  /// The offset behind the first line feed of some bytes from a place on, or `end` where there is none.
  static func lineEnd(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != 0x0A { index += 1 }
    return min(index + 1, end)
  }

  /// The offset behind the last line feed of some bytes from a place on, or `start` where there is none.
  static func wholeLines(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = end
    while index > start, bytes[index - 1] != 0x0A { index -= 1 }
    return index
  }

  mutating func append(_ bytes: Span<UInt8>) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      wholeLines -= start
      start = 0
    }
    let searched = buffer.count
    // The buffer is only read during the call.
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    var index = buffer.count
    while index > searched, buffer[index - 1] != 0x0A { index -= 1 }
    if index > searched { wholeLines = index }
  }

  /// The next line, with its line feed, if all of it is there.
  mutating func takeLine() -> [UInt8]? {
    guard start < wholeLines, let end = buffer[start..<wholeLines].firstIndex(of: 0x0A) else { return nil }
    defer { start = end + 1 }
    return Array(buffer[start...end])
  }

  /// The whole lines that are there, once there are enough of them to be worth reading.
  mutating func takeBlock(atLeast size: Int = Self.blockSize) -> [UInt8]? {
    guard start < wholeLines, wholeLines - start >= size else { return nil }
    // The lines keep their memory, and the little that is behind them is put into other.
    var block = buffer
    buffer = Array(block[wholeLines...])
    block.removeLast(block.count - wholeLines)
    block.removeFirst(start)
    start = 0
    wholeLines = 0
    return block
  }

  /// All that is left, at the end of the document: the last line need not end with a line feed.
  mutating func takeRest() -> [UInt8] {
    defer { self = LineCutter() }
    return Array(buffer[start...])
  }
}
