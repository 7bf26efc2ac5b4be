import Foundation

/// Ctrl-C, `kill` and a terminal that is closed: they end the program as they end any other, once no unfinished file is left.
package enum Interruption {
  /// Has unfinished files removed before one of these signals ends the program.
  ///
  /// To be called before anything else, while the program has one thread: threads begin with the signals that are held
  /// back in the one that starts them. One thread of their own waits for them, so that nothing has to be done in a
  /// handler, where hardly anything may be.
  package static func watch() {
    // What whoever started the program has it ignore, as `nohup` does, stays ignored.
    let signals = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
    let held = set(of: signals)
    // A file that grows larger than the shell allows (`ulimit -f`) is then an error of writing, as a full disk is.
    var all = set(of: signals + [SIGXFSZ])
    guard unsafe pthread_sigmask(SIG_BLOCK, &all, nil) == 0, !signals.isEmpty else { return }
    Thread { wait(for: held) }.start()
  }

  /// Waits for a signal and ends the program by it, so that a shell sees what ended it: 130 for Ctrl-C, 143 for `kill`.
  private static func wait(for signals: sigset_t) {
    var signals = signals
    var signal: Int32 = 0
    while unsafe sigwait(&signals, &signal) != 0 {}
    UnfinishedFiles.removeAll {
      var one = set(of: [signal])
      _ = unsafe pthread_sigmask(SIG_UNBLOCK, &one, nil)
      raise(signal)
      // Not reached unless something has the signal ignored since.
      _exit(128 + signal)
    }
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }

  /// Whether a signal is ignored from the start, so that it does not end the program.
  ///
  /// It looks without changing anything: `signal` would only tell what it replaces.
  package static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = unsafe action.__sigaction_u.__sa_handler
    #elseif canImport(Musl)
      let handler = unsafe action.__sa_handler.sa_handler
    #else
      let handler = unsafe action.__sigaction_handler.sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
