/// Why a tree was not changed.
public enum TreeEditError: Error, Sendable, Hashable {
  /// There is no sasaran with this id.
  case unknownSasaran(String)
  /// The id is in use already.
  case duplicateID(String)
  /// The sasaran would end up below itself.
  case wouldCreateCycle(String, under: String)
  /// The place among the children does not exist.
  case positionOutOfRange(Int, count: Int)
  /// The cascade has no level with this code.
  case unknownLevel(String)
}

extension TreeEditError: CustomStringConvertible {
  /// Why the tree was not changed, in Indonesian.
  public var description: String { message.indonesian }

  /// Why the tree was not changed, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .unknownSasaran(let id):
      LocalizedText("tidak ada sasaran ber-id \"\(id)\"", en: "there is no sasaran with the id \"\(id)\"")
    case .duplicateID(let id):
      LocalizedText("id \"\(id)\" sudah dipakai", en: "the id \"\(id)\" is in use already")
    case .wouldCreateCycle(let id, let parent):
      LocalizedText(
        "\(id) tidak dapat dipindahkan ke bawah \(parent): sasaran itu akan berada di bawah dirinya sendiri",
        en: "\(id) cannot be moved under \(parent): it would end up below itself")
    case .positionOutOfRange(let position, let count):
      LocalizedText(
        "posisi \(position) tidak ada; yang ada 0 sampai \(count)",
        en: "there is no position \(position); positions run from 0 to \(count)")
    case .unknownLevel(let code):
      LocalizedText(
        "jenjang ini tidak mempunyai tingkat \"\(code)\"", en: "the cascade has no level \"\(code)\"")
    }
  }
}
