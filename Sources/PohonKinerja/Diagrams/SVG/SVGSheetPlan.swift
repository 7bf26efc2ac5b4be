/// Which boxes of a tree a sheet has, and how it is joined to other sheets.
struct SVGSheetPlan {
  /// The places of the boxes in the document, in its order.
  var boxes: [Int]
  /// The place in ``boxes`` of each one's parent, or -1.
  var parents: [Int32]
  /// Its number, from 1, and of how many.
  var number = 1
  var count = 1
  /// The sheets that a box's children are on, by the place of the box in the document.
  var continuations: [Int: ClosedRange<Int>] = [:]
  /// The sheet that the boxes at the top come from: they, or the parent that is not drawn again, are on it.
  var continuedFrom: Int?
  /// The box whose branch it shows, by its place in the document, when it does not begin at the roots.
  var branch: Int?
  /// Which of the children of that box, or of the roots, it has, when they take several sheets.
  var members: (range: ClosedRange<Int>, count: Int, areRoots: Bool)?
  /// Whether the first box is drawn without indicators and references, which another sheet has.
  var isFirstShort = false
  /// The sheets on which sasaran stand that references name and this sheet does not have, by their rows.
  var sheetsOfOthers: [Row: Int] = [:]

  /// The whole tree.
  init(_ content: SVGTreeContent) {
    boxes = Array(content.boxes.indices)
    parents = content.parents
  }

  init(boxes: [Int], parents: [Int32]) {
    self.boxes = boxes
    self.parents = parents
  }

  /// Whether the first box is on another sheet as well.
  var isFirstRepeated: Bool { continuedFrom != nil && branch == boxes.first }

  /// Whether something stands below a box of the sheet about other sheets; `place` is its place in ``boxes``.
  func hasReference(at place: Int) -> Bool {
    continuations[boxes[place]] != nil || (continuedFrom != nil && parents[place] < 0)
  }

  /// Whether the box at a place of ``boxes`` is drawn without indicators and references.
  func isShort(at place: Int) -> Bool { isFirstShort && place == 0 }

  /// The references whose other end is in the tree and not on the sheet. O(boxes and their references).
  func farChips(of content: SVGTreeContent) -> Set<Int> {
    guard boxes.count < content.boxes.count, content.hasReferencesWithin else { return [] }
    let present = Set(boxes.map { content.boxes[$0].row })
    var far: Set<Int> = []
    for box in boxes {
      for chip in content.boxes[box].chips {
        if let other = content.chips[chip].other, !present.contains(other) { far.insert(chip) }
      }
    }
    return far
  }
}
