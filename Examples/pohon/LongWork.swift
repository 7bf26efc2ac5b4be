import Dispatch
import PohonKinerja

/// Work of which nobody can tell how far it is. While it takes long, its name and how long it has taken are on the terminal.
enum LongWork {
  /// Does the work.
  ///
  /// - Parameter name: What is being done.
  static func showing<Value, Problem: Error>(
    _ name: LocalizedText, in language: Language, _ work: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    try showing(name[language], work)
  }

  /// Does the work.
  ///
  /// - Parameter name: What is being done, or with which file.
  static func showing<Value, Problem: Error>(
    _ name: String, _ work: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    guard StatusLine.isShown else { return try work() }
    let start = ContinuousClock.now
    let queue = DispatchQueue(label: "pohon.status")
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.setEventHandler { StatusLine.show("\(name) … \((.now - start).components.seconds) s") }
    timer.schedule(deadline: .now() + 0.5, repeating: 0.5)
    timer.resume()
    defer {
      timer.cancel()
      // No line is shown behind this one.
      queue.sync {}
      if .now - start >= StatusLine.patience { StatusLine.clear() }
    }
    return try work()
  }
}
