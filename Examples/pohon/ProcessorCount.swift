import Foundation

/// How many processors there are for the program.
enum ProcessorCount {
  /// At least 1. On Linux those that `taskset` or a container leaves to it, of which `ProcessInfo` does not know.
  static var current: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return max(allowed(by: status) ?? ProcessInfo.processInfo.activeProcessorCount, 1)
  }

  /// How many the state of a process allows, as Linux tells it: "Cpus_allowed:	ff,ffffffff", a bit for each.
  static func allowed(by status: String) -> Int? {
    let name = "Cpus_allowed:"
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
    return line.dropFirst(name.count).reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
  }
}
