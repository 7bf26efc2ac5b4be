import Foundation
import Testing

/// What a piece of work costs this thread, however busy the machine is with others.
enum ProcessorTime {
  static func nanoseconds(_ body: () -> Void) -> Int {
    let start = now
    body()
    return now - start
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

extension ProcessorTime {
  /// Holds a step to its bar, on a small input and one four times as large: it costs at most eight times as much, where the square
  /// would be sixteen times. The least of three runs counts.
  static func expectLinear<Input>(
    _ step: String, _ inputs: [Input], sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (Input) -> Void
  ) {
    let times = inputs.map { input in (0..<3).map { _ in nanoseconds { body(input) } }.min() ?? 0 }
    #expect(times[1] < times[0] * 8, "\(step): \(times)", sourceLocation: sourceLocation)
  }
}
