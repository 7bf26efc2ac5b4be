/// How many letters must be added, left out or replaced to make one word of another.
enum EditDistance {
  /// The distance, letters compared without case, or `nil` when it is above `limit`.
  ///
  /// Ends as soon as the limit is sure to be passed. O(length · limit).
  static func between(_ first: Span<UInt8>, _ second: Span<UInt8>, limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    // The row of the table for the letters of `first` so far. Only places within `limit` of the diagonal are
    // worked out; the others hold more than the limit from the start.
    var row = [Int](0...second.count)
    for index in first.indices {
      let letter = first[index].lowercasedASCII
      let from = max(0, index - limit)
      let to = min(second.count, index + 1 + limit)
      var diagonal = row[from]
      row[from] = from == 0 ? index + 1 : limit + 1
      var least = row[from]
      for place in from..<to {
        let replaced = diagonal + (second[place].lowercasedASCII == letter ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, diagonal + 1)
        least = min(least, row[place + 1])
      }
      guard least <= limit else { return nil }
    }
    return row[second.count] <= limit ? row[second.count] : nil
  }
}
