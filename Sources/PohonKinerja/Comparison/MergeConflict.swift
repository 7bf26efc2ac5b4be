/// Two edits of one tree that cannot both stand, as ``PerformanceTree/merging(_:_:base:)`` finds them.
///
/// The merged tree has what ``resolution`` says, so that it can be read, checked and drawn before anyone decides.
public struct MergeConflict: Sendable, Hashable {
  /// What cannot both stand.
  public let kind: Kind
  /// What the merged tree has.
  public let resolution: Resolution

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
    /// Two sasaran or indicators have this id in the merged tree.
    case duplicateID(String)
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
    /// Both are there.
    case both
  }
}

extension MergeConflict: CustomStringConvertible {
  /// The conflict in a sentence, in Indonesian.
  public var description: String { message.indonesian }

  /// The conflict in a sentence, and what the merged tree has.
  public var message: LocalizedText {
    let (what, resolution) = (kind.message, resolution.message)
    return LocalizedText(
      "\(what.indonesian); hasil gabungan \(resolution.indonesian)",
      en: "\(what.english); the merged tree \(resolution.english)")
  }
}

extension MergeConflict.Kind {
  fileprivate var message: LocalizedText {
    switch self {
    case .document(let field):
      LocalizedText(
        "\(field.title.indonesian) dokumen diubah berbeda oleh kedua pihak",
        en: "both sides changed the \(field.title.english) of the document")
    case .sasaranField(let key, let field, _, let ours, let theirs):
      Self.fields("sasaran \(key)", "sasaran \(key)", field.title, ours, theirs)
    case .indicatorField(let key, let field, _, let ours, let theirs):
      Self.fields("indikator \(key)", "indicator \(key)", field.title, ours, theirs)
    case .sasaranRemoved(let key, let side):
      LocalizedText(
        "sasaran \(key) beserta yang di bawahnya dihapus \(side.name.indonesian), tetapi diubah pihak lain",
        en:
          "sasaran \(key) and what stands below it was removed by \(side.name.english) and changed by the other side"
      )
    case .indicatorRemoved(let key, let side):
      LocalizedText(
        "indikator \(key) dihapus \(side.name.indonesian), tetapi diubah pihak lain",
        en: "indicator \(key) was removed by \(side.name.english) and changed by the other side")
    case .sasaranMoved(let key, let ours, let theirs):
      LocalizedText(
        "sasaran \(key) dipindah ke bawah \(ours.map(\.description) ?? "puncak") dan ke bawah \(theirs.map(\.description) ?? "puncak")",
        en:
          "sasaran \(key) was moved below \(ours.map(\.description) ?? "the top") and below \(theirs.map(\.description) ?? "the top")"
      )
    case .indicatorMoved(let key, let ours, let theirs):
      LocalizedText(
        "indikator \(key) dipindah ke sasaran \(ours) dan ke sasaran \(theirs)",
        en: "indicator \(key) was moved to sasaran \(ours) and to sasaran \(theirs)")
    case .cycle(let key):
      LocalizedText(
        "pemindahan kedua pihak membuat sasaran \(key) berada di bawah dirinya sendiri",
        en: "the moves of both sides put sasaran \(key) below itself")
    case .childOrder(let key):
      LocalizedText(
        "kedua pihak mengubah urutan di bawah \(key.map(\.description) ?? "puncak")",
        en: "both sides changed the order below \(key.map(\.description) ?? "the top")")
    case .indicatorOrder(let key):
      LocalizedText(
        "kedua pihak mengubah urutan indikator sasaran \(key)",
        en: "both sides changed the order of the indicators of sasaran \(key)")
    case .addedTwice(let id):
      LocalizedText(
        "kedua pihak menambah sasaran \(id) yang berbeda", en: "both sides added a different sasaran \(id)")
    case .indicatorAddedTwice(let id):
      LocalizedText(
        "kedua pihak menambah indikator \(id) yang berbeda",
        en: "both sides added a different indicator \(id)")
    case .duplicateID(let id):
      LocalizedText("id \"\(id)\" dipakai dua kali", en: "the id \"\(id)\" is used twice")
    }
  }

  private static func fields(
    _ indonesian: String, _ english: String, _ field: LocalizedText, _ ours: LocalizedText?,
    _ theirs: LocalizedText?
  ) -> LocalizedText {
    func quoted(_ text: LocalizedText?, _ language: Language) -> String {
      text.map { Wording.quoted($0[language]) } ?? "–"
    }
    return LocalizedText(
      "\(field.indonesian) \(indonesian) diubah menjadi \(quoted(ours, .indonesian)) dan menjadi \(quoted(theirs, .indonesian))",
      en:
        "the \(field.english) of \(english) was changed to \(quoted(ours, .english)) and to \(quoted(theirs, .english))"
    )
  }
}

extension MergeConflict.Side {
  fileprivate var name: LocalizedText {
    switch self {
    case .ours: LocalizedText("pihak pertama", en: "the first side")
    case .theirs: LocalizedText("pihak kedua", en: "the second side")
    }
  }
}

extension MergeConflict.Resolution {
  fileprivate var message: LocalizedText {
    switch self {
    case .ours: LocalizedText("memuat versi pihak pertama", en: "has that of the first side")
    case .kept: LocalizedText("tetap memuatnya", en: "still has it")
    case .both: LocalizedText("memuat keduanya", en: "has both")
    }
  }
}
