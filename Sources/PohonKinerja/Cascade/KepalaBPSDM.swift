/// S1: the head of the human-resource development agency (BPSDM), a JPT Pratama, who owns the outcomes.
public struct KepalaBPSDM: CascadeSuperior {
  /// The leader of a team.
  public typealias Subordinate = KetuaTimKerja
  /// The level S1 of ``Cascade/standard``.
  public static let level = Level("S1", "Kepala BPSDM", stage: .outcome)
  /// The sasaran and everything below it.
  public var sasaran: SasaranDraft
  /// Creates a level from a draft.
  public init(sasaran: SasaranDraft) { self.sasaran = sasaran }
}
