import PohonKinerja
import Synchronization
import Testing

/// Reading and checking on several threads.
@Suite struct NDJSONThreadTests {
  /// A tree of three levels, from the top down, with enough bytes for several blocks.
  private static let large = written(1_100)
  private static let document = try? Document(ndjson: large, limits: .national)

  private static func written(_ count: Int) -> [UInt8] {
    var writer = NDJSONWriter(header: PerformanceTree("Besar", period: Period(from: 2025, to: 2029)))
    writer.write(SasaranDraft("Meningkatnya mutu layanan", id: "r", level: "S0"))
    let numbers = (0..<50).flatMap { stride(from: $0, to: count, by: 50) }
    for number in numbers {
      let parent = number < 50 ? "r" : "n\(number % 50)"
      let indicators = (0..<3).map { letter in
        Indicator(
          "Indeks mutu layanan ke-\(number) \(letter)", id: "n\(number).\(letter)", unit: "indeks",
          polarity: .maximize, baseline: 10, targets: [2025: 11, 2026: "≥ 12", 2029: Target(Number(number))])
      }
      writer.write(
        SasaranDraft(
          "Meningkatnya mutu layanan bidang \(number) " + String(repeating: "dan mutu ", count: 160),
          id: "n\(number)", level: number < 50 ? "S1" : "S2", owner: Position("Kepala Bidang \(number % 7)"),
          indicators: indicators),
        parent: parent)
    }
    return writer.takeBytes()
  }

