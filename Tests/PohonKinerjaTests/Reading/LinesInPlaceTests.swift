import Testing

@testable import PohonKinerja

/// Lines are read behind the rows that are there, or in blocks by themselves on several threads: nothing tells.
@Suite struct LinesInPlaceTests {
  private static let header = #"{"format":"pohon-kinerja/1","title":"T"}"#

  /// Sasaran in any order, of which some name a parent that is not there, one below them or none.
  ///
  /// - Parameter namesAll: Whether all have an id; one that is made is not the same in lines and in a list.
  private func sasaran(_ count: Int, seed: UInt64, filler: Int = 0, namesAll: Bool = false) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let text = String(repeating: "mutu layanan ", count: filler)
    var objects = (0..<count).map { number -> String in
      var members = !namesAll && number % 11 == 7 ? [] : ["\"id\":\"n\(number)\""]
      switch number % 23 {
      case 0: break
      case 5: members.append("\"parent\":\"tidak ada \(number % 3)\"")
      case 9: members.append("\"parent\":\"n\(min(number + 1, count - 1))\"")
      case 13: members.append("\"parent\":\"S2.\(number)\"")
      default:
        members.append("\"parent\":\"n\(number == 1 ? 0 : Int.random(in: 0..<number, using: &generator))\"")
      }
      members.append("\"level\":\"S\(number % 3)\"")
      members.append("\"statement\":\"Meningkatnya \(text)\(number)\"")
      members.append(
        "\"indicators\":[{\"id\":\"i\(number)\",\"name\":\"N\",\"targets\":{\"2025\":\"≥ \(number % 50)\"}}]")
      return "{\(members.joined(separator: ","))}"
    }
    objects.shuffle(using: &generator)
    return objects
  }

  private func read(_ bytes: [UInt8], pieces size: Int) throws -> Document {
    var reader = NDJSONReader(limits: .national)
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.read(bytes[start..<min(start + size, bytes.count)].span)
    }
    return try reader.finish()
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `lines in any order are linked as the same list in one document is`(seed: UInt64) async throws {
    let objects = sasaran(600, seed: seed, namesAll: true)
    let list =
      "{\"format\":\"pohon-kinerja/1\",\"title\":\"T\",\"sasaran\":[\(objects.joined(separator: ","))]}"
    let expected = try Document(json: list)
    let bytes = Array(([Self.header] + objects).joined(separator: "\n").utf8)
    let read = try Document(ndjson: bytes)
    #expect((read == expected) as Bool)
    #expect((read.jsonBytes() == expected.jsonBytes()) as Bool)
    if let tree = read.tree { expectSound(tree) }
    for threads in [1, 2] {
      let pieces = stride(from: 0, to: bytes.count, by: 999).map {
        Array(bytes[$0..<min($0 + 999, bytes.count)])
      }
      let other = try await Document(ndjsonPieces: pieces, threads: threads)
      #expect((other == expected) as Bool)
    }
  }

  @Test func `where large pieces end does not matter either`() async throws {
    let bytes = Array(([Self.header] + sasaran(3_000, seed: 4, filler: 40)).joined(separator: "\n").utf8)
    #expect(bytes.count > 5 * LineCutter.blockSize / 4)
    let expected = try await Document(ndjsonPieces: [bytes], limits: .national, threads: 3)
    for size in [262_144, 262_145, 700_001, bytes.count] {
      #expect((try read(bytes, pieces: size) == expected) as Bool)
    }
  }

  @Test func `blank lines and a header that comes in pieces are read where they are`() throws {
    let lines = sasaran(900, seed: 5, filler: 40)
    let text = "\n\r\n \n\(Self.header)\n\n" + lines.joined(separator: "\r\n\n")
    let expected = try Document(ndjson: ([Self.header] + lines).joined(separator: "\n"))
    #expect((try read(Array(text.utf8), pieces: 300_000) == expected) as Bool)
    #expect((try read(Array(text.utf8), pieces: 10) == expected) as Bool)
  }

  @Test(arguments: [2_000, 400_000])
  func `what is told does not depend on threads, of ids given twice and too many sasaran`(
    size: Int
  ) async throws {
    var lines = sasaran(1_200, seed: 6, filler: 40)
    for place in stride(from: 50, to: lines.count, by: 100) { lines[place] = lines[place / 2] }
    let bytes = Array(([Self.header] + lines).joined(separator: "\n").utf8)
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    for limit in [1_000_000, 1_199, 500, 1] {
      let limits = Limits(sasaran: limit)
      var wanted: ReadingErrors?
      do { _ = try Document(ndjson: bytes, limits: limits) } catch { wanted = error }
      let expected = try #require(wanted)
      for threads in [1, 2] {
        await #expect(throws: expected) {
          _ = try await Document(ndjsonPieces: pieces, limits: limits, threads: threads)
        }
      }
    }
  }

  @Test func `ids given twice are told up to a limit that is met within a later block`() async throws {
    var lines = sasaran(3_000, seed: 7, filler: 40)
    for place in stride(from: 50, to: lines.count, by: 100) { lines[place] = lines[place / 2] }
    let bytes = Array(([Self.header] + lines).joined(separator: "\n").utf8)
    // The first block ends before the limit.
    #expect(bytes.count * 2 / 3 > LineCutter.blockSize)
    let pieces = stride(from: 0, to: bytes.count, by: 100_000).map {
      Array(bytes[$0..<min($0 + 100_000, bytes.count)])
    }
    let limits = Limits(sasaran: 2_500)
    var wanted: ReadingErrors?
    do { _ = try Document(ndjson: bytes, limits: limits) } catch { wanted = error }
    let expected = try #require(wanted)
    #expect(expected.problems.suffix(2).map(\.code) == [.duplicateID, .sasaranOverLimit])
    #expect(expected.problems.suffix(2).map(\.line) == [2_452, 2_502])
    for threads in [1, 2] {
      await #expect(throws: expected) {
        _ = try await Document(ndjsonPieces: pieces, limits: limits, threads: threads)
      }
    }
  }
}
