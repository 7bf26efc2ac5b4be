/// Where boxes of one width stand side by side: a tidy tree, drawn as closely as it can be.
///
/// A parent stands in the middle above its first and last child, children in their order, and a branch slides beneath a
/// shallower neighbour; equal trees have equal shapes. The contours of neighbouring branches are kept by threads
/// (Reingold and Tilford 1981), the room between two far children is shared by those between them (van der Ploeg 2014).
/// O(boxes + levels skipped), without recursion.
struct TidyTree {
  /// The middle of each box, from 0.5 at the far left; 1 is the distance of two neighbours.
  let centres: [Double]
  /// From the left of the first box to the right of the last.
  let width: Double

  /// Places the boxes of a forest.
  ///
  /// - Parameters:
  ///   - parents: The place of each box's parent, which comes before it, or -1.
  ///   - bands: The row that each box stands in, below its parent's.
  init(parents: [Int32], bands: [Int32]) {
    var arrangement = Arrangement(parents: parents, bands: bands)
    (centres, width) = arrangement.arranged()
  }
}

/// A box, or where the line to a box passes a row, while they are being placed.
private struct Spot {
  var firstChild: Int32 = -1
  var lastChild: Int32 = -1
  var nextSibling: Int32 = -1
  /// Where the contours go on when they leave the branch.
  var leftThread: Int32 = -1
  var rightThread: Int32 = -1
  /// The lowest boxes of the branch at its left and right edge.
  var lowestLeft: Int32 = -1
  var lowestRight: Int32 = -1
  var band: Int32 = -1
  var halfWidth = 0.5
  /// The middle, before all that is above is moved.
  var middle = 0.0
  /// How far the branch is moved.
  var move = 0.0
  /// The moves on the way from here to ``lowestLeft`` and ``lowestRight``.
  var moveOfLowestLeft = 0.0
  var moveOfLowestRight = 0.0
  var shift = 0.0
  var change = 0.0
}

private struct Arrangement {
  /// The first is above all roots.
  private var spots: [Spot] = [Spot()]
  /// The spot of each box.
  private var spotOfBox: [Int32] = []
  /// The children of the spot at hand.
  private var children: [Int] = []
  /// Children whose lowest box is deeper than that of all behind them: the last first.
  private var deepest: [(lowest: Int32, child: Int)] = []

  /// Half the room that a line needs where it passes a row.
  private static let lineHalfWidth = 0.06

  init(parents: [Int32], bands: [Int32]) {
    spots.reserveCapacity(parents.count + 1)
    spotOfBox.reserveCapacity(parents.count)
    for (box, parent) in parents.enumerated() {
      var above = parent < 0 ? 0 : Int(spotOfBox[Int(parent)])
      var band = spots[above].band + 1
      while band < bands[box] {
        above = append(below: above, halfWidth: Self.lineHalfWidth)
        band += 1
      }
      spotOfBox.append(Int32(truncatingIfNeeded: append(below: above, halfWidth: 0.5)))
    }
  }

  private mutating func append(below parent: Int, halfWidth: Double) -> Int {
    let spot = spots.count
    let number = Int32(truncatingIfNeeded: spot)
    spots.append(Spot(band: spots[parent].band + 1, halfWidth: halfWidth))
    if spots[parent].firstChild < 0 {
      spots[parent].firstChild = number
    } else {
      spots[Int(spots[parent].lastChild)].nextSibling = number
    }
    spots[parent].lastChild = number
    return spot
  }

  mutating func arranged() -> (centres: [Double], width: Double) {
    // Children come behind their parents, so this goes from below to above.
    for spot in spots.indices.reversed() { place(childrenOf: spot) }
    for spot in spots.indices { settle(childrenOf: spot) }
    var left = Double.infinity
    var right = -Double.infinity
    var centres: [Double] = []
    centres.reserveCapacity(spotOfBox.count)
    for spot in spotOfBox {
      let middle = spots[Int(spot)].middle
      left = min(left, middle)
      right = max(right, middle)
      centres.append(middle)
    }
    guard left <= right else { return ([], 0) }
    for box in centres.indices { centres[box] = centres[box] - left + 0.5 }
    return (centres, right - left + 1)
  }

  // MARK: From below to above