  private func pieces(_ bytes: [UInt8], size: Int) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
  }

  @Test(arguments: [1, 3, 8], [10_000, 300_000, 10_000_000])
  func `the document does not depend on threads and pieces`(threads: Int, size: Int) async throws {
    let bytes = Self.large
    #expect(bytes.count > 2 << 20)
    let expected = try #require(Self.document)
    let document = try await Document(
      ndjsonPieces: pieces(bytes, size: size), limits: .national, threads: threads)
    // As truth values, for the difference of large arrays takes minutes to tell.
    #expect((document == expected) as Bool)
    #expect((document.ndjsonBytes() == bytes) as Bool)
    if let tree = document.tree { expectSound(tree) }
  }

  @Test(arguments: [1, 4], [65_536, 300_001, 10_000_000])
  func `problems do not depend on threads and pieces`(threads: Int, size: Int) async throws {
    var bytes = Self.large
    let places = stride(from: 5_000, to: bytes.count, by: 90_001)
    for place in places { bytes[place] = 0x01 }
    var expected: ReadingErrors?
    do { _ = try Document(ndjson: bytes) } catch { expected = error }
    let wanted = try #require(expected)
    #expect(wanted.errorCount >= 20)
    await #expect(throws: wanted) {
      _ = try await Document(ndjsonPieces: self.pieces(bytes, size: size), threads: threads)
    }
  }

  @Test(arguments: [1, 2], [Int.min, 0, 1, 1 << 20, .max])
  func `how many bytes are said to come changes nothing`(threads: Int, count: Int) async throws {
    let bytes = Self.large
    let limits = Limits(bytes: 64 << 20, sasaran: 100_000)
    let document = try await Document(
      ndjsonPieces: pieces(bytes, size: 300_000), limits: limits, byteCount: count, threads: threads)
    #expect((document == Self.document) as Bool)
    var reader = NDJSONReader(limits: limits, byteCount: count)
    for piece in pieces(bytes, size: 300_000) { reader.read(piece.span) }
    #expect((try reader.finish() == Self.document) as Bool)
  }

  @Test(arguments: [2, 4], [300_000, 300_001, 2_000_000])
  func `blank lines, line ends and a header in small pieces are read on several threads as on one`(
    threads: Int, size: Int
  ) async throws {
    let lines = String(decoding: Self.large, as: UTF8.self).split(separator: "\n")
    let text = "\n\r\n \n\(lines[0])\n\n" + lines.dropFirst().joined(separator: "\r\n\n")
    let bytes = Array(text.utf8)
    let head = bytes[..<100].map { [$0] }
    let document = try await Document(
      ndjsonPieces: head + pieces(Array(bytes[100...]), size: size), limits: .national, threads: threads)
    #expect((document == Self.document) as Bool)
  }

  /// Some blocks of sasaran whose names occur again now and then, each with a long reason.
  private static let repeating: [UInt8] = {
    var writer = NDJSONWriter(header: PerformanceTree("Berulang"))
    let reason = String(repeating: "karena mutu ", count: 600)
    for number in 0..<900 {
      writer.write(
        SasaranDraft(
          "Meningkatnya mutu layanan bidang \(number * 7 % 250)", id: "n\(number)", level: "S0",
          rationale: reason,
          indicators: (0..<3).map {
            Indicator("Indeks mutu layanan ke-\((number * 5 + $0) % 400)", id: "n\(number).\($0)")
          }))
    }
    return writer.takeBytes()
  }()

  @Test(arguments: [2, 3, 9])
  func `texts are what they were, whichever thread reads the blocks where they occur again`(threads: Int)
    async throws
  {
    let bytes = Self.repeating
    #expect(bytes.count > 6 << 20)
    let expected = try Document(ndjson: bytes, limits: .national)
    let pieces = pieces(bytes, size: 1 << 18)
    let document = try await Document(ndjsonPieces: pieces, limits: .national, threads: threads)
    #expect((document == expected) as Bool)
    #expect((document.tree?.checked() == expected.tree?.checked()) as Bool)
    if let tree = document.tree { expectSound(tree) }
  }

  @Test(arguments: [2, 9])
  func `a fault or limit far behind is told the same on several threads`(threads: Int) async throws {
    var bytes = Self.repeating
    var limits = Limits.national
    limits.sasaran = 800
    bytes[bytes.count * 2 / 3] = 0x01
    var expected: ReadingErrors?
    do { _ = try Document(ndjson: bytes, limits: limits) } catch { expected = error }
    let wanted = try #require(expected)
    #expect(wanted.problems.map(\.code) == [.controlCharacter, .sasaranOverLimit])
    let pieces = pieces(bytes, size: 1 << 18)
    await #expect(throws: wanted) {
      _ = try await Document(ndjsonPieces: pieces, limits: limits, threads: threads)
    }
  }

  @Test(arguments: [1, 2, 8])
  func `progress only grows and ends with everything`(threads: Int) async throws {
    let bytes = Self.repeating
    var seen: [ReadingProgress] = []
    let pieces = pieces(bytes, size: 1 << 18)
    _ = try await Document(ndjsonPieces: pieces, limits: .national, threads: threads) {
      seen.append($0)
    }
    #expect(seen.count > 3)
    #expect(seen.map(\.bytes) == seen.map(\.bytes).sorted())
    #expect(seen.last == ReadingProgress(bytes: bytes.count, sasaran: 900))
  }

  @Test(arguments: [1, 2, 8]) @MainActor
  func `pieces are asked for and progress is told where the caller runs`(threads: Int) async throws {
    let bytes = Self.repeating
    var given = 0
    var told = 0
    // Both trap anywhere else than on the main actor.
    let pieces = sequence(state: 0) { start -> [UInt8]? in
      MainActor.preconditionIsolated()
      guard start < bytes.count else { return nil }
      let end = min(start + 1 << 20, bytes.count)
      defer { start = end }
      given += 1
      return Array(bytes[start..<end])
    }
    let document = try await Document(ndjsonPieces: pieces, limits: .national, threads: threads) { _ in
      MainActor.preconditionIsolated()
      told += 1
    }
    #expect(document.tree?.count == 900)
    #expect(given > 5 && told > 3)
  }

  @Test(arguments: [1, 2, 8])
  func `a task that is cancelled while pieces come asks for no further ones`(threads: Int) async throws {
    let pieces = pieces(Self.repeating, size: 1 << 18)
    let given = Mutex(0)
    let task = Task {
      let pieces = pieces.lazy.map { piece in
        let count = given.withLock { count in
          count += 1
          return count
        }
        if count == 4 { withUnsafeCurrentTask { $0?.cancel() } }
        return piece
      }
      return try await Document(ndjsonPieces: pieces, limits: .national, threads: threads)
    }
    await #expect(throws: CancellationError.self) { _ = try await task.value }
    #expect(given.withLock { $0 } <= 5)
    #expect(pieces.count > 20)
  }

  @Test(arguments: [1, 2])
  func `a cancelled task stops reading`(threads: Int) async throws {
    let bytes = Self.large
    let pieces = pieces(bytes, size: 100_000)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Document(ndjsonPieces: pieces, limits: .national, threads: threads)
    }
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }

  @Test(arguments: [1, 5, 64])
  func `the report does not depend on threads`(threads: Int) async throws {
    let tree = try #require(Self.document?.tree)
    let report = tree.checked(profile: .strict)
    let divided = await tree.checked(profile: .strict, threads: threads)
    #expect((divided == report) as Bool)
    #expect(report.findings.count > 100)
  }

  @Test(arguments: Fixture.examples)
  func `real documents are reported the same on several threads`(_ name: String) async throws {
    let tree = try #require(try Document(json: Fixture.example(name)).tree)
    #expect(await tree.checked(threads: 3) == tree.checked())
  }

  @Test func `findings of one's own rules keep their words`() async throws {
    let rule = Rule(
      id: "uji", family: .structure, severity: .note, summary: LocalizedText("Uji", en: "Test"),
      rationale: LocalizedText("Uji.", en: "Test."), advice: LocalizedText("Uji.", en: "Test.")
    ) { [LocalizedText("sasaran \($0.id)", en: "sasaran \($0.id)")] }
    let tree = try #require(Self.document?.tree)
    let profile = Profile("uji", rules: [rule])
    let report = await tree.checked(profile: profile, threads: 4)
    #expect(report == tree.checked(profile: profile))
    #expect(report.findings.map(\.summary.english) == tree.preOrder.map { "sasaran \($0.id)" })
  }
}
