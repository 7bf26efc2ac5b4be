import Foundation

/// A text as it is compared.
struct Wording {
  var words: [String]
  var normalized: String
  /// The words that carry content, sorted.
  var content: [String]

  init(_ text: String) {
    words = NestedStrings.words(of: text)
    normalized = words.joined(separator: " ")
    content = words.filter { !Self.functionWords.contains($0) }.sorted()
  }

  private static let functionWords: Set<String> = [
    "yang", "yg", "dan", "serta", "atau", "di", "ke", "dari", "pada", "dalam", "dlm", "untuk", "utk", "bagi",
    "dengan", "oleh", "terhadap", "atas", "secara", "scr", "para", "suatu", "sebuah", "adalah", "telah",
    "tlh",
    "akan", "maupun", "tentang", "kepada", "antara", "agar", "guna", "sebagai",
  ]

  /// The one content word in which two texts of as many differ, or `nil` when it is not one.
  func onlyDifference(from other: Wording) -> (String, String)? {
    var own: [String] = []
    var rest = other.content
    for word in content {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
      } else {
        own.append(word)
        if own.count > 1 { return nil }
      }
    }
    guard own.count == 1, rest.count == 1 else { return nil }
    return (own[0], rest[0])
  }
}

/// The words of a text in small letters; everything else parts them, and "&" is "dan".
func words(of text: String) -> [String] {
  let text = text.utf8.contains(UInt8(ascii: "&")) ? text.replacingOccurrences(of: "&", with: " dan ") : text
  return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

func normalized(_ text: String) -> String { words(of: text).joined(separator: " ") }

// MARK: Two words

/// Whether two words are one, inflected or misspelt: "meningkatnya" and "peningkatan", "tersusunya" and "tersusunnya".
func isSameWord(_ first: String, _ second: String) -> Bool {
  guard first.allSatisfy(\.isLetter), second.allSatisfy(\.isLetter) else { return false }
  return isSlip(first, second) || isInflection(first, second)
}

private func isSlip(_ first: String, _ second: String) -> Bool {
  let (longer, shorter) =
    first.count >= second.count ? (Array(first), Array(second)) : (Array(second), Array(first))
  guard shorter.count >= 7, longer.count - shorter.count <= 1 else { return false }
  let prefix = zip(longer, shorter).prefix { $0 == $1 }.count
  let suffix = min(
    zip(longer.reversed(), shorter.reversed()).prefix { $0 == $1 }.count, shorter.count - prefix)
  if longer.count > shorter.count {
    guard prefix + suffix == shorter.count else { return false }
    let isDoubled = prefix > 0 && longer[prefix - 1] == longer[prefix]
    return isDoubled ? !"ixcm".contains(longer[prefix]) : longer.count >= 11
  }
  return longer.count - prefix - suffix == 2 && longer[prefix] == shorter[prefix + 1]
    && longer[prefix + 1] == shorter[prefix]
}

private func isInflection(_ first: String, _ second: String) -> Bool {
  let (own, other) = (WordRoot(first), WordRoot(second))
  guard (own.form == .plain) == (other.form == .plain), own.letters == other.letters else { return false }
  return own.form != .process || other.form != .process || own.hasClitic != other.hasClitic
}

/// A word without its affixes.
private struct WordRoot {
  enum Form { case plain, verb, process }

  var form = Form.plain
  var hasClitic: Bool
  var letters: String

  init(_ word: String) {
    hasClitic = word.hasSuffix("nya") && word.count >= 7
    let stem = hasClitic ? String(word.dropLast(3)) : word
    letters = stem
    if stem.hasPrefix("pe"), stem.hasSuffix("an"), let root = Self.root(afterNasal: String(stem.dropLast(2)))
    {
      (form, letters) = (.process, Self.finished(root))
    } else if stem.hasSuffix("si"), stem.count >= 7 {
      (form, letters) = (.process, Self.finished(stem))
    } else if let base = Self.verbBase(stem, isResult: hasClitic) {
      let root = base.hasSuffix("kan") ? String(base.dropLast(3)) : base
      if root.count >= 4 { (form, letters) = (.verb, Self.finished(root)) }
    }
  }

  private static func verbBase(_ stem: String, isResult: Bool) -> String? {
    if stem.hasPrefix("me") { return root(afterNasal: stem) }
    if stem.hasPrefix("di") { return String(stem.dropFirst(2)) }
    return stem.hasPrefix("ter") || (isResult && stem.hasPrefix("ber")) ? String(stem.dropFirst(3)) : nil
  }

  private static func root(afterNasal word: String) -> String? {
    let rest = word.dropFirst(2)
    guard let first = rest.first, let second = rest.dropFirst().first else { return nil }
    let isVowel = "aiueo".contains(second)
    let root: String? =
      switch first {
      case "n" where second == "g": String(rest.dropFirst(2))
      case "n" where second == "y": "s" + rest.dropFirst(2)
      case "n" where isVowel: "t" + rest.dropFirst()
      case "m" where isVowel: "p" + rest.dropFirst()
      case "n", "m": String(rest.dropFirst())
      case "r" where !isVowel: word
      case "l", "r", "w", "y": String(rest)
      default: nil
      }
    return root.flatMap { $0.count >= 4 ? $0 : nil }
  }

  private static func finished(_ root: String) -> String {
    var root = root
    if root.hasSuffix("i") { root.removeLast() }
    if root.hasPrefix("k"), let second = root.dropFirst().first, "aiueo".contains(second) {
      root.removeFirst()
    }
    return root
  }
}
