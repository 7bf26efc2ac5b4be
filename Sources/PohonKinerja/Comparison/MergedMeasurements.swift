/// Two edited versions of some measurements as one, and what of them does not go together.
public struct MergedMeasurements: Sendable, Hashable {
  /// Both edits in one, or `nil` where neither side has any.
  public let measurements: Measurements?
  /// What does not go together; the merged measurements have our side's, or what one side took out and the other changed.
  public let conflicts: [Conflict]

  /// What of measurements two sides changed differently.
  public enum Conflict: Sendable, Hashable {
    /// The title, the remark or the last period that is over; with what the base and both sides have.
    case header(MeasurementsDifference.HeaderField, base: String?, ours: String?, theirs: String?)
    /// How the indicator with this id is measured; with what the base and both sides have.
    case method(
      String, base: MeasurementMethod?, ours: MeasurementMethod?, theirs: MeasurementMethod?)
    /// What an indicator came to in a period, of a place where several report it; with what the base and both sides have.
    case actual(
      String, MeasurementPeriod, place: String?, base: Actual?, ours: Actual?, theirs: Actual?)
    /// One side took out the indicator with this id, and the other changed how it is measured or what it came to in these
    /// periods. Its actuals stay, unless another indicator has the id in the merged tree.
    case indicatorGone(String, removedBy: MergeConflict.Side, [MeasurementPeriod], isKept: Bool)
    /// One side said in the tree, and the other among the actuals, how the periods of the indicator with this id make up a
    /// year, and not the same.
    case consolidation(String, MergeConflict.Sayings)
    /// One side added or changed what the indicator with this id came to in these periods, in the unit that it has in this
    /// side's tree, and the merged tree has the indicator in the unit that the other side gave it.
    case figuresInOtherUnit(
      String, of: MergeConflict.Side, [MeasurementPeriod], from: String, to: String)
  }
}

extension MergedTree {
  /// Puts together the actuals that three versions of a document have, by the ids that the indicators have in this tree.
  ///
  /// An indicator that has another id in this tree than in a version keeps its actuals, and so does one that a version took
  /// out and this tree has all the same. As ``Measurements/merging(_:_:base:)`` apart from that.
  ///
  /// - Parameters:
  ///   - ours: The actuals of our version, or `nil` where it has none.
  ///   - theirs: Those of the other one.
  ///   - base: Those of the version that both were made from.
  /// - Complexity: O(n log n) for n sasaran, indicators and actuals.
  public func merging(
    _ ours: Measurements?, _ theirs: Measurements?, base: Measurements?
  ) -> MergedMeasurements {
    if ours == nil, theirs == nil, base == nil { return MergedMeasurements(measurements: nil, conflicts: []) }
    let renamed = renamed
    let (old, trees) = (base?.renamed(renamed.base), versions)
    let our = keepingActuals(
      ours?.renamed(renamed.ours), of: trees.ours, renamed.ours, base: old, renamed.base)
    let their = keepingActuals(
      theirs?.renamed(renamed.theirs), of: trees.theirs, renamed.theirs, base: old, renamed.base)
    let merged = Measurements.merging(our, their, base: old)
    guard let measurements = merged.measurements else { return merged }
    let mixed = mixedConsolidations(
      measurements, ours: (ours, renamed.ours), theirs: (theirs, renamed.theirs))
    let foreign = figuresInOtherUnits(our, their, base: old, merged: measurements)
    let (settled, gone) = measurements.settled(in: tree) { id in
      // Who still has the indicator did not take it out.
      renamed.ours?.isGone(indicator: id) ?? false ? .theirs : .ours
    }
    return MergedMeasurements(
      measurements: settled, conflicts: merged.conflicts.map { $0.settled } + mixed + foreign + gone)
  }
}

/// Marks the ids of indicators that the merged tree does not have, so that no other indicator gets their actuals.
private let goneMark = "\u{0}"

extension Measurements {
  /// The measurements with the ids that the indicators have in another tree; those of indicators that are not in it are
  /// marked.
  fileprivate func renamed(_ renamed: RenamedIDs?) -> Measurements {
    guard let renamed, !renamed.indicators.isEmpty else { return self }
    func name(_ id: String) -> String {
      renamed.isGone(indicator: id) ? goneMark + id : renamed.indicator(id)
    }
    var measurements = self
    for place in measurements.actuals.indices {
      measurements.actuals[place].indicator = name(measurements.actuals[place].indicator)
    }
    measurements.methods = Dictionary(
      methods.map { (name($0), $1) }, uniquingKeysWith: { first, _ in first })
    return measurements
  }

  /// The measurements without marks, and the indicators that are not in the tree any more although something of them is.
  fileprivate func settled(
    in tree: PerformanceTree, removedBy: (String) -> MergeConflict.Side
  ) -> (Measurements, conflicts: [MergedMeasurements.Conflict]) {
    let ids = actuals.map(\.indicator) + methods.keys.sorted()
    var gone: [String] = []
    for id in ids where id.hasPrefix(goneMark) && !gone.contains(id) { gone.append(id) }
    guard !gone.isEmpty else { return (self, []) }
    var settled = self
    var conflicts: [MergedMeasurements.Conflict] = []
    for marked in gone {
      let id = String(marked.dropFirst(goneMark.count))
      let isKept = tree.columns.indicator(withID: id) == nil
      let periods = Set(settled.actuals.filter { $0.indicator == marked }.map(\.period)).sorted()
      conflicts.append(.indicatorGone(id, removedBy: removedBy(id), periods, isKept: isKept))
      let method = settled.methods.removeValue(forKey: marked)
      guard isKept else {
        settled.actuals.removeAll { $0.indicator == marked }
        continue
      }
      if let method, settled.methods[id] == nil { settled.methods[id] = method }
      for place in settled.actuals.indices where settled.actuals[place].indicator == marked {
        settled.actuals[place].indicator = id
      }
    }
    return (settled, conflicts)
  }
}

