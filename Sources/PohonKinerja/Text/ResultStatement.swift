/// The statement of an activity worded as its result: "Menyusun modul" as "Tersusunnya modul".
enum ResultStatement {
  /// The result, `nil` where the words leave a doubt about its form. O(bytes).
  ///
  /// - Parameter words: The words of the statement with what they are; the first is a verb with me- or the noun of an
  ///   activity.
  static func result(of statement: String, words: [MarkedWord]) -> String? {
    guard let first = words.first, words.count > 1 else { return nil }
    // A verb that is joined would be left as it is: "Menyusun modul dan melaksanakan pelatihan".
    guard !joins(statement, words, [.activityVerbs, .aims]) else { return nil }
    let opening = statement.part(first.range).lowercased().filter { $0 != "-" && $0 != " " }
    if first.kinds.contains(.processNouns) {
      if let form = form(ofProcess: opening), isObject(words[1]),
        !joins(statement, words, .processNouns)
      {
        return statement.replacing(first.range, with: form.capitalized(like: statement.part(first.range)))
      }
      // A word that only looks like an activity may be a place or an institution.
      return first.kinds.contains(.formed) ? nil : carryingOut(statement, first)
    }
    guard !words[1].kinds.contains(.conjunctions), let form = ResultForms.result(of: opening) else {
      return nil
    }
    return statement.replacing(first.range, with: form.capitalized(like: statement.part(first.range)))
  }

  /// Whether a word of some kinds is joined to what stands before it, by a conjunction, a comma or a stroke.
  private static func joins(_ statement: String, _ words: [MarkedWord], _ kinds: WordKinds) -> Bool {
    words.indices.dropFirst().contains { place in
      guard !words[place].kinds.isDisjoint(with: kinds) else { return false }
      let before = words[place - 1]
      return before.kinds.contains(.conjunctions)
        || statement.part(before.range.upperBound..<words[place].range.lowerBound).contains {
          ",;/".contains($0)
        }
    }
  }

  /// Whether a word behind the noun of an activity is what it is done to: not "internal", "terpadu", "terhadap", "dan".
  private static func isObject(_ word: MarkedWord) -> Bool {
    word.kinds.isDisjoint(with: [.attributes, .qualities, .predicates, .function, .conjunctions])
  }

  /// The opening of a result for a noun with pe- … -an, where that opening is a usual one.
  private static func form(ofProcess noun: String) -> String? {
    guard noun.hasPrefix("pe"), noun.hasSuffix("an") else { return nil }
    // "Penyusunan" goes with "menyusun", "perbaikan" with "memperbaiki".
    let verbs =
      ["m\(noun.dropFirst().dropLast(2))"] + (noun.hasPrefix("per") ? ["mem\(noun.dropLast(2))"] : [])
    let forms = verbs.flatMap { verb in ["", "kan", "i"].map { ResultForms.result(of: verb + $0) } }
    return forms.compactMap(\.self).first
  }

  /// "Terlaksananya" before the noun of what is carried out.
  private static func carryingOut(_ statement: String, _ first: MarkedWord) -> String {
    let noun = statement.part(first.range)
    // "FGD" stays as it is.
    let isAbbreviation = noun.utf8.count > 1 && noun == noun.uppercased()
    let opening = "terlaksananya".capitalized(like: noun)
    return statement.replacing(first.range, with: "\(opening) \(isAbbreviation ? noun : noun.lowercased())")
  }
}
