/// Gives ids to the elements of a model that have none: stage and number in the stage, a taken one being passed over.
struct MadeElementIDs {
  private let given: Set<String>
  private var counts = Array(repeating: 0, count: LogicStage.allCases.count)

  /// - Parameter given: The ids that elements and problems have of their own.
  init(besides given: some Sequence<String>) {
    self.given = Set(given)
  }

  /// The id of the next element of a stage: its own, or the next that is free. Together O(elements).
  mutating func next(at stage: LogicStage, own id: String?) -> String {
    counts[stage.order] += 1
    if let id { return id }
    while given.contains(LogicModel.generatedID(stage, counts[stage.order])) { counts[stage.order] += 1 }
    return LogicModel.generatedID(stage, counts[stage.order])
  }
}

extension LogicModel.Element {
  /// Whether the id has the form of those that are made. One that was given in this form says no more than they do.
  var hasMadeID: Bool {
    let prefix = "\(stage.rawValue)."
    guard id.utf8.starts(with: prefix.utf8) else { return false }
    return id.utf8.dropFirst(prefix.utf8.count).allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
  }
}
