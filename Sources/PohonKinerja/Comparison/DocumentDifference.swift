/// What has to be changed in one document, its tree and its actuals, to make another of it.
///
/// The two parts are applied each by itself: ``tree`` by ``PerformanceTree/applying(_:)``, ``measurements`` by
/// ``MeasurementsDifference/applied(to:)`` for actuals that have the ids of the second document. A ``TreeDifference`` alone
/// knows nothing of actuals.
///
/// ```swift
/// let difference = DocumentDifference(
///   from: january, january.measurements, to: july, july.measurements)
/// print(difference.text())
/// ```
public struct DocumentDifference: Sendable, Hashable {
  /// What changes of the tree.
  public let tree: TreeDifference
  /// What changes of the actuals. An indicator that has another id in the second tree has the same actuals as before.
  public let measurements: MeasurementsDifference

  /// Finds out what has to be changed. O(n log n) for n sasaran, indicators and actuals.
  ///
  /// - Parameter vocabulary: The synonyms that count when statements are compared by what they are about, besides the
  ///   standard ones.
  public init(
    from old: PerformanceTree, _ oldMeasurements: Measurements?, to new: PerformanceTree,
    _ newMeasurements: Measurements?, vocabulary: Vocabulary = Vocabulary()
  ) {
    tree = TreeDifference(from: old, to: new, vocabulary: vocabulary)
    measurements = MeasurementsDifference(
      from: oldMeasurements?.renamed(by: tree), to: newMeasurements)
  }

  /// Whether both documents have the same tree and the same actuals.
  public var isEmpty: Bool { tree.isEmpty && measurements.isEmpty }

  /// The difference for reading, as ``TreeDifference/text(in:)``, with the actuals that change.
  public func text(in language: Language = .indonesian) -> String {
    tree.text(in: language, with: measurements)
  }

  /// The difference as a page of Markdown, as ``TreeDifference/markdown(in:)``, with the actuals that change.
  public func markdown(in language: Language = .indonesian) -> String {
    tree.markdown(in: language, with: measurements)
  }

  /// The difference as one JSON object, as ``TreeDifference/json(in:style:)``. Where the actuals differ it has `measurements`:
  /// `counts`, `changes` with `field`, `old` and `new`, the ids of `methods` that change, and `actuals` with `kind`,
  /// `indicator`, `period`, `place` and `changes`.
  public func json(in language: Language = .indonesian, style: JSONStyle = .pretty) -> String {
    tree.json(in: language, style: style, with: measurements)
  }
}

extension Measurements {
  /// The measurements with the ids that the indicators have after a difference. Of an indicator that is gone the id stays,
  /// unless another one has it now.
  fileprivate func renamed(by difference: TreeDifference) -> Measurements {
    var names: [String: String] = [:]
    for change in difference.sasaran.lazy.flatMap(\.indicators) {
      guard let old = change.old, let new = change.new, !old.key.id.isSameBytes(as: new.key.id) else {
        continue
      }
      names[old.key.id] = new.key.id
    }
    guard !names.isEmpty else { return self }
    var measurements = self
    for place in measurements.actuals.indices {
      let id = measurements.actuals[place].indicator
      measurements.actuals[place].indicator = names[id] ?? id
    }
    measurements.methods = Dictionary(
      methods.map { (names[$0] ?? $0, $1) }, uniquingKeysWith: { first, _ in first })
    return measurements
  }
}
