/// What has to be changed in the actuals of one document to make those of another of them.
///
/// It is empty exactly when both are equal, and applied to the first ones it gives the second.
public struct MeasurementsDifference: Sendable, Hashable {
  /// What the first document has, by the ids that its indicators have in the second; `nil` for none.
  public let old: Measurements?
  /// What the second document has, or `nil` for none.
  public let new: Measurements?
  /// The actuals that change: those of the second document in its order, then those taken out in the order of the first.
  public let actuals: [ActualChange]
  /// The indicators whose way of being measured changes, by id, in the order of the ids.
  public let methods: [String]
  /// What changes of the actuals as a whole.
  public let header: [HeaderField]

  /// A part of what measurements say of themselves.
  public enum HeaderField: String, Sendable, Hashable, CaseIterable {
    /// What they are called.
    case title
    /// The remark on all of them.
    case note
    /// The last period that is over.
    case closedThrough
  }

  /// What changes of one actual.
  public struct ActualChange: Sendable, Hashable {
    /// As the first document has it; `nil` when it is added.
    public let old: Actual?
    /// As the second document has it; `nil` when it is removed.
    public let new: Actual?

    /// The fields that differ, of an actual that both documents have; empty otherwise.
    public var fields: [ActualField] {
      guard let old, let new else { return [] }
      return ActualField.allCases.filter { !$0.isSame(old, new) }
    }

    /// What happens to it.
    public var kind: Kind { old == nil ? .added : new == nil ? .removed : .changed }

    /// What happens to an actual.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Only the second document has it.
      case added
      /// Only the first document has it.
      case removed
      /// Both have it, and not alike.
      case changed
    }
  }

  /// Finds out what has to be changed in `old` to make `new` of it. Actuals are the same by indicator, period and place.
  /// O(n) for n actuals.
  public init(from old: Measurements?, to new: Measurements?) {
    self.old = old
    self.new = new
    let (before, after) = (old ?? Measurements(), new ?? Measurements())
    let (keyed, other) = (KeyedActuals(before.actuals), KeyedActuals(after.actuals))
    actuals =
      other.order.compactMap { key in
        let (old, new) = (keyed.values[key], other.values[key])
        return old == new ? nil : ActualChange(old: old, new: new)
      }
      + keyed.order.filter { other.values[$0] == nil }.map {
        ActualChange(old: keyed.values[$0], new: nil)
      }
    methods = Set(before.methods.keys).union(after.methods.keys)
      .filter { before.methods[$0] != after.methods[$0] }.sorted()
    header = HeaderField.allCases.filter { $0.text(of: before) != $0.text(of: after) }
  }

  /// Whether both are equal.
  public var isEmpty: Bool { old == new }

  /// Whether nothing changes but the order of the actuals, or that an empty list of them is there.
  public var changesOrderOnly: Bool { !isEmpty && actuals.isEmpty && methods.isEmpty && header.isEmpty }

  /// How many actuals something happens to. O(actuals).
  public func count(of kind: ActualChange.Kind) -> Int { actuals.count { $0.kind == kind } }

  /// The measurements that the difference makes of some; `nil` for none.
  ///
  /// For the first ones they are the second. Others are taken as well, as long as everything that the difference changes is
  /// as it was.
  ///
  /// - Throws: ``DifferenceError/actualsDiffer`` where they do not fit.
  public func applied(to measurements: Measurements?) throws(DifferenceError) -> Measurements? {
    let merged = Measurements.merging(new, measurements, base: old)
    guard merged.conflicts.isEmpty else { throw .actualsDiffer }
    return merged.measurements
  }
}

extension MeasurementsDifference.HeaderField {
  /// The name of the field in messages.
  public var title: LocalizedText {
    switch self {
    case .title: LocalizedText("judul realisasi", en: "title of the actuals")
    case .note: LocalizedText("keterangan realisasi", en: "remark on the actuals")
    case .closedThrough: LocalizedText("batas periode realisasi", en: "closing period of the actuals")
    }
  }

  /// What measurements have in this field; `nil` for nothing.
  func text(of measurements: Measurements) -> String? {
    switch self {
    case .title: measurements.title.isEmpty ? nil : measurements.title
    case .note: measurements.note
    case .closedThrough: measurements.closedThrough?.description
    }
  }
}

extension MeasurementsDifference.ActualChange.Kind {
  /// The sign in texts.
  public var symbol: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    }
  }

  /// The word in texts.
  public var title: LocalizedText {
    switch self {
    case .added: LocalizedText("ditambah", en: "added")
    case .removed: LocalizedText("dihapus", en: "removed")
    case .changed: LocalizedText("berubah", en: "changed")
    }
  }
}
