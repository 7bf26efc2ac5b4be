// As documents tell things apart: texts byte for byte, numbers with the decimals they are written with. For Swift's `==` two
// Unicode forms of a text are one, and 82.5 is 82.50.

extension String {
  /// Whether two texts are equal byte for byte. O(bytes), and at once for a copy.
  func isSameBytes(as other: String) -> Bool { utf8.span.isSame(as: other.utf8.span) }
}

extension String? {
  /// Whether both are missing, or equal byte for byte.
  func isSameBytes(as other: String?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.isSameBytes(as: other)
  }
}

extension [String] {
  /// Whether as many texts are equal byte for byte, one after another.
  func isSameBytes(as other: [String]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isSameBytes(as: $1) }
  }
}

extension Position? {
  /// Whether both are missing, or equal byte for byte.
  func isSameBytes(as other: Position?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.title.isSameBytes(as: other.title) && self.name.isSameBytes(as: other.name)
      && self.unit.isSameBytes(as: other.unit)
  }
}

extension Number {
  /// Whether both are written the same, with as many decimals.
  func isSameBytes(as other: Number) -> Bool { mantissa == other.mantissa && scale == other.scale }
}

extension Number? {
  /// Whether both are missing, or written the same, with as many decimals.
  func isSameBytes(as other: Number?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.isSameBytes(as: other)
  }
}

extension Target {
  /// Whether both are written the same, byte for byte.
  func isSameBytes(as other: Target) -> Bool { origin == other.origin && raw.isSameBytes(as: other.raw) }
}

extension Target? {
  /// Whether both are missing, or written the same, byte for byte.
  func isSameBytes(as other: Target?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.isSameBytes(as: other)
  }
}

extension Trajectory {
  /// Whether the quarters of the same years are written the same, byte for byte.
  func isSameBytes(as other: Trajectory) -> Bool {
    entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy {
        $0.year == $1.year && $0.quarters.count == $1.quarters.count
          && zip($0.quarters, $1.quarters).allSatisfy { $0.isSameBytes(as: $1) }
      }
  }
}

extension Budget {
  /// Whether the amounts of the same years are written the same, with as many decimals.
  func isSameBytes(as other: Budget) -> Bool {
    entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy {
        $0.year == $1.year && $0.amount.isSameBytes(as: $1.amount)
      }
  }
}

extension CascadingMethod? {
  /// Whether both are missing, or the same with a reason that is equal byte for byte.
  func isSameBytes(as other: CascadingMethod?) -> Bool {
    guard case .nonCascading(let reason) = self, case .nonCascading(let otherReason) = other else {
      return self == other
    }
    return reason.isSameBytes(as: otherReason)
  }
}

extension [Waiver] {
  /// Whether as many are equal byte for byte, one after another.
  func isSameBytes(as other: [Waiver]) -> Bool {
    count == other.count
      && zip(self, other).allSatisfy {
        $0.rule.isSameBytes(as: $1.rule) && $0.reason.isSameBytes(as: $1.reason)
          && $0.indicator.isSameBytes(as: $1.indicator)
      }
  }
}
