import Testing

@testable import PohonKinerja

/// Writing sixteen bytes at once into a block that is used again.
@Suite struct ByteBlockTests {
  private static func bytes(_ span: Span<UInt8>) -> [UInt8] { span.indices.map { span[$0] } }

  @Test func `what is written is given out in its order`() {
    var pieces = BytePieces()
    let texts = ["", "x", "tepat enam belas", "lebih dari enam belas huruf, sedikit"]
    let made = texts.map { pieces.add($0) }
    #expect(pieces.longest == 36)
    var block = ByteBlock(size: 8)
    var wanted: [UInt8] = []
    var given: [UInt8] = []
    for round in 0..<200 {
      let text = texts[round % 4] + texts[round % 3]
      block.write(atMost: 200) { room, end in
        room.put(made[round % 4], of: pieces.blocks.span, at: &end)
        room.put(made[round % 3], of: pieces.blocks.span, at: &end)
        room.put(ShortDecimal(UInt(round)), at: &end)
      }
      block.append(text.utf8.span)
      wanted += text.utf8 + Array(String(round).utf8) + text.utf8
      block.giveOut(pieces: 500) { piece in given += Self.bytes(piece) }
      #expect(block.count < 503)
    }
    block.giveOutRest { given += Self.bytes($0) }
    #expect(given == wanted)
    #expect(block.count == 0)
  }

  @Test func `pieces are whole characters and end at multiples of their size`() {
    let text = Array(String(repeating: "a€é—𝔸", count: 700).utf8)
    for size in [4, 16, 64, 1_000, 100_000] {
      var block = ByteBlock(size: 16)
      var given: [UInt8] = []
      for start in stride(from: 0, to: text.count, by: 39) {
        block.append(text[start..<min(start + 39, text.count)].span)
        block.giveOut(pieces: size) { piece in
          let bytes = Self.bytes(piece)
          #expect(String(validating: bytes, as: UTF8.self) != nil)
          given += bytes
          #expect((given.count + 3) / size > (given.count - bytes.count + 3) / size)
          #expect(given.count % size == 0 || size - given.count % size <= 3)
        }
        #expect(block.count < size + 3)
      }
      block.giveOutRest { given += Self.bytes($0) }
      #expect(given == text)
    }
  }

  @Test func `any part of a text is copied`() {
    let text = Array("Meningkatnya mutu layanan publik di desa".utf8)
    for start in text.indices {
      for end in start...text.count {
        var block = ByteBlock(size: 64)
        block.write(atMost: text.count) { room, place in
          room.put(text.span, from: start, count: end - start, at: &place)
        }
        block.giveOutRest { #expect(Self.bytes($0) == Array(text[start..<end])) }
      }
    }
  }

  @Test func `numbers are written as they are elsewhere`() {
    func written(_ number: ShortDecimal) -> String {
      var block = ByteBlock(size: 32)
      block.write(atMost: 16) { room, end in room.put(number, at: &end) }
      var text = ""
      block.giveOutRest { text = String(decoding: Self.bytes($0), as: UTF8.self) }
      return text
    }
    var generator = SeededGenerator(seed: 3)
    var numbers: [UInt] = [0, 9, 10, 99, 100, 101, 9_999_999_999_999_999]
    var lengths = [0, -0.04, 0.04, 0.05, -0.05, 0.95, 9.96, -9.96, 99.95, -0.5, 26_554_635.2, 1e12, -9.99e11]
    for _ in 0..<2_000 {
      numbers.append(UInt(generator.next() >> (12 + generator.next() % 52)))
      lengths.append(Double(Int64(bitPattern: generator.next() >> (24 + generator.next() % 38))) / 7 - 1_000)
    }
    for number in numbers where number < 10_000_000_000_000_000 {
      #expect(written(ShortDecimal(number)) == String(number))
    }
    for length in lengths {
      var bytes: [UInt8] = []
      bytes.append(length: length)
      #expect(written(ShortDecimal(length: length)) == String(decoding: bytes, as: UTF8.self))
    }
  }
}
