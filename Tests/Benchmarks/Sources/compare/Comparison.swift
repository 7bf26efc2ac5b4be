import Foundation
import NestedStrings
import PohonKinerja

/// Both sides on the same bytes, in turn, in one run.
struct Comparison {
  private let bytes: [UInt8]
  private let data: Data
  private let count: Int
  /// How often each side is measured.
  private let rounds: Int

  /// The rules that both sides have: those of the first version.
  private static let profile = Profile("0.1.0", rules: Profile.panrb.rules.filter { $0.since == "0.1.0" })

  init(_ bytes: [UInt8], count: Int) {
    self.bytes = bytes
    self.count = count
    data = Data(bytes)
    rounds = count > 20_000 ? 3 : 5
  }

  /// Measures, prints, and returns whether both sides found the same.
  func run() throws -> Bool {
    print("\(count) sasaran, \(bytes.count / count) bytes each; processor time, median of \(rounds)")
    var readings = Times()
    var checks = Times()
    var ours: [String: Int] = [:]
    var peers: [String: Int] = [:]
    for _ in 0..<rounds {
      let tree = try readings.ours { try PerformanceTree(json: bytes, limits: .national) }
      let peer = try readings.peers { try NestedStringsTree(json: data) }
      let report = checks.ours { tree.checked(profile: Self.profile) }
      let findings = checks.peers { peer.checked() }
      ours = Dictionary(grouping: report.findings, by: \.rule.rawValue).mapValues(\.count)
      peers = Dictionary(grouping: findings, by: \.rule).mapValues(\.count)
    }
    readings.print("reading", against: "JSONDecoder", count: count)
    checks.print("checking", against: "structs of String", count: count)
    try printPeaks()
    return printFindings(ours, peers)
  }

  /// Runs each side in a process of its own.
  private func printPeaks() throws {
    for side in ["ours", "peer"] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      process.arguments = [side, "\(count)"]
      print("\(side) alone:".padded(to: 13), terminator: " ")
      fflush(nil)
      try process.run()
      process.waitUntilExit()
    }
  }

  private func printFindings(_ ours: [String: Int], _ peers: [String: Int]) -> Bool {
    print("\n\("findings".padded(to: 40))\("ours".leading(8))\("peer".leading(8))")
    let rules = Self.profile.rules.map(\.id.rawValue)
    var isEqual = true
    for rule in rules + peers.keys.filter({ !rules.contains($0) }).sorted() {
      let (own, other) = (ours[rule] ?? 0, peers[rule] ?? 0)
      print(
        "\(rule.padded(to: 40))\("\(own)".leading(8))\("\(other)".leading(8))\(own == other ? "" : "  DIFFERENT")"
      )
      isEqual = isEqual && own == other
    }
    return isEqual
  }
}

/// The times of both sides.
struct Times {
  private var ours: [Double] = []
  private var peers: [Double] = []

  mutating func ours<Result>(_ body: () throws -> Result) rethrows -> Result {
    let (result, seconds) = try timed(body)
    ours.append(seconds)
    return result
  }

  mutating func peers<Result>(_ body: () throws -> Result) rethrows -> Result {
    let (result, seconds) = try timed(body)
    peers.append(seconds)
    return result
  }

  func print(_ what: String, against peer: String, count: Int) {
    let (own, other) = (ours.median, peers.median)
    Swift.print(
      "\(what):".padded(to: 10), "ours \(own.inMilliseconds) (\(Int(own * 1e9) / count) ns per sasaran),",
      "\(peer) \(other.inMilliseconds) (\(Int(other * 1e9) / count) ns):",
      "\((other / own).rounded2) times faster")
  }
}
