import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran that states the problem.
  static let problemStated = DefectKind("problem-as-outcome") { clean, random in
    guard
      let node = clean.pick(&random, where: { clean.isOwn($0) && Statement($0.statement).words.count > 2 })
    else { return nil }
    let opening = random.pick([
      "Rendahnya", "Kurangnya", "Belum optimalnya", "Masih rendahnya", "Masih kurangnya", "Minimnya",
      "Lemahnya",
      "Terbatasnya", "Lambatnya", "Belum meratanya", "Buruknya",
    ])
    return clean.planting("\(opening) \(Statement(node.statement).topic.lowercasedFirst)", at: node)
  }

  /// An outcome in a negative sentence.
  static let negated = DefectKind("negative-wording") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOwn(node) && clean.isOutcome(node)
            && !["Menurunnya", "Berkurangnya", "Terkendalinya", "Teratasinya"].contains(
              Statement(node.statement).first)
        })
    else { return nil }
    let clause = random.pick([
      " yang tidak memberatkan masyarakat", " yang tidak tumpang tindih", " yang belum terlayani",
      " agar tidak tertinggal",
      " yang kurang diminati", " yang tidak berbelit",
    ])
    return clean.planting(node.statement + clause, at: node)
  }
}
