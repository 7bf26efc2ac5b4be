/// What the reader says about the grammar of JSON.
extension LocalizedText {
  static let empty = LocalizedText("dokumen kosong", en: "the document is empty")
  static let unterminatedText = LocalizedText(
    "dokumen berakhir di tengah teks; tanda kutip penutup tidak ada",
    en: "the document ends inside a text; the closing quote is missing")
  static let unterminatedNumber = LocalizedText(
    "dokumen berakhir di tengah angka", en: "the document ends inside a number")
  static let invalidEscape = LocalizedText(
    "urutan \"\\\" ini tidak dikenal JSON; tulis \\\\ untuk garis miring terbalik",
    en: "JSON does not know this escape; write \\\\ for a backslash")
  static let leadingZero = LocalizedText(
    "angka tidak boleh diawali nol", en: "a number must not start with a zero")
  static let digitExpected = LocalizedText("di sini harus ada digit", en: "a digit is expected here")
  static let invalidUTF8 = LocalizedText(
    "byte ini bukan UTF-8; simpan dokumen sebagai UTF-8",
    en: "this byte is not UTF-8; save the document as UTF-8")
  static let nullCharacter = LocalizedText(
    "karakter U+0000 tidak boleh ada dalam teks", en: "the character U+0000 must not occur in a text")
  static let trailingContent = LocalizedText(
    "setelah akhir dokumen masih ada isi", en: "something follows the end of the document")

  static func wideEncoding(_ name: String) -> LocalizedText {
    LocalizedText(
      "dokumen ini \(name); simpan sebagai UTF-8", en: "the document is \(name); save it as UTF-8")
  }

  static func rawControlCharacter(_ byte: UInt8) -> LocalizedText {
    switch byte {
    case 0x09:
      return LocalizedText(
        "tab di dalam teks; hapus atau tulis \\t", en: "a tab inside a text; remove it or write \\t")
    case 0x0A, 0x0D:
      return LocalizedText(
        "ganti baris di dalam teks; tutup tanda kutipnya, atau hapus ganti baris itu, atau tulis \\n",
        en: "a line break inside a text; close its quotes, or remove the break or write \\n")
    default: break
    }
    let code = "U+00" + hexadecimal(UInt32(byte), digits: 2)
    return LocalizedText(
      "karakter kendali \(code) dalam teks harus ditulis sebagai urutan \\",
      en: "the control character \(code) must be escaped in a text")
  }

  static func loneSurrogate(_ unit: UInt32) -> LocalizedText {
    let code = "\\u" + hexadecimal(unit, digits: 4)
    return LocalizedText(
      "\(code) adalah separuh pasangan surrogate", en: "\(code) is half of a surrogate pair")
  }

  static func expected(_ what: LocalizedText, found: LocalizedText) -> LocalizedText {
    LocalizedText(
      "di sini harus ada \(what.indonesian), bukan \(found.indonesian)",
      en: "\(what.english) is expected here, not \(found.english)")
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(digits - text.count, 0)) + text
  }

  static let endOfDocument = LocalizedText("akhir dokumen", en: "the end of the document")

  /// A character of the document as messages name it: itself where it can be seen, with its code outside ASCII.
  static func character(_ scalar: Unicode.Scalar) -> LocalizedText {
    guard scalar != "\"" else { return LocalizedText("tanda kutip", en: "a quotation mark") }
    let code = code(of: scalar)
    let isSeen =
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .spaceSeparator, .nonspacingMark, .spacingMark, .enclosingMark:
        false
      default: true
      }
    let shown = "\"\(Character(scalar))\""
    let name = isSeen ? scalar.isASCII ? shown : "\(shown) (\(code))" : code
    return LocalizedText(name, en: name)
  }

  /// "U+00A0".
  static func code(of scalar: Unicode.Scalar) -> String { "U+" + hexadecimal(scalar.value, digits: 4) }
}

