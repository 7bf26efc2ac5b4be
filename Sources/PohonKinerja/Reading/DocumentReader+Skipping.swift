/// Stepping over values that the format does not use. They are checked as strictly as the others.
extension DocumentReader {
  /// Steps over the value at the present place. Iterative, whatever the nesting.
  mutating func skipValue() throws(Stop) {
    var open: [(object: OpenObject, isObject: Bool)] = []
    value: while true {
      let byte = scanner.byte
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        guard open.count < Self.maximumNesting else {
          throw scanner.stop(.depthOverLimit, at: scanner.position, .tooNested(limit: Self.maximumNesting))
        }
        open.append((OpenObject(start: scanner.position, firstName: names.count), byte == UInt8(ascii: "{")))
        _ = scanner.take(byte)
      } else {
        try skipScalar()
      }
      while let last = open.indices.last {
        if !open[last].isObject {
          if try nextElement(&open[last].object.isFirst) { continue value }
        } else if let name = try nextName(of: &open[last].object) {
          remember(name, at: open[last].object.nameOffset)
          continue value
        }
        open.removeLast()
      }
      return
    }
  }

  mutating func skipScalar() throws(Stop) {
    switch scanner.byte {
    case UInt8(ascii: "\""): _ = try scanner.text()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try scanner.number()
    case UInt8(ascii: "t") where scanner.take(word: "true"): return
    case UInt8(ascii: "f") where scanner.take(word: "false"): return
    case UInt8(ascii: "n") where scanner.take(word: "null"): return
    default: throw unexpected(.value)
    }
  }
}

extension JSONScanner {
  /// Steps over a value that has been read before, so that only its end is looked for.
  mutating func skipSoundValue() throws(Stop) {
    var depth = 0
    repeat {
      skipWhiteSpace()
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        _ = take(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        _ = take(byte)
      case UInt8(ascii: "\""): _ = try text()
      case UInt8(ascii: ","), UInt8(ascii: ":"): _ = take(byte)
      default:
        guard !isAtEnd else { return }
        while isPartOfWord(byte) { _ = take(byte) }
      }
    } while depth > 0
  }

  private func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The type of the value that starts at the place, or `nil` when none does.
  var valueType: LocalizedText? {
    switch byte {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .text
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): LocalizedText("null", en: "null")
    default: nil
    }
  }
}

/// What the grammar and the format can want.
extension LocalizedText {
  static let object = LocalizedText("objek", en: "an object")
  static let array = LocalizedText("daftar", en: "a list")
  static let text = LocalizedText("teks", en: "a text")
  static let number = LocalizedText("angka", en: "a number")
  static let numberOrText = LocalizedText("angka atau teks", en: "a number or a text")
  static let textOrObject = LocalizedText("teks atau objek", en: "a text or an object")
  static let boolean = LocalizedText("true atau false", en: "true or false")
  static let value = LocalizedText("nilai JSON", en: "a JSON value")
  static let colon = LocalizedText("\":\"", en: "\":\"")
  static let commaOrBrace = LocalizedText("\",\" atau \"}\"", en: "\",\" or \"}\"")
  static let commaOrBracket = LocalizedText("\",\" atau \"]\"", en: "\",\" or \"]\"")
  static let memberName = LocalizedText("nama isian dalam tanda kutip", en: "a member name in quotes")
  static let nameOrBrace = LocalizedText(
    "nama isian dalam tanda kutip atau \"}\"", en: "a member name in quotes or \"}\"")
}
