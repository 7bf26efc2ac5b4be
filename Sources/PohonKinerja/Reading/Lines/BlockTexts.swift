/// The texts of blocks of lines that are read by themselves, one after the other: statements and names that occur again are stored
/// once among them.
///
/// Of blocks that are read at the same time each has another one, so that none waits. What is stored does not depend on which.
struct BlockTexts: Sendable {
  /// Which of those it is that belong to one document.
  var number = 0
  var texts = TextArena()
  var repeatedTexts = RepeatedTexts()
}
