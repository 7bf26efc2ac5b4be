/// What two versions that are merged are called in messages: by the names of their files, or as sides.
public struct MergedVersions: Sendable, Hashable {
  /// The first version, whose values the merged tree has where both changed something.
  public let ours: LocalizedText
  /// The other one.
  public let theirs: LocalizedText

  /// Creates the names of two files, or of two people.
  public init(ours: String, theirs: String) {
    self.ours = LocalizedText(ours, en: ours)
    self.theirs = LocalizedText(theirs, en: theirs)
  }

  private init(ours: LocalizedText, theirs: LocalizedText) {
    self.ours = ours
    self.theirs = theirs
  }

  /// The first and the second side.
  public static let sides = MergedVersions(
    ours: LocalizedText("pihak pertama", en: "the first side"),
    theirs: LocalizedText("pihak kedua", en: "the second side"))

  func name(of side: MergeConflict.Side) -> LocalizedText { side == .ours ? ours : theirs }

  func name(ofOtherThan side: MergeConflict.Side) -> LocalizedText { side == .ours ? theirs : ours }

  /// "semula 165; tim-a.json 160; tim-b.json 163".
  func told(base: LocalizedText?, ours: LocalizedText?, theirs: LocalizedText?) -> LocalizedText {
    LocalizedText(inEach: { language in
      let texts = [base, ours, theirs].map { $0?[language] }
      let shown = ChangedText.quoted(texts, in: language)
      let names = [LocalizedText("semula", en: "it was"), self.ours, self.theirs].map { $0[language] }
      return zip(names, shown).map { "\($0) \($1)" }.joined(separator: "; ")
    })
  }

  /// "semula S1, S2; tim-a.json S2, S1; tim-b.json S1, S3, S2".
  func told(_ sayings: MergeConflict.Sayings, in language: Language) -> String {
    let base = sayings.base.map { (LocalizedText("semula", en: "it was"), $0) }
    return [base, (ours, sayings.ours), (theirs, sayings.theirs)].compactMap(\.self)
      .map { "\($0[language]) \(Wording.singleLine($1[language]))" }.joined(separator: "; ")
  }

  /// "tim-a.json dan tim-b.json".
  var both: LocalizedText {
    LocalizedText(
      "\(ours.indonesian) dan \(theirs.indonesian)", en: "\(ours.english) and \(theirs.english)")
  }

  /// "hasil gabungan memuat versi tim-a.json".
  var oursKept: LocalizedText {
    LocalizedText(
      "hasil gabungan memuat versi \(ours.indonesian)", en: "the merged document has that of \(ours.english)")
  }
}

extension LocalizedText {
  /// What is told in each language.
  init(inEach text: (Language) -> String) {
    self.init(text(.indonesian), en: text(.english))
  }
}

extension MergeConflict: CustomStringConvertible {
  /// The conflict in a sentence, in Indonesian.
  public var description: String { message.indonesian }

  /// The conflict in a sentence, and what the merged tree has.
  public var message: LocalizedText { message(naming: .sides) }

  /// The conflict in a sentence, with what the base and both versions have, and what the merged tree has.
  public func message(naming versions: MergedVersions) -> LocalizedText {
    let what = kind.message(measuring: sasaran, versions)
    let resolution = resolution.message(versions)
    return LocalizedText(inEach: { language in
      let sayings = sayings.map { ": \(versions.told($0, in: language))" } ?? ""
      return "\(what[language])\(sayings); \(resolution[language])"
    })
  }
}

