import PohonKinerja
import Testing

/// Mutants of small seeds, the same in every run: whatever comes in, each part keeps what ``FuzzTarget`` says of it.
///
/// 100,000 for each format that is read, with the places of every refusal looked at; one in fifty goes through all that is
/// promised, writing and reading again as well, since a debug build takes milliseconds for that. The programs of
/// `Tests/Tools/fuzz` do all of it for every input.
@Suite struct FuzzTests {
  static let formats: [FuzzTarget] = [.json, .ndjson, .numbers, .profiles, .actuals]
  /// A hundred thousand mutants of a format, in parts that run beside one another.
  static let parts = 20
  static let mutantsOfPart = 5_000

  /// Gives bytes to a target and, where they are a document, reads back what is written of it.
  @discardableResult
  private func take(_ bytes: [UInt8], _ target: FuzzTarget) -> Bool {
    do {
      let isRead = try target.take(bytes)
      if isRead, target == .json { try FuzzTarget.roundTrip.take(bytes) }
      return isRead
    } catch {
      record(error, bytes, target)
      return false
    }
  }

  private func look(at bytes: [UInt8], _ number: Int, _ target: FuzzTarget) -> Bool {
    guard number % 50 > 0 else { return take(bytes, target) }
    do {
      return try target.glance(at: bytes)
    } catch {
      record(error, bytes, target)
      return false
    }
  }

  private func record(_ error: any Error, _ bytes: [UInt8], _ target: FuzzTarget) {
    Issue.record(
      "\(target.rawValue): \(error)\nof \(String(decoding: bytes, as: UTF8.self).debugDescription)\n\(bytes)")
  }

  @Test(arguments: formats, 0..<parts)
  func `a hundred thousand mutants are read as promised`(target: FuzzTarget, part: Int) throws {
    var mutator = Mutator(try FuzzInputs(target, areSmall: true), seed: UInt64(part + 1))
    var readable = 0
    for number in 0..<Self.mutantsOfPart where look(at: mutator.next(), number, target) { readable += 1 }
    // The mutants are near enough to what is read for both to happen.
    #expect(readable > 0 && readable < Self.mutantsOfPart)
  }

  @Test(arguments: [FuzzTarget.drawings, .roundTrip])
  func `mutants are drawn, reported and written as promised`(target: FuzzTarget) throws {
    var mutator = Mutator(try FuzzInputs(target), seed: 7)
    var readable = 0
    for _ in 0..<150 where take(mutator.next(), target) { readable += 1 }
    #expect(readable > 2)
  }

  @Test(arguments: formats)
  func `every beginning of the seeds is read as promised`(target: FuzzTarget) throws {
    for seed in try FuzzInputs(target).seeds {
      for count in 0...seed.count { _ = look(at: Array(seed[..<count]), count, target) }
    }
  }

  /// The bits of the seeds, in parts that run beside one another.
  @Test(arguments: formats, 0..<8)
  func `every flipped bit of the seeds is read as promised`(target: FuzzTarget, bit: Int) throws {
    for seed in try FuzzInputs(target).seeds {
      for index in seed.indices {
        var bytes = seed
        bytes[index] ^= 1 << UInt8(bit)
        _ = look(at: bytes, index, target)
      }
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `the seeds are what is meant`(target: FuzzTarget) throws {
    let inputs = try FuzzInputs(target)
    #expect(inputs.words.count > 30)
    let readable = inputs.seeds.count { take($0, target) }
    // Of numbers most seeds are words; one of the lists of lines is at fault.
    #expect(target == .numbers ? readable > 0 : readable >= inputs.seeds.count - (target == .ndjson ? 1 : 0))
  }

  @Test(arguments: FuzzTarget.allCases)
  func `what once broke something is read as promised`(target: FuzzTarget) throws {
    for (name, bytes) in try FuzzInputs.kept(target) {
      do {
        try target.take(bytes)
      } catch {
        Issue.record("Tests/Fuzzing/Crashes/\(target.rawValue)/\(name): \(error)")
      }
    }
  }
}
