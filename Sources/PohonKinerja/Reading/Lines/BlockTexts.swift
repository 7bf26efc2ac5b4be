/// The texts of blocks of lines that are read by themselves, one after the other: statements and names that occur again are stored
/// once among them.
///
/// Of blocks that are read at the same time each has another one, so that none waits. Which one a block has decides where its texts
/// are, but not what is read.
struct BlockTexts: Sendable {
  /// Which of those it is that belong to one document.
  var number = 0
  var texts = TextArena()
  var repeatedTexts = RepeatedTexts()
}
