extension LogicModel {
  /// The logic of a performance tree: every sasaran is an element of its stage, and leads to the sasaran above it.
  ///
  /// Sasaran whose level has no stage, and that state none, are left out with their edges. The ids are those of the
  /// tree. Check the result with ``LogicModelProfile/projection``: a tree need not show inputs and processes. A link
  /// then runs backward exactly where a sasaran's stage is later than its parent's (the rule `stage-monotonic`), and
  /// skips a stage exactly where one lies between the two (`stage-jump`). O(sasaran).
  public init(projecting tree: PerformanceTree) {
    var elements: [Element] = []
    var links: [Link] = []
    for sasaran in tree.preOrder {
      guard let stage = sasaran.stage else { continue }
      let (id, location) = (sasaran.id, sasaran.location)
      elements.append(Element(sasaran.statement, id: id, stage: stage, location: location))
      if let parent = sasaran.parent, parent.stage != nil {
        links.append(Link(from: id, to: parent.id, location: location))
      }
    }
    self.init(tree.title, elements: elements, links: links)
  }
}

extension LogicModelProfile {
  /// A performance tree seen as a logic model: it may stop anywhere, and have several levels within one stage.
  public static let projection = LogicModelProfile(
    "projection", requiredStages: [], stagesWithInnerLinks: Set(LogicStage.allCases),
    disabled: [
      "links-missing", "chain-gap", "dangling-element", "dangling-output", "impact-unfed", "quantity-carry",
      "activity-verb-pair",
    ])
}
