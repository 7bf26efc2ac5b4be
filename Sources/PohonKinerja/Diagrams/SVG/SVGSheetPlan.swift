/// Which boxes of a tree a sheet has, and how it is joined to other sheets.
struct SVGSheetPlan {
  /// The places of the boxes in the document, in its order.
  var boxes: [Int]
  /// The place in ``boxes`` of each one's parent, or -1.
  var parents: [Int32]
  /// Its number, from 1, and of how many.
  var number = 1
  var count = 1
  /// The sheet that a box's children are on, by the place of the box in the document.
  var continuations: [Int: Int] = [:]
  /// The sheet that the first box is on as well.
  var continuedFrom: Int?

  /// The whole tree.
  init(_ content: SVGTreeContent) {
    boxes = Array(content.boxes.indices)
    parents = content.parents
  }

  init(boxes: [Int], parents: [Int32]) {
    self.boxes = boxes
    self.parents = parents
  }

  /// What stands below a box of the sheet about other sheets, if anything.
  func hasReference(_ box: Int) -> Bool {
    continuations[box] != nil || (continuedFrom != nil && box == boxes.first)
  }
}
