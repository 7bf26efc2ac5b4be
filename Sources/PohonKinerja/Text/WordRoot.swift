/// A word without its affixes, for telling inflections of one root from different words.
///
/// Light on purpose: there is no dictionary of roots, and a form that is not surely derived from a verb is left as it
/// is. So "meningkatnya" and "peningkatan" meet in "tingkat", while "pengelola" and "pengelolaan", "peraturan" and
/// "pengaturan", "persediaan" and "penyediaan" stay apart.
struct WordRoot: Hashable {
  /// What the word is derived as.
  let form: Form
  /// Whether the clitic -nya was taken off.
  let hasClitic: Bool
  /// What is left, in lower case.
  let letters: [UInt8]

  enum Form: Hashable {
    /// As it stands.
    case plain
    /// A verb, or with the clitic a result: me-, di-, ter-, ber-.
    case verb
    /// The noun of a process: pe- … -an, or a loan word in -si.
    case process
  }

  /// The letters that a root must keep to be one.
  private static let shortest = 4

  init(_ word: Span<UInt8>) {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    for index in word.indices { letters.append(word[index].lowercasedASCII) }
    hasClitic = letters.ends(with: "nya") && letters.count >= Self.shortest + 3
    let stem = hasClitic ? letters.dropLast(3) : letters[...]
    // "Distribusi" is a loan word, "difasilitasi" would be a verb: the first is far more frequent.
    if let root = Self.process(stem) ?? (stem.starts(with: "di") ? Self.loan(stem) : nil) {
      form = .process
      self.letters = root
    } else if let root = Self.verb(stem, isResult: hasClitic) {
      form = .verb
      self.letters = root
    } else if let root = Self.loan(stem) {
      form = .process
      self.letters = root
    } else {
      form = .plain
      self.letters = Array(stem)
    }
  }

  /// Whether the two words are forms of one word or root, rather than two nouns made of it.
  func isInflection(of other: WordRoot) -> Bool {
    guard (form == .plain) == (other.form == .plain), letters == other.letters else { return false }
    return form != .process || other.form != .process || hasClitic != other.hasClitic
  }

  /// Equal for inflections of one word.
  var key: UInt64 {
    TextHash.hash(letters.span, seed: form == .plain ? 0 : 1)
  }

  private static func process(_ stem: ArraySlice<UInt8>) -> [UInt8]? {
    guard stem.starts(with: "pe"), stem.ends(with: "an") else { return nil }
    return root(afterNasalPrefix: stem.dropLast(2)).map(finished)
  }

  private static func loan(_ stem: ArraySlice<UInt8>) -> [UInt8]? {
    stem.ends(with: "si") && stem.count >= shortest + 3 ? finished(stem) : nil
  }

  private static func verb(_ stem: ArraySlice<UInt8>, isResult: Bool) -> [UInt8]? {
    let base: ArraySlice<UInt8>?
    if stem.starts(with: "me") {
      base = root(afterNasalPrefix: stem)
    } else if stem.starts(with: "di") {
      base = stem.dropFirst(2)
    } else if stem.starts(with: "ter") || (isResult && stem.starts(with: "ber")) {
      base = stem.dropFirst(3)
    } else {
      base = nil
    }
    guard let base else { return nil }
    let root = base.ends(with: "kan") ? base.dropLast(3) : base
    return root.count >= shortest ? finished(root) : nil
  }

  /// What follows me- or pe-, with the consonant that the nasal has swallowed put back: "menyusun" → "susun".
  ///
  /// `nil` where no nasal or liquid follows, as in "petani" and "pekerjaan", which are not made of a verb this way.
  private static func root(afterNasalPrefix word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = word.dropFirst(2)
    guard let first = rest.first, let second = rest.dropFirst().first else { return nil }
    let root: ArraySlice<UInt8>
    switch (first, second) {
    case (UInt8(ascii: "n"), UInt8(ascii: "g")): root = rest.dropFirst(2)
    case (UInt8(ascii: "n"), UInt8(ascii: "y")): root = [UInt8(ascii: "s")] + rest.dropFirst(2)
    case (UInt8(ascii: "n"), _) where second.isVowel: root = [UInt8(ascii: "t")] + rest.dropFirst()
    case (UInt8(ascii: "m"), _) where second.isVowel: root = [UInt8(ascii: "p")] + rest.dropFirst()
    case (UInt8(ascii: "n"), _), (UInt8(ascii: "m"), _): root = rest.dropFirst()
    // per- before a consonant belongs to the stem: "perbaikan" goes with "memperbaiki".
    case (UInt8(ascii: "r"), _) where !second.isVowel: root = word
    case (UInt8(ascii: "l"), _), (UInt8(ascii: "r"), _), (UInt8(ascii: "w"), _), (UInt8(ascii: "y"), _):
      root = rest
    default: return nil
    }
    return root.count >= shortest ? root : nil
  }

  /// Takes off what makes the same root look different: a final -i, and a first k before a vowel, which meng-
  /// swallows ("terkelola", "pengelolaan").
  private static func finished(_ root: ArraySlice<UInt8>) -> [UInt8] {
    var root = root
    if root.last == UInt8(ascii: "i") { root = root.dropLast() }
    if root.first == UInt8(ascii: "k"), let second = root.dropFirst().first, second.isVowel {
      root = root.dropFirst()
    }
    return Array(root)
  }
}

extension Collection<UInt8> {
  fileprivate func starts(with affix: StaticString) -> Bool { starts(with: affix.description.utf8) }
}

extension BidirectionalCollection<UInt8> {
  fileprivate func ends(with affix: StaticString) -> Bool {
    suffix(affix.utf8CodeUnitCount).elementsEqual(affix.description.utf8)
  }
}
