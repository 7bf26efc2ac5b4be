/// Texts of a page that are written once, however often they are used.
struct HTMLSharedTexts {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a text.
  mutating func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
