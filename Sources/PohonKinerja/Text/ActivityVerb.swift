/// The active verb an activity starts with ("Membangun"), and the forms that its product can take ("Terbangunnya").
///
/// The prefix me- changes with the first sound of the root and can swallow it: susun → menyusun, pilih → memilih,
/// tata → menata, kirim → mengirim. Where a swallowed sound cannot be told from a root that starts with a vowel
/// (mengolah: olah, mengirim: kirim), both roots count.
struct ActivityVerb {
  /// The verb, lower-cased.
  let verb: String
  /// The possible stems, with and without the suffixes -kan and -i.
  private let stems: [String]

  /// Reads the first word of an activity; `nil` when it is not a verb with me-.
  ///
  /// - Parameter word: A lower-cased word.
  init?(_ word: String) {
    guard word.utf8.count > 5, !word.hasSuffix("nya"), !Self.wordsThatAreNoVerbs.contains(word) else {
      return nil
    }
    let roots = Self.roots(of: Array(word.utf8))
    guard !roots.isEmpty else { return nil }
    verb = word
    stems = roots.flatMap(Self.withoutSuffixes).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a lower-cased word is the result form of the verb: "terbangunnya".
  func hasResultForm(_ word: String) -> Bool {
    resultForms.contains(word)
  }

  /// The forms that its result can take, not all of which are words.
  var resultForms: [String] { stems.flatMap(Self.resultForms) }

  /// Whether a lower-cased word is the activity as a noun: "pembangunan", "pelaksanaan".
  func hasProcessNoun(_ word: String) -> Bool {
    guard word.hasSuffix("an"), word.utf8.first == UInt8(ascii: "p") else { return false }
    let noun = Array(word.utf8.dropFirst().dropLast(2))
    return Self.withoutSuffixes(Array(verb.utf8.dropFirst())).contains(noun)
  }

  private static func resultForms(of stem: String) -> [String] {
    // ter- loses its r before a root with r: rawat → terawatnya.
    stem.hasPrefix("r") ? ["te\(stem)nya", "ter\(stem)nya"] : ["ter\(stem)nya"]
  }

  private static func withoutSuffixes(_ stem: [UInt8]) -> [[UInt8]] {
    var stems = [stem]
    if stem.count > 5, stem.suffix(3).elementsEqual("kan".utf8) { stems.append(stem.dropLast(3)) }
    if stem.count > 4, stem.last == UInt8(ascii: "i") { stems.append(stem.dropLast()) }
    return stems
  }

  /// The roots, with their suffixes, from which the verb can be made; none when it is not made with me-.
  private static func roots(of verb: [UInt8]) -> [[UInt8]] {
    func rest(after prefix: String) -> [UInt8]? {
      verb.starts(with: prefix.utf8) ? Array(verb.dropFirst(prefix.utf8.count)) : nil
    }
    func swallowed(_ sound: String, before rest: [UInt8]) -> [UInt8] { Array(sound.utf8) + rest }

    if let rest = rest(after: "meny"), let first = rest.first {
      return first.isVowel ? [swallowed("s", before: rest)] : []
    }
    if let rest = rest(after: "meng"), let first = rest.first {
      if first.isVowel { return [rest, swallowed("k", before: rest)] }
      return "ghkqx".utf8.contains(first) ? [rest] : []
    }
    if let rest = rest(after: "men"), let first = rest.first {
      if first.isVowel { return [swallowed("t", before: rest), swallowed("n", before: rest)] }
      return "cdjstz".utf8.contains(first) ? [rest] : []
    }
    if let rest = rest(after: "mem"), let first = rest.first {
      if first.isVowel { return [swallowed("p", before: rest), swallowed("m", before: rest)] }
      return "bfpv".utf8.contains(first) ? [rest] : []
    }
    if let rest = rest(after: "me"), let first = rest.first {
      return "lrwy".utf8.contains(first) ? [rest] : []
    }
    return []
  }

  private static let wordsThatAreNoVerbs: Set = [
    "melalui", "melati", "melayu", "memang", "memori", "memorandum", "menara", "menengah", "mengapa",
    "mengenai",
    "menjadi", "mental", "mentah", "menteri", "mentor", "mentoring", "menurut", "merdeka", "mereka", "mewah",
  ]
}
