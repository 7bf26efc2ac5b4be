/// The chunk of an arena in which the last text was: texts that are read one after another lie together, and to take hold of
/// a chunk for each costs more than a short text itself.
struct TextCursor {
  private(set) var chunk: ContiguousArray<UInt8> = []
  private var number = -1

  /// Takes hold of the chunk of a text, and returns where in it the text lies.
  @inline(__always)
  mutating func range(of reference: TextReference, in arena: TextArena) -> Range<Int> {
    if reference.chunk != number {
      chunk = arena.chunk(of: reference)
      number = reference.chunk
    }
    let count = reference.length < TextReference.longest ? reference.length : chunk.count
    return reference.offset..<reference.offset + count
  }
}
