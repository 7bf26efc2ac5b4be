/// What a tree that is a part of another one leaves out of it.
public struct TreePart: Sendable, Hashable {
  /// The ids from the root of the whole tree to the sasaran that the part begins at; empty when it begins at the roots.
  public internal(set) var path: [String] = []
  /// The code of the last level in it, or `nil` when it goes down as far as the whole tree.
  public internal(set) var lastLevel: String?
  /// How many sasaran the whole tree has.
  public internal(set) var wholeCount: Int
}

/// Why no part of a tree was taken.
public enum TreePartError: Error, Sendable, Hashable {
  /// There is no sasaran with this id; `nearest` is the one that may have been meant.
  case unknownSasaran(String, nearest: String?)
  /// The cascade has no level with this code; `known` are those it has.
  case unknownLevel(String, known: [String])
}

extension TreePartError: CustomStringConvertible {
  /// Why no part was taken, in Indonesian.
  public var description: String { message.indonesian }

  /// Why no part was taken, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .unknownSasaran(let id, let nearest):
      LocalizedText("tidak ada sasaran ber-id \"\(id)\"", en: "there is no sasaran with the id \"\(id)\"")
        .suggesting(nearest)
    case .unknownLevel(let code, let known):
      LocalizedText(
        "tidak ada tingkat \"\(code)\"; pilihannya \(known.joined(separator: ", "))",
        en: "there is no level \"\(code)\"; the choices are \(known.joined(separator: ", "))"
      ).suggesting(Suggestion.nearest(to: code, among: known))
    }
  }
}