extension MergeConflict.Kind {
  fileprivate func message(
    measuring sasaran: TreeDifference.Key?, _ versions: MergedVersions
  ) -> LocalizedText {
    let measured = sasaran.map { " (sasaran \($0))" } ?? ""
    switch self {
    case .document(let field):
      return LocalizedText(
        "\(field.title.indonesian) dokumen diubah berbeda oleh \(versions.ours.indonesian) dan \(versions.theirs.indonesian)",
        en:
          "\(versions.ours.english) and \(versions.theirs.english) changed the \(field.title.english) of the document differently"
      )
    case .sasaranField(let key, let field, let base, let ours, let theirs):
      let told = versions.told(base: base, ours: ours, theirs: theirs)
      return LocalizedText(
        "\(field.title.indonesian) sasaran \(key): \(told.indonesian)",
        en: "the \(field.title.english) of sasaran \(key): \(told.english)")
    case .indicatorField(let key, let field, let base, let ours, let theirs):
      let told = versions.told(base: base, ours: ours, theirs: theirs)
      return LocalizedText(
        "\(field.title.indonesian) indikator \(key)\(measured): \(told.indonesian)",
        en: "the \(field.title.english) of indicator \(key)\(measured): \(told.english)")
    case .sasaranRemoved(let key, let side):
      return Self.removed(
        LocalizedText(
          "sasaran \(key) beserta yang di bawahnya", en: "sasaran \(key) and what stands below it"),
        by: side, versions)
    case .indicatorRemoved(let key, let side):
      return Self.removed(
        LocalizedText("indikator \(key)\(measured)", en: "indicator \(key)\(measured)"), by: side, versions)
    case .sasaranMoved(let key, let ours, let theirs):
      return LocalizedText(
        "sasaran \(key) dipindah \(versions.ours.indonesian) ke bawah \(ours.map(\.description) ?? "puncak") dan \(versions.theirs.indonesian) ke bawah \(theirs.map(\.description) ?? "puncak")",
        en:
          "sasaran \(key) was moved by \(versions.ours.english) below \(ours.map(\.description) ?? "the top") and by \(versions.theirs.english) below \(theirs.map(\.description) ?? "the top")"
      )
    case .indicatorMoved(let key, let ours, let theirs):
      return LocalizedText(
        "indikator \(key) dipindah \(versions.ours.indonesian) ke sasaran \(ours) dan \(versions.theirs.indonesian) ke sasaran \(theirs)",
        en:
          "indicator \(key) was moved by \(versions.ours.english) to sasaran \(ours) and by \(versions.theirs.english) to sasaran \(theirs)"
      )
    case .cycle(let key):
      return LocalizedText(
        "pemindahan oleh \(versions.both.indonesian) membuat sasaran \(key) berada di bawah dirinya sendiri",
        en: "the moves of \(versions.both.english) put sasaran \(key) below itself")
    case .childOrder(let key):
      return LocalizedText(
        "\(versions.both.indonesian) mengubah urutan di bawah \(key.map(\.description) ?? "puncak")",
        en: "\(versions.both.english) changed the order below \(key.map(\.description) ?? "the top")")
    case .indicatorOrder(let key):
      return LocalizedText(
        "\(versions.both.indonesian) mengubah urutan indikator sasaran \(key)",
        en: "\(versions.both.english) changed the order of the indicators of sasaran \(key)")
    case .addedTwice(let id):
      return LocalizedText(
        "\(versions.both.indonesian) menambah sasaran \(id) yang berbeda",
        en: "\(versions.both.english) added a different sasaran \(id)")
    case .indicatorAddedTwice(let id):
      return LocalizedText(
        "\(versions.both.indonesian) menambah indikator \(id)\(measured) yang berbeda",
        en: "\(versions.both.english) added a different indicator \(id)\(measured)")
    case .takenID(let subject, let key, let id):
      return LocalizedText(
        "\(subject.title.indonesian) \(key)\(measured) diberi id \"\(id)\", yang dalam hasil gabungan dipakai yang lain",
        en:
          "\(subject.title.english) \(key)\(measured) was given the id \"\(id)\", which another one has in the merged tree"
      )
    case .lostReference(let reference, let id):
      let what = reference.title
      return LocalizedText(
        "\(what.indonesian)\(measured) menunjuk \(id), yang dihapus versi lain",
        en: "\(what.english)\(measured) refers to \(id), which the other version removed")
    case .combinations(let key):
      return LocalizedText(
        "bagian-bagian indikator \(key)\(measured) digabungkan dengan cara yang bertentangan",
        en: "the parts of indicator \(key)\(measured) are combined in ways that contradict each other")
    case .figuresInOtherUnit(let key, let fields, of: let side):
      let (one, other) = (versions.name(of: side), versions.name(ofOtherThan: side))
      return LocalizedText(inEach: { language in
        let figures = fields.map { $0.title[language] }.joined(separator: ", ")
        return LocalizedText(
          "\(figures) indikator \(key)\(measured) diubah \(one.indonesian), sedangkan satuannya diganti \(other.indonesian)",
          en:
            "\(one.english) changed the \(figures) of indicator \(key)\(measured), and \(other.english) its unit"
        )[language]
      })
    case .duplicateID(let id):
      return LocalizedText(
        "id \"\(id)\" dipakai dua kali, sehingga hasilnya tidak dapat dibaca sebelum salah satunya diganti",
        en: "the id \"\(id)\" is used twice, so that the result cannot be read until one of them has another")
    }
  }

  private static func removed(
    _ what: LocalizedText, by side: MergeConflict.Side, _ versions: MergedVersions
  ) -> LocalizedText {
    let (one, other) = (versions.name(of: side), versions.name(ofOtherThan: side))
    return LocalizedText(
      "\(what.indonesian) dihapus \(one.indonesian), tetapi diubah \(other.indonesian)",
      en: "\(what.english) was removed by \(one.english) and changed by \(other.english)")
  }
}

extension MergeConflict.Subject {
  fileprivate var title: LocalizedText {
    switch self {
    case .sasaran: LocalizedText("sasaran", en: "sasaran")
    case .indicator: LocalizedText("indikator", en: "indicator")
    }
  }
}

extension MergeConflict.Reference {
  fileprivate var title: LocalizedText {
    switch self {
    case .contribution(let key):
      LocalizedText("kontribusi indikator \(key)", en: "the contribution of indicator \(key)")
    case .crosscutting(let source, let target):
      LocalizedText("crosscutting \(source) → \(target)", en: "the crosscutting link \(source) → \(target)")
    case .waiver(let rule):
      LocalizedText("pengecualian \(rule)", en: "the waiver of \(rule)")
    }
  }
}

extension MergeConflict.Resolution {
  fileprivate func message(_ versions: MergedVersions) -> LocalizedText {
    switch self {
    case .ours: versions.oursKept
    case .kept: LocalizedText("hasil gabungan tetap memuatnya", en: "the merged document still has it")
    case .base:
      LocalizedText("hasil gabungan memuat id semula", en: "the merged document has the id that it had")
    case .both: LocalizedText("hasil gabungan memuat keduanya", en: "the merged document has both")
    }
  }
}
