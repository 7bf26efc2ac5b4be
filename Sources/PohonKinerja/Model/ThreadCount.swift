/// How many threads work on what is asked to be done by some at once.
enum ThreadCount {
  /// More are not used: each of them learns the words of a tree for itself.
  static let most = 64

  /// At least one.
  static func used(ofAsked threads: Int) -> Int { min(max(threads, 1), most) }
}
