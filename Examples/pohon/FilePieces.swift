import ExampleFiles
import Foundation
import PohonKinerja

/// A file, given out piece by piece, with a bar that shows how far it is while it takes long: how many bytes were given out, and how many
/// sasaran are known to be in those.
final class FilePieces: Sequence, IteratorProtocol {
  private let handle: FileHandle
  private let shownName: String
  private var bar: ProgressBar
  private var progress = ReadingProgress(bytes: 0)
  /// Why the file could not be read to its end.
  private(set) var failure: Failure?

  /// As much at a time as can be divided among several threads without being copied; of a pipe what is there, so that the bar does not
  /// wait.
  private static let size = 4 << 20

  /// - Parameter total: The bytes there are, if that is known.
  init(_ handle: FileHandle, named shownName: String, total: Int?) {
    self.handle = handle
    self.shownName = shownName
    bar = ProgressBar(shownName, total: total)
  }

  /// The next piece, or `nil` at the end or when there is a ``failure``. It waits for whoever writes into a pipe, and meanwhile keeps
  /// the thread that asks; those that read what was given out do not wait for it.
  func next() -> [UInt8]? {
    guard failure == nil else { return nil }
    var problem: Int32 = 0
    // The system fills in no more than it is lent, and says how many bytes that were.
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      var result = 0
      repeat {
        unsafe result = Foundation.read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { problem = errno }
      count = Swift.max(result, 0)
    }
    guard problem == 0 else {
      failure = .unreadable(FileInput.failed(shownName))
      return nil
    }
    guard !piece.isEmpty else { return nil }
    progress.bytes += piece.count
    bar.show(progress)
    return piece
  }

  /// Notes how many sasaran were understood of what was given out.
  func note(_ progress: ReadingProgress) {
    self.progress.sasaran = progress.sasaran
    bar.show(self.progress)
  }

  /// Takes the bar away.
  func end() { bar.end() }
}
