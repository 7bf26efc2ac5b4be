/// What a check finds out about whole columns before the rules run.
extension TreeColumns {
  /// Whether a symbol is more than a sign for nothing. O(bytes).
  func isFilled(_ symbol: Symbol) -> Bool {
    texts.withBytes(of: symbols.reference(symbol)) { bytes in
      if bytes.byte(at: 0).map(Self.beginsText) ?? false { return true }
      return bytes.isFilledIn
    }
  }

  /// Whether no sign for nothing begins with a byte: it is a digit, or a letter with which no word does that is one.
  @inline(__always)
  private static func beginsText(_ byte: UInt8) -> Bool {
    // Only of letters is that the small one; of a control character it may be a digit.
    switch byte | 0x20 {
    case UInt8(ascii: "x"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "b"): false
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
  }

  /// The indicator whose id a symbol is.
  func indicator(named symbol: Symbol) -> Row? {
    texts.withBytes(of: symbols.reference(symbol)) { indicator(withID: $0) }
  }

  /// Whether the weights of a sasaran surely are not wrong: not every indicator weighs for its owner, and those that do come to
  /// 100 at most, or all do with weights that plainly come to 100 or 1; quickly, and wrong only in saying no.
  func haveWholeWeights(_ node: NodeRow) -> Bool {
    var sum: Int64 = 0
    var isOpen = false
    for row in node.firstIndicator..<(node.firstIndicator + node.indicatorCount) {
      let indicator = indicators[row]
      guard indicator.weighsForOwner else {
        isOpen = true
        continue
      }
      guard indicator.weightScale == 0, (0...100).contains(indicator.weight) else { return false }
      sum += Int64(indicator.weight)
    }
    if isOpen { return sum <= 100 }
    return node.indicatorCount == 0 || sum == 100 || sum == 1
  }

  /// By owner the sasaran of which an indicator has a weight, of the owners meant. O(sasaran + indicators).
  ///
  /// - Parameter spellings: How owners are written.
  func weightedRows(
    _ order: ContiguousArray<Row>, of owners: OwnerSet, in spellings: OwnerSpellings
  ) -> [OwnerKey: [Row]] {
    guard !owners.isEmpty else { return [:] }
    var weightedRows: [OwnerKey: [Row]] = [:]
    for row in order {
      guard let owner = OwnerKey(nodes[row], in: spellings), owners.contains(owner), weighsForOwner(row)
      else { continue }
      weightedRows[owner, default: []].append(row)
    }
    return weightedRows
  }

  /// Whether a sasaran belongs to this document and one of its indicators has a weight among those of its owner.
  func weighsForOwner(_ row: Row) -> Bool {
    !nodes[row].marks.contains(.context)
      && indicatorRows(of: row).contains { indicators[$0].weighsForOwner }
  }
}
