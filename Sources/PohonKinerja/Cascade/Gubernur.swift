/// S0: the governor, whose sasaran are the impact a province promises.
public struct Gubernur: CascadeSuperior {
  /// The head of the agency.
  public typealias Subordinate = KepalaBPSDM
  /// The level S0 of ``Cascade/standard``.
  public static let level = Level("S0", "Gubernur", stage: .impact)
  /// The sasaran and everything below it.
  public var sasaran: SasaranDraft
  /// Creates a level from a draft.
  public init(sasaran: SasaranDraft) { self.sasaran = sasaran }
}
