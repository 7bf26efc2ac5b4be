/// Writes JSON text: separators, layout and escapes. What is written, and that it nests, is its user's part.
struct JSONWriter {
  /// The widest line on which an object is put together.
  private static let width = 100

  private(set) var bytes: [UInt8] = []
  private let style: JSONStyle
  private var depth = 0
  private var lineStart = 0
  /// Whether the innermost container has nothing in it yet.
  private var isFirst = true
  /// Whether everything goes on the present line.
  private var isInline = false

  init(_ style: JSONStyle) {
    self.style = style
  }

  // MARK: Containers

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    openObject()
    members(&self)
    closeObject()
  }

  /// An object on one line where it fits, and on several where it does not.
  mutating func shortObject(_ members: (inout JSONWriter) -> Void) {
    short { $0.object(members) }
  }

  mutating func openObject() { open(UInt8(ascii: "{")) }

  mutating func closeObject() { close(UInt8(ascii: "}"), padded: true) }

  mutating func openArray() { open(UInt8(ascii: "[")) }

  mutating func closeArray() { close(UInt8(ascii: "]"), padded: false) }

  /// An array with an element per line.
  mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    openArray()
    for element in elements {
      nextElement()
      write(&self, element)
    }
    closeArray()
  }

  /// An array on one line where it fits, and with an element per line where it does not.
  mutating func shortArray<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    short { $0.array(elements, write) }
  }

  /// An array of texts, on one line where it fits.
  mutating func texts(_ texts: [String]) {
    shortArray(texts) { $0.text($1) }
  }

  private mutating func short(_ write: (inout JSONWriter) -> Void) {
    guard style == .pretty, !isInline else { return write(&self) }
    let start = bytes.count
    let wasFirst = isFirst
    isInline = true
    write(&self)
    isInline = false
    // Bytes that go on a character take no room.
    let columns = bytes[lineStart...].count { $0 & 0xC0 != 0x80 }
    guard columns > Self.width else { return }
    bytes.removeSubrange(start...)
    isFirst = wasFirst
    write(&self)
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8, padded: Bool) {
    depth -= 1
    if !isFirst, style == .pretty {
      if !isInline {
        breakLine()
      } else if padded {
        bytes.append(UInt8(ascii: " "))
      }
    }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func separate(padded: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if style == .pretty {
      if !isInline {
        breakLine()
      } else if padded || !isFirst {
        bytes.append(UInt8(ascii: " "))
      }
    }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// Goes to the next element of an array.
  mutating func nextElement() { separate(padded: false) }

  /// Ends the document.
  mutating func finish() {
    if style == .pretty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Ends a document that is a line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    isFirst = true
  }

  /// Takes what has been written so far.
  mutating func takeBytes() -> [UInt8] {
    defer {
      bytes = []
      lineStart = 0
    }
    return bytes
  }

  // MARK: Members

  /// Writes the name of the next member.
  mutating func name(_ name: String) {
    separate(padded: true)
    text(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
  }

  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    self.name(name)
    text(value)
  }

  mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    self.name(name)
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// Writes a mark that is left out when it is not set.
  mutating func member(_ name: String, isSet: Bool) {
    guard isSet else { return }
    self.name(name)
    bytes.append(contentsOf: "true".utf8)
  }

  // MARK: Values

  mutating func number(_ number: Number) { number.append(to: &bytes) }

  /// Writes a number in the digits in which it was read.
  mutating func number(lexeme: Span<UInt8>) { append(lexeme, 0..<lexeme.count) }

  /// Writes a word or a number as it stands.
  mutating func word(_ word: String) { bytes.append(contentsOf: word.utf8) }

  mutating func text(_ text: String) { self.text(text.utf8.span) }

  /// Writes a text between quotes. Escaped is what JSON demands, and the two line ends that JavaScript once took for
  /// its own. U+0000, which the format does not allow, becomes U+FFFD.
  mutating func text(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var run = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2 else {
        continue
      }
      if byte == 0xE2 {
        guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
          continue
        }
        append(text, run..<index)
        bytes.append(contentsOf: text[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
        run = index + 3
      } else {
        append(text, run..<index)
        appendEscape(of: byte)
        run = index + 1
      }
    }
    append(text, run..<text.count)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(of byte: UInt8) {
    guard byte != 0 else { return bytes += PlainText.replacement }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0x0F)])
    }
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    // The buffer is read only during the call, and `extracting` checks the range.
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
