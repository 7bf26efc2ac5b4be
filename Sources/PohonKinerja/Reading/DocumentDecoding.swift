/// Takes whatever a decoder holds as JSON text, object by object and without recursion, for the reader to judge.
///
/// So a document means the same whether it comes as text or through a decoder, and its faults are told in the same
/// words.
struct DocumentDecoding {
  private enum Container {
    case keyed(KeyedDecodingContainer<DocumentKey>, keys: [DocumentKey])
    case unkeyed(any UnkeyedDecodingContainer)
  }

  private var json = JSONWriter(.compact)
  private var open: [Container] = []

  /// The JSON text of what a decoder holds, its members in alphabetical order, which the reader does not mind.
  ///
  /// - Throws: `DecodingError` for nesting beyond ``DocumentReader/maximumNesting`` and for numbers that are not
  ///   finite, and what the decoder throws.
  static func json(from decoder: any Decoder) throws -> [UInt8] {
    var decoding = DocumentDecoding()
    try decoding.enter(try decoder.container(keyedBy: DocumentKey.self))
    try decoding.walk()
    return decoding.json.bytes
  }

  private mutating func enter(_ container: KeyedDecodingContainer<DocumentKey>) throws {
    try checkNesting(container.codingPath)
    json.openObject()
    let keys = container.allKeys.sorted { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) }
    open.append(.keyed(container, keys: keys.reversed()))
  }

  private mutating func enter(_ container: any UnkeyedDecodingContainer) throws {
    try checkNesting(container.codingPath)
    json.openArray()
    open.append(.unkeyed(container))
  }

  private func checkNesting(_ path: [any CodingKey]) throws {
    guard open.count >= DocumentReader.maximumNesting else { return }
    let message = LocalizedText.tooNested(limit: DocumentReader.maximumNesting)
    throw DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: path, debugDescription: message.indonesian))
  }

  private mutating func walk() throws {
    while let last = open.popLast() {
      switch last {
      case .keyed(let container, var keys):
        guard let key = keys.popLast() else {
          json.closeObject()
          continue
        }
        open.append(.keyed(container, keys: keys))
        json.name(key.stringValue)
        try decode(key, from: container)
      case .unkeyed(var container):
        guard !container.isAtEnd else {
          json.closeArray()
          continue
        }
        json.nextElement()
        try decodeNext(from: &container)
      }
    }
  }

  private mutating func decode(_ key: DocumentKey, from container: KeyedDecodingContainer<DocumentKey>) throws
  {
    if let text = try? container.decode(String.self, forKey: key) {
      json.text(text)
    } else if let flag = try? container.decode(Bool.self, forKey: key) {
      json.word(flag ? "true" : "false")
    } else if let number = try? container.decode(Int64.self, forKey: key) {
      json.word("\(number)")
    } else if let number = try? container.decode(Double.self, forKey: key) {
      try write(number, container.codingPath + [key])
    } else if (try? container.decodeNil(forKey: key)) == true {
      json.word("null")
    } else if let nested = try? container.nestedUnkeyedContainer(forKey: key) {
      try enter(nested)
    } else {
      try enter(try container.nestedContainer(keyedBy: DocumentKey.self, forKey: key))
    }
  }

  /// Decodes the next element. A container is put back, ahead, below the one that it holds.
  private mutating func decodeNext(from container: inout any UnkeyedDecodingContainer) throws {
    if let text = try? container.decode(String.self) {
      json.text(text)
    } else if let flag = try? container.decode(Bool.self) {
      json.word(flag ? "true" : "false")
    } else if let number = try? container.decode(Int64.self) {
      json.word("\(number)")
    } else if let number = try? container.decode(Double.self) {
      try write(number, container.codingPath)
    } else if (try? container.decodeNil()) == true {
      json.word("null")
    } else if let nested = try? container.nestedContainer(keyedBy: DocumentKey.self) {
      open.append(.unkeyed(container))
      return try enter(nested)
    } else {
      let nested = try container.nestedUnkeyedContainer()
      open.append(.unkeyed(container))
      return try enter(nested)
    }
    open.append(.unkeyed(container))
  }

  private mutating func write(_ number: Double, _ path: [any CodingKey]) throws {
    guard number.isFinite else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: path, debugDescription: LocalizedText.numberOutOfRange.indonesian))
    }
    json.word(number.description)
  }
}