  private mutating func place(childrenOf spot: Int) {
    children.removeAll(keepingCapacity: true)
    var next = spots[spot].firstChild
    while next >= 0 {
      children.append(Int(next))
      next = spots[Int(next)].nextSibling
    }
    guard let first = children.first, let last = children.last else {
      spots[spot].lowestLeft = Int32(truncatingIfNeeded: spot)
      spots[spot].lowestRight = spots[spot].lowestLeft
      return
    }
    deepest.removeAll(keepingCapacity: true)
    remember(0, lowest: spots[Int(spots[first].lowestLeft)].band)
    for place in children.indices.dropFirst() {
      let lowest = spots[Int(spots[children[place]].lowestRight)].band
      separate(place)
      remember(place, lowest: lowest)
    }
    spots[spot].middle =
      (spots[first].middle + spots[first].move + spots[last].middle + spots[last].move) / 2
    spots[spot].lowestLeft = spots[first].lowestLeft
    spots[spot].moveOfLowestLeft = spots[first].moveOfLowestLeft
    spots[spot].lowestRight = spots[last].lowestRight
    spots[spot].moveOfLowestRight = spots[last].moveOfLowestRight
  }

  private mutating func remember(_ child: Int, lowest: Int32) {
    while let last = deepest.last, lowest >= last.lowest { deepest.removeLast() }
    deepest.append((lowest, child))
  }

  /// Moves a child to the right until its branch is clear of those before it.
  private mutating func separate(_ place: Int) {
    var right = children[place - 1]
    var left = children[place]
    var moveOfRight = spots[right].move
    var moveOfLeft = spots[left].move
    var nearest = deepest.count - 1
    var isFirst = true
    while true {
      while nearest > 0, spots[right].band > deepest[nearest].lowest { nearest -= 1 }
      let distance =
        moveOfRight + spots[right].middle + spots[right].halfWidth + spots[left].halfWidth
        - moveOfLeft - spots[left].middle
      // The roots of the branches stand side by side; what is below them may slide beneath the neighbour.
      if distance > 0 || isFirst {
        moveOfLeft += distance
        move(place, by: distance, from: deepest[nearest].child)
      }
      isFirst = false
      let nextRight = spots[right].lastChild >= 0 ? spots[right].lastChild : spots[right].rightThread
      let nextLeft = spots[left].firstChild >= 0 ? spots[left].firstChild : spots[left].leftThread
      guard nextRight >= 0, nextLeft >= 0 else {
        if nextLeft >= 0 {
          threadLeft(place, to: Int(nextLeft), move: moveOfLeft + spots[Int(nextLeft)].move)
        } else if nextRight >= 0 {
          threadRight(place, to: Int(nextRight), move: moveOfRight + spots[Int(nextRight)].move)
        }
        return
      }
      right = Int(nextRight)
      left = Int(nextLeft)
      moveOfRight += spots[right].move
      moveOfLeft += spots[left].move
    }
  }

  /// Moves a child away from an earlier one; those between take their part of the room.
  private mutating func move(_ place: Int, by distance: Double, from earlier: Int) {
    let child = children[place]
    spots[child].move += distance
    spots[child].moveOfLowestLeft += distance
    spots[child].moveOfLowestRight += distance
    guard earlier < place - 1 else { return }
    let part = distance / Double(place - earlier)
    spots[children[earlier + 1]].shift += part
    spots[child].shift -= part
    spots[child].change -= distance - part
  }

  /// The branch is deeper than those before it: their left contour goes on in it.
  private mutating func threadLeft(_ place: Int, to next: Int, move: Double) {
    let first = children[0]
    let child = children[place]
    let lowest = Int(spots[first].lowestLeft)
    spots[lowest].leftThread = Int32(truncatingIfNeeded: next)
    let difference = move - spots[next].move - spots[first].moveOfLowestLeft
    spots[lowest].move += difference
    spots[lowest].middle -= difference
    spots[first].lowestLeft = spots[child].lowestLeft
    spots[first].moveOfLowestLeft = spots[child].moveOfLowestLeft
  }

  /// The branches before are deeper: its right contour goes on in them.
  private mutating func threadRight(_ place: Int, to next: Int, move: Double) {
    let child = children[place]
    let before = children[place - 1]
    let lowest = Int(spots[child].lowestRight)
    spots[lowest].rightThread = Int32(truncatingIfNeeded: next)
    let difference = move - spots[next].move - spots[child].moveOfLowestRight
    spots[lowest].move += difference
    spots[lowest].middle -= difference
    spots[child].lowestRight = spots[before].lowestRight
    spots[child].moveOfLowestRight = spots[before].moveOfLowestRight
  }

  // MARK: From above to below

  /// Moves the children of a spot, itself in its place, by all that moves them.
  private mutating func settle(childrenOf spot: Int) {
    var shift = 0.0
    var extra = 0.0
    var next = spots[spot].firstChild
    while next >= 0 {
      let child = Int(next)
      shift += spots[child].shift
      extra += shift + spots[child].change
      spots[child].move += extra + spots[spot].move
      next = spots[child].nextSibling
    }
    spots[spot].middle += spots[spot].move
  }
}
