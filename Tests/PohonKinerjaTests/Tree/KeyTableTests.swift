import Testing

@testable import PohonKinerja

struct KeyTableTests {
  /// A key whose upper bits, by which it is looked for, are spread.
  private func key(_ number: UInt32) -> UInt64 { UInt64(number) &* 0x9E37_79B9_7F4A_7C15 }

  @Test func `an empty table has no value and can be looked at`() {
    var table = KeyTable<UInt32>(nothing: 0)
    #expect(table.value(of: 0) == nil)
    #expect(table.value(of: .max) == nil)
    table.lookAhead(at: [0, 1, .max]) { _ in 1 }
    #expect(table.count == 0)
  }

  @Test(arguments: [UInt32(1), 8, 9, 5_000])
  func `values are found through growth, that of the key 0 as well`(count: UInt32) {
    var table = KeyTable<UInt32>(nothing: 0)
    for number in 0..<count { table.note(number + 1, of: key(number)) }
    #expect(table.count == Int(count))
    #expect((0..<count).allSatisfy { table.value(of: key($0)) == $0 + 1 })
    #expect(table.value(of: key(count)) == nil)
  }

  @Test func `keys that are looked for at one place, the last one, go over the end`() {
    var table = KeyTable<UInt32>(nothing: 0)
    // The upper bits of all are those of the last place of a table of any size.
    for number in UInt32(0)..<300 { table.note(number + 1, of: .max - UInt64(number)) }
    #expect((UInt32(0)..<300).allSatisfy { table.value(of: .max - UInt64($0)) == $0 + 1 })
    #expect(table.value(of: .max - 300) == nil)
  }

  @Test func `of values of one key the one that is meant is found`() {
    var table = KeyTable<UInt32>(nothing: 0)
    for value in UInt32(1)...40 { table.note(value, of: 7) }
    #expect((UInt32(1)...40).allSatisfy { value in table.value(of: 7, where: { $0 == value }) == value })
    #expect(table.value(of: 7) == 1)
    #expect(table.value(of: 7, where: { $0 > 40 }) == nil)
  }

  @Test func `looking ahead looks at the values that there are, and changes nothing`() {
    var table = KeyTable<UInt32>(nothing: 0)
    for number in UInt32(0)..<20_000 { table.note(number + 1, of: key(number)) }
    var seen: [UInt32] = []
    table.lookAhead(at: [key(5), key(20_000), key(19_999)]) {
      seen.append($0)
      return 0
    }
    #expect(seen == [6, 20_000])
    #expect((UInt32(0)..<20_000).allSatisfy { table.value(of: key($0)) == $0 + 1 })
  }
}
