/// An ordered table of levels, top first, and the skips it allows.
///
/// Levels are data: real trees have three to nine of them. ``standard`` is the cascade Gubernur → Kepala BPSDM →
/// Ketua Tim Kerja → Widyaiswara.
public struct Cascade: Sendable, Hashable {
  /// The levels, top first.
  public private(set) var levels: [Level]
  /// The pairs of levels between which others may be left out.
  public private(set) var skips: Set<Skip>

  /// A declared permission to go from one level to a deeper one directly.
  public struct Skip: Sendable, Hashable {
    /// The code of the upper level.
    public var from: String
    /// The code of the lower level.
    public var to: String

    /// Creates a permission to skip the levels between two codes.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// The most levels a cascade can have. Our convention, far above the nine seen in the field.
  public static let maximumLevelCount = 64

  /// Creates a cascade.
  ///
  /// - Throws: ``CascadeError`` when there is no level, there are more than ``maximumLevelCount``, a code is empty
  ///   or used twice, or a skip names a level that does not exist or does not lead downward.
  public init(_ levels: [Level], skips: some Sequence<Skip> = []) throws(CascadeError) {
    guard !levels.isEmpty else { throw .noLevels }
    guard levels.count <= Self.maximumLevelCount else { throw .tooManyLevels(levels.count) }
    var seen: Set<String> = []
    for level in levels {
      guard !level.code.isEmpty else { throw .emptyCode(title: level.title) }
      guard seen.insert(level.code).inserted else { throw .duplicateCode(level.code) }
    }
    self.levels = levels
    self.skips = Set(skips)
    for skip in self.skips.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      guard let from = rank(of: skip.from), let to = rank(of: skip.to), from < to else {
        throw .invalidSkip(skip)
      }
    }
  }

  private init(trusted levels: [Level]) {
    self.levels = levels
    skips = []
  }

  /// S0 Gubernur (impact) → S1 Kepala BPSDM (outcome) → S2 Ketua Tim Kerja (output) → S3 Widyaiswara (output).
  public static let standard = Cascade(trusted: [
    Level("S0", "Gubernur", stage: .impact),
    Level("S1", "Kepala BPSDM", stage: .outcome),
    Level("S2", "Ketua Tim Kerja", stage: .output),
    Level("S3", "Widyaiswara", stage: .output, kind: .individual),
  ])

  /// A cascade whose levels are made distinct where they are not: the typed shell's way in, which cannot throw.
  ///
  /// An empty or repeated code is replaced by `S` and its rank; levels beyond ``maximumLevelCount`` are left out.
  init(typed levels: [Level]) {
    var seen: Set<String> = []
    var distinct: [Level] = []
    for (rank, level) in levels.prefix(Self.maximumLevelCount).enumerated() {
      var level = level
      if level.code.isEmpty || seen.contains(level.code) { level.code = "S\(rank)" }
      while !seen.insert(level.code).inserted { level.code += "'" }
      distinct.append(level)
    }
    self.init(trusted: distinct)
  }

  /// The rank of a level, 0 at the top, or `nil` when the cascade has no such code. O(levels).
  public func rank(of code: String) -> Int? {
    levels.firstIndex { $0.code == code }
  }

  /// Whether going from one rank directly to another is declared.
  public func allowsSkip(from upper: Int, to lower: Int) -> Bool {
    guard !skips.isEmpty, levels.indices.contains(upper), levels.indices.contains(lower) else { return false }
    return skips.contains(Skip(from: levels[upper].code, to: levels[lower].code))
  }
}
