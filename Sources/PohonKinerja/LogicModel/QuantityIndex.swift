/// A quantity of an output that a process leads to.
struct QuantityDelivery {
  var quantity: StatementQuantity
  var output: Int
  /// Whether other processes, or none that are known, lead to the output too.
  var isShared: Bool
}

/// What outputs deliver, by what is counted. Making one is O(deliveries · log), looking up is O(1).
struct QuantityIndex {
  /// What a quantity counts: a noun, and the word after it or `nil` for any.
  private struct Counted: Hashable {
    var noun: String
    var qualifier: String?
  }

  private let all: QuantityMatch
  private let matches: [Counted: QuantityMatch]

  init(_ deliveries: [QuantityDelivery]) {
    var groups: [Counted: [QuantityDelivery]] = [:]
    for delivery in deliveries {
      guard let noun = delivery.quantity.noun else { continue }
      groups[Counted(noun: noun, qualifier: nil), default: []].append(delivery)
      guard let qualifier = delivery.quantity.qualifier else { continue }
      groups[Counted(noun: noun, qualifier: qualifier), default: []].append(delivery)
    }
    all = QuantityMatch(deliveries, countsSameThing: false)
    matches = groups.mapValues { QuantityMatch($0, countsSameThing: true) }
  }

  /// Those with the same noun, and among them those with the same word after it; all of them when no noun agrees.
  func matching(_ quantity: StatementQuantity) -> QuantityMatch {
    guard let noun = quantity.noun else { return all }
    return matches[Counted(noun: noun, qualifier: quantity.qualifier)]
      ?? matches[Counted(noun: noun, qualifier: nil)] ?? all
  }
}

/// The deliveries that can stand for a quantity of a process.
struct QuantityMatch {
  let deliveries: [QuantityDelivery]
  /// Whether they count what the process counts, rather than only being there.
  let countsSameThing: Bool
  private let values: Set<StatementNumber>
  private let sum: StatementNumber?
  private let largestShared: StatementNumber?

  init(_ deliveries: [QuantityDelivery], countsSameThing: Bool) {
    self.deliveries = deliveries
    self.countsSameThing = countsSameThing
    values = Set(deliveries.map(\.quantity.value))
    // Small ones first, so that a number of many digits is not gone through for each of the others.
    sum =
      deliveries.count > 1 && countsSameThing
      ? deliveries.map(\.quantity.value).sorted().reduce(.zero, +) : nil
    largestShared = countsSameThing ? deliveries.filter(\.isShared).map(\.quantity.value).max() : nil
  }

  /// Whether a value is among them, is their sum, or is part of what several processes deliver together.
  func carries(_ value: StatementNumber) -> Bool {
    if values.contains(value) || sum == value { return true }
    return largestShared.map { $0 > value } ?? false
  }
}
