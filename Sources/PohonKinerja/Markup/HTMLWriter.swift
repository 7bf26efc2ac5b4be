/// The syntax of HTML: markup of this library as it stands, everything of the document escaped.
struct HTMLWriter {
  private(set) var output: [UInt8] = []

  /// Appends markup of this library.
  static func += (writer: inout HTMLWriter, markup: String) {
    writer.output.append(contentsOf: markup.utf8)
  }

  /// Appends markup that another drawing has made.
  mutating func append(markup: [UInt8]) {
    output.append(contentsOf: markup)
  }

  /// Appends text, as content or inside a quoted attribute.
  mutating func text(_ text: String) {
    XMLEscaping.append(PlainText.bytes(of: text).span, to: &output)
  }

  /// Appends an attribute with a blank before it.
  mutating func attribute(_ name: String, _ value: String) {
    self += " \(name)=\""
    text(value)
    self += "\""
  }

  /// Appends an element that holds nothing but text.
  mutating func element(_ tag: String, _ content: String, _ attributes: [(name: String, value: String)] = [])
  {
    self += "<\(tag)"
    for entry in attributes { attribute(entry.name, entry.value) }
    self += ">"
    text(content)
    self += "</\(tag)>"
  }
}
