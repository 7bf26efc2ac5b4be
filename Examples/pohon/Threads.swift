import Dispatch
import Foundation
import Synchronization

/// Work on several threads at once, for which the rest of the program waits.
///
/// The command itself is not asynchronous: a program whose main function is lets go of its first thread on Linux, and that thread
/// then takes the signals that ``Interruption`` holds back.
enum Threads {
  /// How many are used: as many as the machine has processors, but at most 16, for each of them learns the words of a tree for itself.
  static let count = min(max(ProcessInfo.processInfo.activeProcessorCount, 1), 16)

  /// Does some work and waits for it.
  ///
  /// - Throws: What the work throws.
  static func wait<Value: Sendable, Problem: Error>(
    for work: @escaping @Sendable () async throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let outcome = Mutex<Result<Value, Problem>?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Task.detached(priority: .userInitiated) {
      let result: Result<Value, Problem>
      do throws(Problem) {
        result = .success(try await work())
      } catch {
        result = .failure(error)
      }
      outcome.withLock { $0 = result }
      isDone.signal()
    }
    while true {
      isDone.wait()
      if let result = outcome.withLock({ $0.take() }) { return try result.get() }
    }
  }
}
