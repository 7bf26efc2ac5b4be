import TreeGenerator

/// A slip of the pen: letters lost, doubled or changing places, as published documents have them.
///
/// A letter that is another is not among them: it makes another word ("terjalinnya", "terjaminnya").
enum Slip: CaseIterable {
  case dropped, doubled, added, swapped, twoDropped, twoAdded

  /// The slips one letter makes.
  static let ofOneLetter: [Slip] = [.dropped, .doubled, .swapped]

  /// The word with the slip at a random place, or `nil` when it makes no other word.
  func made(in word: String, _ random: inout RandomStream) -> String? {
    var letters = Array(word)
    guard letters.count > 5 else { return nil }
    switch self {
    case .dropped: letters.remove(at: random.below(letters.count))
    case .doubled:
      let place = random.below(letters.count)
      letters.insert(Character(letters[place].lowercased()), at: place + 1)
    case .added: letters.insert(random.pick(Array("aeinrtk")), at: 1 + random.below(letters.count - 1))
    case .swapped:
      let place = 1 + random.below(letters.count - 2)
      letters.swapAt(place, place + 1)
    case .twoDropped:
      letters.remove(at: random.below(letters.count))
      letters.remove(at: random.below(letters.count))
    case .twoAdded:
      for _ in 0..<2 {
        let place = random.below(letters.count)
        letters.insert(Character(letters[place].lowercased()), at: place + 1)
      }
    }
    let made = String(letters)
    return made.lowercased() == word.lowercased() ? nil : made
  }
}
