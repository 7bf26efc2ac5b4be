import Foundation

/// The files of `Tests/Fuzzing`: seeds, words to make mutants with, and inputs that once broke something.
struct FuzzInputs: Sendable {
  /// Small inputs that together have every member and kind of value.
  let seeds: [[UInt8]]
  /// What mutants are made with besides.
  let words: [[UInt8]]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fuzzing").standardized

  /// - Parameter areSmall: Whether the seeds are the least that have a member, for a debug build to be quick.
  init(_ target: FuzzTarget, areSmall: Bool = false) throws {
    let seedFolder =
      switch target {
      case .json, .drawings, .roundTrip: "json"
      case .ndjson, .numbers, .profiles, .actuals: target.rawValue
      }
    seeds = try Self.files(in: "Seeds/\(seedFolder)\(areSmall && target != .numbers ? "-small" : "")").map {
      Array(try Data(contentsOf: $0))
    }
    let dictionary = Self.folder.appending(path: "Dictionaries/\(target.rawValue).dict")
    words = try String(contentsOf: dictionary, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { Self.bytes(of: $0.dropFirst().dropLast()) }
  }

  /// The kept inputs of a target, by name.
  static func kept(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    try files(in: "Crashes/\(target.rawValue)").map {
      ($0.lastPathComponent, Array(try Data(contentsOf: $0)))
    }
  }

  private static func files(in name: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: name), includingPropertiesForKeys: nil, options: .skipsHiddenFiles
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// A word of a dictionary without its quotes; `\xNN` is a byte.
  private static func bytes(of word: Substring) -> [UInt8] {
    let parts = word.components(separatedBy: "\\x")
    return Array(parts[0].utf8)
      + parts.dropFirst().flatMap { part -> [UInt8] in
        [UInt8(part.prefix(2), radix: 16) ?? 0x3F] + Array(part.dropFirst(2).utf8)
      }
  }
}

/// Makes one input of another by a few small changes.
struct Mutator {
  private let inputs: FuzzInputs
  private var generator: SeededGenerator

  init(_ inputs: FuzzInputs, seed: UInt64) {
    self.inputs = inputs
    generator = SeededGenerator(seed: seed)
  }

  /// The next mutant of one of the seeds.
  mutating func next() -> [UInt8] {
    var bytes = inputs.seeds[below(inputs.seeds.count)]
    for _ in 0...below(4) { change(&bytes) }
    return bytes
  }

  private mutating func below(_ count: Int) -> Int { Int(generator.next() % UInt64(max(count, 1))) }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes = [UInt8(truncatingIfNeeded: generator.next())] }
    let place = below(bytes.count)
    let end = min(place + 1 + below(24), bytes.count)
    switch below(9) {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
    case 1: bytes[place] ^= 1 << UInt8(below(8))
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(contentsOf: inputs.words[below(inputs.words.count)], at: place)
    case 4: bytes.replaceSubrange(place..<end, with: inputs.words[below(inputs.words.count)])
    case 5: bytes.removeSubrange(place..<end)
    case 6: bytes.insert(contentsOf: Array(bytes[place..<end]), at: below(bytes.count))
    case 7:
      let other = inputs.seeds[below(inputs.seeds.count)]
      let start = below(other.count)
      bytes.insert(contentsOf: other[start..<min(start + 40, other.count)], at: place)
    default: bytes.removeSubrange(place...)
    }
  }
}
