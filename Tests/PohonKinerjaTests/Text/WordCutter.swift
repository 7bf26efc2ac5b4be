@testable import PohonKinerja

/// Cuts a text into words one character after another, with strings and without anything that the library cuts texts with:
/// what that does with bytes, many at a time, is held against this.
enum WordCutter {
  /// The words of a text in small letters, each as one even where it is written in two parts.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    for piece in pieces(of: text) {
      // "Di laksanakan" is "dilaksanakan", whatever parts the two.
      if words.last == "di", piece.mayFollowDi {
        words[words.count - 1] += piece.text
      } else {
        words.append(piece.text)
      }
    }
    return words
  }

  /// What stands between what parts words.
  private struct Piece {
    var text = ""
    /// How many bytes it is written with.
    var length = 0
    var last: Unicode.Scalar?
    var hasHyphen = false

    mutating func append(_ scalar: Unicode.Scalar) {
      text += scalar.isASCII ? scalar.properties.lowercaseMapping : String(scalar)
      length += UTF8.width(scalar)
      last = scalar
    }

    /// Whether it is a verb by its ending, and no noun: "kebijakan", "pendidikan".
    var mayFollowDi: Bool {
      guard length >= 7, text.hasSuffix("kan") else { return false }
      guard text.hasPrefix("pe") || text.hasPrefix("ke") else { return true }
      return text.dropLast(3).last.map { !"aiueo".contains($0) } ?? true
    }

    /// Whether a hyphen before a letter belongs to the word, as in "me-laksanakan" and unlike "ber-KTP".
    func takesHyphen(before next: Unicode.Scalar?) -> Bool {
      guard let last, let next, next.isASCII, next.properties.isAlphabetic, !hasHyphen else { return false }
      return WordCutter.prefixes.contains(text) && last.properties.isUppercase == next.properties.isUppercase
    }
  }

  private static let prefixes: Set<String> = [
    "me", "mem", "men", "meng", "meny", "di", "ter", "ber", "pe", "pem", "pen", "peng", "peny",
  ]

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    func end() {
      if !piece.text.isEmpty { pieces.append(piece) }
      piece = Piece()
    }
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": piece.append(scalar)
      case "&":
        end()
        pieces.append(Piece(text: "dan", length: 1))
      case "-" where piece.takesHyphen(before: scalars.dropFirst(place + 1).first):
        piece.hasHyphen = true
        piece.length += 1
      // Signs and spaces beyond ASCII: quotation marks, dashes, the ellipsis.
      case "\u{80}"..."\u{BF}", "\u{2000}"..."\u{2FFF}": end()
      case "\u{80}"...: piece.append(scalar)
      default: end()
      }
    }
    end()
    return pieces
  }

  /// The hash that a word is known by: eight bytes mixed at a time, then the rest, and its length.
  static func hash(of word: String) -> UInt64 {
    var hash: UInt64 = 0
    var rest: UInt64 = 0
    for (place, byte) in word.utf8.enumerated() {
      rest = rest << 8 | UInt64(byte)
      guard place % 8 == 7 else { continue }
      hash = TextHash.mix(hash ^ rest)
      rest = 0
    }
    return TextHash.mix(hash ^ rest) ^ UInt64(word.utf8.count)
  }
}
