/// The formats of JSON documents that this library reads, by what their member `format` says.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// A performance tree, logic models, or both: ``Document``.
  case tree = "pohon-kinerja/1"
  /// Actuals: ``Measurements``.
  case actuals = "pohon-kinerja-realisasi/1"
  /// Ratings of positions: ``Ratings``.
  case ratings = "pohon-kinerja-penilaian/1"
  /// A profile of a check: ``Profile``.
  case profile = "pohon-profile/1"
  /// Findings that are known: ``FindingBaseline``.
  case baseline = "pohon-baseline/1"

  /// Finds out which format a document says it is of. O(bytes).
  ///
  /// Only the outermost object and its member `format` are understood; the rest has to be JSON, and may be faulty as what
  /// it is said to be.
  ///
  /// - Parameter bytes: The document, with or without a byte order mark.
  /// - Returns: `nil` for what is no JSON by RFC 8259, or is of no format of this library.
  public init?(ofJSON bytes: [UInt8]) {
    let limits = Limits(textBytes: Limits.standard.bytes)
    var name: String?
    let outcome = DocumentReader.read(bytes.span, named: "", limits: limits, unknownMembers: .reported) {
      reader throws(JSONScanner.Stop) in name = try reader.readFormatAlone()
    }
    guard outcome.errorCount == 0, let name else { return nil }
    self.init(rawValue: name)
  }

  /// What such a document holds.
  public var title: LocalizedText {
    switch self {
    case .tree: LocalizedText("pohon kinerja", en: "a performance tree")
    case .actuals: LocalizedText("realisasi", en: "actuals")
    case .ratings: LocalizedText("penilaian jabatan", en: "ratings of positions")
    case .profile: LocalizedText("profil pemeriksaan", en: "a profile of checks")
    case .baseline: LocalizedText("baseline temuan", en: "a baseline of findings")
    }
  }
}

private enum FormatMember: String, CaseIterable, Sendable { case format }

extension DocumentReader {
  private static let formatAlone = WordTable<FormatMember>()

  /// Steps over a whole document and returns what its member `format` says.
  fileprivate mutating func readFormatAlone() throws(Stop) -> String? {
    var format: String?
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    if var object = try enterObject() {
      while let member = try nextMember(Self.formatAlone, of: &object) {
        switch member {
        case .format: format = try string()
        }
      }
    }
    try readEnd()
    return format
  }
}
