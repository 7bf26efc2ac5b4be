/// The title of a position word by word, as far as rules ask who is meant.
///
/// The words are data and our convention; letters are compared without case.
struct PositionTitle {
  /// The words after those for an acting official ("Plt.").
  private let words: ArraySlice<UInt64>

  init(_ title: Span<UInt8>) {
    words = title.wordHashes.drop { Self.acting.contains($0) }
  }

  /// Whether it heads a whole region, as a governor does.
  var isHeadOfRegion: Bool {
    guard let first = words.first else { return false }
    return Self.regionHeads.contains(first) || words.starts(with: Self.mayor)
  }

  /// Whether it belongs to the planning agency, which may answer for figures of the whole region.
  var isOfPlanningAgency: Bool {
    words.contains { Self.planningAgencies.contains($0) } || containsPlanningAgencyInFull
  }

  /// Whether no two people can hold it, given whether its unit is named as well: "Kepala BKPP", but not "Kepala
  /// Bidang", "Ketua Tim Kerja" or "Widyaiswara Ahli Madya", of which there are many.
  func belongsToOnePerson(hasUnit: Bool) -> Bool {
    if isHeadOfRegion { return true }
    guard let first = words.first, Self.leaders.contains(first) else { return false }
    let rest = words.dropFirst()
    if rest.contains(where: { !Self.parts.contains($0) && !Self.agencies.contains($0) }) { return true }
    return hasUnit && rest.allSatisfy { Self.agencies.contains($0) }
  }

  private var containsPlanningAgencyInFull: Bool {
    let phrase = Self.planningAgency
    return words.indices.contains { words[$0...].starts(with: phrase) }
  }

  private static let acting = WordSet(["pj", "plt", "plh", "pjs", "penjabat", "pelaksana", "tugas"])
  private static let regionHeads = WordSet(["gubernur", "bupati", "walikota", "presiden"])
  private static let mayor = ["wali", "kota"].map { WordScanner.hash(of: $0) }
  private static let planningAgencies = WordSet([
    "bappeda", "bapperida", "bappelitbang", "bappelitbangda", "bappedalitbang", "baperlitbang",
    "bapperlitbang",
    "bappenas",
  ])
  private static let planningAgency = ["badan", "perencanaan", "pembangunan"].map { WordScanner.hash(of: $0) }
  private static let leaders = WordSet([
    "kepala", "ketua", "sekretaris", "direktur", "inspektur", "camat", "lurah", "deputi", "menteri",
  ])
  /// What a whole agency is called without its name.
  private static let agencies = WordSet([
    "dinas", "badan", "kantor", "skpd", "opd", "perangkat", "daerah", "satuan", "kerja",
  ])
  /// What a part of an agency is called without its name.
  private static let parts = WordSet([
    "bidang", "seksi", "bagian", "subbagian", "subbidang", "sub", "unit", "uptd", "upt", "biro", "balai",
    "pusat",
    "tim", "kelompok", "subkoordinator", "utama", "i", "ii", "iii", "iv", "eselon",
  ])
}

extension Span<UInt8> {
  /// The words as ``WordScanner`` hashes them, in order. O(bytes).
  var wordHashes: [UInt64] {
    var hashes: [UInt64] = []
    var scanner = WordScanner()
    for index in indices { scanner.take(self[index]) { hashes.append($0) } }
    scanner.finish { hashes.append($0) }
    return hashes
  }
}

extension AlignmentFacts {
  /// The title of a sasaran's owner, or `nil` when it has none.
  func ownerTitle(of node: NodeRow) -> PositionTitle? {
    guard !isBlank(node.ownerTitle) else { return nil }
    return columns.texts.withBytes(of: columns.symbols.reference(node.ownerTitle)) { PositionTitle($0) }
  }

  /// Whether a sasaran belongs to this document and states something.
  func isOwnStatement(_ row: Row) -> Bool {
    let node = node(row)
    return !node.marks.contains(.context)
      && columns.texts.withBytes(of: node.statement) {
        StatementText.isStatement($0, facts: statements[Int(row)])
      }
  }
}
