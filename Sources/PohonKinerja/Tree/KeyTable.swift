/// An open-addressed table from keys of 64 bits to small values, which stand together: to look one up is mostly one look at memory.
///
/// Unlike a ``HashIndex`` it is in one piece, for whoever does not copy it while writing to it.
struct KeyTable<Value: BitwiseCopyable & Equatable & Sendable>: Sendable {
  /// What stands where a place is free, and is no value.
  private let nothing: Value
  private var entries: ContiguousArray<(key: UInt64, value: Value)> = []
  /// How far the upper bits of a key, which say where it is looked for, are from the lower end.
  private var shift: UInt64 = 61
  private(set) var count = 0
  /// What was seen of entries that were looked at ahead of time.
  private var seen: UInt64 = 0

  /// No keys.
  init(nothing: Value) { self.nothing = nothing }

  /// The value of a key for which `isMeant` holds, if there is one. O(1).
  ///
  /// - Parameter key: Its upper bits are spread evenly.
  @inline(__always)
  func value(of key: UInt64, where isMeant: (Value) -> Bool = { _ in true }) -> Value? {
    guard !entries.isEmpty else { return nil }
    var place = home(of: key)
    while case let entry = entries[place], entry.value != nothing {
      if entry.key == key, isMeant(entry.value) { return entry.value }
      place = (place + 1) & (entries.count - 1)
    }
    return nil
  }

  /// Notes the value of a key, which has no such value yet. O(1).
  mutating func note(_ value: Value, of key: UInt64) {
    if count >= entries.count / 2 { grow() }
    put(key, value)
    count += 1
  }

  private mutating func put(_ key: UInt64, _ value: Value) {
    var place = home(of: key)
    while entries[place].value != nothing { place = (place + 1) & (entries.count - 1) }
    entries[place] = (key, value)
  }

  /// Looks at what there is with some keys, before they are looked up one after the other: memory answers several looks at once
  /// which do not wait for each other.
  ///
  /// - Parameter look: Looks at the first value of a key; what it returns says nothing.
  @inline(__always)
  mutating func lookAhead(at keys: ContiguousArray<UInt64>, _ look: (Value) -> UInt8) {
    guard entries.count >= Self.fewestFarEntries else { return }
    var seen: UInt64 = 0
    for key in keys { seen |= entries[home(of: key)].key }
    for key in keys {
      if let value = value(of: key) { seen |= UInt64(look(value)) }
    }
    // Kept, or the compiler would see that nobody wants to know and not look.
    self.seen = seen
  }

  /// So many entries, half a mebibyte, and more are not all near the processor.
  private static var fewestFarEntries: Int { 1 << 15 }

  @inline(__always)
  private func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> shift) }

  @inline(never)
  private mutating func grow() {
    let before = entries
    entries = ContiguousArray(repeating: (0, nothing), count: max(before.count * 2, 16))
    shift -= 1
    for entry in before where entry.value != nothing { put(entry.key, entry.value) }
  }
}
