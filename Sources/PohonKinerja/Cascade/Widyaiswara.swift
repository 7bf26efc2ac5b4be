/// S3: the lecturer (jabatan fungsional Widyaiswara), an individual employee; nothing stands below.
public struct Widyaiswara: CascadeLevel {
  /// The level S3 of ``Cascade/standard``.
  public static let level = Level("S3", "Widyaiswara", stage: .output, kind: .individual)
  /// The sasaran.
  public var sasaran: SasaranDraft
  /// Creates a level from a draft.
  public init(sasaran: SasaranDraft) { self.sasaran = sasaran }
}
