/// The members of the document besides its sasaran.
extension DocumentReader {
  /// Reads the whole document; the place is at its start.
  mutating func readDocument() throws(Stop) {
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    guard var object = try enterObject() else { return try readEnd() }
    while let member = try nextMember(words.document, of: &object) {
      try read(member)
    }
    if !hasSasaran, !names(.logicModels, in: object) {
      report(.missingMember, at: object.start, .missingMember(DocumentMember.sasaran.rawValue))
    }
    try readEnd()
  }

  /// Reads the first of many lines: a document whose sasaran have lines of their own. An empty list of sasaran may
  /// say that there is a tree without any, where the line has logic models.
  mutating func readHeaderLine() throws(Stop) {
    isHeaderLine = true
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    guard var object = try enterObject() else { return try readEnd() }
    while let member = try nextMember(words.document, of: &object) {
      guard member == .sasaran else {
        try read(member)
        continue
      }
      hasSasaran = true
      guard try enterArray() else { continue }
      var isFirst = true
      while try nextElement(&isFirst) {
        report(.misplacedMember, at: scanner.position, .sasaranInHeader)
        try skipValue()
      }
    }
    // Without logic models a document is one of a tree, even if no sasaran follows.
    if !names(.logicModels, in: object) { hasSasaran = true }
    try readEnd()
    settleCascade()
  }

  private func names(_ member: DocumentMember, in object: OpenObject) -> Bool {
    object.seen & 1 << UInt32(member.place) != 0
  }

  /// Makes sure that nothing follows.
  mutating func readEnd() throws(Stop) {
    scanner.skipWhiteSpace()
    guard scanner.isAtEnd else {
      throw scanner.stop(
        .trailingContent, at: scanner.position, scanner.slip(at: scanner.position) ?? .trailingContent)
    }
  }

  private mutating func read(_ member: DocumentMember) throws(Stop) {
    switch member {
    case .format: try readFormat()
    case .title: columns.header.title = try string() ?? ""
    case .source: columns.header.source = try string()
    case .period: try readPeriod()
    case .planYear: columns.header.planYear = try year()
    case .singleRoot: columns.header.claimsSingleRoot = try bool() ?? false
    case .levels: try readLevels()
    case .skips: try readSkips()
    case .scales: try readScales()
    case .crosscutting: try readCrosscutting()
    case .waivers: columns.header.waivers = try waivers()
    case .sasaran:
      hasSasaran = true
      try readSasaran()
    case .logicModels: try readLogicModels()
    case .measurements: measurements = try readMeasurements()
    }
  }

  /// Reads the name of a format, which has to be the one that is read.
  mutating func readFormat(_ supported: DocumentFormat = .tree) throws(Stop) {
    let offset = scanner.position
    let supported = supported.rawValue
    guard let format = try string(), format != supported else { return }
    // Of a file of another kind everything would be wrong; that it is one says enough.
    if format.isOfOtherKind(than: supported) {
      throw scanner.stop(
        .unsupportedFormat, at: offset, .unsupportedFormat(format, supported: supported))
    }
    report(.unsupportedFormat, at: offset, .unsupportedFormat(format, supported: supported))
  }

  private mutating func readPeriod() throws(Stop) {
    let offset = scanner.position
    guard var object = try enterObject() else { return }
    var from: Int?
    var to: Int?
    while let member = try nextMember(words.period, of: &object) {
      switch member {
      case .from: from = try year()
      case .to: to = try year()
      }
    }
    guard let from, let to else { return }
    columns.header.period = Period(from: from, to: to)
    if columns.header.period == nil { report(.invalidPeriod, at: offset, .invalidPeriod) }
  }

  // MARK: Levels

  private mutating func readLevels() throws(Stop) {
    levelsOffset = scanner.position
    guard try enterArray() else { return }
    var levels: [Level] = []
    var offsets: [String: Int] = [:]
    var isFirst = true
    while try nextElement(&isFirst) {
      guard let (level, offset) = try level() else { continue }
      if let first = offsets.updateValue(offset, forKey: level.code), !level.code.isEmpty {
        report(
          .invalidLevels, at: offset, related: .offset(first), CascadeError.duplicateCode(level.code).message)
      }
      levels.append(level)
    }
    self.levels = levels
  }

  private mutating func level() throws(Stop) -> (Level, codeOffset: Int)? {
    guard var object = try enterObject() else { return nil }
    var level = Level("", "")
    var offset = object.start
    while let member = try nextMember(words.level, of: &object) {
      switch member {
      case .code:
        offset = scanner.position
        level.code = try levelCode() ?? ""
      case .title: level.title = try string() ?? ""
      case .stage: level.stage = try word(in: words.stage)
      case .kind: level.kind = try word(in: words.levelKind) ?? .position
      }
    }
    return (level, offset)
  }

  private mutating func readSkips() throws(Stop) {
    guard try enterArray() else { return }
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard var object = try enterObject() else { continue }
      var skip = Cascade.Skip(from: "", to: "")
      while let member = try nextMember(words.skip, of: &object) {
        switch member {
        case .from: skip.from = try string() ?? ""
        case .to: skip.to = try string() ?? ""
        }
      }
      skips.append((skip, offset))
    }
  }

  // MARK: Relations and waivers

  private mutating func readCrosscutting() throws(Stop) {
    guard try enterArray() else { return }
    var isFirst = true
    while try nextElement(&isFirst) {
      guard var object = try enterObject() else { continue }
      var link = CrosscuttingLink(from: "")
      while let member = try nextMember(words.crosscutting, of: &object) {
        switch member {
        case .from: link.source = try string() ?? ""
        case .to: link.target = try string()
        case .unit: link.unit = try string()
        case .note: link.note = try string()
        case .status: link.status = try word(in: words.status)
        }
      }
      columns.header.crosscutting.append(link)
    }
  }

  mutating func waivers() throws(Stop) -> [Waiver] {
    guard try enterArray() else { return [] }
    var waivers: [Waiver] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      guard var object = try enterObject() else { continue }
      var waiver = Waiver("", reason: "")
      while let member = try nextMember(words.waiver, of: &object) {
        switch member {
        case .rule: waiver.rule = try string() ?? ""
        case .reason: waiver.reason = try string() ?? ""
        case .indicator: waiver.indicator = try string()
        }
      }
      waivers.append(waiver)
    }
    return waivers
  }
}

extension RawRepresentable where Self: CaseIterable & Equatable {
  /// The place among all cases, from 0.
  var place: Int { Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0 }
}

extension String {
  /// Whether the name of a format is that of another kind of file of this library, whatever the version.
  fileprivate func isOfOtherKind(than supported: String) -> Bool {
    kind != supported.kind && DocumentFormat.allCases.contains { $0.rawValue.kind == kind }
  }

  private var kind: Substring { prefix { $0 != "/" } }
}
