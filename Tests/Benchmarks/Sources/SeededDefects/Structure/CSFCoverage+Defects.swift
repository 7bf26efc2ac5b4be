import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A critical success factor that nothing below addresses.
  static let factorUnaddressed = DefectKind("csf-coverage/missing") { clean, random in
    guard let node = clean.pick(&random, where: { !$0.isLeaf && !$0.isContext }) else { return nil }
    let factor = random.pick(["Serangan hama/penyakit", "Ketersediaan air baku", "Kepastian hukum"])
    return clean.planting(at: node) { $0.criticalSuccessFactors.append(factor) }
  }

  /// Those below no longer say that they address a factor.
  static let factorForgotten = DefectKind("csf-coverage/forgotten") { clean, random in
    guard let node = clean.pick(&random, where: { !$0.criticalSuccessFactors.isEmpty && !$0.isLeaf }) else {
      return nil
    }
    let addressed = node.children.compactMap(\.criticalSuccessFactor)
    guard !addressed.isEmpty else { return nil }
    let factor = random.pick(addressed)
    var tree = clean.tree
    for child in node.children where child.criticalSuccessFactor == factor {
      guard (try? tree.update(child.id, { $0.criticalSuccessFactor = nil })) != nil else { return nil }
    }
    return PlantedTree(tree, at: .sasaran(node.id))
  }

  /// A factor is addressed that the parent does not declare.
  static let factorOfNobody = DefectKind("csf-coverage/stray") { clean, random in
    guard let node = clean.pick(&random, where: { $0.parent != nil && $0.criticalSuccessFactor == nil })
    else { return nil }
    let factor = random.pick(["Harga gabah", "Iklim usaha", "Ketepatan waktu tanam lain"])
    return clean.planting(at: node) { $0.criticalSuccessFactor = factor }
  }
}
