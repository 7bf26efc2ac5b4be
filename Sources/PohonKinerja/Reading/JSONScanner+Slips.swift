/// What people and office programs write where JSON wants something else, so that a message can say what to do.
extension JSONScanner {
  /// What to do about the byte at an offset, where it is one of the usual slips.
  func slip(at offset: Int) -> LocalizedText? {
    switch (byte(at: offset), byte(at: offset + 1)) {
    case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "/"), UInt8(ascii: "*")),
      (UInt8(ascii: "#"), _):
      .comment
    case (UInt8(ascii: "'"), _), (UInt8(ascii: "`"), _): .singleQuote
    default: curlyQuoteLength(at: offset) > 0 ? .curlyQuote : nil
    }
  }

  /// How many bytes the typographic quotation mark at an offset takes (“ ” „ ‘ ’ « »), 0 where there is none.
  private func curlyQuoteLength(at offset: Int) -> Int {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xE2, 0x80, 0x98...0x9F): 3
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): 2
    default: 0
    }
  }

  /// Where a typographic quotation mark seems to have been meant to close the text between two offsets: in front of
  /// what can only follow a text.
  func closingCurlyQuote(from start: Int, before end: Int) -> Int? {
    var offset = start
    while offset < end {
      let length = curlyQuoteLength(at: offset)
      guard length > 0 else {
        offset += 1
        continue
      }
      var next = offset + length
      while next < end, byte(at: next) == UInt8(ascii: " ") { next += 1 }
      switch byte(at: next) {
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A, 0x0D:
        return offset
      default: offset += length
      }
    }
    return nil
  }

  /// The number as someone wrote it who put a comma into it, "142,6", or `nil` where the comma at an offset has no
  /// digit on either side.
  func numberAround(comma offset: Int) -> String? {
    // Beyond any number, and the text is shown in a message.
    let longest = 24
    var start = offset
    while offset - start <= longest, isDigit(at: start - 1) || byte(at: start - 1) == UInt8(ascii: ".") {
      start -= 1
    }
    if byte(at: start - 1) == UInt8(ascii: "-") { start -= 1 }
    var end = offset + 1
    while end - offset <= longest, isDigit(at: end) || (Self.isMark(byte(at: end)) && isDigit(at: end + 1)) {
      end += 1
    }
    guard isDigit(at: offset - 1), isDigit(at: offset + 1), end - start <= longest, !isLetter(at: start - 1)
    else {
      return nil
    }
    return String(decoding: (start..<end).map { byte(at: $0) }, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }

  private func isDigit(at offset: Int) -> Bool { byte(at: offset) &- UInt8(ascii: "0") <= 9 }

  private func isLetter(at offset: Int) -> Bool { (byte(at: offset) | 0x20) &- UInt8(ascii: "a") < 26 }
}

/// What the reader says about the usual slips.
extension LocalizedText {
  static let comment = LocalizedText(
    "JSON tidak mengenal komentar; hapus komentarnya", en: "JSON knows no comments; remove it")
  static let singleQuote = LocalizedText(
    "pakai tanda kutip ganda (\"), bukan tanda kutip tunggal", en: "use double quotes (\"), not single ones")
  static let curlyQuote = LocalizedText(
    "tanda kutip lengkung; pakai \" yang lurus", en: "a typographic quotation mark; use a straight \"")
  static let extraComma = LocalizedText(
    "koma berlebih sesudah isi terakhir; hapus koma ini", en: "a comma with nothing behind it; remove it")

  /// A number with a comma in it, as the number or numbers that it may be, and as a text.
  static func commaInNumber(_ written: String) -> LocalizedText {
    let readings = [NumberStyle.indonesian, .english].compactMap { try? Number(written, style: $0) }
    let quoted = "\"\(written)\""
    if readings.count == 1, readings[0].scale > 0 {
      return LocalizedText(
        "angka desimal ditulis \(readings[0]), atau dalam tanda kutip: \(quoted)",
        en: "a decimal is written \(readings[0]), or in quotes: \(quoted)")
    }
    let indonesian = readings.map(\.description).joined(separator: " atau ")
    let english = readings.map(\.description).joined(separator: " or ")
    return LocalizedText(
      "angka ditulis tanpa pemisah ribuan dan dengan titik desimal\(indonesian.isEmpty ? "" : ": " + indonesian), atau dalam tanda kutip: \(quoted)",
      en:
        "a number is written without separators and with a decimal point\(english.isEmpty ? "" : ": " + english), or in quotes: \(quoted)"
    )
  }
}
