import Testing

@testable import PohonKinerja

struct ChunkedColumnTests {
  @Test func `rows are read back across chunks`() {
    var column = ChunkedColumn<Int>()
    for number in 0..<3_000 { #expect(column.append(number) == Int32(number)) }
    #expect(column.count == 3_000)
    #expect((Int32(0)..<3_000).allSatisfy { column[$0] == Int($0) })
  }

  @Test(arguments: [0, 1, 1_023, 1_024, 1_025, 5_000])
  func `a column can start full`(count: Int) {
    var column = ChunkedColumn(repeating: 7, count: count)
    #expect(column.count == count)
    #expect((0..<Int32(count)).allSatisfy { column[$0] == 7 })
    #expect(column.append(8) == Int32(count))
    #expect(column[Int32(count)] == 8)
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 9_000])
  func `rows of another column come behind, each changed`(count: Int) {
    var column = ChunkedColumn(repeating: 1, count: 4_000)
    var other = ChunkedColumn<Int>()
    for number in 0..<count { other.append(number) }
    column.append(contentsOf: other) { $0 * 2 }
    #expect(column.count == 4_000 + count)
    #expect((0..<Int32(4_000)).allSatisfy { column[$0] == 1 })
    #expect((0..<count).allSatisfy { column[Int32(4_000 + $0)] == $0 * 2 })
    #expect(column.append(7) == Int32(4_000 + count))
  }

  @Test func `a change of a copy does not show in the original`() {
    let original = ChunkedColumn(repeating: 1, count: 2_000)
    var copy = original
    copy[1_500] = 2
    copy.append(3)
    #expect(original[1_500] == 1)
    #expect(original.count == 2_000)
    #expect(copy[1_500] == 2)
    #expect(copy[0] == 1)
  }
}
