import Foundation
import PohonKinerja

/// One document and what the peers do with theirs.
struct Side {
  let file: String

  func check(threads: Int) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let tree = try read(threads: threads)
    let loaded = clock.now
    let report =
      threads > 1 ? try waiting { await tree.checked(threads: threads) } : tree.checked()
    let done = clock.now
    print(
      "\(tree.count) sasaran, \(report.findings.count) findings, read \(start.duration(to: loaded).inSeconds) s,",
      "checked \(loaded.duration(to: done).inSeconds) s")
  }

  /// Reads alone: what is left of ``check(threads:)`` is checking.
  func readOnly() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let tree = try read(threads: 1)
    print("\(tree.count) sasaran, read \(start.duration(to: clock.now).inSeconds) s")
  }

  /// What a library for graphs would be used for: the rules on the shape of the tree and on declared sums, and the targets
  /// of five years added up along declared contributions.
  func checkStructure() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let tree = try read(threads: 1)
    let loaded = clock.now
    let rules = RuleCatalogue.standard.filter { $0.family == .structure || $0.id == "sum-mismatch" }
    let report = tree.checked(profile: Profile("structure", rules: rules))
    let checked = clock.now
    let wholes = (2025...2029).map { tree.targetsRolledUp(in: $0).figures.count }
    let done = clock.now
    print(
      "\(tree.count) sasaran, \(report.findings.count) findings, \(wholes.max() ?? 0) wholes,",
      "read \(start.duration(to: loaded).inSeconds) s, checked \(loaded.duration(to: checked).inSeconds) s,",
      "rolled up \(checked.duration(to: done).inSeconds) s")
  }

  func writeDOT(to path: String) throws {
    try Data(try read(threads: 1).drawn(as: .dot).utf8).write(to: URL(fileURLWithPath: path))
  }

  func convert(to path: String) throws {
    let document = try Document(json: try mapped().span, limits: .national)
    guard let stream = fopen(path, "wb") else { throw CocoaError(.fileWriteUnknown) }
    defer { fclose(stream) }
    document.writeNDJSON { lines in
      lines.withUnsafeBufferPointer { _ = fwrite($0.baseAddress, 1, $0.count, stream) }
    }
  }

  func draw(to path: String) throws {
    let tree = try read(threads: 1)
    let clock = ContinuousClock()
    let start = clock.now
    let svg = tree.drawn(as: .svg())
    try Data(svg.utf8).write(to: URL(fileURLWithPath: path))
    print("laid out and drawn \(start.duration(to: clock.now).inSeconds) s, \(svg.utf8.count) bytes")
  }

  /// Lays out and draws statements alone, which is what d3-hierarchy and a page of JavaScript draw; reading excluded.
  func drawStatements(to path: String) throws {
    let tree = try read(threads: 1)
    let clock = ContinuousClock()
    let start = clock.now
    guard let stream = fopen(path, "wb") else { throw CocoaError(.fileWriteUnknown) }
    // Pieces are as large as any buffer.
    setvbuf(stream, nil, _IONBF, 0)
    var count = 0
    try tree.writeSVG(as: .svg(detail: .statements)) { piece in
      let written = piece.withUnsafeBufferPointer { fwrite($0.baseAddress, 1, $0.count, stream) }
      guard written == piece.count else { throw CocoaError(.fileWriteUnknown) }
      count += written
    }
    guard fclose(stream) == 0 else { throw CocoaError(.fileWriteUnknown) }
    print("laid out and drawn \(start.duration(to: clock.now).inSeconds) s, \(count) bytes")
  }

  /// Copies the tree and changes one sasaran of the copy, again and again all over it.
  func measureCopies() throws {
    let tree = try read(threads: 1)
    let ids = tree.preOrder.map(\.id)
    var durations: [Duration] = []
    let clock = ContinuousClock()
    for round in 0..<2_000 {
      let id = ids[round * 7_919 % ids.count]
      let start = clock.now
      var copy = tree
      try copy.update(id) { $0.statement = "Meningkatnya mutu layanan" }
      durations.append(start.duration(to: clock.now))
      guard copy.count == tree.count else { return }
    }
    durations.sort()
    let median = durations[durations.count / 2].inSeconds
    let p99 = durations[durations.count * 99 / 100].inSeconds
    print("\(tree.count) sasaran: copy and change one, median \(median) s, p99 \(p99) s")
  }

  private func read(threads: Int) throws -> PerformanceTree {
    let document =
      if file.hasSuffix(".ndjson") {
        try waiting {
          try await Document(
            ndjsonPieces: Pieces(file: file), named: file, limits: .national,
            byteCount: try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int, threads: threads
          )
        }
      } else {
        try Document(json: try mapped().span, named: file, limits: .national)
      }
    guard let tree = document.tree else { throw CocoaError(.fileReadCorruptFile) }
    return tree
  }

  /// The whole file, of which the system brings what is looked at.
  private func mapped() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped)
  }

  /// Runs a task to its end; everything else here is synchronous.
  private func waiting<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) throws
    -> Result
  {
    let outcome = Outcome<Result>()
    let done = DispatchSemaphore(value: 0)
    Task {
      do { outcome.value = .success(try await body()) } catch { outcome.value = .failure(error) }
      done.signal()
    }
    done.wait()
    guard let value = outcome.value else { throw CancellationError() }
    return try value.get()
  }
}

/// Holds what a task gave; written before the semaphore is signalled, and read behind it.
private final class Outcome<Value>: @unchecked Sendable {
  var value: Result<Value, any Error>?
}

/// A file in pieces of four MiB.
private struct Pieces: Sequence, IteratorProtocol {
  private let stream: UnsafeMutablePointer<FILE>?

  init(file: String) { stream = fopen(file, "rb") }

  func next() -> [UInt8]? {
    guard let stream else { return nil }
    let piece = [UInt8](unsafeUninitializedCapacity: 4 << 20) { buffer, count in
      count = fread(buffer.baseAddress, 1, 4 << 20, stream)
    }
    return piece.isEmpty ? nil : piece
  }
}

extension Duration {
  /// In seconds with six decimals.
  fileprivate var inSeconds: String {
    let micros = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    let decimals = String(micros % 1_000_000)
    return "\(micros / 1_000_000)." + String(repeating: "0", count: 6 - decimals.count) + decimals
  }
}
