/// Objects and arrays: names, commas, and what is given twice or not known.
extension DocumentReader {
  /// Steps into the object at the present place, or reports another type, steps over the value and returns `nil`.
  @inline(__always)
  mutating func enterObject() throws(Stop) -> OpenObject? {
    guard scanner.byte == UInt8(ascii: "{") else {
      try mismatch(.object)
      return nil
    }
    return openObject()
  }

  /// Steps over the brace at the present place.
  @inline(__always)
  mutating func openObject() -> OpenObject {
    let object = OpenObject(start: scanner.position, firstName: names.count)
    _ = scanner.take(UInt8(ascii: "{"))
    return object
  }

  /// Steps into the array at the present place, or reports another type, steps over the value and returns `false`.
  mutating func enterArray() throws(Stop) -> Bool {
    if scanner.take(UInt8(ascii: "[")) { return true }
    try mismatch(.array)
    return false
  }

  /// Goes to the value of the next member and returns what member it is, or `nil` behind the object's end.
  ///
  /// Members that are not known, that are given twice or that are `null` are dealt with on the way; `null` is the
  /// same as leaving a member out. At the end, members that must be there are missed.
  @inline(__always)
  mutating func nextMember<Member>(
    _ table: WordTable<Member>, of object: inout OpenObject
  ) throws(Stop) -> Member? {
    if let member = takeMember(table, of: &object) { return member }
    if takeEnd(of: object, required: table.required) { return nil }
    return try nextOtherMember(table, of: &object)
  }

