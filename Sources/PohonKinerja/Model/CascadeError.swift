/// What is wrong with a declared cascade.
public enum CascadeError: Error, Sendable, Hashable {
  /// The table of levels is empty.
  case noLevels
  /// The table has more levels than ``Cascade/maximumLevelCount``.
  case tooManyLevels(Int)
  /// A level has no code.
  case emptyCode(title: String)
  /// Two levels have the same code.
  case duplicateCode(String)
  /// A skip names an unknown level or does not lead downward.
  case invalidSkip(Cascade.Skip)
}

extension CascadeError: CustomStringConvertible {
  /// What is wrong, in Indonesian.
  public var description: String { message.indonesian }

  /// What is wrong, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .noLevels: LocalizedText("daftar tingkat kosong", en: "the table of levels is empty")
    case .tooManyLevels(let count):
      LocalizedText(
        "\(count) tingkat; paling banyak \(Cascade.maximumLevelCount)",
        en: "\(count) levels; at most \(Cascade.maximumLevelCount) are allowed")
    case .emptyCode(let title):
      LocalizedText("tingkat \"\(title)\" tidak berkode", en: "the level \"\(title)\" has no code")
    case .duplicateCode(let code):
      LocalizedText(
        "kode tingkat \"\(code)\" dipakai dua kali", en: "the level code \"\(code)\" is used twice")
    case .invalidSkip(let skip):
      LocalizedText(
        "lompatan \(skip.from) → \(skip.to) harus menuju tingkat yang ada di bawahnya",
        en: "the skip \(skip.from) → \(skip.to) must lead to an existing level below")
    }
  }
}