/// What the reader says about the content of a document.
extension LocalizedText {
  static func duplicateMember(_ name: String) -> LocalizedText {
    LocalizedText("isian \"\(name)\" ditulis dua kali", en: "the member \"\(name)\" is given twice")
  }

  static func duplicateID(_ id: String, of what: LocalizedText) -> LocalizedText {
    LocalizedText(
      "id \"\(id)\" sudah dipakai \(what.indonesian) lain, padahal induk, kontribusi dan tautan menunjuk dengan id; beri id lain, atau kosongkan agar id dibuatkan",
      en:
        "the id \"\(id)\" belongs to another \(what.english) already, and parents, contributions and links point by id; give another one, or leave it out to have one made"
    )
  }

  static func unknownMember(_ name: String, suggestion: String?) -> LocalizedText {
    LocalizedText("isian \"\(name)\" tidak dikenal", en: "the member \"\(name)\" is not known")
      .suggesting(suggestion)
  }

  static func unknownValue(_ value: String, suggestion: String?, known: [String]) -> LocalizedText {
    let list = known.map { "\"\($0)\"" }.joined(separator: ", ")
    return LocalizedText(
      "nilai \"\(value)\" tidak dikenal; yang dikenal: \(list)",
      en: "the value \"\(value)\" is not known; known are \(list)"
    ).suggesting(suggestion)
  }

  static func unknownLevel(_ code: String, suggestion: String?, known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return LocalizedText(
      "tingkat \"\(code)\" tidak ada; tingkat dokumen ini: \(list)",
      en: "there is no level \"\(code)\"; the levels of this document are \(list)"
    ).suggesting(suggestion)
  }

  /// The text with a word that may have been meant, where there is one.
  package func suggesting(_ suggestion: String?) -> LocalizedText {
    guard let suggestion else { return self }
    return LocalizedText(
      indonesian + "; maksud Anda \"\(suggestion)\"?", en: english + "; did you mean \"\(suggestion)\"?")
  }

  static func missingMember(_ name: String) -> LocalizedText {
    LocalizedText("isian \"\(name)\" wajib ada", en: "the member \"\(name)\" is required")
  }

  /// - Parameter form: What the value may look like, where that is known.
  static func wrongType(
    _ expected: LocalizedText, found: LocalizedText, like form: String? = nil
  ) -> LocalizedText {
    LocalizedText(
      "nilainya harus \(expected.indonesian)\(form.map { " seperti \($0)" } ?? ""), bukan \(found.indonesian)",
      en:
        "the value must be \(expected.english)\(form.map { " such as \($0)" } ?? ""), not \(found.english)")
  }

