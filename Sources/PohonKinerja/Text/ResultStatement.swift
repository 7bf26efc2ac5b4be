/// The statement of an activity worded as its result: "Menyusun modul" as "Tersusunnya modul".
enum ResultStatement {
  /// The result, `nil` where the words leave a doubt about its form. O(bytes).
  ///
  /// - Parameter words: The words of the statement with what they are; the first is a verb with me- or the noun of an
  ///   activity.
  static func result(of statement: String, words: [MarkedWord]) -> String? {
    guard let first = words.first, words.count > 1 else { return nil }
    let opening = statement.part(first.range).lowercased()
    // "Koordinasi dan penyusunan …": what joins the first word is done as well.
    let isJoined = words[1].kinds.contains(.conjunctions)
    if first.kinds.contains(.processNouns) {
      guard !isJoined, let form = form(ofProcess: opening) else {
        return carryingOut(statement, first)
      }
      return statement.replacing(first.range, with: form.capitalized(like: statement.part(first.range)))
    }
    guard !isJoined, let form = form(ofVerb: opening) else { return nil }
    return statement.replacing(first.range, with: form.capitalized(like: statement.part(first.range)))
  }

  /// The opening of a result for a verb with me-.
  private static func form(ofVerb verb: String) -> String? {
    if let form = ResultForms.result(of: verb) { return form }
    guard let verb = ActivityVerb(verb) else { return nil }
    return verb.resultForms.first(where: ResultWords.isListed) ?? verb.certainResultForm
  }

  /// The opening of a result for a noun with pe- … -an, where that opening is a usual one.
  private static func form(ofProcess noun: String) -> String? {
    guard noun.hasPrefix("pe"), noun.hasSuffix("an") else { return nil }
    let verb = "m" + noun.dropFirst().dropLast(2)
    for verb in [verb, verb + "kan", verb + "i"] {
      if let form = ResultForms.result(of: verb) { return form }
      if let form = ActivityVerb(verb)?.resultForms.first(where: ResultWords.isListed) { return form }
    }
    return nil
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
