import Foundation

/// How many processors there are for the program.
enum ProcessorCount {
  /// At least 1. On Linux those that `taskset` or a container leaves to it, which ``ProcessInfo`` does not tell.
  static var current: Int { max(allowed ?? ProcessInfo.processInfo.activeProcessorCount, 1) }

  /// How many the system allows, where it can be asked.
  private static var allowed: Int? {
    #if os(Linux)
      var set = cpu_set_t()
      guard unsafe sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return nil }
      // A bit for each processor, and all of the set is that.
      return unsafe withUnsafeBytes(of: &set) { unsafe $0.reduce(0) { $0 + $1.nonzeroBitCount } }
    #else
      return nil
    #endif
  }
}
