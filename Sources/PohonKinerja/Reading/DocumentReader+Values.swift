/// Texts, numbers and words as values of members.
extension DocumentReader {
  /// Reads a text within the limits, or reports what is there instead, steps over it and returns `nil`.
  @inline(__always)
  mutating func text() throws(Stop) -> Text? {
    guard scanner.byte == UInt8(ascii: "\"") else {
      try mismatch(.text)
      return nil
    }
    return try quotedText()
  }

  /// As ``text()``, where an opening quote is at the place.
  @inline(__always)
  mutating func quotedText() throws(Stop) -> Text? {
    let offset = scanner.position
    let text = try scanner.text()
    return text.end - text.start <= limits.textBytes && !text.hasNUL ? text : acceptable(text, at: offset)
  }

  @inline(never)
  private mutating func acceptable(_ text: Text, at offset: Int) -> Text? {
    let length = scanner.withBytes(of: text) { $0.count }
    let limit = limits.textBytes
    if length > limit {
      report(.textOverLimit, at: offset, .textOverLimit(length, limit: limit))
      return nil
    }
    guard !text.hasNUL else {
      report(.nullCharacter, at: offset, .nullCharacter)
      return nil
    }
    return text
  }

  mutating func string() throws(Stop) -> String? {
    guard let text = try text() else { return nil }
    return scanner.string(text)
  }

  /// Reads a text that must not be empty.
  mutating func filledString() throws(Stop) -> String? {
    let offset = scanner.position
    guard let string = try string() else { return nil }
    if string.isEmpty { report(.emptyText, at: offset, .emptyText) }
    return string
  }

  /// Stores statements or names, each of which may occur again, into ``DocumentReader/storedTexts``.
  @inline(never)
  mutating func storeAll(_ given: ContiguousArray<Text>) {
    // Exchanged meanwhile, for what is kept apart is stored as the rest is.
    if keepsTextsApart { swap(&columns.texts, &apartTexts) }
    defer { if keepsTextsApart { swap(&columns.texts, &apartTexts) } }
    storedTexts.removeAll(keepingCapacity: true)
    textHashes.removeAll(keepingCapacity: true)
    for text in given {
      textHashes.append(scanner.withBytes(of: text) { repeatedTexts.hash(of: $0) })
    }
    repeatedTexts.lookAhead(at: textHashes, in: columns.texts)
    for (place, text) in given.enumerated() {
      storedTexts.append(
        scanner.withBytes(of: text) {
          repeatedTexts.store($0, hash: textHashes[place], in: &columns.texts)
        })
    }
  }

  /// Reads an id into the store: a text that must not be empty. Its hash is kept in `hash`, where ids are registered.
  ///
  /// - Parameter limit: The bytes that it may have.
  mutating func idReference(_ hash: inout UInt64, atMost limit: Int) throws(Stop) -> TextReference {
    if let id = scanner.takeBriefText(atMost: min(limit, limits.textBytes)) {
      hash = id.hash(seed: hashSeed)
      return store(id.text)
    }
    return try otherIDReference(&hash, atMost: limit)
  }

  /// As ``idReference(_:atMost:)``, for an id of any length, or what is there instead.
  @inline(never)
  private mutating func otherIDReference(
    _ hash: inout UInt64, atMost limit: Int
  ) throws(Stop) -> TextReference {
    let offset = scanner.position
    guard let text = try text(), isWithin(limit, text, at: offset) else { return TextReference() }
    if text.end == text.start { report(.emptyText, at: offset, .emptyText) }
    hash = scanner.withBytes(of: text) { TextHash.hash($0) }
    return store(text)
  }

  /// Whether an id has no more bytes than it may have; reports it where it has.
  private mutating func isWithin(_ limit: Int, _ id: Text, at offset: Int) -> Bool {
    let length = scanner.withBytes(of: id) { $0.count }
    guard length > limit else { return true }
    report(.textOverLimit, at: offset, .idOverLimit(length, limit: limit))
    return false
  }

  /// Reads the code of a level, of which ids are made.
  mutating func levelCode() throws(Stop) -> String? {
    let offset = scanner.position
    guard let code = try filledString() else { return nil }
    let limit = limits.levelCodeBytes
    guard code.utf8.count > limit else { return code }
    report(.textOverLimit, at: offset, .idOverLimit(code.utf8.count, limit: limit))
    return nil
  }

  /// Puts a text into the store; that of blocks of lines is apart from their symbols, which are numbered anew later.
  @inline(__always)
  private mutating func store(_ text: Text) -> TextReference {
    if !keepsTextsApart { return scanner.withBytes(of: text) { columns.texts.append($0) } }
    return scanner.withBytes(of: text) { apartTexts.append($0) }
  }

  /// Reads a text that repeats in a document.
  @inline(__always)
  mutating func symbol() throws(Stop) -> Symbol {
    guard scanner.byte == UInt8(ascii: "\"") else { return try otherSymbol(at: nil) }
    return try quotedSymbol()
  }

  /// As ``symbol()``, where an opening quote is at the place.
  @inline(__always)
  mutating func quotedSymbol() throws(Stop) -> Symbol {
    guard let place = recentSymbols.place(in: scanner) else { return try otherSymbol(at: nil) }
    if let symbol = recentSymbols.take(at: place, in: &scanner) { return symbol }
    return try otherSymbol(at: place)
  }

