import Foundation

/// A terminal that nobody sits at: what the command writes to it can be read, and what is typed is what a test types.
final class Terminal {
  /// The side of the command.
  let device: FileHandle
  private let typing: Int32
  private var text: [UInt8] = []

  /// Everything shown so far.
  var shown: String { String(decoding: text, as: UTF8.self) }

  /// - Returns: `nil` where there are no such terminals.
  init?() {
    var (typed, shown): (Int32, Int32) = (-1, -1)
    guard openpty(&typed, &shown, nil, nil, nil) == 0 else { return nil }
    for file in [typed, shown] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(typed, F_SETFL, O_NONBLOCK)
    typing = typed
    device = FileHandle(fileDescriptor: shown, closeOnDealloc: true)
  }

  deinit { close(typing) }

  /// Takes what was written since, and waits a moment when that is nothing.
  func update() {
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = read(typing, &piece, piece.count)
    if count > 0 { text += piece[..<count] } else { Thread.sleep(forTimeInterval: 0.002) }
  }

  /// Types something.
  func type(_ keys: String) {
    _ = Array(keys.utf8).withUnsafeBytes { write(typing, $0.baseAddress, $0.count) }
  }

  /// Waits until a program has ended and everything it wrote has been read.
  func wait(for process: Process) {
    while process.isRunning { update() }
    var count = -1
    while count != text.count {
      count = text.count
      update()
    }
  }
}
