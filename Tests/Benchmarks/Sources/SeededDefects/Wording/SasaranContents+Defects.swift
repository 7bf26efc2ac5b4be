import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran with its target in it.
  static let targetInSasaran = DefectKind("sasaran-contains-target") { clean, random in
    guard
      let node = clean.pick(&random, where: { clean.isOwn($0) && Statement($0.statement).words.count > 2 })
    else { return nil }
    let figure = 10 + random.below(89)
    let target = random.pick([
      " sebesar \(figure)%", " sebesar \(figure),5 persen", " minimal \(figure) persen",
      " hingga ≥ \(figure)",
      " menjadi \(figure)%", " (\(figure) %)", " sebanyak \(figure) lokasi", " mencapai \(figure)%",
    ])
    return clean.planting(node.statement + target, at: node)
  }

  /// A sasaran that tells its means.
  static let meansInSasaran = DefectKind("sasaran-contains-means") { clean, random in
    guard
      let node = clean.pick(&random, where: { clean.isOwn($0) && Statement($0.statement).words.count > 1 })
    else { return nil }
    let means = random.pick([
      " melalui pemutakhiran aplikasi", " dengan cara gotong royong", " melalui kemitraan swasta",
      " via kanal digital",
      " Melalui dukungan mitra",
    ])
    return clean.planting(node.statement + means, at: node)
  }

  /// Two results in one sentence.
  static let twoResults = DefectKind("sasaran-two-results") { clean, random in
    guard
      let node = clean.pick(
        &random, where: { clean.isOwn($0) && Statement($0.statement).first.hasSuffix("nya") })
    else { return nil }
    let second = random.pick([
      " dan meningkatnya kepuasan masyarakat", " serta terwujudnya kemandirian warga",
      " dan menurunnya beban biaya",
      " serta tersusunnya pedoman", " dan terpenuhinya kebutuhan warga",
    ])
    return clean.planting(node.statement + second, at: node)
  }
}
