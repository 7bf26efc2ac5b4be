/// The crosscutting links of a tree by the sasaran at their ends.
struct CrosscuttingReferences {
  /// One end of a link.
  struct Reference {
    let link: CrosscuttingLink
    /// The sasaran at the other end, when it is in the tree.
    let other: Row?
    /// The id or unit at the other end.
    let name: String
  }

  private var references: [Row: [Reference]] = [:]

  init(in columns: TreeColumns) {
    for link in columns.header.crosscutting where !link.names.isEmpty && !link.leadsToItself {
      let source = columns.node(withID: link.source)
      let target = link.target.flatMap { columns.node(withID: $0) }
      let name = link.names.joined(separator: ", ")
      if let source {
        references[source, default: []].append(Reference(link: link, other: target, name: name))
      }
      if let target, target != source {
        references[target, default: []].append(Reference(link: link, other: source, name: link.source))
      }
    }
  }

  /// The references of a sasaran, in the order of the links.
  func of(_ row: Row) -> [Reference] { references[row] ?? [] }
}

extension CrosscuttingReferences.Reference {
  /// What a drawing says of it: "↔ S2.3: jadwal bersama (diusulkan)".
  func text(in language: Language, mark: String = "↔") -> String {
    var text = "\(mark) \(name)"
    if let note = link.note, !note.isEmpty { text += ": \(note)" }
    if let status = link.status { text += " (\(status.title[language]))" }
    return text
  }
}

extension CrosscuttingLink.Status {
  /// The word used in drawings.
  fileprivate var title: LocalizedText {
    switch self {
    case .proposed: LocalizedText("diusulkan", en: "proposed")
    case .accepted: LocalizedText("disepakati", en: "accepted")
    case .refused: LocalizedText("ditolak", en: "refused")
    }
  }
}
