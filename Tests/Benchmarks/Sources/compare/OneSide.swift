import Foundation
import NestedStrings
import PohonKinerja

/// One side alone in a process, so that its peak memory is its own.
struct OneSide {
  func measureOurs(_ bytes: [UInt8]) throws {
    Usage.forgetPeak()
    let start = Usage.peakBytes
    let (tree, reading) = try timed { try PerformanceTree(json: bytes, limits: .national) }
    let read = Usage.peakBytes
    let (report, checking) = timed { tree.checked() }
    print(reading, checking, findings: report.findings.count, count: tree.count, start: start, read: read)
  }

  func measurePeer(_ bytes: [UInt8]) throws {
    let data = Data(bytes)
    Usage.forgetPeak()
    let start = Usage.peakBytes
    let (tree, reading) = try timed { try NestedStringsTree(json: data) }
    let read = Usage.peakBytes
    let (findings, checking) = timed { tree.checked() }
    print(reading, checking, findings: findings.count, count: tree.count, start: start, read: read)
  }

  /// Memory above what the process had with the document alone.
  private func print(_ reading: Double, _ checking: Double, findings: Int, count: Int, start: Int, read: Int)
  {
    let peak = Usage.peakBytes
    Swift.print(
      "read \(reading.inMilliseconds), checked \(checking.inMilliseconds), \(findings) findings,",
      "peak \((read - start).inMebibytes) reading, \((peak - start).inMebibytes) in all,",
      "\((peak - start) / max(1, count)) bytes per sasaran")
  }
}
