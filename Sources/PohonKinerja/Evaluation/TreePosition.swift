/// A position of a tree and the sasaran it answers for.
///
/// Sasaran of one owner are one position's, whatever their levels, where the title is one that a single person holds ("Kepala
/// BPSDM") or the owner has a name or a unit: a head who answers for an aim (tujuan) and the sasaran below it signs one
/// agreement. Of titles that many hold, "Ketua Tim Kerja" or "Widyaiswara", each sasaran is another position's, told apart
/// by its id. Our convention.
public struct TreePosition: Sendable, Hashable {
  /// The position.
  public let position: Position
  /// What it answers for, in the order of the tree; never empty.
  public let sasaran: [Sasaran]
  /// Whether another position of the tree has the same title.
  public internal(set) var sharesTitle = false

  /// The title, and the id of its sasaran where others have the title: "Ketua Tim Kerja (S2.1)".
  public var name: String {
    guard sharesTitle, let first = sasaran.first else { return position.title }
    return "\(position.title) (\(first.id))"
  }

  /// Whether it heads a region, as a governor does, who is elected and no employee.
  var isHeadOfRegion: Bool {
    PositionTitle(position.title.utf8.span, knowing: PositionTitle.KnownWords(.standard)).isHeadOfRegion
  }

  /// Who stands above, in the order of the tree, each once: the owners of the nearest sasaran above that are not its own.
  /// O(own sasaran · depth).
  public var superiors: [Position] {
    var superiors: [Position] = []
    for owner in sasaran.compactMap({ sasaranAbove($0)?.owner }) where !superiors.contains(owner) {
      superiors.append(owner)
    }
    return superiors
  }

  /// Whether nothing but its own sasaran stands above any of them, so that nobody in the tree is its superior.
  var isTopmost: Bool { sasaran.allSatisfy { sasaranAbove($0) == nil } }

  /// The nearest sasaran above one that is not the position's own. O(depth).
  func sasaranAbove(_ own: Sasaran) -> Sasaran? {
    var above = own.parent
    while let current = above, current.owner == position { above = current.parent }
    return above
  }
}

extension PerformanceTree {
  /// The positions of the tree, those nearer to the root first. Sasaran imported for reference or without an owner have
  /// none. O(sasaran).
  public var positions: [TreePosition] {
    struct Key: Hashable {
      var owner: Position
      var id: String?
    }
    var places: [Key: Int] = [:]
    var found: [(owner: Position, sasaran: [Sasaran])] = []
    let titles = PositionTitle.KnownWords(.standard)
    for sasaran in levelOrder where !sasaran.isContext {
      guard let owner = sasaran.owner, !owner.title.allSatisfy(\.isWhitespace) else { continue }
      let isOne =
        owner.name != nil || owner.unit != nil
        || PositionTitle(owner.title.utf8.span, knowing: titles).namesOneOffice
      let key = Key(owner: owner, id: isOne ? nil : sasaran.id)
      if let place = places[key] {
        found[place].sasaran.append(sasaran)
      } else {
        places[key] = found.count
        found.append((owner, [sasaran]))
      }
    }
    var counts: [String: Int] = [:]
    for entry in found { counts[entry.owner.title, default: 0] += 1 }
    return found.map { entry in
      var position = TreePosition(position: entry.owner, sasaran: entry.sasaran)
      position.sharesTitle = counts[entry.owner.title] != 1
      return position
    }
  }
}
