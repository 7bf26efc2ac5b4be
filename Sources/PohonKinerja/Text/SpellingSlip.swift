/// The one slip by which two spellings differ, letters compared without case.
enum SpellingSlip {
  /// A letter stands twice: "terlaksanannya".
  case doubled
  /// A letter is missing or too many: "menurunya".
  case dropped
  /// Two neighbours have changed places: "kaulitas".
  case swapped
  /// A letter is another: "pelayaran" for "pelayanan".
  case replaced

  /// `nil` when the spellings are equal or further apart. O(length), and on most pairs a few comparisons.
  init?(_ first: Span<UInt8>, _ second: Span<UInt8>) {
    guard abs(first.count - second.count) <= 1 else { return nil }
    let (longer, shorter) = first.count >= second.count ? (first, second) : (second, first)
    let prefix = Self.commonPrefix(longer, shorter)
    let suffix = Self.commonSuffix(longer, shorter, limit: shorter.count - prefix)
    if longer.count > shorter.count {
      guard prefix + suffix == shorter.count else { return nil }
      let isDoubled =
        prefix > 0 && longer[prefix - 1].lowercasedASCII == longer[prefix].lowercasedASCII
      self = isDoubled ? .doubled : .dropped
      return
    }
    switch longer.count - prefix - suffix {
    case 1: self = .replaced
    case 2 where Self.areSwapped(longer, shorter, at: prefix): self = .swapped
    default: return nil
    }
  }

  private static func commonPrefix(_ longer: Span<UInt8>, _ shorter: Span<UInt8>) -> Int {
    var length = 0
    while length < shorter.count, longer[length].lowercasedASCII == shorter[length].lowercasedASCII {
      length += 1
    }
    return length
  }

  private static func commonSuffix(_ longer: Span<UInt8>, _ shorter: Span<UInt8>, limit: Int) -> Int {
    var length = 0
    while length < limit,
      longer[longer.count - 1 - length].lowercasedASCII == shorter[shorter.count - 1 - length].lowercasedASCII
    {
      length += 1
    }
    return length
  }

  private static func areSwapped(_ first: Span<UInt8>, _ second: Span<UInt8>, at place: Int) -> Bool {
    first[place].lowercasedASCII == second[place + 1].lowercasedASCII
      && first[place + 1].lowercasedASCII == second[place].lowercasedASCII
  }
}
