import Dispatch
import Foundation
import PohonKinerja
import Synchronization

/// Work on several threads at once, for which the rest of the program waits.
///
/// The command itself is not asynchronous: a program whose main function is lets go of its first thread on Linux, and that thread
/// then takes the signals that ``Interruption`` holds back.
enum Threads {
  /// How many are used: as many as there are processors for the program, but at most eight, for each of them learns the words of a tree
  /// for itself, and of more than eight a check looks at the bytes of texts that occur again.
  static let count = min(ProcessorCount.current, 8)

  /// Does some work and waits for it.
  ///
  /// Only from the main thread: a task that waited so would keep a thread from the work that it waits for.
  ///
  /// - Throws: What the work throws.
  static func wait<Value: Sendable, Problem: Error>(
    for work: @escaping @Sendable () async throws(Problem) -> Value
  ) throws(Problem) -> Value {
    precondition(Thread.isMainThread, "Threads.wait is for the main thread")
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
      // There is an outcome when this is signalled.
      isDone.wait()
      if let result = outcome.withLock({ $0.take() }) { return try result.get() }
    }
  }

  /// How much of a tree is filled in.
  static func coverage(of tree: PerformanceTree) -> Coverage {
    wait { await tree.coverage(threads: count) }
  }
}
