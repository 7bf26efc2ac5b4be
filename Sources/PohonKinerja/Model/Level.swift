/// One level of a cascade, such as S0 Gubernur.
public struct Level: Sendable, Hashable {
  /// The short code, unique in its cascade: "S0".
  public var code: String
  /// Who stands on this level: "Gubernur".
  public var title: String
  /// The stage of the logic model that a sasaran of this level has unless it says otherwise.
  public var stage: LogicStage?
  /// What kind of level it is, which some rules depend on.
  public var kind: Kind

  /// Creates a level.
  public init(_ code: String, _ title: String, stage: LogicStage? = nil, kind: Kind = .position) {
    self.code = code
    self.title = title
    self.stage = stage
    self.kind = kind
  }

  /// What a level consists of.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Positions of the organisation: Gubernur, Kepala BPSDM, Ketua Tim Kerja.
    case position
    /// Individual employees, whose targets are set later in their own plan (SKP).
    case individual
    /// Items of the official nomenclature (sub kegiatan), worded by regulation and listed without an owner.
    case nomenclature
  }
}

extension Level: CustomStringConvertible {
  /// Code and title: "S0 Gubernur".
  public var description: String { "\(code) \(title)" }
}
