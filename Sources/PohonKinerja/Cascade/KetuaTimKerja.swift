/// S2: the leader of a team (tim kerja), who owns outputs.
public struct KetuaTimKerja: CascadeSuperior {
  /// The lecturer.
  public typealias Subordinate = Widyaiswara
  /// The level S2 of ``Cascade/standard``.
  public static let level = Level("S2", "Ketua Tim Kerja", stage: .output)
  /// The sasaran and everything below it.
  public var sasaran: SasaranDraft
  /// Creates a level from a draft.
  public init(sasaran: SasaranDraft) { self.sasaran = sasaran }
}