  /// Goes to the value of the next member, if it is known, was not given before, is not `null` and stands as programs write
  /// it, without white space. Returns `nil`, without a step, for anything else.
  @inline(__always)
  private mutating func takeMember<Member>(
    _ table: WordTable<Member>, of object: inout OpenObject
  ) -> Member? {
    let start = scanner.position
    guard object.isFirst ? scanner.byte == UInt8(ascii: "\"") : scanner.takeCommaBeforeQuote() else {
      return nil
    }
    let nameOffset = scanner.position
    if let member = table.takeName(in: &scanner), scanner.byte > 0x20, scanner.byte != UInt8(ascii: "n") {
      let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: member.place)
      if object.seen & bit == 0 {
        object.seen |= bit
        object.present |= bit
        object.isFirst = false
        object.nameOffset = nameOffset
        return member.word
      }
    }
    scanner.position = start
    return nil
  }

  /// As ``nextMember(_:of:)``, however the member is written.
  @inline(never)
  private mutating func nextOtherMember<Member>(
    _ table: WordTable<Member>, of object: inout OpenObject
  ) throws(Stop) -> Member? {
    while true {
      if takeEnd(of: object, required: table.required) { return nil }
      guard try nextNameStart(of: &object) else {
        if object.present & table.required != table.required { reportMissing(table, in: object) }
        return nil
      }
      let member: WordTable<Member>.Match
      if let usual = table.takeName(in: &scanner) {
        member = usual
        scanner.skipWhiteSpace()
      } else {
        let name = try takeName()
        guard let known = table.match(name, in: &scanner) else {
          try skipUnknown(name, known: table.words, in: object)
          continue
        }
        member = known
      }
      let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: member.place)
      if object.seen & bit != 0 {
        try skipDuplicate(table, member, in: object)
        continue
      }
      object.seen |= bit
      if scanner.byte == UInt8(ascii: "n") {
        try skipScalar()
        continue
      }
      object.present |= bit
      return member.word
    }
  }

  /// Steps over the end of an object if it is at the place and nothing remains to be said of it: members that must be
  /// there are given as bits.
  @inline(__always)
  mutating func takeEnd(of object: OpenObject, required: UInt32) -> Bool {
    guard scanner.byte == UInt8(ascii: "}"), names.count == object.firstName,
      object.present & required == required
    else { return false }
    scanner.position += 1
    return true
  }

  /// Goes to the value of the next member and returns its name, or `nil` behind the object's end.
  @inline(__always)
  mutating func nextName(of object: inout OpenObject) throws(Stop) -> Text? {
    guard try nextNameStart(of: &object) else { return nil }
    return try takeName()
  }

  /// Goes to the next member's name, or behind the object's end and returns `false`.
  @inline(__always)
  private mutating func nextNameStart(of object: inout OpenObject) throws(Stop) -> Bool {
    scanner.skipWhiteSpace()
    if scanner.take(UInt8(ascii: "}")) {
      if names.count > object.firstName { closeNames(from: object.firstName) }
      return false
    }
    let comma = scanner.position
    if !object.isFirst {
      guard scanner.take(UInt8(ascii: ",")) else { throw unexpected(.commaOrBrace) }
      scanner.skipWhiteSpace()
    }
    guard scanner.byte == UInt8(ascii: "\"") else {
      throw object.isFirst ? unexpected(.nameOrBrace) : nameMissing(after: comma)
    }
    object.isFirst = false
    object.nameOffset = scanner.position
    return true
  }

  /// Goes from a member's name to its value and returns the name.
  @inline(__always)
  private mutating func takeName() throws(Stop) -> Text {
    let name = try scanner.text()
    scanner.skipWhiteSpace()
    guard scanner.take(UInt8(ascii: ":")) else { throw colonMissing(behind: name) }
    scanner.skipWhiteSpace()
    return name
  }

  /// Stops at a comma that no member follows, or at what follows instead.
  private mutating func nameMissing(after comma: Int) -> Stop {
    if scanner.byte == UInt8(ascii: "}") { return scanner.stop(.syntax, at: comma, .extraComma) }
    if let number = scanner.numberAround(comma: comma) {
      return scanner.stop(.syntax, at: comma, .commaInNumber(number))
    }
    return unexpected(.memberName)
  }

  /// Stops at a typographic quotation mark that was to end a name, or at what stands where a colon should.
  private mutating func colonMissing(behind name: Text) -> Stop {
    if let quote = scanner.closingCurlyQuote(from: name.start, before: name.end) {
      return scanner.stop(.syntax, at: quote, .curlyQuote)
    }
    return unexpected(.colon)
  }

  /// Goes to the next element, or behind the array's end and returns `false`.
  @inline(__always)
  mutating func nextElement(_ isFirst: inout Bool) throws(Stop) -> Bool {
    scanner.skipWhiteSpace()
    if scanner.take(UInt8(ascii: "]")) { return false }
    if !isFirst {
      let comma = scanner.position
      guard scanner.take(UInt8(ascii: ",")) else { throw unexpected(.commaOrBracket) }
      scanner.skipWhiteSpace()
      guard scanner.byte != UInt8(ascii: "]") else { throw scanner.stop(.syntax, at: comma, .extraComma) }
    }
    isFirst = false
    return true
  }

  /// Reports that the value at the present place has another type, and steps over it.
  mutating func mismatch(_ expected: LocalizedText) throws(Stop) {
    let offset = scanner.position
    guard let found = scanner.valueType else { throw unexpected(.value) }
    report(
      .wrongType, at: offset, types: ProblemList.Types(wanted: expected, found: found),
      .wrongType(expected, found: found))
    try skipValue()
  }

  private mutating func reportMissing<Member>(_ table: WordTable<Member>, in object: OpenObject) {
    for (place, word) in table.words.enumerated() {
      let bit: UInt32 = 1 << UInt32(place)
      guard table.required & bit != 0, object.present & bit == 0 else { continue }
      let isFormat = Member.self == DocumentMember.self && word == DocumentMember.format.rawValue
      let message: LocalizedText =
        isFormat ? .missingFormat(isHeaderLine: isHeaderLine) : .missingMember(word)
      report(isFormat ? .unsupportedFormat : .missingMember, at: object.start, message)
    }
  }

  private mutating func skipUnknown(_ name: Text, known: [String], in object: OpenObject) throws(Stop) {
    remember(name, at: object.nameOffset)
    let text = scanner.string(name)
    problems.add(
      unknownMembers == .refused ? .error : .warning, .unknownMember, at: object.nameOffset,
      .unknownMember(text, suggestion: Suggestion.meant(by: text, among: known)))
    try skipValue()
  }

  private mutating func skipDuplicate<Member>(
    _ table: WordTable<Member>, _ member: WordTable<Member>.Match, in object: OpenObject
  ) throws(Stop) {
    // Looking for the first one again costs the length of the object, so it is done for those that are kept.
    if problems.hasRoom(forErrorAt: object.nameOffset) {
      let first = try offset(of: member, table, in: object)
      report(
        .duplicateMember, at: object.nameOffset, related: .offset(first),
        .duplicateMember(member.word.rawValue))
    } else {
      report(.duplicateMember, at: object.nameOffset, .duplicateMember(""))
    }
    try skipValue()
  }

  /// The offset of the name of a member that is known to be there, found by reading the object again.
  private func offset<Member>(
    of member: WordTable<Member>.Match, _ table: WordTable<Member>, in object: OpenObject
  ) throws(Stop) -> Int {
    var again = scanner.lookingAgain(from: object.start + 1)
    while again.position < object.nameOffset {
      again.skipWhiteSpace()
      _ = again.take(UInt8(ascii: ","))
      again.skipWhiteSpace()
      let offset = again.position
      guard again.byte == UInt8(ascii: "\"") else { break }
      let name = try again.text()
      if table.match(name, in: &again)?.place == member.place { return offset }
      again.skipWhiteSpace()
      _ = again.take(UInt8(ascii: ":"))
      try again.skipSoundValue()
    }
    return object.start
  }

  // MARK: Names that are not known

  mutating func remember(_ name: Text, at offset: Int) {
    let hash = scanner.withBytes(of: name) { TextHash.hash($0) }
    names.append(MemberName(hash: hash, offset: offset))
  }

  /// Ends an object: reports the names from a place on that occur twice, and forgets them. O(n log n).
  mutating func closeNames(from first: Int) {
    defer { names.removeSubrange(first...) }
    guard names.count - first > 1 else { return }
    let sorted = names[first...].sorted { ($0.hash, $0.offset) < ($1.hash, $1.offset) }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.hash == later.hash {
      let name = text(at: later.offset)
      guard name == text(at: earlier.offset) else { continue }
      report(
        .duplicateMember, at: later.offset, related: .offset(earlier.offset),
        .duplicateMember(String(decoding: name, as: UTF8.self)))
    }
  }

  /// The text whose opening quote stands at an offset, as bytes free of escapes.
  func text(at offset: Int) -> [UInt8] {
    var again = scanner.lookingAgain(from: offset)
    guard let text = try? again.text() else { return [] }
    return Array(again.string(text).utf8)
  }
}