  static let emptyText = LocalizedText("teks ini tidak boleh kosong", en: "this text must not be empty")
  static let parentInside = LocalizedText(
    "\"parent\" hanya boleh ada pada sasaran di daftar teratas",
    en: "\"parent\" is allowed only on sasaran of the outermost list")
  static let childrenInLine = LocalizedText(
    "dalam NDJSON setiap sasaran ditulis pada barisnya sendiri dengan \"parent\", bukan \"children\"",
    en: "in NDJSON every sasaran has a line of its own, with \"parent\" rather than \"children\"")
  static let lineEndsEarly = LocalizedText(
    "baris berakhir sebelum sasarannya selesai; dalam NDJSON setiap sasaran ditulis utuh pada satu baris",
    en: "the line ends before its sasaran does; in NDJSON every sasaran stands whole on one line")
  static let sasaranInHeader = LocalizedText(
    "dalam NDJSON sasaran ditulis pada baris-baris sesudah baris pertama",
    en: "in NDJSON the sasaran stand on the lines behind the first one")
  static let numberOutOfRange = LocalizedText(
    "angka ini tidak dapat disimpan tepat: paling banyak 18 digit dan 9 desimal",
    en: "this number cannot be kept exactly: at most 18 digits and 9 decimals")
  static let yearOutOfRange = LocalizedText(
    "tahun harus bilangan bulat \(Period.validYears.lowerBound) sampai \(Period.validYears.upperBound)",
    en:
      "a year must be a whole number from \(Period.validYears.lowerBound) to \(Period.validYears.upperBound)")
  static let targetYearOutOfRange = LocalizedText(
    "tahun target harus \(Targets.years.lowerBound) sampai \(Targets.years.upperBound), tanpa nol di depan",
    en:
      "the year of a target must be \(Targets.years.lowerBound) to \(Targets.years.upperBound), without zeros before it"
  )
  static let invalidPeriod = LocalizedText(
    "tahun akhir mendahului tahun awal", en: "the last year lies before the first")
  static let unreasonedNonCascading = LocalizedText(
    "\"nonCascading\" memerlukan alasan: { \"method\": \"nonCascading\", \"reason\": \"…\" }",
    en: "\"nonCascading\" needs a reason: { \"method\": \"nonCascading\", \"reason\": \"…\" }")
  static let misplacedPart = LocalizedText(
    "\"part\" hanya untuk \"combine\": \"ratio\"", en: "\"part\" is for \"combine\": \"ratio\" only")
  static let invalidAmount = LocalizedText(
    "pagu harus jumlah rupiah yang tidak negatif: 670000000 atau \"Rp 670.000.000\"",
    en: "a budget must be an amount of rupiah, not below zero: 670000000 or \"Rp 670.000.000\"")
  static let misplacedReason = LocalizedText(
    "\"reason\" hanya untuk \"nonCascading\"", en: "\"reason\" is for \"nonCascading\" only")

  static func invalidQuarters(_ count: Int) -> LocalizedText {
    LocalizedText(
      "target triwulan harus empat, bukan \(count); tulis null untuk triwulan tanpa target",
      en: "there must be four quarterly targets, not \(count); write null for a quarter without one")
  }

  static func unsupportedFormat(_ found: String, supported: String) -> LocalizedText {
    if let known = DocumentFormat.known(byNewerName: found) {
      return LocalizedText(
        "format \"\(found)\" lebih baru daripada yang dikenal program ini, \"\(known.rawValue)\"; perbarui programnya",
        en:
          "the format \"\(found)\" is newer than the one this program knows, \"\(known.rawValue)\"; update the program"
      )
    }
    return LocalizedText(
      "format \"\(found)\" tidak didukung; yang didukung: \"\(supported)\"",
      en: "the format \"\(found)\" is not supported; supported is \"\(supported)\"")
  }

  static func missingFormat(isHeaderLine: Bool = false) -> LocalizedText {
    let hint =
      isHeaderLine
      ? LocalizedText(
        "; baris pertama NDJSON adalah kepala dokumen, dan sasaran mulai pada baris kedua",
        en: "; the first line of NDJSON is the header, and sasaran begin on the second")
      : LocalizedText("", en: "")
    return LocalizedText(
      "isian \"format\" wajib ada; yang didukung: \"\(DocumentFormat.tree.rawValue)\"\(hint.indonesian)",
      en: "the member \"format\" is required; supported is \"\(DocumentFormat.tree.rawValue)\"\(hint.english)"
    )
  }
}

/// What the reader says about profiles.
extension LocalizedText {
  static func unknownRule(_ id: String, suggestion: String?) -> LocalizedText {
    LocalizedText("tidak ada aturan \"\(id)\"", en: "there is no rule \"\(id)\"").suggesting(suggestion)
  }

  static func ruleNamedTwice(_ id: String) -> LocalizedText {
    LocalizedText(
      "aturan \"\(id)\" sudah disebut dalam \"enabled\" atau \"disabled\"",
      en: "the rule \"\(id)\" is named in \"enabled\" or \"disabled\" already")
  }

