extension FindingBaseline {
  /// Reads a baseline that ``json(style:)`` wrote, as strictly as a document is read. O(bytes).
  ///
  /// - Parameters:
  ///   - json: The file, in UTF-8.
  ///   - file: What problems call it.
  /// - Throws: ``ReadingErrors`` with every problem found, each with line and column.
  public init(json: [UInt8], named file: String = "baseline.json") throws(ReadingErrors) {
    // Messages are as long as the texts they quote.
    let limits = Limits(textBytes: Limits.standard.bytes)
    self.init(
      try DocumentReader.value(of: json.span, named: file, limits: limits) {
        reader throws(JSONScanner.Stop) in try reader.readBaseline()
      })
  }
}

private enum BaselineMember: String, CaseIterable, Sendable { case format, findings }

private enum BaselineEntryMember: String, CaseIterable, Sendable {
  case rule, severity, finding, fingerprint, count
}

extension DocumentReader {
  private static let baseline = WordTable<BaselineMember>(required: ["format", "findings"])
  private static let entry = WordTable<BaselineEntryMember>(required: [
    "rule", "severity", "fingerprint", "count",
  ])
  private static let severity = WordTable<Severity>()

  /// Reads a whole baseline.
  fileprivate mutating func readBaseline() throws(Stop) -> [FindingBaseline.Entry] {
    var entries: [FindingBaseline.Entry] = []
    var places: [FindingBaseline.Key: Int] = [:]
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    if var object = try enterObject() {
      while let member = try nextMember(Self.baseline, of: &object) {
        switch member {
        case .format: try readFormat(.baseline)
        case .findings:
          guard try enterArray() else { continue }
          var isFirst = true
          while try nextElement(&isFirst) {
            let offset = scanner.position
            guard let entry = try readBaselineEntry() else { continue }
            if let first = places.updateValue(offset, forKey: entry.key) {
              report(
                .duplicateID, at: offset, related: .offset(first),
                .duplicateFingerprint(entry.fingerprint))
            } else {
              entries.append(entry)
            }
          }
        }
      }
    }
    try readEnd()
    return entries
  }

  private mutating func readBaselineEntry() throws(Stop) -> FindingBaseline.Entry? {
    guard var object = try enterObject() else { return nil }
    var rule: String?
    var severity: Severity?
    var fingerprint: FindingFingerprint?
    var count: Int?
    var summary = ""
    while let member = try nextMember(Self.entry, of: &object) {
      let offset = scanner.position
      switch member {
      case .rule: rule = try filledString()
      case .severity: severity = try word(in: Self.severity)
      case .finding: summary = try string() ?? ""
      case .fingerprint:
        guard let text = try string() else { continue }
        fingerprint = FindingFingerprint(text)
        if fingerprint == nil { report(.unknownValue, at: offset, .fingerprintExpected) }
      case .count:
        guard let number = try number() else { continue }
        let whole = number.normalized
        // More findings than that no document has, and the counts of all entries can be added up.
        if whole.scale == 0, 1...0xFFFF_FFFF ~= whole.mantissa {
          count = Int(whole.mantissa)
        } else {
          report(.outOfRange, at: offset, .countOutOfRange)
        }
      }
    }
    guard let rule, let severity, let fingerprint, let count else { return nil }
    return FindingBaseline.Entry(
      rule: RuleID(rule), fingerprint: fingerprint, severity: severity, count: count, summary: summary)
  }
}

/// What the reader says about baselines.
extension LocalizedText {
  fileprivate static let fingerprintExpected = LocalizedText(
    "sidik jari adalah 16 digit heksadesimal huruf kecil",
    en: "a fingerprint is 16 lower-case hexadecimal digits")

  fileprivate static let countOutOfRange = LocalizedText(
    "jumlah harus bilangan bulat dari 1", en: "the count must be a whole number from 1")

  fileprivate static func duplicateFingerprint(_ fingerprint: FindingFingerprint) -> LocalizedText {
    LocalizedText(
      "sidik jari \(fingerprint) ditulis dua kali", en: "the fingerprint \(fingerprint) is given twice")
  }
}
