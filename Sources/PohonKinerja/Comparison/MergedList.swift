/// A list whose elements both sides may add and take away.
enum MergedList {
  /// Those of the base that neither side took away, then what either side added, in an order of their texts. O(n²) for the
  /// short lists of a document.
  static func merged<Element: Hashable>(_ base: [Element], _ ours: [Element], _ theirs: [Element])
    -> [Element]
  {
    let kept = base.filter { ours.contains($0) && theirs.contains($0) }
    var added: [Element] = []
    for element in ours + theirs where !base.contains(element) && !added.contains(element) {
      added.append(element)
    }
    return kept + added.sorted { "\($0)" < "\($1)" }
  }
}
