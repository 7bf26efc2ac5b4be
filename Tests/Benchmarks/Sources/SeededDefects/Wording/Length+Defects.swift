import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A statement of a word or two.
  static let tooShort = DefectKind("text-too-short") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOwn(node) && Statement(node.statement).first.hasSuffix("nya") && word(of: node) != nil
        }),
      let word = word(of: node)
    else { return nil }
    return clean.planting("\(Statement(node.statement).first) \(word)", at: node)
  }

  /// A word that the statement has in common with all its indicators.
  private static func word(of node: Sasaran) -> String? {
    Statement(node.statement).words.dropFirst().first { word in
      word.count > 3
        && node.indicators.allSatisfy { Statement($0.name.lowercased()).words.contains(word.lowercased()) }
    }
  }

  /// A statement in which the result is hard to find.
  static let tooLong = DefectKind("text-too-long") { clean, random in
    guard
      let node = clean.pick(&random, where: { clean.isOwn($0) && Statement($0.statement).words.count > 2 })
    else { return nil }
    var services = [
      "kependudukan", "kesehatan", "perizinan", "pertanian", "perikanan", "kepegawaian", "perpustakaan",
      "perhubungan",
      "persandian", "statistik", "kebudayaan", "kepemudaan", "kehutanan", "energi", "transmigrasi",
      "kelautan",
    ]
    let start = random.below(services.count)
    services = Array(services[start...] + services[..<start])
    let more = (0..<(42 + random.below(20))).map { services[$0 % services.count] }.joined(separator: " ")
    return clean.planting("\(node.statement) bagi urusan \(more)", at: node)
  }
}
