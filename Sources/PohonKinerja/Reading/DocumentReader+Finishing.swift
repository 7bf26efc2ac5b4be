/// What only the end of the document can settle.
extension DocumentReader {
  /// Settles levels, declared parents and ids. O(sasaran).
  mutating func finish() {
    columns.storesRepeatedTextsOnce = repeatedTexts.isRemembering
    columns.link(allBelow: parents)
    settleCascade()
    var areMoved = columns.linkDeclaredParents(declaredParents)
    // Made ids need levels that exist; a document with faults is not going to be a tree.
    if problems.errorCount == 0 {
      columns.assignMissingIDs()
      areMoved = columns.linkParentsWithMadeIDs() || areMoved
    }
    // The depth of nested ones was held while they were read.
    if areMoved { checkDepth() }
  }

  mutating func settleCascade() {
    let declared = levels ?? Cascade.standard.levels
    guard let cascade = cascade(of: declared) else { return }
    columns.header.cascade = cascade
    columns.header.declaresCascade = levels != nil
    settleLevels()
  }

  /// The cascade of a document, or `nil` when its faults have been reported.
  private mutating func cascade(of levels: [Level]) -> Cascade? {
    do {
      return try Cascade(levels, skips: skips.map(\.skip))
    } catch .invalidSkip(let skip) {
      let offset = skips.first { $0.skip == skip }?.offset ?? 0
      report(.invalidLevels, at: offset, CascadeError.invalidSkip(skip).message)
      return try? Cascade(levels)
    } catch .duplicateCode, .emptyCode {
      // Reported where the code stands.
      return nil
    } catch {
      report(.invalidLevels, at: levelsOffset, error.message)
      return nil
    }
  }

  /// Turns the numbers of level codes into ranks.
  private mutating func settleLevels() {
    let cascade = columns.header.cascade
    let ranks = levelCodes.codes.map { cascade.rank(of: $0) }
    let areSettled = levels == nil && ranks.count == Cascade.standard.levels.count
    guard !areSettled else { return }
    // Where every code met is the level of its number, nothing changes.
    if levelCodes.areAllNumbered, ranks.indices.allSatisfy({ ranks[$0] == $0 }) { return }
    for row in 0..<Row(truncatingIfNeeded: columns.nodes.count) where levelOffsets[Int(row)] >= 0 {
      let number = Int(columns.nodes[row].level)
      if number < ranks.count, let rank = ranks[number] {
        if rank != number { columns.nodes[row].level = UInt16(truncatingIfNeeded: rank) }
      } else {
        reportUnknownLevel(at: levelOffsets[Int(row)])
        columns.nodes[row].level = 0
      }
    }
  }

  mutating func reportUnknownLevel(at offset: Int) {
    // A level of another type has been reported already.
    guard scanner.byte(at: offset) == UInt8(ascii: "\"") else { return }
    let known = columns.header.cascade.levels.map(\.code)
    let code = String(decoding: text(at: offset), as: UTF8.self)
    report(
      .unknownLevel, at: offset,
      .unknownLevel(code, suggestion: Suggestion.nearest(to: code, among: known), known: known))
  }

  /// Reports the first sasaran that declared parents put too deep.
  private mutating func checkDepth() {
    let limit = limits.depth
    guard let row = columns.firstRow(below: limit) else { return }
    let origin = columns.origins.place(of: columns.nodes[row].origin)
    let offset = scanner.offset(ofLine: Int(origin.line), column: Int(origin.column))
    report(.depthOverLimit, at: offset, .depthOverLimit(limit: limit))
  }
}

extension TreeColumns {
  /// Whether no sasaran stands deeper than a level, counting roots as 1. O(n).
  func isWithin(depth limit: Int) -> Bool { firstRow(below: limit) == nil }

  /// The first sasaran that stands deeper than a level, counting roots as 1. O(n).
  func firstRow(below limit: Int) -> Row? {
    var depth = 1
    var row = firstRoot
    while row != .none {
      if depth > limit { return row }
      if nodes[row].firstChild != .none {
        row = nodes[row].firstChild
        depth += 1
        continue
      }
      while row != .none, nodes[row].nextSibling == .none {
        row = nodes[row].parent
        depth -= 1
      }
      if row != .none { row = nodes[row].nextSibling }
    }
    return nil
  }
}

extension JSONScanner {
  /// The offset of a place in the document. O(document).
  func offset(ofLine line: Int, column: Int) -> Int {
    var again = lookingAgain(from: 0)
    // A byte order mark is not part of the first line.
    var offset = again.take(0xEF) ? 3 : 0
    var lines = 1
    while lines < line, offset < count {
      if byte(at: offset) == 0x0A { lines += 1 }
      offset += 1
    }
    return min(offset + column - 1, count)
  }
}
