extension MergeConflict.Sayings {
  /// What three versions have, in quotation marks.
  static func quoted<Version>(
    base: Version, _ ours: Version, _ theirs: Version, _ text: (Version, Language) -> String?
  ) -> MergeConflict.Sayings {
    func quoted(_ place: Int) -> LocalizedText {
      LocalizedText(inEach: { language in
        ChangedText.quoted(
          [text(base, language), text(ours, language), text(theirs, language)], in: language)[
            place]
      })
    }
    return MergeConflict.Sayings(base: quoted(0), ours: quoted(1), theirs: quoted(2))
  }

  /// What two versions have, thing by thing: "rumusan “a”, pemilik “b”".
  static func differing(
    _ things: [(title: LocalizedText, ours: LocalizedText?, theirs: LocalizedText?)]
  ) -> MergeConflict.Sayings {
    func told(_ place: Int) -> LocalizedText {
      LocalizedText(inEach: { language in
        things.map { thing in
          let texts = ChangedText.quoted([thing.ours?[language], thing.theirs?[language]], in: language)
          return "\(thing.title[language]) \(texts[place])"
        }.joined(separator: ", ")
      })
    }
    return MergeConflict.Sayings(ours: told(0), theirs: told(1))
  }

  /// The same sasaran or indicators in the orders of two versions.
  static func orders(_ ours: [TreeDifference.Key], _ theirs: [TreeDifference.Key]) -> MergeConflict.Sayings {
    func told(_ keys: [TreeDifference.Key]) -> LocalizedText {
      let list = Shortened.list(keys.map(\.description), separator: ", ", limit: 12)
      return LocalizedText(list, en: list)
    }
    return MergeConflict.Sayings(ours: told(ours), theirs: told(theirs))
  }

  /// Whose an id is in two versions, by sentence or name.
  static func holders(ours: String?, theirs: String?) -> MergeConflict.Sayings {
    func told(_ text: String?) -> LocalizedText {
      guard let text else { return LocalizedText("tidak memakainya", en: "does not use it") }
      let quoted = ChangedText.quoted(text, limit: 120)
      return LocalizedText("memakainya untuk \(quoted)", en: "uses it for \(quoted)")
    }
    return MergeConflict.Sayings(ours: told(ours), theirs: told(theirs))
  }
}

extension ThreeWayMerge {
  /// Which sasaran has an id in each version.
  func sasaranWith(id: String) -> MergeConflict.Sayings {
    func statement(_ columns: TreeColumns) -> String? {
      columns.node(withID: id).map { columns.texts.string(columns.nodes[$0].statement) }
    }
    return .holders(ours: statement(ours.second), theirs: statement(theirs.second))
  }

  /// Which indicator has an id in each version.
  func indicatorsWith(id: String) -> MergeConflict.Sayings {
    func name(_ columns: TreeColumns) -> String? {
      columns.indicator(withID: id).map { columns.text(ofName: $0) }
    }
    return .holders(ours: name(ours.second), theirs: name(theirs.second))
  }
}