extension MergedMeasurements.Conflict {
  /// The conflict without marks.
  fileprivate var settled: MergedMeasurements.Conflict {
    func name(_ id: String) -> String {
      id.hasPrefix(goneMark) ? String(id.dropFirst(goneMark.count)) : id
    }
    switch self {
    case .header, .indicatorGone, .consolidation, .figuresInOtherUnit: return self
    case .method(let id, let base, let ours, let theirs):
      return .method(name(id), base: base, ours: ours, theirs: theirs)
    case .actual(let id, let period, let place, let base, let ours, let theirs):
      return .actual(name(id), period, place: place, base: base, ours: ours, theirs: theirs)
    }
  }
}

extension Measurements {
  /// Puts two edited versions of measurements together, actual by actual: by indicator, period and place. Figures that are
  /// written in two ways and mean the same are the same.
  ///
  /// Indicators are told apart by their ids; where a tree gave them others in the meantime, take
  /// ``MergedTree/merging(_:_:base:)``. Actuals of the base keep their order; those that the sides added follow by period and
  /// indicator. Without conflicts the sides are interchangeable. O(n log n) for n actuals.
  ///
  /// - Parameters:
  ///   - ours: One edited version, or `nil` where it has none.
  ///   - theirs: The other one.
  ///   - base: The version that both were made from.
  public static func merging(
    _ ours: Measurements?, _ theirs: Measurements?, base: Measurements?
  ) -> MergedMeasurements {
    if ours == theirs || theirs == base { return MergedMeasurements(measurements: ours, conflicts: []) }
    if ours == base { return MergedMeasurements(measurements: theirs, conflicts: []) }
    var merge = MeasurementsMerge(
      base: base ?? Measurements(), ours: ours ?? Measurements(), theirs: theirs ?? Measurements())
    let merged = merge.merged()
    // What one side took away as a whole is gone, unless something of it stays.
    let isGone = (ours == nil || theirs == nil) && merged.actuals.isEmpty && merged.methods.isEmpty
    return MergedMeasurements(measurements: isGone ? nil : merged, conflicts: merge.conflicts)
  }
}

private struct MeasurementsMerge {
  let base: Measurements
  let ours: Measurements
  let theirs: Measurements
  private(set) var conflicts: [MergedMeasurements.Conflict] = []

  init(base: Measurements, ours: Measurements, theirs: Measurements) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  mutating func merged() -> Measurements {
    var merged = Measurements()
    merged.title = header(.title, \.title)
    merged.note = header(.note, \.note)
    merged.closedThrough = header(.closedThrough, \.closedThrough)
    for id in Set(base.methods.keys).union(ours.methods.keys).union(theirs.methods.keys).sorted() {
      let (before, our, their) = (base.methods[id], ours.methods[id], theirs.methods[id])
      merged.methods[id] = value(
        before, our, their, or: .method(id, base: before, ours: our, theirs: their))
    }
    merged.actuals = actuals()
    return merged
  }

  private mutating func actuals() -> [Actual] {
    let (old, our, their) = (
      KeyedActuals(base.actuals), KeyedActuals(ours.actuals), KeyedActuals(theirs.actuals)
    )
    let added = Set(our.values.keys).union(their.values.keys).subtracting(old.values.keys)
    return (old.order + added.sorted()).compactMap { key in
      let (before, ours, theirs) = (old.values[key], our.values[key], their.values[key])
      if ours != theirs, ours != before, theirs != before, let ours, let theirs {
        if ours.isSameFigure(as: theirs) { return Actual.preferred(ours, theirs) }
        if let before, theirs.isSameFigure(as: before) { return ours }
        if let before, ours.isSameFigure(as: before) { return theirs }
      }
      return value(
        before, ours, theirs,
        or: .actual(key.indicator, key.period, place: key.place, base: before, ours: ours, theirs: theirs))
    }
  }

  /// What both sides come to, or where they do not go together ours, or what one side took out and the other changed.
  private mutating func value<Value: Equatable>(
    _ old: Value?, _ our: Value?, _ their: Value?, or conflict: MergedMeasurements.Conflict
  ) -> Value? {
    if our == their || their == old { return our }
    if our == old { return their }
    conflicts.append(conflict)
    return our ?? their
  }

  private mutating func header<Value: Equatable>(
    _ field: MeasurementsDifference.HeaderField, _ path: KeyPath<Measurements, Value>
  ) -> Value {
    let (old, our, their) = (base[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
    if our == their || their == old { return our }
    if our == old { return their }
    conflicts.append(
      .header(
        field, base: field.text(of: base), ours: field.text(of: ours), theirs: field.text(of: theirs)))
    return our
  }
}
