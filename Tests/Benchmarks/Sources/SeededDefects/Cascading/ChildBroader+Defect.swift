import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran for a wider area than its parent.
  static let widerThanParent = DefectKind("child-broader-than-parent") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, clean.isOwn(node), clean.isOwn(parent) else { return false }
          return parent.children.allSatisfy { !Statement($0.statement).has(Statement.areas) }
            && !Statement(parent.statement).has(Statement.areas)
        }), let parent = node.parent
    else { return nil }
    let (narrow, wide) = random.pick(areas)
    var tree = clean.tree
    guard (try? tree.update(parent.id, { $0.statement += narrow })) != nil,
      (try? tree.update(node.id, { $0.statement += wide })) != nil
    else { return nil }
    return PlantedTree(tree, at: .sasaran(node.id))
  }

  private static let areas = [
    (" di Kecamatan Glagah", " di seluruh kabupaten"),
    (" di Kabupaten Banyuwangi", " di Provinsi Jawa Timur"),
    (" di 5 kecamatan prioritas", " di seluruh kecamatan"),
    (" di Desa Tamansari", " di wilayah Kecamatan Licin"),
    (" di Kota Metro", " secara nasional"), (" di Kelurahan Karangrejo", " di semua kecamatan"),
    (" masyarakat Kecamatan Glagah", " masyarakat kabupaten"),
  ]
}
