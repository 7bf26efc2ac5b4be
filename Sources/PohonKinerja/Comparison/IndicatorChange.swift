/// What changes of one indicator.
public struct IndicatorChange: Sendable, Hashable {
  /// As it stands in the first tree; `nil` when it is added.
  public let old: IndicatorVersion?
  /// As it stands in the second tree; `nil` when it is removed.
  public let new: IndicatorVersion?
  /// The fields that differ, of an indicator that both trees have; empty otherwise.
  public let fields: [IndicatorField]
  /// The place among the indicators of its sasaran in the second tree, from 0, when it is added or moved.
  public let position: Int?
  /// Whether it measured another sasaran in the first tree.
  public let isMoved: Bool

  /// What happens to an indicator.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Only the second tree has it.
    case added
    /// Only the first tree has it.
    case removed
    /// It measures another sasaran.
    case moved
    /// It stands at another place of the same sasaran.
    case reordered
    /// Its name has other words.
    case reworded
    /// A target or a quarterly target is another one, and not only written in another way.
    case retargeted
    /// The baseline is another one, and not only written in another way.
    case rebaselined
    /// It has another unit.
    case unitChanged
    /// Someone else answers for it.
    case reowned
    /// It was given another id.
    case renamed
    /// Its id, which is made from its place, is another one.
    case renumbered
    /// Another field is different, or figures are written in another way: "90" and "90%" of what is in per cent.
    case edited
  }

  /// What happens to it, in the order of the cases; never empty.
  public var kinds: [Kind] { Kind.allCases.filter { isOf($0) } }

  private func isOf(_ kind: Kind) -> Bool {
    guard let old else { return kind == .added }
    guard let new else { return kind == .removed }
    switch kind {
    case .added, .removed: return false
    case .moved: return isMoved
    case .reordered: return position != nil && !isMoved
    case .reworded: return fields.contains(.name)
    case .retargeted:
      return fields.contains { ($0 == .targets || $0 == .trajectory) && !$0.isSameFigures(old, new) }
    case .rebaselined: return fields.contains { $0 == .baseline && !$0.isSameFigures(old, new) }
    case .unitChanged: return fields.contains(.unit)
    case .reowned: return fields.contains(.responsible)
    case .renamed: return fields.contains(.id) && !(old.hasMadeID && new.hasMadeID)
    case .renumbered: return fields.contains(.id) && old.hasMadeID && new.hasMadeID
    case .edited:
      return fields.contains { !IndicatorField.withOwnKind.contains($0) || $0.isRewritten(old, new) }
    }
  }

  /// The indicator as it stands in the second tree, or in the first when it is removed.
  public var present: IndicatorVersion? { new ?? old }

  /// Whether nothing happens but that its id, which is made from its place, is another one.
  public var isOnlyRenumbered: Bool { kinds == [.renumbered] }

  /// The years whose targets differ, `nil` being the target without a year, with both targets. O(targets).
  public var targets: [(year: Int?, old: Target?, new: Target?)] {
    guard fields.contains(.targets), let old = old?.value.targets, let new = new?.value.targets else {
      return []
    }
    let years = Set((old.entries + new.entries).map(\.year)).sorted { ($0 ?? .min) < ($1 ?? .min) }
    return years.filter { !isSame(old[$0], new[$0]) }.map { ($0, old[$0], new[$0]) }
  }

  private func isSame(_ old: Target?, _ new: Target?) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    return old.isSameBytes(as: new)
  }
}
