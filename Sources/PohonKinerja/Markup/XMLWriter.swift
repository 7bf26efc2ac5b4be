/// Writes XML: tags, attributes and text, an element per line. That it nests is its user's part.
///
/// Characters that XML 1.0 cannot have become U+FFFD, and line breaks in an attribute a space.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  typealias Attribute = (name: String, value: String)

  mutating func open(_ name: String, _ attributes: [Attribute] = []) {
    start(name, attributes)
    bytes += ">\n"
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    bytes += "</\(name)>\n"
  }

  /// An element with nothing but attributes.
  mutating func element(_ name: String, _ attributes: [Attribute]) {
    start(name, attributes)
    bytes += "/>\n"
  }

  /// An element with lines of text.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], lines: [String]) {
    start(name, attributes)
    bytes += ">"
    for (number, line) in lines.enumerated() {
      if number > 0 { bytes += "\n" }
      text(line)
    }
    bytes += "</\(name)>\n"
  }

  private mutating func start(_ name: String, _ attributes: [Attribute]) {
    indent()
    bytes += "<\(name)"
    for attribute in attributes {
      bytes += " \(attribute.name)=\""
      text(attribute.value)
      bytes += "\""
    }
  }

  private mutating func text(_ text: String) {
    XMLEscaping.append(PlainText.bytes(of: text).span, to: &bytes)
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}
