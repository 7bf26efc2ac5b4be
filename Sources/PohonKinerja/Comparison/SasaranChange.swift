/// What changes of one sasaran and its indicators.
public struct SasaranChange: Sendable, Hashable {
  /// As it stands in the first tree; `nil` when it is added.
  public let old: SasaranVersion?
  /// As it stands in the second tree; `nil` when it is removed.
  public let new: SasaranVersion?
  /// The fields that differ, of a sasaran that both trees have; empty otherwise.
  public let fields: [SasaranField]
  /// Where it is put, when it is added or moved.
  public let placement: TreeDifference.Placement?
  /// What changes of its indicators: those of the second tree in their order, then those taken out.
  public let indicators: [IndicatorChange]

  /// What happens to a sasaran.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Only the second tree has it.
    case added
    /// Only the first tree has it.
    case removed
    /// It stands below another sasaran.
    case moved
    /// It stands below the same sasaran at another place.
    case reordered
    /// Its statement has other words.
    case reworded
    /// It has another owner.
    case reowned
    /// It stands on another level.
    case relevelled
    /// It was given another id.
    case renamed
    /// Its id, which is made from its place, is another one.
    case renumbered
    /// Another field is different.
    case edited
    /// One of its indicators is different.
    case indicatorsChanged
  }

  /// What happens to it, in the order of the cases; never empty.
  public var kinds: [Kind] { Kind.allCases.filter { isOf($0) } }

  private func isOf(_ kind: Kind) -> Bool {
    guard let old else { return kind == .added }
    guard let new else { return kind == .removed }
    switch kind {
    case .added, .removed: return false
    case .moved: return isMoved
    case .reordered: return placement != nil && !isMoved
    case .reworded: return fields.contains(.statement)
    case .reowned: return fields.contains(.owner)
    case .relevelled: return fields.contains(.level)
    case .renamed: return fields.contains(.id) && !(old.hasMadeID && new.hasMadeID)
    case .renumbered: return fields.contains(.id) && old.hasMadeID && new.hasMadeID
    case .edited: return fields.contains { !SasaranField.withOwnKind.contains($0) }
    case .indicatorsChanged: return !indicators.isEmpty
    }
  }

  private var isMoved: Bool {
    guard let placement, let old else { return false }
    switch placement.superior {
    case nil: return old.parent != nil
    case .kept(let key): return key != old.parent
    case .added: return true
    }
  }

  /// The sasaran as it stands in the second tree, or in the first when it is removed.
  public var present: SasaranVersion? { new ?? old }

  /// Whether nothing happens but that ids which are made from places are other ones.
  public var isOnlyRenumbered: Bool {
    kinds.allSatisfy { $0 == .renumbered || $0 == .indicatorsChanged }
      && indicators.allSatisfy(\.isOnlyRenumbered)
  }
}
