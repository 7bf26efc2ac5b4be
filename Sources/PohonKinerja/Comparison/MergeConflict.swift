/// Two edits of one tree that cannot both stand, as ``PerformanceTree/merging(_:_:base:)`` finds them.
///
/// The merged tree has what ``resolution`` says, so that it can be read, checked and drawn before anyone decides.
public struct MergeConflict: Sendable, Hashable {
  /// What cannot both stand.
  public let kind: Kind
  /// What the merged tree has.
  public let resolution: Resolution
  /// The sasaran that the indicator in question measures, where it is about one.
  public let sasaran: TreeDifference.Key?
  /// What the versions say, where ``kind`` does not have it.
  public let sayings: Sayings?

  init(kind: Kind, resolution: Resolution, sasaran: TreeDifference.Key? = nil, sayings: Sayings? = nil) {
    self.kind = kind
    self.resolution = resolution
    self.sasaran = sasaran
    self.sayings = sayings
  }

  /// What each of the versions says of one thing, in a few words.
  public struct Sayings: Sendable, Hashable {
    /// What the base says; `nil` where that does not matter.
    public var base: LocalizedText?
    /// What our side says.
    public var ours: LocalizedText
    /// What the other side says.
    public var theirs: LocalizedText
  }

  /// What cannot both stand.
  public enum Kind: Sendable, Hashable {
    /// Both sides gave a field of the document another value.
    case document(DocumentField)
    /// Both sides gave a field of a sasaran another value; with the texts of the base and of both sides.
    case sasaranField(
      TreeDifference.Key, SasaranField, base: LocalizedText?, ours: LocalizedText?, theirs: LocalizedText?)
    /// Both sides gave a field of an indicator another value; with the texts of the base and of both sides.
    case indicatorField(
      TreeDifference.Key, IndicatorField, base: LocalizedText?, ours: LocalizedText?, theirs: LocalizedText?)
    /// One side took a sasaran out and the other changed it, moved it, or put something below it.
    case sasaranRemoved(TreeDifference.Key, by: Side)
    /// One side took an indicator out and the other changed or moved it.
    case indicatorRemoved(TreeDifference.Key, by: Side)
    /// Both sides moved a sasaran, to different places.
    case sasaranMoved(TreeDifference.Key, ours: TreeDifference.Key?, theirs: TreeDifference.Key?)
    /// One side changed these figures of an indicator, which the merged tree has in the unit that the other side gave it.
    case figuresInOtherUnit(TreeDifference.Key, [IndicatorField], of: Side)
    /// Both sides moved an indicator, to different sasaran.
    case indicatorMoved(TreeDifference.Key, ours: TreeDifference.Key, theirs: TreeDifference.Key)
    /// The moves of both sides together put a sasaran below itself.
    case cycle(TreeDifference.Key)
    /// Both sides put the children of a sasaran (`nil`: the roots) into another order.
    case childOrder(TreeDifference.Key?)
    /// Both sides put the indicators of a sasaran into another order.
    case indicatorOrder(TreeDifference.Key)
    /// Both sides added a sasaran with this id, and not the same one.
    case addedTwice(String)
    /// Both sides added an indicator with this id, and not the same one.
    case indicatorAddedTwice(String)
    /// One side gave a sasaran or indicator an id that the other side gave to another one.
    case takenID(Subject, TreeDifference.Key, String)
    /// One side took out the sasaran or indicator with this id, and the other refers to it.
    case lostReference(Reference, to: String)
    /// The indicators that make up this one are combined in several ways, of which no version has all.
    case combinations(of: TreeDifference.Key)
    /// Two sasaran or indicators have this id in the merged tree, which cannot be read as a document until one has another.
    case duplicateID(String)
  }

  /// What a conflict is about.
  public enum Subject: String, Sendable, Hashable {
    /// A sasaran.
    case sasaran
    /// An indicator.
    case indicator
  }

  /// What refers to a sasaran or indicator by its id.
  public enum Reference: Sendable, Hashable {
    /// The declared contribution of this indicator.
    case contribution(TreeDifference.Key)
    /// A link between these.
    case crosscutting(from: String, to: String)
    /// A waiver of a rule.
    case waiver(rule: String)
  }

  /// One of two edited trees.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// The first one.
    case ours
    /// The second one.
    case theirs
  }

  /// What the merged tree has where edits do not go together.
  public enum Resolution: String, Sendable, Hashable {
    /// What our side has.
    case ours
    /// What one side took out stays, with the edits of the other and with all that this one still has below it.
    case kept
    /// What the base has.
    case base
    /// Both are there.
    case both
  }
}
