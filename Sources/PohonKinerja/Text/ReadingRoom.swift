/// What the words of a text are looked up with.
struct ReadingRoom {
  /// The places of words among the entries of a book.
  var found = InlineArray<64, UInt32>(repeating: 0)

  init() {}
}
