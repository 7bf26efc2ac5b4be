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
    guard let name = Self.name(ofJSON: bytes) else { return nil }
    self.init(rawValue: name)
  }

  /// Finds out of which format a document is that says it is of a newer version of it, "pohon-kinerja-realisasi/2", which
  /// this library cannot read. O(bytes).
  ///
  /// - Parameter bytes: The document, with or without a byte order mark.
  /// - Returns: `nil` for what ``init(ofJSON:)`` knows, for what is no JSON, and for what is of no format of this library.
  public init?(ofNewerJSON bytes: [UInt8]) {
    guard let format = Self.name(ofJSON: bytes).flatMap(Self.known(byNewerName:)) else { return nil }
    self = format
  }

  /// The format of which a name is that of a newer version.
  static func known(byNewerName name: String) -> DocumentFormat? {
    allCases.first { format in
      let (own, other) = (format.rawValue.utf8, name.utf8)
      guard let slash = own.lastIndex(of: UInt8(ascii: "/")), other.starts(with: own[...slash]),
        let version = Int(String(own[own.index(after: slash)...]) ?? ""),
        let newer = Int(String(other.dropFirst(own[...slash].count)) ?? "")
      else { return false }
      return newer > version
    }
  }

  private static func name(ofJSON bytes: [UInt8]) -> String? {
    let limits = Limits(textBytes: Limits.standard.bytes)
    var name: String?
    let outcome = DocumentReader.read(bytes.span, named: "", limits: limits, unknownMembers: .reported) {
      reader throws(JSONScanner.Stop) in name = try reader.readFormatAlone()
    }
    return outcome.errorCount == 0 ? name : nil
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
