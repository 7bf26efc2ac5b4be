/// The title of a position word by word, as far as rules ask who is meant.
///
/// The words are those of the vocabulary; letters are compared without case.
struct PositionTitle {
  /// The words after those for an acting official ("Plt.").
  private let words: ArraySlice<UInt64>
  private let known: KnownWords
  /// Whether it says that who holds it only acts for another ("Plt.").
  let isActing: Bool

  init(_ title: Span<UInt8>, knowing known: KnownWords) {
    let all = title.wordHashes
    words = all.drop { Self.acting.contains($0) }
    isActing = words.count < all.count
    self.known = known
  }

  /// The words of the vocabulary that titles are made of.
  struct KnownWords: Sendable {
    let regionHeads: WordSet
    let planningAgencies: WordSet
    let leaders: WordSet
    let agencies: WordSet
    let agencyParts: WordSet

    init(_ book: WordBook) {
      regionHeads = book[.regionHeads]
      planningAgencies = book[.planningAgencies]
      leaders = book[.leaders]
      agencies = book[.agencies]
      agencyParts = book[.agencyParts]
    }
  }

  /// Whether it heads a whole region, as a governor does.
  var isHeadOfRegion: Bool {
    guard let first = words.first else { return false }
    return known.regionHeads.contains(first) || words.starts(with: Self.mayor)
  }

  /// Whether its holder is elected and no employee: the head of a region and its deputy, members of the assembly, the head
  /// of a village. Our convention.
  var isElectedOffice: Bool {
    if isHeadOfRegion || words.starts(with: Self.villageHead) { return true }
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    if first == Self.deputy {
      return known.regionHeads.contains(second) || words.dropFirst().starts(with: Self.mayor)
        || second == Self.chair && words.contains(Self.assembly)
    }
    return (first == Self.chair || first == Self.member) && words.contains(Self.assembly)
  }

  /// Whether it belongs to the planning agency, which may answer for figures of the whole region.
  var isOfPlanningAgency: Bool {
    words.contains { known.planningAgencies.contains($0) } || containsPlanningAgencyInFull
  }

  /// Whether no two people can hold it, given whether its unit is named as well: "Kepala BKPP", but not "Kepala
  /// Bidang", "Ketua Tim Kerja" or "Widyaiswara Ahli Madya", of which there are many.
  func belongsToOnePerson(hasUnit: Bool) -> Bool {
    if isHeadOfRegion { return true }
    guard let first = words.first, known.leaders.contains(first) else { return false }
    let rest = words.dropFirst()
    if rest.contains(where: { !known.agencyParts.contains($0) && !known.agencies.contains($0) }) {
      return true
    }
    return hasUnit && rest.allSatisfy { known.agencies.contains($0) }
  }

  /// Whether it names an office that one person holds, also behind a rank: "JPT Pratama (Kepala BPSDM Daerah)".
  var namesOneOffice: Bool {
    if isHeadOfRegion { return true }
    guard let leader = words.firstIndex(where: { known.leaders.contains($0) }) else { return false }
    return words[(leader + 1)...].contains { !known.agencyParts.contains($0) && !known.agencies.contains($0) }
  }

  private var containsPlanningAgencyInFull: Bool {
    let phrase = Self.planningAgency
    return words.indices.contains { words[$0...].starts(with: phrase) }
  }

  private static let acting = WordSet(["pj", "plt", "plh", "pjs", "penjabat", "pelaksana", "tugas"])
  private static let mayor = ["wali", "kota"].map { WordScanner.hash(of: $0) }
  private static let villageHead = ["kepala", "desa"].map { WordScanner.hash(of: $0) }
  private static let deputy = WordScanner.hash(of: "wakil")
  private static let chair = WordScanner.hash(of: "ketua")
  private static let member = WordScanner.hash(of: "anggota")
  private static let assembly = WordScanner.hash(of: "dprd")
  private static let planningAgency = ["badan", "perencanaan", "pembangunan"].map { WordScanner.hash(of: $0) }
}

extension Span<UInt8> {
  /// The words as ``WordScanner`` hashes them, in order. O(bytes).
  var wordHashes: [UInt64] {
    var hashes: [UInt64] = []
    forEachWordHash {
      hashes.append($0)
      return true
    }
    return hashes
  }
}

extension AlignmentFacts {
  /// The title of a sasaran's owner, or `nil` when it has none.
  func ownerTitle(of node: NodeRow) -> PositionTitle? {
    guard !isBlank(node.ownerTitle) else { return nil }
    return columns.texts.withBytes(of: columns.symbols.reference(node.ownerTitle)) {
      PositionTitle($0, knowing: titleWords)
    }
  }

  /// Whether a sasaran belongs to this document and states something.
  func isOwnStatement(_ row: Row) -> Bool { isStatement(row) && !node(row).marks.contains(.context) }
}
