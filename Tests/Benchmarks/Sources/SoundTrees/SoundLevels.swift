import PohonKinerja

/// The levels of a sound tree: what they are called and whose they are.
struct SoundLevels: Sendable {
  let cascade: Cascade
  /// By rank, the title of an owner; `nil` where nobody owns what stands there.
  let owners: [String?]

  /// - Parameters:
  ///   - bottom: The rank of the last level, at least 2.
  ///   - isPlan: Whether the levels are the parts of a plan, down to the official nomenclature, rather than positions.
  init(bottom: Int, isPlan: Bool) throws {
    let rows = isPlan ? Self.plan(bottom) : Self.positions(bottom)
    cascade = try Cascade(rows.map(\.level))
    owners = rows.map(\.owner)
  }

  private typealias Row = (level: Level, owner: String?)

  private static func positions(_ bottom: Int) -> [Row] {
    let inner: [Row] = [
      (Level("S1", "Kepala Dinas", stage: .outcome), "Kepala"),
      (Level("S2", "Kepala Bidang", stage: .outcome), "Kepala Bidang"),
      (Level("S3", "Ketua Tim Kerja", stage: .output), "Ketua Tim Kerja"),
      (Level("S4", "Koordinator Kelompok", stage: .output), "Koordinator Kelompok"),
    ]
    let last: Row = (
      Level("SJF", "Jabatan Fungsional", stage: .output, kind: .individual), "Jabatan Fungsional Ahli Muda"
    )
    switch bottom {
    case ...2: return [inner[0], inner[2], last]
    case 3: return [governor, inner[0], inner[2], last]
    default: return [governor] + inner.prefix(bottom - 1) + [last]
    }
  }

  private static let governor: Row = (Level("S0", "Gubernur", stage: .impact), "Gubernur Lampung")

  private static func plan(_ bottom: Int) -> [Row] {
    let inner: [Row] = [
      (Level("T", "Tujuan", stage: .impact), "Kepala"), (Level("S", "Sasaran", stage: .outcome), "Kepala"),
      (Level("P", "Program", stage: .outcome), "Kepala Bidang"),
      (Level("K", "Kegiatan", stage: .output), "Ketua Tim Kerja"),
      (Level("SK", "Sub Kegiatan", stage: .output, kind: .nomenclature), nil),
    ]
    return Array(inner.suffix(bottom + 1))
  }
}
