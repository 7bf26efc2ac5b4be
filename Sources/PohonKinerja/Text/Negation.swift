/// The word that makes a statement negative.
enum Negation {
  /// The place of the first word that does, `nil` for a positive statement.
  ///
  /// Where something bad becomes less it may be named with a negation, and names may contain one: "penyakit tidak
  /// menular". O(words).
  static func place(in words: [MarkedWord]) -> Int? {
    guard let first = words.first, !decreases.contains(first.hash) else { return nil }
    return words.indices.first { index in
      guard words[index].kinds.contains(.negations) else { return false }
      let next = index + 1 < words.count ? words[index + 1].hash : 0
      let isOpposite = words[index].hash == kurang && index > 0 && words[index - 1].hash == tidak
      return !namesContaining.contains(next) && !isOpposite
    }
  }

  private static let kurang = WordScanner.hash(of: "kurang")
  private static let tidak = WordScanner.hash(of: "tidak")

  private static let decreases = WordSet([
    "menurunnya", "turunnya", "berkurangnya", "terkendalinya", "teratasinya", "tertanganinya",
    "terselesaikannya", "terhindarnya", "tercegahnya", "hilangnya", "terhapusnya", "terentaskannya",
    "tertanggulanginya",
  ])
  /// What follows the negation in fixed names: "penyakit tidak menular", "keluarga kurang mampu", "kurang dari 5 %".
  private static let namesContaining = WordSet([
    "mampu", "menular", "layak", "langsung", "tetap", "bergerak", "tertentu", "hanya", "dari", "kurang",
    "lebih",
    "sekolah", "terbatas", "terduga",
  ])
}
