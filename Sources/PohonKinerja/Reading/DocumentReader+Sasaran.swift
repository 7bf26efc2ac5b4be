/// Sasaran, one below the other. Open ones wait on a stack of their own.
extension DocumentReader {
  /// Reads the outermost list of sasaran.
  mutating func readSasaran() throws(Stop) {
    guard try enterArray() else { return }
    // As many ids as there can be expected in so many bytes, which is seldom too many.
    let bytes = scanner.count - scanner.position
    columns.reserveIDs(nodes: bytes / 2_048, indicators: bytes / 512)
    var isFirst = true
    while try nextElement(&isFirst) { try readSasaranObject() }
    settlePending()
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
    if pendingSasaran.isFull { settleSasaran() }
    let limits = limits
    guard openSasaran.count < limits.depth else {
      throw scanner.stop(.depthOverLimit, at: object.start, .depthOverLimit(limit: limits.depth))
    }
    guard columns.nodeCount < min(limits.sasaran, Int(Row.max)) else {
      throw scanner.stop(.sasaranOverLimit, at: object.start, .sasaranOverLimit(limit: limits.sasaran))
    }
    var node = NodeRow()
    node.origin = origin(at: object.start)
    // Rows are linked when all of them are there.
    let row = columns.appendUnlinked(node)
    if lines == nil { parents.append(parent) } else { lines?.begin(lineStart: scanner.lineStart) }
    levelOffsets.append(-1)
    openSasaran.append(OpenSasaran(object: object, row: row))
    return true
  }

  @inline(__always)
  mutating func origin(at offset: Int) -> OriginRow {
    OriginRow(file: fileNumber, line: scanner.line, column: scanner.column(of: offset))
      ?? otherOrigin(at: offset)
  }

  /// As ``origin(at:)``, for a place that does not fit into a row.
  @inline(never)
  private mutating func otherOrigin(at offset: Int) -> OriginRow {
    columns.origins.row(
      of: OriginTable.Place(
        file: file, line: UInt32(clamping: scanner.line), column: UInt32(clamping: scanner.column(of: offset))
      ))
  }

  /// Reads members until a list of children is entered, which is `true`, or the sasaran ends.
  ///
  /// The row is a copy meanwhile: changing it in its column would cost a check for every member.
  private mutating func readMembers(of open: Int) throws(Stop) -> Bool {
    let row = openSasaran[open].row
    var object = openSasaran[open].object
    var node = columns.nodes[row]
    defer { columns.nodes[row] = node }
    if object.isFirst {
      let members = try readUsualMembers(row: row, into: &node, isOutermost: open == 0)
      let required: UInt32 =
        1 << UInt32(SasaranMember.Place.level) | 1 << UInt32(SasaranMember.Place.statement)
      if members.contains(required), scanner.take(UInt8(ascii: "}")) { return false }
      object.meet(members)
    }
    let table = words.sasaran
    while let member = try nextMember(table, of: &object) {
      guard member != .children else {
        guard lines == nil else {
          report(.misplacedMember, at: object.nameOffset, .childrenInLine)
          try skipValue()
          continue
        }
        guard try enterArray() else { continue }
        openSasaran[open].object = object
        return true
      }
      try read(member, of: row, &node, isOutermost: open == 0, nameOffset: object.nameOffset)
    }
    return false
  }

  /// Reads the members that stand where they usually do.
  @inline(__always)
  private mutating func readUsualMembers(
    row: Row, into node: inout NodeRow, isOutermost: Bool
  ) throws(Stop) -> MetMembers {
    var members = MetMembers()
    guard scanner.take(upToValue: "\"id\":\"") else { return members }
    members.insert(SasaranMember.Place.id)
    try readID(of: row, &node)
    let nameOffset = scanner.position + 1
    if scanner.take(upToValue: ",\"parent\":\"") {
      members.insert(SasaranMember.Place.parent)
      try readParent(of: row, isOutermost: isOutermost, nameOffset: nameOffset)
    }
    if scanner.take(upToValue: ",\"level\":\"") {
      members.insert(SasaranMember.Place.level)
      try readLevel(of: row, &node)
    }
    if scanner.take(upToValue: ",\"owner\":{") || scanner.take(upToValue: ",\"owner\":\"") {
      members.insert(SasaranMember.Place.owner)
      try readOwner(of: &node)
    }
    if scanner.take(upToValue: ",\"statement\":\"") {
      members.insert(SasaranMember.Place.statement)
      if let text = try quotedText() { append(statement: text, of: row) }
    }
    if scanner.take(upToValue: ",\"cascading\":\"") {
      members.insert(SasaranMember.Place.cascading)
      try readCascading(of: &node)
    }
    if scanner.take(upToValue: ",\"criticalSuccessFactor\":\"") {
      members.insert(SasaranMember.Place.criticalSuccessFactor)
      node.criticalSuccessFactor = try quotedSymbol()
    }
    if scanner.take(upToValue: ",\"indicators\":[") {
      members.insert(SasaranMember.Place.indicators)
      try readIndicators(of: row, &node)
    }
    return members
  }

  private mutating func readLevel(of row: Row, _ node: inout NodeRow) throws(Stop) {
    levelOffsets[Int(row - firstRow)] = scanner.position
    if let number = levelCodes.takeNumber(in: &scanner, atMost: limits.textBytes) {
      node.level = number
    } else if let text = try text() {
      node.level = levelCodes.number(of: text, in: &scanner)
    }
  }

