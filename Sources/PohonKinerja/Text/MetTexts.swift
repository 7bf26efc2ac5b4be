/// Texts that were met in some rows and are not read yet, each once: where several threads meet texts, those that more than one of
/// them met need be read by one only.
struct MetTexts: Sendable {
  struct Text: BitwiseCopyable, Sendable {
    let reference: TextReference
    let kind: ReadTexts.Kind
    /// Depends on its bytes.
    let hash: UInt64
  }

  /// In the order in which they were met: the first one has the number 1.
  private(set) var texts: ContiguousArray<Text> = []
  private var statements = KeyTable<UInt32>(nothing: 0)
  private var names = KeyTable<UInt32>(nothing: 0)
  private let areStoredOnce: Bool
  private let seeds = TextHash.wideSeeds
  private let spread = TextHash.spread

  /// - Parameter areStoredOnce: Whether texts that occur again are mostly stored once, or a few times: then they are looked for by where
  ///   they are stored, and one that is stored again has another number.
  init(areStoredOnce: Bool) { self.areStoredOnce = areStoredOnce }

  /// The number of a text. O(1) for one that was met where it is stored, where that is looked at; O(bytes) for others.
  @inline(__always)
  mutating func number(of text: TextReference, as kind: ReadTexts.Kind, in arena: TextArena) -> UInt32 {
    guard areStoredOnce else { return numberByBytes(of: text, as: kind, in: arena) }
    // An odd factor makes another key of each.
    let key = text.bits &* spread
    let known =
      switch kind {
      case .statement: statements.value(of: key)
      case .name: names.value(of: key)
      }
    return known ?? add(text, kind, hash: hash(of: text, in: arena), key: key)
  }

  private mutating func numberByBytes(
    of text: TextReference, as kind: ReadTexts.Kind, in arena: TextArena
  ) -> UInt32 {
    let hash = hash(of: text, in: arena)
    func isMeant(_ number: UInt32) -> Bool { arena.areEqual(texts[Int(number) - 1].reference, text) }
    let known =
      switch kind {
      case .statement: statements.value(of: hash, where: isMeant)
      case .name: names.value(of: hash, where: isMeant)
      }
    return known ?? add(text, kind, hash: hash, key: hash)
  }

  private func hash(of text: TextReference, in arena: TextArena) -> UInt64 {
    arena.withBytes(of: text) { TextHash.wideHash($0, seeds) }
  }

  @inline(never)
  private mutating func add(
    _ text: TextReference, _ kind: ReadTexts.Kind, hash: UInt64, key: UInt64
  ) -> UInt32 {
    texts.append(Text(reference: text, kind: kind, hash: hash))
    let number = UInt32(truncatingIfNeeded: texts.count)
    switch kind {
    case .statement: statements.note(number, of: key)
    case .name: names.note(number, of: key)
    }
    return number
  }
}
