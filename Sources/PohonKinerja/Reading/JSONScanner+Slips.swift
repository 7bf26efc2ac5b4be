/// What people and office programs write where JSON wants something else, so that a message can say what to do.
extension JSONScanner {
  /// What to do about the byte at an offset, where it is one of the usual slips.
  func slip(at offset: Int) -> LocalizedText? {
    switch (byte(at: offset), byte(at: offset + 1)) {
    case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "/"), UInt8(ascii: "*")),
      (UInt8(ascii: "#"), _):
      .comment
    case (UInt8(ascii: "'"), _), (UInt8(ascii: "`"), _): .singleQuote
    default: curlyQuoteLength(at: offset) > 0 ? .curlyQuote : strayMark(at: offset)
    }
  }

  /// The character at an offset, which has to be where one starts.
  func character(at offset: Int) -> Unicode.Scalar {
    // No character takes more bytes; outside the document there are zeros.
    String(decoding: (offset..<offset + 4).map { byte(at: $0) }, as: UTF8.self).unicodeScalars.first
      ?? "\u{FFFD}"
  }

  /// What to do about a space, a mark that is not seen, or a dash in front of a number, as office programs and web pages
  /// put them in.
  private func strayMark(at offset: Int) -> LocalizedText? {
    guard byte(at: offset) >= 0x80 else { return nil }
    let scalar = character(at: offset)
    if let name = LocalizedText.unseen(scalar) { return .unseenCharacter(name, scalar) }
    if scalar.properties.isWhitespace { return .otherSpace(scalar) }
    let isDash = scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
    return isDash && isDigit(at: offset + scalar.utf8.count) ? .dashForMinus(scalar) : nil
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

  /// What a character is called that takes no room and is not seen; `nil` for any other.
  static func unseen(_ scalar: Unicode.Scalar) -> LocalizedText? {
    switch scalar.value {
    case 0x00AD: LocalizedText("tanda hubung lunak", en: "a soft hyphen")
    case 0x200B: LocalizedText("spasi tanpa lebar", en: "a zero width space")
    case 0x200C: LocalizedText("pemisah tanpa lebar", en: "a zero width non-joiner")
    case 0x200D: LocalizedText("penyambung tanpa lebar", en: "a zero width joiner")
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      LocalizedText("tanda arah tulisan", en: "a mark of writing direction")
    case 0x2060: LocalizedText("penyambung kata", en: "a word joiner")
    case 0xFEFF: LocalizedText("tanda urutan byte", en: "a byte order mark")
    default: nil
    }
  }

  static func unseenCharacter(_ name: LocalizedText, _ scalar: Unicode.Scalar) -> LocalizedText {
    let code = code(of: scalar)
    return LocalizedText(
      "\(name.indonesian) (\(code)) yang tidak terlihat, biasanya ikut tersalin dari Word atau laman; hapus",
      en: "\(name.english) (\(code)) that is not seen, mostly copied from Word or a web page; remove it")
  }

  /// White space that JSON does not have.
  static func otherSpace(_ scalar: Unicode.Scalar) -> LocalizedText {
    let code = code(of: scalar)
    let name =
      switch scalar.value {
      case 0x00A0, 0x202F: LocalizedText("spasi tak-putus", en: "a no-break space")
      case 0x0085, 0x2028, 0x2029: LocalizedText("ganti baris yang tidak lazim", en: "an unusual line break")
      default: LocalizedText("spasi yang tidak lazim", en: "an unusual space")
      }
    return LocalizedText(
      "\(name.indonesian) (\(code)), biasanya ikut tersalin dari Word atau laman; ganti dengan spasi biasa",
      en: "\(name.english) (\(code)), mostly copied from Word or a web page; put an ordinary space")
  }

  static func dashForMinus(_ scalar: Unicode.Scalar) -> LocalizedText {
    let shown = character(scalar)
    return LocalizedText(
      "tanda minus ditulis -, bukan \(shown.indonesian)", en: "a minus is written -, not \(shown.english)")
  }

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
