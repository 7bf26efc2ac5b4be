import Testing

@testable import PohonKinerja

/// Where hashes are placed in a table, whatever they have in common.
@Suite struct SlotPlacesTests {
  @Test(arguments: [2, 16, 4_096, 1 << 20])
  func `a place is one of the table, and every place follows another`(size: Int) {
    let places = SlotPlaces(size: size)
    for hash in [0, 1, .max, 1 << 63, 0x9E37_79B9_7F4A_7C15] as [UInt64] {
      #expect((0..<size).contains(places.home(of: hash)))
      #expect(places.home(of: hash) == SlotPlaces(size: size).home(of: hash))
    }
    #expect(places.next(after: 0) == 1)
    #expect(places.next(after: size - 1) == 0)
  }

  /// What anybody can choose, who knows the hash of words.
  @Test(arguments: [0, 12, 32, 48])
  func `hashes that have the same bits at one place are not placed together`(shift: UInt64) {
    let places = SlotPlaces(size: 4_096)
    let count = 1_000
    let bits = (UInt64(1) << 12) - 1
    let hashes = (0..<UInt64(count)).map { TextHash.mix($0) & ~(bits << shift) }
    // Of as many at random some 890 places are taken.
    #expect(Set(hashes.map { places.home(of: $0) }).count > count / 2)
  }
}
