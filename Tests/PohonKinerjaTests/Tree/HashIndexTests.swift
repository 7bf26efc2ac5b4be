import Testing

@testable import PohonKinerja

struct HashIndexTests {
  /// An index whose keys are the rows themselves.
  func find(_ row: Int32, _ hash: UInt64, in index: HashIndex) -> Int32? {
    index.find(hash) { $0 == row }
  }

  @Test func `an empty index finds nothing and removes nothing`() {
    var index = HashIndex()
    #expect(find(0, 7, in: index) == nil)
    index.remove(7, row: 0)
    #expect(find(0, 7, in: index) == nil)
  }

  @Test func `rows are found through growth`() {
    var index = HashIndex()
    for row in Int32(0)..<5_000 { index.insert(TextHash.mix(UInt64(row)), row: row) }
    #expect((Int32(0)..<5_000).allSatisfy { find($0, TextHash.mix(UInt64($0)), in: index) == $0 })
    #expect(find(5_000, TextHash.mix(5_000), in: index) == nil)
  }

  @Test(arguments: [0, 1, 11, 12, 13, 3_072, 3_073])
  func `rows are found where room was made for them, or too little`(count: Int) {
    var index = HashIndex()
    index.insert(TextHash.mix(9_999), row: 9_999)
    index.reserve(count)
    for row in Int32(0)..<4_000 {
      #expect(index.insert(TextHash.mix(UInt64(row)), row: row, unless: { $0 == row }) == nil)
    }
    #expect((Int32(0)..<4_000).allSatisfy { find($0, TextHash.mix(UInt64($0)), in: index) == $0 })
    #expect(find(9_999, TextHash.mix(9_999), in: index) == 9_999)
    #expect(index.used == 4_001)
  }

  @Test(arguments: [UInt64(1), 64, 1 << 20])
  func `a row is added once, also where runs are long and go over the end of a chunk or of all`(
    homes: UInt64
  ) {
    var index = HashIndex()
    // Behind the 4,000th slot, so that runs reach the next chunk, or the first slot again.
    func hash(_ row: Int32) -> UInt64 { (4_090 + UInt64(row) % homes) << 32 | UInt64(row) }
    for row in Int32(0)..<3_200 {
      #expect(index.insertNew(hash(row), row: row, unless: { $0 == row }) == nil)
      #expect(index.insertNew(hash(row), row: row, unless: { $0 == row }) == row)
    }
    #expect(index.used == 3_200)
    #expect((Int32(0)..<3_200).allSatisfy { find($0, hash($0), in: index) == $0 })
    #expect(find(3_200, hash(3_200), in: index) == nil)
  }

  @Test func `rows stay where they are found while runs go over the ends of several chunks that grow`() {
    var index = HashIndex()
    // In the last 96 slots of four chunks.
    func hash(_ row: Int32) -> UInt64 {
      let place = UInt64(row) % 384
      return (place / 96 * 4_096 + 4_000 + place % 96) << 32 | UInt64(row)
    }
    for row in Int32(0)..<7_000 {
      index.insert(hash(row), row: row)
      guard row % 1_000 == 999 else { continue }
      #expect((0...row).allSatisfy { find($0, hash($0), in: index) == $0 })
      #expect(find(row + 1, hash(row + 1), in: index) == nil)
    }
    for row in Int32(0)..<7_000 where row % 3 == 1 { index.remove(hash(row), row: row) }
    index.reserve(40_000)
    #expect((Int32(0)..<7_000).allSatisfy { (find($0, hash($0), in: index) == $0) == ($0 % 3 != 1) })
  }

  /// All keys share their home, or a few neighbouring homes at the end of the table, so that runs wrap around.
  @Test(arguments: [UInt64(1), 3], [UInt64(0), 13])
  func `removal keeps runs of colliding rows whole`(homes: UInt64, first: UInt64) {
    func hash(_ row: Int32) -> UInt64 { (first + UInt64(row) % homes) << 32 }
    var generator = SeededGenerator(seed: homes + first)
    var index = HashIndex()
    var live: Set<Int32> = []
    for _ in 0..<2_000 {
      let row = Int32.random(in: 0..<60, using: &generator)
      if live.remove(row) != nil {
        index.remove(hash(row), row: row)
      } else {
        index.insert(hash(row), row: row)
        live.insert(row)
      }
      #expect((Int32(0)..<60).allSatisfy { (find($0, hash($0), in: index) == $0) == live.contains($0) })
    }
  }

  @Test func `removing a row that is not there changes nothing`() {
    var index = HashIndex()
    index.insert(1 << 32, row: 4)
    index.remove(1 << 32, row: 5)
    index.remove(2 << 32, row: 4)
    #expect(find(4, 1 << 32, in: index) == 4)
  }

  @Test func `copies are independent`() {
    var index = HashIndex()
    index.insert(1 << 32, row: 4)
    let copy = index
    index.remove(1 << 32, row: 4)
    #expect(find(4, 1 << 32, in: copy) == 4)
    #expect(find(4, 1 << 32, in: index) == nil)
  }
}
