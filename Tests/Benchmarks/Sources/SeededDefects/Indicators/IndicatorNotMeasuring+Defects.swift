import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator about something else.
  static let measuresElse = DefectKind("indicator-not-measuring-sasaran/foreign") { clean, random in
    guard
      let node = clean.pick(&random, where: { clean.isOwn($0) && Statement($0.statement).words.count > 2 })
    else { return nil }
    let topic = random.pick(ForeignTopics.all)
    let opening = random.pick(["Persentase", "Jumlah"])
    return clean.planting(
      clean.indicator("\(opening) \(topic)", opening == "Jumlah" ? "lokasi" : "%", of: node), under: node)
  }

  /// An indicator that a sasaran beside is about.
  static let measuresSibling = DefectKind("indicator-not-measuring-sasaran/sibling") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          node.parent.map { $0.children.contains { $0.id != node.id && clean.isOwn($0) } } ?? false
            && clean.isOwn(node)
        }), let parent = node.parent
    else { return nil }
    let sibling = random.pick(parent.children.filter { $0.id != node.id && clean.isOwn($0) })
    let own = Set(node.statement.lowercased().split { !$0.isLetter }.map(String.init))
    // "Persentase penyakit menular" would be two defects: something one wants less of, with no polarity.
    let words = Statement(Statement(sibling.statement).bareTopic.lowercased()).words.filter { word in
      word.count > 4 && word.allSatisfy(\.isLetter) && !own.contains(word) && word != "penyakit"
        && !isKnownOtherwise(word, besides: own)
    }
    guard words.count > 1 else { return nil }
    let name = "Persentase \(words.suffix(2).joined(separator: " "))"
    return clean.planting(clean.indicator(name, .percent, of: node), under: node)
  }

  /// Whether a word is a synonym of one of others, or tells that people took part in something.
  private static func isKnownOtherwise(_ word: String, besides others: Set<String>) -> Bool {
    Vocabulary.standard[.participation].contains(word)
      || Vocabulary.standard.synonyms.contains { $0.contains(word) && !others.isDisjoint(with: $0) }
  }
}