  /// As ``symbol()``, for a text that is not among the recent ones; it will be.
  @inline(never)
  private mutating func otherSymbol(at place: Int?) throws(Stop) -> Symbol {
    guard let text = try text() else { return 0 }
    let symbol = symbol(text)
    if let place, !text.hasEscapes { recentSymbols.remember(symbol, of: text, at: place) }
    return symbol
  }

  /// The symbol of a text that was read.
  mutating func symbol(_ text: Text) -> Symbol {
    scanner.withBytes(of: text) { columns.symbols.intern($0, in: &columns.texts) }
  }

  /// Steps over a text of few bytes, which a figure mostly is, and returns its symbol; `nil`, without a step, for anything
  /// else.
  mutating func takeFigure() -> Symbol? {
    guard let text = scanner.takeBriefText(atMost: limits.textBytes) else { return nil }
    let place = recentSymbols.place(of: text)
    if let symbol = recentSymbols.symbol(of: text, at: place, in: scanner) { return symbol }
    let hash = text.hash(seed: hashSeed)
    let symbol = scanner.withBytes(of: text.text) {
      columns.symbols.intern($0, hash: hash, in: &columns.texts)
    }
    recentSymbols.remember(symbol, of: text.text, at: place)
    return symbol
  }

  /// As ``symbol(_:)``, for a figure: those that repeat are short, and different ones stand behind them.
  mutating func symbol(ofFigure text: Text) -> Symbol {
    guard let short = scanner.shortText(text) else { return symbol(text) }
    let place = recentSymbols.place(of: short)
    if let symbol = recentSymbols.symbol(of: short, at: place, in: scanner) { return symbol }
    let symbol = symbol(text)
    recentSymbols.remember(symbol, of: text, at: place)
    return symbol
  }

  mutating func bool() throws(Stop) -> Bool? {
    if scanner.take(word: "true") { return true }
    if scanner.take(word: "false") { return false }
    if scanner.byte == UInt8(ascii: "t") || scanner.byte == UInt8(ascii: "f") { throw unexpected(.value) }
    try mismatch(.boolean)
    return nil
  }

  /// Reads one of the words of a table and returns it, or reports what is there instead.
  @inline(__always)
  private mutating func match<Word>(in table: WordTable<Word>) throws(Stop) -> WordTable<Word>.Match? {
    if let found = table.takeValue(in: &scanner) { return found }
    return try otherMatch(in: table)
  }

  /// As ``match(in:)``, for what is not written as programs write it.
  @inline(never)
  private mutating func otherMatch<Word>(in table: WordTable<Word>) throws(Stop) -> WordTable<Word>.Match? {
    let offset = scanner.position
    guard let text = try text() else { return nil }
    if let found = table.match(text, in: &scanner) { return found }
    let value = scanner.string(text)
    report(
      .unknownValue, at: offset,
      .unknownValue(
        value, suggestion: Suggestion.meant(by: value, among: table.words), known: table.words))
    return nil
  }

  /// Reads one of the words of a table as ``EnumCode`` has it.
  @inline(__always)
  mutating func code<Word>(in table: WordTable<Word>) throws(Stop) -> UInt8 {
    try match(in: table).map { UInt8(truncatingIfNeeded: $0.place + 1) } ?? 0
  }

  mutating func word<Word>(in table: WordTable<Word>) throws(Stop) -> Word? {
    try match(in: table)?.word
  }

  /// Reads a number exactly.
  @inline(__always)
  mutating func number() throws(Stop) -> Number? {
    guard scanner.byte == UInt8(ascii: "-") || scanner.byte &- UInt8(ascii: "0") <= 9 else {
      try mismatch(.number)
      return nil
    }
    let digits = try scanner.number()
    lastNumberIsPlain =
      digits.isPlain && (digits.mantissa != 0 || scanner.byte(at: digits.start) != UInt8(ascii: "-"))
    if digits.isPlain { return Number(trusted: digits.mantissa, scale: digits.scale) }
    do {
      return try scanner.number(digits)
    } catch {
      report(.outOfRange, at: digits.start, .numberOutOfRange)
      return nil
    }
  }

  /// Reads a year: a number that is whole, however it is written, and in ``Period/validYears``.
  mutating func year() throws(Stop) -> Int? {
    let offset = scanner.position
    guard let number = try number() else { return nil }
    let whole = number.normalized
    guard whole.scale == 0, Period.validYears.contains(Int(clamping: whole.mantissa)) else {
      report(.outOfRange, at: offset, .yearOutOfRange)
      return nil
    }
    return Int(clamping: whole.mantissa)
  }

  /// Reads a text that repeats in a document; the same one again is the same string.
  private mutating func recurringString() throws(Stop) -> String? {
    guard scanner.byte == UInt8(ascii: "\""), let place = recentSymbols.place(in: scanner) else {
      return try string()
    }
    if let string = recentStrings.take(at: place, in: &scanner) { return string }
    guard let text = try text() else { return nil }
    let string = scanner.string(text)
    if !text.hasEscapes { recentStrings.remember(string, of: text, at: place) }
    return string
  }

  /// Reads an array of texts.
  mutating func strings() throws(Stop) -> [String] {
    guard try enterArray() else { return [] }
    var strings: [String] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      if let string = try recurringString() { strings.append(string) }
    }
    return strings
  }
}
