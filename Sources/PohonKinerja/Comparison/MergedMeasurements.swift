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
    /// What an indicator came to in a period, of a place where several report it.
    case actual(String, MeasurementPeriod, place: String?)
  }
}

extension MergedMeasurements.Conflict: CustomStringConvertible {
  /// The conflict in a sentence, in Indonesian.
  public var description: String { message.indonesian }

  /// The conflict in a sentence, and what the merged measurements have.
  public var message: LocalizedText {
    switch self {
    case .header:
      LocalizedText(
        "judul, keterangan atau batas periode realisasi diubah berbeda oleh kedua pihak; hasil gabungan memuat versi pihak pertama",
        en:
          "both sides changed the title, remark or closing period of the actuals; the merged document has that of the first side"
      )
    case .method(let id):
      LocalizedText(
        "cara pengukuran indikator \(id) diubah berbeda oleh kedua pihak; hasil gabungan memuat versi pihak pertama, atau yang tidak dihapus",
        en:
          "both sides changed how indicator \(id) is measured; the merged document has that of the first side, or the one that was not removed"
      )
    case .actual(let id, let period, let place):
      LocalizedText(
        "realisasi \(id) \(period.title.indonesian)\(place.map { " di \($0)" } ?? "") diubah berbeda oleh kedua pihak; hasil gabungan memuat versi pihak pertama, atau yang tidak dihapus",
        en:
          "both sides changed the actual of \(id) for \(period.title.english)\(place.map { " at \($0)" } ?? ""); the merged document has that of the first side, or the one that was not removed"
      )
    }
  }
}

extension Measurements {
  /// Puts two edited versions of measurements together, actual by actual: by indicator, period and place.
  ///
  /// Actuals of the base keep their order; those that the sides added follow by period and indicator. Without conflicts the
  /// sides are interchangeable. O(n log n) for n actuals.
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

  /// What an actual is known by; the last tells repeated ones apart.
  private struct Key: Hashable, Comparable {
    var period: MeasurementPeriod
    var indicator: String
    var place: String?
    var number: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.period, left.indicator, left.place ?? "", left.number)
        < (right.period, right.indicator, right.place ?? "", right.number)
    }
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
    let (old, our, their) = (Self.keyed(base.actuals), Self.keyed(ours.actuals), Self.keyed(theirs.actuals))
    let added = Set(our.values.keys).union(their.values.keys).subtracting(old.values.keys)
    return (old.order + added.sorted()).compactMap { key in
      value(
        old.values[key], our.values[key], their.values[key],
        or: .actual(key.indicator, key.period, place: key.place))
    }
  }

  private static func keyed(_ actuals: [Actual]) -> (order: [Key], values: [Key: Actual]) {
    var (order, values): ([Key], [Key: Actual]) = ([], [:])
    var counts: [Key: Int] = [:]
    for actual in actuals {
      var key = Key(period: actual.period, indicator: actual.indicator, place: actual.place, number: 0)
      let count = counts[key, default: 0]
      counts[key] = count + 1
      key.number = count
      order.append(key)
      values[key] = actual
    }
    return (order, values)
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
