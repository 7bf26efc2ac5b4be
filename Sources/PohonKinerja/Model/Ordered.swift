extension Array {
  /// Puts an element where it belongs among elements that are ordered by a key, in place of one with the same key.
  /// O(n).
  mutating func place(_ element: Element, by key: (Element) -> some Comparable) {
    let own = key(element)
    let position = firstIndex { key($0) >= own } ?? endIndex
    if position < endIndex, key(self[position]) == own {
      self[position] = element
    } else {
      insert(element, at: position)
    }
  }
}

extension ClosedRange {
  /// The bound of the range that a value is nearest to, or the value where it is in the range.
  func nearest(to value: Bound) -> Bound {
    Swift.min(Swift.max(value, lowerBound), upperBound)
  }
}
