import Testing

@testable import PohonKinerja

struct TextArenaTests {
  @Test func `texts are read back`() {
    var arena = TextArena()
    let texts = ["", "S2.1", "naïve – “é”", "漢字", "🌳"]
    let references = texts.map { arena.append($0) }
    #expect(references.map { arena.string($0) } == texts)
  }

  @Test func `an empty text can be read before anything is stored`() {
    #expect(TextArena().string(TextReference()) == "")
  }

  @Test(arguments: [65_535, 65_536, 65_537, 200_000])
  func `a text as long as a chunk and longer is read back, with those around it`(length: Int) {
    var arena = TextArena()
    let texts = ["awal", String(repeating: "x", count: length), "akhir"]
    let references = texts.map { arena.append($0) }
    #expect(references.map { arena.string($0) } == texts)
  }

  @Test func `many texts fill many chunks`() {
    var arena = TextArena()
    let texts = (0..<20_000).map { "Meningkatnya kualitas layanan \($0)" }
    let references = texts.map { arena.append($0) }
    #expect(zip(references, texts).allSatisfy { arena.string($0) == $1 })
  }

  @Test func `texts of every short length are read back, one behind the other`() {
    var arena = TextArena()
    let texts = (0..<2_000).map {
      String(repeating: "abcdefghijklmnopqrstuvwxyz".dropFirst($0 % 26).first ?? "a", count: $0 % 41)
    }
    let references = texts.map { arena.append($0) }
    #expect(references.map { arena.string($0) } == texts)
  }

  @Test func `an arena taken over is read behind what was there, and more comes behind it`() {
    var arena = TextArena()
    var other = TextArena()
    let first = (0..<3_000).map { "Pertama \($0) dengan teks yang agak panjang" }
    let second = (0..<3_000).map { "Kedua \($0)" } + [String(repeating: "x", count: 70_000)]
    let references = first.map { arena.append($0) }
    let otherReferences = second.map { other.append($0) }
    other.close()
    for _ in 0..<2 {
      var places: ContiguousArray<UInt32> = []
      arena.take(other, knowing: &places)
      let last = arena.append("akhir")
      #expect(references.map { arena.string($0) } == first)
      #expect(otherReferences.map { arena.string($0.moved(to: places)) } == second)
      #expect(arena.string(last) == "akhir")
    }
    var none: ContiguousArray<UInt32> = []
    arena.take(TextArena(), knowing: &none)
    #expect(none.isEmpty && references.map { arena.string($0) } == first)
  }

  @Test func `of an arena that goes on, the chunks that are new are taken over, among others`() {
    var arena = TextArena()
    var (first, second) = (TextArena(), TextArena())
    var (inFirst, inSecond): (ContiguousArray<UInt32>, ContiguousArray<UInt32>) = ([], [])
    var moved: [(TextReference, String)] = [(arena.append("awal"), "awal")]
    var earlier = first
    for round in 0..<4 {
      let texts = (0..<3_000 * round + 1).map { "Jumlah dokumen \(round) \($0)" }
      let references = texts.map { first.append($0) }
      let others = texts.map { second.append("lain: \($0)") }
      for closed in 0..<2 {
        first.close()
        second.close()
        arena.take(first, knowing: &inFirst)
        // Of what is here already, nothing comes again.
        arena.take(earlier, knowing: &inFirst)
        if closed == 0 { arena.take(second, knowing: &inSecond) }
      }
      earlier = first
      moved += zip(references, texts).map { ($0.moved(to: inFirst), $1) }
      moved += zip(others, texts).map { ($0.moved(to: inSecond), "lain: \($1)") }
      moved.append((arena.append("antara \(round)"), "antara \(round)"))
    }
    #expect(inFirst.count > 4 && Set(inFirst + inSecond).count == inFirst.count + inSecond.count)
    #expect(moved.allSatisfy { arena.string($0) == $1 })
    #expect(TextReference().moved(to: inFirst).isEmpty)
  }

  @Test func `a copy keeps its texts while the other goes on`() {
    var arena = TextArena()
    let before = arena.append("sebelum")
    var copy = arena
    let ours = arena.append("milik kami")
    let theirs = copy.append("punya dia")
    #expect(arena.string(before) == "sebelum" && copy.string(before) == "sebelum")
    #expect(arena.string(ours) == "milik kami" && copy.string(theirs) == "punya dia")
  }

  @Test func `texts are compared byte for byte`() {
    var arena = TextArena()
    let first = arena.append("\u{E9}")
    let second = arena.append("e\u{301}")
    let third = arena.append("\u{E9}")
    #expect(!arena.areEqual(first, second))
    #expect(arena.areEqual(first, third))
  }

  @Test func `a text that differs in any one byte is another, however long it is`() {
    let text = Array("Meningkatnya kualitas pelayanan publik".utf8)
    for length in 1...text.count {
      let text = Array(text[..<length])
      var arena = TextArena()
      let reference = arena.append(text.span)
      func isEqual(to bytes: [UInt8]) -> Bool { arena.equals(reference, bytes.span) }
      #expect(isEqual(to: text))
      for place in text.indices {
        var other = text
        other[place] += 1
        #expect(!isEqual(to: other), "byte \(place) of \(length)")
      }
    }
  }

  @Test func `a long text comes through a tree`() {
    let statement = String(repeating: "Meningkatnya mutu. ", count: 10_000)
    let tree = PerformanceTree("Panjang", roots: [SasaranDraft(statement, owner: Position(statement))])
    #expect(tree["S0.1"]?.statement == statement)
    #expect(tree["S0.1"]?.owner?.title == statement)
  }
}
