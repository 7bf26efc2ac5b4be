/// Hands a document, written as JSON, to an encoder: object by object, without recursion.
///
/// Going through the text keeps the shape the same as the document's by construction.
struct DocumentEncoding {
  private enum Container {
    case keyed(KeyedEncodingContainer<DocumentKey>)
    case unkeyed(any UnkeyedEncodingContainer)
  }

  private let encoder: any Encoder
  private var open: [Container] = []
  /// Whether the container of the same index has nothing in it yet.
  private var isFirst: [Bool] = []

  /// Encodes a document.
  ///
  /// - Throws: `EncodingError` for a number that a `Double` cannot hold exactly, and what the encoder throws.
  static func encode(_ json: [UInt8], to encoder: any Encoder) throws {
    var encoding = DocumentEncoding(encoder: encoder)
    _ = try JSONScanner.withScanner(over: json.span, at: 0) { scanner throws in
      var scanner = scanner
      try encoding.encode(from: &scanner)
    }
  }

  private init(encoder: any Encoder) {
    self.encoder = encoder
  }

  private mutating func encode(from scanner: inout JSONScanner) throws {
    var key: DocumentKey?
    value: while true {
      if scanner.take(UInt8(ascii: "{")) {
        push(.keyed(keyedContainer(key)))
      } else if scanner.take(UInt8(ascii: "[")) {
        push(.unkeyed(unkeyedContainer(key)))
      } else {
        try encodeScalar(key, from: &scanner)
      }
      while let last = open.indices.last {
        if scanner.take(UInt8(ascii: "}")) || scanner.take(UInt8(ascii: "]")) {
          open.removeLast()
          isFirst.removeLast()
          continue
        }
        if !isFirst[last] { _ = scanner.take(UInt8(ascii: ",")) }
        isFirst[last] = false
        key = nil
        if case .keyed = open[last] {
          key = DocumentKey(stringValue: scanner.string(try scanner.text()))
          _ = scanner.take(UInt8(ascii: ":"))
        }
        continue value
      }
      return
    }
  }

  private mutating func push(_ container: Container) {
    open.append(container)
    isFirst.append(true)
  }

  private mutating func keyedContainer(_ key: DocumentKey?) -> KeyedEncodingContainer<DocumentKey> {
    guard let last = open.popLast() else { return encoder.container(keyedBy: DocumentKey.self) }
    switch last {
    case .keyed(var container):
      defer { open.append(.keyed(container)) }
      return container.nestedContainer(keyedBy: DocumentKey.self, forKey: key ?? DocumentKey(stringValue: ""))
    case .unkeyed(var container):
      defer { open.append(.unkeyed(container)) }
      return container.nestedContainer(keyedBy: DocumentKey.self)
    }
  }

  private mutating func unkeyedContainer(_ key: DocumentKey?) -> any UnkeyedEncodingContainer {
    guard let last = open.popLast() else { return encoder.unkeyedContainer() }
    switch last {
    case .keyed(var container):
      defer { open.append(.keyed(container)) }
      return container.nestedUnkeyedContainer(forKey: key ?? DocumentKey(stringValue: ""))
    case .unkeyed(var container):
      defer { open.append(.unkeyed(container)) }
      return container.nestedUnkeyedContainer()
    }
  }

  private mutating func encodeScalar(_ key: DocumentKey?, from scanner: inout JSONScanner) throws {
    if scanner.byte == UInt8(ascii: "\"") {
      try encode(scanner.string(try scanner.text()), key)
    } else if scanner.take(word: "true") {
      try encode(true, key)
    } else if scanner.take(word: "null") {
      try encodeNil(key)
    } else {
      let digits = try scanner.number()
      let number = try scanner.number(digits)
      if number.scale == 0 { return try encode(number.mantissa, key) }
      let text = number.description
      guard let double = Double(text), (try? Number(json: double.description)) == number else {
        throw EncodingError.invalidValue(
          number,
          EncodingError.Context(
            codingPath: encoder.codingPath + [key].compactMap { $0 },
            debugDescription: "\(text) has more digits than a Double holds exactly"))
      }
      try encode(double, key)
    }
  }

  private mutating func encodeNil(_ key: DocumentKey?) throws {
    switch open.popLast() {
    case .keyed(var container):
      try container.encodeNil(forKey: key ?? DocumentKey(stringValue: ""))
      open.append(.keyed(container))
    case .unkeyed(var container):
      try container.encodeNil()
      open.append(.unkeyed(container))
    case nil: return
    }
  }

  private mutating func encode(_ value: some Encodable, _ key: DocumentKey?) throws {
    switch open.popLast() {
    case .keyed(var container):
      try container.encode(value, forKey: key ?? DocumentKey(stringValue: ""))
      open.append(.keyed(container))
    case .unkeyed(var container):
      try container.encode(value)
      open.append(.unkeyed(container))
    case nil: return
    }
  }
}
