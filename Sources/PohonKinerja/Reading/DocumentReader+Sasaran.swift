/// Sasaran, one below the other. Open ones wait on a stack of their own.
extension DocumentReader {
  /// Reads the outermost list of sasaran.
  mutating func readSasaran() throws(Stop) {
    guard try enterArray() else { return }
    var isFirst = true
    while try nextElement(&isFirst) { try readSasaranObject() }
  }

  /// Reads one sasaran of the outermost list, with everything below it.
  mutating func readSasaranObject() throws(Stop) {
    guard try openSasaran(under: .none) else { return }
    while let last = openSasaran.indices.last {
      if try !readMembers(of: last) { openSasaran.removeLast() }
      try readNextSibling()
    }
  }

  /// Opens the next sasaran of the innermost list of children; behind its end the list's owner goes on.
  private mutating func readNextSibling() throws(Stop) {
    while let last = openSasaran.indices.last {
      var isFirst = openSasaran[last].isAtFirstChild
      guard try nextElement(&isFirst) else { return }
      openSasaran[last].isAtFirstChild = false
      if try openSasaran(under: openSasaran[last].row) { return }
    }
  }

  /// Steps into a sasaran; what is no object is reported and stepped over.
  private mutating func openSasaran(under parent: Row) throws(Stop) -> Bool {
    guard let object = try enterObject() else { return false }
    let limits = limits
    guard openSasaran.count < limits.depth else {
      throw scanner.stop(.depthOverLimit, at: object.start, .depthOverLimit(limit: limits.depth))
    }
    guard columns.nodeCount < min(limits.sasaran, Int(Row.max)) else {
      throw scanner.stop(.sasaranOverLimit, at: object.start, .sasaranOverLimit(limit: limits.sasaran))
    }
    var node = NodeRow()
    node.origin = origin(at: object.start)
    let row = columns.append(node, under: parent)
    levelOffsets.append(-1)
    openSasaran.append(OpenSasaran(object: object, row: row))
    return true
  }

  func origin(at offset: Int) -> OriginRow {
    OriginRow(
      file: file, line: UInt32(clamping: scanner.line), column: UInt32(clamping: scanner.column(of: offset)))
  }

  /// Reads members until a list of children is entered, which is `true`, or the sasaran ends.
  private mutating func readMembers(of open: Int) throws(Stop) -> Bool {
    let row = openSasaran[open].row
    var object = openSasaran[open].object
    let table = words.sasaran
    while let member = try nextMember(table, of: &object) {
      guard member != .children else {
        guard try enterArray() else { continue }
        openSasaran[open].object = object
        return true
      }
      try read(member, of: row, isOutermost: open == 0, nameOffset: object.nameOffset)
    }
    return false
  }

  @inline(__always)
  private mutating func read(
    _ member: SasaranMember, of row: Row, isOutermost: Bool, nameOffset: Int
  ) throws(Stop) {
    switch member {
    case .id: try readID(of: row)
    case .parent: try readParent(of: row, isOutermost: isOutermost, nameOffset: nameOffset)
    case .level:
      levelOffsets[Int(row)] = scanner.position
      if let text = try text() { columns.nodes[row].level = levelCodes.number(of: text, in: &scanner) }
    case .owner: try readOwner(of: row)
    case .statement: columns.nodes[row].statement = try reference()
    case .stage: columns.nodes[row].stage = try code(in: words.stage)
    case .cascading: try readCascading(of: row)
    case .context: try readMark(.context, of: row)
    case .executedByOwner: try readMark(.executedByOwner, of: row)
    case .rationale:
      let text = try string()
      updateDetail(of: row) { $0.rationale = text }
    case .criticalSuccessFactors:
      let factors = try strings()
      updateDetail(of: row) { $0.criticalSuccessFactors = factors }
    case .criticalSuccessFactor:
      let factor = try string()
      updateDetail(of: row) { $0.criticalSuccessFactor = factor }
    case .budget:
      let budget = try readBudget()
      updateDetail(of: row) { $0.budget = budget }
    case .indicators: try readIndicators(of: row)
    case .waivers:
      let waivers = try waivers()
      updateDetail(of: row) { $0.waivers = waivers }
    case .children: return
    }
  }

  private mutating func updateDetail(of row: Row, _ change: (inout NodeDetail) -> Void) {
    var detail = columns.detail(of: row) ?? NodeDetail()
    change(&detail)
    columns.setDetail(detail, of: row)
  }

  private mutating func readID(of row: Row) throws(Stop) {
    let offset = scanner.position
    columns.nodes[row].id = try idReference()
    guard let earlier = columns.registerID(ofNode: row) else { return }
    let first = columns.nodes[earlier].origin
    let id = columns.id(of: row)
    report(
      .duplicateID, at: offset, related: .place(line: Int(first.line), column: Int(first.column)),
      .duplicateID(id, of: LocalizedText("sasaran", en: "sasaran")))
  }

  private mutating func readParent(of row: Row, isOutermost: Bool, nameOffset: Int) throws(Stop) {
    guard let parent = try string() else { return }
    guard isOutermost else { return report(.misplacedMember, at: nameOffset, .parentInside) }
    declaredParents.append((row, parent))
  }

  private mutating func readMark(_ mark: NodeMarks, of row: Row) throws(Stop) {
    if try bool() == true { columns.nodes[row].marks.insert(mark) }
  }

  @inline(__always)
  private mutating func readOwner(of row: Row) throws(Stop) {
    if scanner.byte == UInt8(ascii: "\"") {
      columns.nodes[row].ownerTitle = try symbol()
      return
    }
    guard scanner.byte == UInt8(ascii: "{") else { return try mismatch(.textOrObject) }
    var object = openObject()
    let table = words.owner
    while let member = try nextMember(table, of: &object) {
      switch member {
      case .title: columns.nodes[row].ownerTitle = try symbol()
      case .name: columns.nodes[row].ownerName = try symbol()
      case .unit: columns.nodes[row].ownerUnit = try symbol()
      }
    }
  }

  private mutating func readCascading(of row: Row) throws(Stop) {
    let offset = scanner.position
    if scanner.byte == UInt8(ascii: "\"") {
      guard let word = try word(in: words.cascadingWord) else { return }
      columns.nodes[row].cascading = CascadingCode(word)
      if word == .nonCascading { report(.missingMember, at: offset, .unreasonedNonCascading) }
      return
    }
    guard scanner.byte == UInt8(ascii: "{") else { return try mismatch(.textOrObject) }
    var object = openObject()
    var word: CascadingWord?
    var reason: String?
    while let member = try nextMember(words.cascading, of: &object) {
      switch member {
      case .method: word = try self.word(in: words.cascadingWord)
      case .reason: reason = try string()
      }
    }
    guard let word else { return }
    columns.nodes[row].cascading = CascadingCode(word)
    if word == .nonCascading, reason == nil {
      report(.missingMember, at: offset, .unreasonedNonCascading)
    } else if word != .nonCascading, reason != nil {
      report(.misplacedMember, at: offset, .misplacedReason)
    }
    if let reason { updateDetail(of: row) { $0.nonCascadingReason = reason } }
  }
}

extension CascadingCode {
  init(_ word: CascadingWord) {
    switch word {
    case .directByAspect: self = .directByAspect
    case .directByArea: self = .directByArea
    case .directByLoad: self = .directByLoad
    case .indirect: self = .indirect
    case .nonCascading: self = .nonCascading
    }
  }
}