  static func thresholdOutOfRange(_ range: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      "batas harus bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
      en: "a threshold must be a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  static let weightBelowZero = LocalizedText(
    "bobot tidak boleh di bawah nol", en: "a weight must not be below zero")

  static func wordLimitsCross(minimum: Int, maximum: Int) -> LocalizedText {
    LocalizedText(
      "paling sedikit \(minimum) kata dan paling banyak \(maximum) kata tidak dapat dipenuhi bersama",
      en:
        "at least \(EnglishCount.of(minimum, "word")) and at most \(EnglishCount.of(maximum, "word")) cannot both hold"
    )
  }

  static func notOneWord(_ text: String) -> LocalizedText {
    LocalizedText(
      "\"\(text)\" bukan satu kata; aturan membaca teks kata demi kata",
      en: "\"\(text)\" is not one word; rules read texts word by word")
  }

  static let tooFewSynonyms = LocalizedText(
    "kelompok sinonim memerlukan dua kata atau lebih", en: "a group of synonyms needs two words or more")
}

/// What the reader says about scales of grades.
extension LocalizedText {
  static func invalidScale(_ error: ScaleError, name: String) -> LocalizedText {
    LocalizedText(
      "skala \"\(name)\": \(error.message.indonesian)", en: "scale \"\(name)\": \(error.message.english)")
  }

  static func tooManyScales(_ count: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      "\(count) skala; paling banyak \(limit)",
      en: "\(EnglishCount.of(count, "scale")); at most \(limit) are allowed")
  }
}

/// What the reader says about limits.
extension LocalizedText {
  static func bytesOverLimit(_ count: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      "dokumen \(count) byte, batasnya \(limit) (Limits.bytes)",
      en: "the document has \(EnglishCount.of(count, "byte")), the limit is \(limit) (Limits.bytes)")
  }

  static func bytesOverLimit(limit: Int) -> LocalizedText {
    LocalizedText(
      "dokumen lebih dari \(limit) byte (Limits.bytes)",
      en: "the document has more than \(EnglishCount.of(limit, "byte")) (Limits.bytes)")
  }

  static func lineOverLimit(limit: Int) -> LocalizedText {
    LocalizedText(
      "baris ini lebih dari \(limit) byte (Limits.lineBytes)",
      en: "this line has more than \(EnglishCount.of(limit, "byte")) (Limits.lineBytes)")
  }

  static func depthOverLimit(limit: Int) -> LocalizedText {
    LocalizedText(
      "sasaran lebih dari \(limit) jenjang (Limits.depth)",
      en: "sasaran are more than \(EnglishCount.of(limit, "level")) deep (Limits.depth)")
  }

  static func tooNested(limit: Int) -> LocalizedText {
    LocalizedText(
      "objek dan daftar bersarang lebih dari \(limit) jenjang",
      en: "objects and lists are nested more than \(EnglishCount.of(limit, "level")) deep")
  }

  static func sasaranOverLimit(limit: Int) -> LocalizedText {
    LocalizedText(
      "lebih dari \(limit) sasaran (Limits.sasaran)", en: "more than \(limit) sasaran (Limits.sasaran)")
  }

  static func indicatorsOverLimit(limit: Int) -> LocalizedText {
    LocalizedText(
      "lebih dari \(limit) indikator pada satu sasaran (Limits.indicators)",
      en: "more than \(EnglishCount.of(limit, "indicator")) on one sasaran (Limits.indicators)")
  }

  static func idOverLimit(_ count: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      "teks \(count) byte, padahal id dibuat darinya; batasnya \(limit) (Limits.idBytes)",
      en:
        "the text has \(EnglishCount.of(count, "byte")) and is part of ids; the limit is \(limit) (Limits.idBytes)"
    )
  }

  static func textOverLimit(_ count: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      "teks \(count) byte, batasnya \(limit) (Limits.textBytes)",
      en: "the text has \(EnglishCount.of(count, "byte")), the limit is \(limit) (Limits.textBytes)")
  }
}
