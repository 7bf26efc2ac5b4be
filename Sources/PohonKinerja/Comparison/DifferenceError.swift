/// Why a difference was not applied to a tree: it was made from a tree that says something else.
public enum DifferenceError: Error, Sendable, Hashable {
  /// The document has another value in a field that changes.
  case documentDiffers(DocumentField)
  /// There is no such sasaran.
  case sasaranMissing(TreeDifference.Key)
  /// A sasaran has another value in a field that changes or goes with it.
  case sasaranDiffers(TreeDifference.Key, SasaranField)
  /// A sasaran that moves or goes stands below another one.
  case placeDiffers(TreeDifference.Key)
  /// A sasaran that goes has something below it that the difference does not know.
  case hasOtherChildren(TreeDifference.Key)
  /// There is no such indicator.
  case indicatorMissing(TreeDifference.Key, sasaran: TreeDifference.Key)
  /// An indicator has another value in a field that changes or goes with it.
  case indicatorDiffers(TreeDifference.Key, IndicatorField, sasaran: TreeDifference.Key)
  /// An indicator that changes, moves or goes measures another sasaran.
  case indicatorElsewhere(TreeDifference.Key, sasaran: TreeDifference.Key)
  /// A sasaran that goes has an indicator that the difference does not know.
  case hasOtherIndicators(TreeDifference.Key)
  /// The place of a sasaran or indicator does not exist.
  case positionOutOfRange(TreeDifference.Key)
  /// A sasaran would end up below itself.
  case wouldCreateCycle(TreeDifference.Key)
  /// An id that comes in is in use already.
  case duplicateID(String)
  /// The levels have changed, and a sasaran stands on one that is gone.
  case unknownLevel(String, sasaran: TreeDifference.Key)
  /// Actuals that change are not what the difference was made from.
  case actualsDiffer
}

extension DifferenceError: CustomStringConvertible {
  /// Why the difference was not applied, in Indonesian.
  public var description: String { message.indonesian }

  /// Why the difference was not applied, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .documentDiffers(let field):
      LocalizedText(
        "\(field.title.indonesian) dokumen bukan yang menjadi dasar perbedaan ini",
        en: "the \(field.title.english) of the document is not what the difference was made from")
    case .sasaranMissing(let key):
      LocalizedText("tidak ada sasaran \(key)", en: "there is no sasaran \(key)")
    case .sasaranDiffers(let key, let field):
      LocalizedText(
        "\(field.title.indonesian) sasaran \(key) bukan yang menjadi dasar perbedaan ini",
        en: "the \(field.title.english) of sasaran \(key) is not what the difference was made from")
    case .placeDiffers(let key):
      LocalizedText(
        "sasaran \(key) berada di bawah sasaran lain daripada dalam dasar perbedaan ini",
        en: "sasaran \(key) stands below another one than in the tree the difference was made from")
    case .hasOtherChildren(let key):
      LocalizedText(
        "sasaran \(key) akan dihapus tetapi di bawahnya ada sasaran yang tidak disebut",
        en: "sasaran \(key) is to go, but there is something below it that the difference does not mention")
    case .indicatorMissing(let key, let sasaran):
      LocalizedText(
        "tidak ada indikator \(key) pada sasaran \(sasaran)",
        en: "there is no indicator \(key) of sasaran \(sasaran)")
    case .indicatorDiffers(let key, let field, let sasaran):
      LocalizedText(
        "\(field.title.indonesian) indikator \(key) pada sasaran \(sasaran) bukan yang menjadi dasar perbedaan ini",
        en:
          "the \(field.title.english) of indicator \(key) of sasaran \(sasaran) is not what the difference was made from"
      )
    case .indicatorElsewhere(let key, let sasaran):
      LocalizedText(
        "indikator \(key) tidak lagi pada sasaran \(sasaran)",
        en: "indicator \(key) does not belong to sasaran \(sasaran) any more")
    case .hasOtherIndicators(let key):
      LocalizedText(
        "sasaran \(key) akan dihapus tetapi memiliki indikator yang tidak disebut",
        en: "sasaran \(key) is to go, but has an indicator that the difference does not mention")
    case .positionOutOfRange(let key):
      LocalizedText("tempat \(key) tidak ada", en: "the place of \(key) does not exist")
    case .wouldCreateCycle(let key):
      LocalizedText(
        "sasaran \(key) akan berada di bawah dirinya sendiri", en: "sasaran \(key) would end up below itself")
    case .duplicateID(let id):
      LocalizedText("id \"\(id)\" sudah dipakai", en: "the id \"\(id)\" is in use already")
    case .unknownLevel(let code, let sasaran):
      LocalizedText(
        "sasaran \(sasaran) berada pada tingkat \"\(code)\", yang tidak ada lagi",
        en: "sasaran \(sasaran) stands on the level \"\(code)\", which is gone")
    case .actualsDiffer:
      LocalizedText(
        "realisasi bukan yang menjadi dasar perbedaan ini",
        en: "the actuals are not what the difference was made from")
    }
  }
}
