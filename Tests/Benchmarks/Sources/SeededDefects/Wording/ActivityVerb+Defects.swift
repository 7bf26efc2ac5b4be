import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran that opens with a verb of what is done.
  static let verbForResult = DefectKind("sasaran-activity-verb/verb") { clean, random in
    guard
      let node = clean.pick(
        &random, where: { clean.isOwn($0) && $0.parent != nil && Statement($0.statement).words.count > 2 })
    else {
      return nil
    }
    let verb = random.pick([
      "Melaksanakan", "Menyusun", "Melakukan", "Membangun", "Menyelenggarakan", "Memfasilitasi", "Mengelola",
      "Membina",
      "Meningkatkan", "Mewujudkan", "Menyediakan", "Mengembangkan", "Mengkoordinasikan",
    ])
    return clean.planting("\(verb) \(Statement(node.statement).topic.lowercasedFirst)", at: node)
  }

  /// A sasaran that opens with the noun of an activity.
  static let activityForResult = DefectKind("sasaran-activity-verb/noun") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOwn(node) && Statement(node.statement).words.count > 2
            && !Statement(node.statement.lowercased()).has(Statement.telling)
        })
    else { return nil }
    let noun = random.pick([
      "Penyusunan", "Pelaksanaan", "Sosialisasi", "Koordinasi", "Fasilitasi", "Penyelenggaraan",
      "Peningkatan",
      "Pengelolaan", "Penyediaan", "Rapat", "Monitoring",
    ])
    return clean.planting("\(noun) \(Statement(node.statement).topic.lowercasedFirst)", at: node)
  }
}
