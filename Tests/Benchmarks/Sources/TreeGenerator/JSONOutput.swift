/// JSON written member after member into a buffer that is emptied now and then.
struct JSONOutput {
  var buffer: [UInt8] = []
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  mutating func raw(_ text: String) { buffer.append(contentsOf: text.utf8) }

  mutating func open(_ bracket: String) {
    separate()
    raw(bracket)
    needsComma = false
  }

  mutating func open(_ name: String, _ bracket: String) {
    key(name)
    raw(bracket)
    needsComma = false
  }

  mutating func close(_ bracket: String) {
    raw(bracket)
    needsComma = true
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
    needsComma = true
  }

  mutating func member(_ name: String, _ value: Figure) {
    key(name)
    value.write(into: &buffer)
    needsComma = true
  }

  mutating func member(_ name: String, literal: String) {
    key(name)
    raw(literal)
    needsComma = true
  }

  mutating func element(_ text: String) {
    separate()
    string(text)
    needsComma = true
  }

  private mutating func key(_ name: String) {
    separate()
    string(name)
    buffer.append(UInt8(ascii: ":"))
  }

  /// No text of the generator has anything to escape.
  private mutating func string(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    raw(text)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
  }
}
