/// Values by year: targets, the quarters of a year, budgets.
extension DocumentReader {
  /// Goes to the value of the next year and returns the year, or `nil` behind the object's end.
  ///
  /// Years outside ``Targets/years`` and those given twice are reported on the way; a year that is `null` is left out.
  mutating func nextYear(
    of object: inout OpenObject, places: inout [Int16: Int]
  ) throws(Stop) -> Int? {
    while let name = try nextName(of: &object) {
      guard let year = try year(name, at: object.nameOffset) else { continue }
      if let first = places[year] {
        report(
          .duplicateMember, at: object.nameOffset, related: .offset(first), .duplicateMember("\(year)"))
        try skipValue()
        continue
      }
      places[year] = object.nameOffset
      guard scanner.byte != UInt8(ascii: "n") else {
        try skipScalar()
        continue
      }
      return Int(year)
    }
    return nil
  }

  /// The year of ``Targets/years`` that a member's name is, as the writer writes it: without zeros before it. Any other
  /// name is reported and its value stepped over.
  @inline(__always)
  mutating func year(_ name: Text, at nameOffset: Int) throws(Stop) -> Int16? {
    let read = scanner.withBytes(of: name) { bytes -> Int? in
      guard 1...4 ~= bytes.count, bytes[0] != UInt8(ascii: "0") else { return nil }
      var year = 0
      for index in bytes.indices {
        let digit = bytes[index] &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        year = year * 10 + Int(digit)
      }
      return year
    }
    if let read { return Int16(truncatingIfNeeded: read) }
    remember(name, at: nameOffset)
    report(.outOfRange, at: nameOffset, .targetYearOutOfRange)
    try skipValue()
    return nil
  }

  // MARK: Quarters

  mutating func readTrajectory() throws(Stop) -> Trajectory {
    var trajectory = Trajectory()
    guard var object = try enterObject() else { return trajectory }
    var places: [Int16: Int] = [:]
    while let year = try nextYear(of: &object, places: &places) {
      if let quarters = try quarters() { trajectory.set(quarters, for: year) }
    }
    return trajectory
  }

  /// Reads an array of four targets, `null` for a quarter that has none.
  private mutating func quarters() throws(Stop) -> Trajectory.Quarters? {
    let offset = scanner.position
    guard try enterArray() else { return nil }
    var quarters = Trajectory.Quarters(repeating: nil)
    var count = 0
    var isFirst = true
    while try nextElement(&isFirst) {
      let target = try target()
      if count < quarters.count { quarters[count] = target }
      count += 1
    }
    guard count == quarters.count else {
      report(.invalidQuarters, at: offset, .invalidQuarters(count))
      return nil
    }
    return quarters
  }

  /// Reads a figure as it is written, a number or a text; `nil` for `null`.
  mutating func target() throws(Stop) -> Target? {
    switch scanner.byte {
    case UInt8(ascii: "\""): return try string().map { Target($0) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = scanner.position
      guard let number = try number() else { return nil }
      guard !lastNumberIsPlain else { return Target(number) }
      return try? Target(json: scanner.string(Text(start: start, end: scanner.position)))
    case UInt8(ascii: "n"): try skipScalar()
    default: try mismatch(.numberOrText)
    }
    return nil
  }

  // MARK: Budgets

  mutating func readBudget() throws(Stop) -> Budget {
    var budget = Budget()
    guard var object = try enterObject() else { return budget }
    var places: [Int16: Int] = [:]
    while let year = try nextYear(of: &object, places: &places) {
      if let amount = try amount() { budget.set(amount, for: year) }
    }
    return budget
  }

  /// Reads an amount of rupiah: a number, or a text that says one and nothing else.
  private mutating func amount() throws(Stop) -> Number? {
    let offset = scanner.position
    var isInLoneM = false
    let amount: Number?
    if scanner.byte == UInt8(ascii: "\"") {
      guard let text = try text() else { return nil }
      let reading = scanner.withBytes(of: text) { Target.Reading(of: $0) }
      isInLoneM = reading.unit?.text == "M"
      amount = reading.rupiah
    } else {
      guard scanner.byte == UInt8(ascii: "-") || scanner.byte &- UInt8(ascii: "0") <= 9 else {
        try mismatch(.numberOrText)
        return nil
      }
      guard let number = try number() else { return nil }
      amount = number
    }
    guard let amount, !amount.isNegative else {
      report(.invalidAmount, at: offset, isInLoneM ? UnmeasuredReason.meaningsOfM : .invalidAmount)
      return nil
    }
    return amount
  }
}

extension Target.Reading {
  /// The number of an amount of rupiah, whether or not the text names the unit: "Rp 670.000.000", "3,41 miliar".
  fileprivate var rupiah: Number? {
    guard let quantity = resolved(in: .rupiah).quantity, !quantity.isRange, !quantity.isPercent,
      quantity.comparator == .exactly, deadline == nil,
      quantity.unit.map({ UnitFacts($0).key == UnitFacts.rupiah.key }) ?? true
    else { return nil }
    return quantity.lower
  }
}
