/// Two edited versions of some measurements as one, and what of them does not go together.
public struct MergedMeasurements: Sendable, Hashable {
  /// Both edits in one, or `nil` where neither side has any.
  public let measurements: Measurements?
  /// What does not go together; the merged measurements have our side's, or what one side took out and the other changed.
  public let conflicts: [Conflict]

  /// What of measurements two sides changed differently.
  public enum Conflict: Sendable, Hashable {
    /// The title, the remark or the last period that is over.
    case header
    /// How the indicator with this id is measured.
    case method(String)
    /// What an indicator came to in a period, of a place where several report it; with what the base and both sides have.
    case actual(
      String, MeasurementPeriod, place: String?, base: Actual?, ours: Actual?, theirs: Actual?)
    /// One side took out the indicator with this id, and the other changed how it is measured or what it came to. Its
    /// actuals stay, unless another indicator has the id in the merged tree.
    case indicatorGone(String, isKept: Bool)
  }
}

extension MergedMeasurements.Conflict: CustomStringConvertible {
  /// The conflict in a sentence, in Indonesian.
  public var description: String { message.indonesian }

  /// The conflict in a sentence, and what the merged measurements have.
  public var message: LocalizedText { message(naming: .sides) }

  /// The conflict in a sentence, with what the base and both versions have, and what the merged measurements have.
  public func message(naming versions: MergedVersions) -> LocalizedText {
    let kept = versions.oursKept
    switch self {
    case .header:
      return LocalizedText(
        "judul, keterangan atau batas periode realisasi diubah berbeda oleh \(versions.ours.indonesian) dan \(versions.theirs.indonesian); \(kept.indonesian)",
        en:
          "\(versions.ours.english) and \(versions.theirs.english) changed the title, remark or closing period of the actuals differently; \(kept.english)"
      )
    case .method(let id):
      return LocalizedText(
        "cara pengukuran indikator \(id) diubah berbeda oleh \(versions.ours.indonesian) dan \(versions.theirs.indonesian); \(kept.indonesian), atau yang tidak dihapus",
        en:
          "\(versions.ours.english) and \(versions.theirs.english) changed how indicator \(id) is measured differently; \(kept.english), or the one that was not removed"
      )
    case .actual(let id, let period, let place, let base, let ours, let theirs):
      let what = ActualText.fields(differingIn: [base, ours, theirs])
      let told = what.map { field in
        let told = versions.told(
          base: base.map { ActualText.localized(field, of: $0) } ?? nil,
          ours: ours.map { ActualText.localized(field, of: $0) } ?? nil,
          theirs: theirs.map { ActualText.localized(field, of: $0) } ?? nil)
        return field == .result
          ? told
          : LocalizedText(
            "\(field.title.indonesian) \(told.indonesian)", en: "\(field.title.english) \(told.english)")
      }
      let isRemoved = ours == nil || theirs == nil
      let resolution =
        isRemoved
        ? LocalizedText(
          "hasil gabungan memuat yang tidak dihapus", en: "the merged document has what was not removed")
        : kept
      let (indonesian, english) = (told.map(\.indonesian), told.map(\.english))
      return LocalizedText(
        "realisasi indikator \(id) \(period.title.indonesian)\(place.map { " di \($0)" } ?? ""): \((indonesian + [resolution.indonesian]).joined(separator: "; "))",
        en:
          "the actual of indicator \(id) for \(period.title.english)\(place.map { " at \($0)" } ?? ""): \((english + [resolution.english]).joined(separator: "; "))"
      )
    case .indicatorGone(let id, let isKept):
      let resolution =
        isKept
        ? LocalizedText(
          "hasil gabungan tetap memuat realisasinya", en: "the merged document still has its actuals")
        : LocalizedText(
          "hasil gabungan tidak memuat realisasinya, karena id itu kini milik indikator lain",
          en: "the merged document does not have its actuals, since another indicator has that id now")
      return LocalizedText(
        "realisasi indikator \(id) ditambah atau diubah satu versi, tetapi indikatornya dihapus versi lain; \(resolution.indonesian)",
        en:
          "one version added or changed actuals of indicator \(id), which the other version removed; \(resolution.english)"
      )
    }
  }
}

extension MergedTree {
  /// Puts together the actuals that three versions of a document have, by the ids that the indicators have in this tree.
  ///
  /// An indicator that has another id in this tree than in a version keeps its actuals. As
  /// ``Measurements/merging(_:_:base:)`` apart from that.
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
    let merged = Measurements.merging(
      ours?.renamed(renamed.ours), theirs?.renamed(renamed.theirs), base: base?.renamed(renamed.base))
    guard let measurements = merged.measurements else { return merged }
    let (settled, gone) = measurements.settled(in: tree)
    return MergedMeasurements(
      measurements: settled, conflicts: merged.conflicts.map { $0.settled } + gone)
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
    in tree: PerformanceTree
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
      conflicts.append(.indicatorGone(id, isKept: isKept))
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
    case .header, .indicatorGone: return self
    case .method(let id): return .method(name(id))
    case .actual(let id, let period, let place, let base, let ours, let theirs):
      return .actual(name(id), period, place: place, base: base, ours: ours, theirs: theirs)
    }
  }
}

extension Measurements {
  /// Puts two edited versions of measurements together, actual by actual: by indicator, period and place.
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
    merged.title = header(base.title, ours.title, theirs.title)
    merged.note = header(base.note, ours.note, theirs.note)
    merged.closedThrough = header(base.closedThrough, ours.closedThrough, theirs.closedThrough)
    for id in Set(base.methods.keys).union(ours.methods.keys).union(theirs.methods.keys).sorted() {
      merged.methods[id] = value(
        base.methods[id], ours.methods[id], theirs.methods[id], or: .method(id))
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

  private mutating func header<Value: Equatable>(_ old: Value, _ our: Value, _ their: Value) -> Value {
    if our == their || their == old { return our }
    if our == old { return their }
    if !conflicts.contains(.header) { conflicts.append(.header) }
    return our
  }
}
