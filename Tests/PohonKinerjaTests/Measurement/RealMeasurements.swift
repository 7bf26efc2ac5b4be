import Foundation

@testable import PohonKinerja

/// The tree of Banyuwangi and the actuals that were invented for it.
enum RealMeasurements {
  private static func bytes(_ name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Examples/data/\(name)")
    return Array(try Data(contentsOf: file.standardized))
  }

  static func tree() throws -> PerformanceTree {
    try PerformanceTree(json: bytes("banyuwangi-bkpp.json"), named: "banyuwangi-bkpp.json")
  }

  static func actuals() throws -> Measurements {
    try Measurements(json: bytes("realisasi/banyuwangi-bkpp.json"), named: "realisasi/banyuwangi-bkpp.json")
  }

  static func lampungTree() throws -> PerformanceTree {
    try PerformanceTree(json: bytes("bpsdmd-lampung-contoh.json"), named: "bpsdmd-lampung-contoh.json")
  }

  static func lampungActuals() throws -> Measurements {
    try Measurements(
      json: bytes("realisasi/bpsdmd-lampung-contoh.json"), named: "realisasi/bpsdmd-lampung-contoh.json")
  }
}
