/// Hashing of text bytes for the indices of a tree.
///
/// Seeded once per process, so that nobody can prepare a document whose ids all collide. No output depends on it.
enum TextHash {
  /// That of this process; whoever asks often keeps it, for it is made when it is first asked for.
  static let seed = UInt64.random(in: .min ... .max)

  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    hash(bytes, seed: seed)
  }

  /// As ``hash(_:)``, for a text of one to fifteen bytes, which are given as little-endian words, whatever is behind them.
  ///
  /// - Parameter seed: ``TextHash/seed``.
  @inline(__always)
  static func hash(_ head: UInt64, _ middle: UInt64, count: Int, seed: UInt64) -> UInt64 {
    let state = seed ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
    let bits = UInt64(truncatingIfNeeded: count &* 8)
    guard count >= 8 else { return mix(state ^ head.byteSwapped &>> (64 &- bits)) }
    let first = mix(state ^ head)
    guard count > 8 else { return mix(first) }
    // The last eight bytes: of the first word those behind as many as the second one has.
    return mix(first ^ (head &>> (bits &- 64) | middle &<< (128 &- bits)))
  }

  /// The hash under a given seed: 0 gives the same value in every process.
  static func hash(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
    var state = seed ^ (UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15)
    var index = 0
    let raw = unsafe bytes.bytes
    while bytes.count - index >= 8 {
      // The load is bounds-checked; any eight bytes are a valid UInt64.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      state = mix(state ^ UInt64(littleEndian: word))
      index += 8
    }
    guard index < bytes.count else { return mix(state) }
    // The rest, together with bytes before it where there are any: the count is part of the hash.
    if bytes.count >= 8 {
      let tail = unsafe raw.unsafeLoadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      return mix(state ^ UInt64(littleEndian: tail))
    }
    var tail: UInt64 = 0
    while index < bytes.count {
      tail = tail << 8 | UInt64(bytes[index])
      index += 1
    }
    return mix(state ^ tail)
  }

  /// Another hash, of texts that are mostly longer than sixteen bytes, which it takes sixteen at a time.
  ///
  /// - Parameter seeds: ``wideSeeds``, which whoever hashes many texts looks up once.
  @inline(__always)
  static func wideHash(_ bytes: Span<UInt8>, _ seeds: (seed: UInt64, key: UInt64) = wideSeeds) -> UInt64 {
    guard bytes.count >= 16 else { return hash(bytes) }
    let (seed, key) = seeds
    var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    let raw = unsafe bytes.bytes
    let last = bytes.count &- 16
    var index = 0
    while true {
      // The load is bounds-checked; any sixteen bytes are two numbers. The last sixteen may have been looked at in part.
      let pair = unsafe raw.unsafeLoadUnaligned(fromByteOffset: min(index, last), as: SIMD2<UInt64>.self)
      // Nobody knows the key, so that nobody can make a factor zero.
      let product = (pair[0] ^ key).multipliedFullWidth(by: pair[1] ^ state)
      state = product.high ^ product.low
      guard index < last else { return mix(state) }
      index &+= 16
    }
  }

  static let wideSeeds = (
    seed: UInt64.random(in: .min ... .max), key: UInt64.random(in: .min ... .max)
  )

  /// An odd factor, for placing hashes that are the same in every process in a table of a power of two slots: what its product
  /// with a hash begins with is a place that nobody can know before.
  static let spread = UInt64.random(in: .min ... .max) | 1

  /// Folds a full-width product, as wyhash does.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low ^ 0xE703_7ED1_A0B4_28DB
  }
}
