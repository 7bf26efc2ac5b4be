import Foundation

/// The processor time and the peak memory of this process.
enum Usage {
  /// Seconds of processor time, in all threads; unlike the time on the wall it does not grow when others work too.
  static var seconds: Double {
    let usage = current
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// Microseconds of processor time of this thread; also of what is over in less than ``seconds`` can tell.
  static var threadMicroseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  /// The most memory the process has had since the last ``forgetPeak()``, in bytes.
  static var peakBytes: Int {
    #if os(Linux)
      // `ru_maxrss` would count what the process that started this one had.
      let lines =
        (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n") ?? []
      let peak = lines.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: { !$0.isNumber }).first
      return (peak.flatMap { Int($0) } ?? 0) * 1_024
    #else
      return Int(current.ru_maxrss)
    #endif
  }

  /// Lets the peak begin anew at what the process has now, where the system can.
  static func forgetPeak() {
    #if os(Linux)
      try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    #endif
  }

  private static var current: rusage {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}

/// The processor time of a call, with its result.
func timed<Result>(_ body: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
  let start = Usage.seconds
  let result = try body()
  return (result, Usage.seconds - start)
}

extension [Double] {
  var median: Double {
    let sorted = self.sorted()
    guard let middle = sorted.indices.dropFirst(sorted.count / 2).first else { return 0 }
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