  @inline(__always)
  private mutating func read(
    _ member: SasaranMember, of row: Row, _ node: inout NodeRow, isOutermost: Bool, nameOffset: Int
  ) throws(Stop) {
    switch member {
    case .id: try readID(of: row, &node)
    case .parent: try readParent(of: row, isOutermost: isOutermost, nameOffset: nameOffset)
    case .level: try readLevel(of: row, &node)
    case .owner: try readOwner(of: &node)
    case .statement: if let text = try text() { append(statement: text, of: row) }
    case .stage: node.stage = try code(in: words.stage)
    case .cascading: try readCascading(of: &node)
    case .context: if try bool() == true { node.marks.insert(.context) }
    case .executedByOwner: if try bool() == true { node.marks.insert(.executedByOwner) }
    case .criticalSuccessFactor: node.criticalSuccessFactor = try symbol()
    case .indicators: try readIndicators(of: row, &node)
    default: try readDetail(member, of: &node)
    }
  }

  /// Reads one of the rarely used members.
  @inline(never)
  private mutating func readDetail(_ member: SasaranMember, of node: inout NodeRow) throws(Stop) {
    switch member {
    case .rationale:
      let text = try string()
      updateDetail(of: &node) { $0.rationale = text }
    case .criticalSuccessFactors:
      let factors = try strings()
      updateDetail(of: &node) { $0.criticalSuccessFactors = factors }
    case .budget:
      let budget = try readBudget()
      updateDetail(of: &node) { $0.budget = budget }
    case .waivers:
      let waivers = try waivers()
      updateDetail(of: &node) { $0.waivers = waivers }
    default: return
    }
  }

  private mutating func updateDetail(of node: inout NodeRow, _ change: (inout NodeDetail) -> Void) {
    var detail = node.detail == .none ? NodeDetail() : columns.details[node.detail]
    change(&detail)
    if node.detail != .none {
      columns.details[node.detail] = detail
    } else if detail != NodeDetail() {
      node.detail = columns.details.append(detail)
    }
  }

  private mutating func readID(of row: Row, _ node: inout NodeRow) throws(Stop) {
    let offset = scanner.position
    var hash: UInt64 = 0
    node.id = try idReference(&hash, atMost: limits.idBytes)
    guard lines == nil else {
      let column = UInt32(clamping: scanner.column(of: offset))
      lines?.setID(DecodedLines.ID(hash: hash, column: column))
      return
    }
    guard !node.id.isEmpty else { return }
    pendingSasaran.ids.append(PendingSasaran.ID(row: row, id: node.id, hash: hash, offset: offset))
  }

  @inline(__always)
  private mutating func append(statement: Text, of row: Row) {
    pendingSasaran.statements.append(statement)
    pendingSasaran.statementRows.append(row)
  }

  private mutating func readParent(of row: Row, isOutermost: Bool, nameOffset: Int) throws(Stop) {
    guard lines == nil else {
      if let name = scanner.takeBriefText(atMost: limits.textBytes) {
        let hash = name.hash(seed: hashSeed)
        scanner.withBytes(of: name.text) { lines?.setParent($0, hash: hash) }
      } else if let text = try text() {
        scanner.withBytes(of: text) { lines?.setParent($0, hash: TextHash.hash($0)) }
      }
      return
    }
    guard let parent = try string() else { return }
    guard isOutermost else { return report(.misplacedMember, at: nameOffset, .parentInside) }
    declaredParents.append((row, parent))
  }

  @inline(__always)
  private mutating func readOwner(of node: inout NodeRow) throws(Stop) {
    if scanner.byte == UInt8(ascii: "\"") {
      node.ownerTitle = try symbol()
      return
    }
    guard scanner.byte == UInt8(ascii: "{") else { return try mismatch(.textOrObject) }
    var object = openObject()
    if scanner.take(upToValue: "\"title\":\"") {
      var members = MetMembers()
      members.insert(OwnerMember.Place.title)
      node.ownerTitle = try quotedSymbol()
      if scanner.take(upToValue: ",\"name\":\"") {
        members.insert(OwnerMember.Place.name)
        node.ownerName = try quotedSymbol()
      }
      if scanner.take(upToValue: ",\"unit\":\"") {
        members.insert(OwnerMember.Place.unit)
        node.ownerUnit = try quotedSymbol()
      }
      if scanner.take(UInt8(ascii: "}")) { return }
      object.meet(members)
    }
    let table = words.owner
    while let member = try nextMember(table, of: &object) {
      switch member {
      case .title: node.ownerTitle = try symbol()
      case .name: node.ownerName = try symbol()
      case .unit: node.ownerUnit = try symbol()
      }
    }
  }

  private mutating func readCascading(of node: inout NodeRow) throws(Stop) {
    let offset = scanner.position
    if scanner.byte == UInt8(ascii: "\"") {
      guard let word = try word(in: words.cascadingWord) else { return }
      node.cascading = CascadingCode(word)
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
    node.cascading = CascadingCode(word)
    if word == .nonCascading, reason == nil {
      report(.missingMember, at: offset, .unreasonedNonCascading)
    } else if word != .nonCascading, reason != nil {
      report(.misplacedMember, at: offset, .misplacedReason)
    }
    if let reason { updateDetail(of: &node) { $0.nonCascadingReason = reason } }
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
