/// Why a paper cannot be made.
public enum PaperError: Error, Sendable, Hashable {
  /// There is no paper with this name; `known` are those there are.
  case unknownPaper(String, known: [String])
  /// Nobody in the tree has this position and no sasaran this id; `known` are the positions there are.
  case unknownPosition(String, known: [String])
  /// The paper is one position's, and none was named; `known` are those there are.
  case positionNeeded(PaperKind.ID, known: [String])
  /// No sasaran of the tree has an owner, so that there is nobody to make it for.
  case noOwners
  /// The tree plans several years and does not say which is meant.
  case yearNeeded([Int])
  /// The year is outside the period of the plan.
  case yearOutsidePeriod(Int, Period)
  /// The period to be measured is not in the year of the paper.
  case periodOutsideYear(MeasurementPeriod, Int)
  /// Nothing is rated for the period, or, where none was asked for, at all; `known` are the periods that are.
  case noRatings(MeasurementPeriod?, known: [MeasurementPeriod])
  /// The paper is about the whole tree, and a position was named.
  case positionNotAsked(PaperKind.ID)
  /// Nobody stands above the position, so that there is no other party.
  case noSuperior(PaperKind.ID, position: String)
}

extension PaperError: CustomStringConvertible {
  /// Why it cannot be made, in Indonesian.
  public var description: String { message.indonesian }

  /// Why it cannot be made, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .unknownPaper(let name, let known):
      LocalizedText(
        "tidak ada dokumen \"\(name)\"; pilihannya \(known.joined(separator: ", "))",
        en: "there is no paper \"\(name)\"; the choices are \(known.joined(separator: ", "))"
      ).suggesting(Suggestion.nearest(to: name, among: known))
    case .unknownPosition(let name, let known):
      LocalizedText(
        "tidak ada jabatan atau sasaran \"\(name)\"; jabatan dalam pohon: \(Self.list(known))",
        en: "there is no position or sasaran \"\(name)\"; the positions in the tree: \(Self.list(known))"
      ).suggesting(Suggestion.nearest(to: name, among: known))
    case .positionNeeded(let kind, let known):
      LocalizedText(
        "\(kind) dibuat untuk satu jabatan; sebutkan yang mana: \(Self.list(known))",
        en: "\(kind) is made for one position; say which: \(Self.list(known))")
    case .noOwners:
      LocalizedText(
        "tidak ada sasaran yang berpemilik, sehingga tidak ada jabatan untuk dokumen ini",
        en: "no sasaran has an owner, so that there is no position to make this paper for")
    case .yearNeeded(let years):
      LocalizedText(
        "pohon ini merencanakan beberapa tahun; sebutkan yang mana: \(Self.list(years.map(String.init)))",
        en: "this tree plans several years; say which: \(Self.list(years.map(String.init)))")
    case .yearOutsidePeriod(let year, let period):
      LocalizedText(
        "tahun \(year) di luar periode rencana \(period)",
        en: "the year \(year) is outside the period of the plan, \(period)")
    case .periodOutsideYear(let period, let year):
      LocalizedText(
        "periode \(period) bukan bagian tahun \(year); sebutkan salah satu, atau periode dalam tahun itu",
        en: "the period \(period) is no part of the year \(year); give one of them, or a period of that year")
    case .noRatings(nil, _):
      LocalizedText("berkas penilaian belum memuat penilaian", en: "there is no rating in the ratings yet")
    case .noRatings(let period?, let known):
      LocalizedText(
        "tidak ada penilaian untuk \(period.named.indonesian); yang dinilai: \(Self.list(known.map(\.description)))",
        en: "nothing is rated for \(period.named.english); what is: \(Self.list(known.map(\.description)))")
    case .positionNotAsked(let kind):
      LocalizedText(
        "\(kind) dibuat untuk seluruh pohon, bukan untuk satu jabatan",
        en: "\(kind) is about the whole tree and not about one position")
    case .noSuperior(let kind, let position):
      LocalizedText(
        "\(kind) memerlukan dua pihak, tetapi tidak ada atasan bagi \(position) dalam pohon",
        en: "\(kind) needs two parties, but nobody stands above \(position) in the tree")
    }
  }

  /// The first of many.
  private static func list(_ words: [String]) -> String {
    words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", …" : "")
  }
}
