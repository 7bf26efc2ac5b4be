/// What makes two findings the same one, although the document was edited elsewhere in between.
///
/// It is made of the rule, the id of the subject where the document gives one, the words of the subject, which are the
/// statement and the name of the indicator, and where a rule looks at more than words, of that: the year and the figures
/// that do not add up, the other side of a link (``Finding/distinction``). Lines, made ids, severities and the wording of
/// messages do not count, so neither does a sasaran added above. Two findings that are alike in all this have the same
/// fingerprint; they are told apart by counting.
///
/// A 64-bit FNV-1a hash, the same in every version of this library, since files keep it.
public struct FindingFingerprint: Sendable, Hashable {
  private let value: UInt64

  /// Reads the sixteen lower-case hexadecimal digits that ``description`` gives; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
    guard description == text else { return nil }
  }

  /// The fingerprint of texts in order.
  init(of parts: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      // A byte that no text has, so that "a", "bc" is not "ab", "c".
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    value = hash
  }
}

extension FindingFingerprint: CustomStringConvertible {
  /// Sixteen lower-case hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Finding {
  /// What makes it the same finding after other parts of the document were edited. O(statement).
  ///
  /// A finding that does not say what stands at its place is known by its ids and summary.
  public var fingerprint: FindingFingerprint {
    guard let place else {
      return FindingFingerprint(
        of: [rule.rawValue, subject.kind, subject.title(in: .indonesian), summary.indonesian] + distinction)
    }
    return FindingFingerprint(
      of: [rule.rawValue, subject.kind, place.givenID ?? "", place.statement, place.indicator ?? ""]
        + distinction)
  }
}

extension Finding.Subject {
  /// The kind of subject in one word, as files name it.
  var kind: String {
    switch self {
    case .document: "document"
    case .sasaran: "sasaran"
    case .indicator: "indicator"
    case .element: "element"
    case .link: "link"
    }
  }
}
