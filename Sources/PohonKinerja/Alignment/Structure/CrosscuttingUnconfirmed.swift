extension Rule {
  /// The other side of a crosscutting link has not agreed, or nobody says whether it has.
  ///
  /// A link that is proposed or refused is a warning, one without a status a note. A link from a sasaran that does not
  /// exist is the matter of `unknown-reference`.
  static let crosscuttingUnconfirmed = Rule(
    id: "crosscutting-unconfirmed", family: .structure, severity: .warning, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Crosscutting belum disetujui pihak lain", en: "A crosscutting link is not accepted by the other side"),
    rationale: LocalizedText(
      "Sumbangan unit lain baru dapat diandalkan setelah unit itu menyetujuinya.",
      en: "What another unit contributes can be relied on once that unit has agreed."),
    sources: [.evaluationAKIP("1.b.9"), .convention],
    advice: LocalizedText(
      "Sepakati dengan unit tersebut lalu catat statusnya (JSON: status “accepted”, Swift: status: .accepted), atau hapus tautannya.",
      en:
        "Agree on it with that unit and note the status (JSON: status “accepted”, Swift: status: .accepted), or remove the link."
    ),
    examples: [
      .failing(
        LocalizedText("Diusulkan, belum dijawab", en: "Proposed and not answered"), at: .sasaran("S1.1"),
        tree: crosscuttingTree([
          CrosscuttingLink(from: "S1.1", unit: "Badan Kepegawaian Daerah", status: .proposed)
        ])),
      .failing(
        LocalizedText("Ditolak", en: "Refused"), at: .sasaran("S2.1"),
        tree: crosscuttingTree([CrosscuttingLink(from: "S2.1", unit: "Dinas Kesehatan", status: .refused)])),
      .failing(
        LocalizedText("Tanpa status: catatan", en: "Without a status: a note"), at: .sasaran("S2.1"),
        tree: crosscuttingTree([CrosscuttingLink(from: "S2.1", unit: "Dinas Kesehatan")])),
      .passing(
        LocalizedText("Disetujui", en: "Accepted"),
        crosscuttingTree([CrosscuttingLink(from: "S2.1", unit: "Dinas Kesehatan", status: .accepted)])),
      .passing(LocalizedText("Tanpa crosscutting", en: "No crosscutting"), crosscuttingTree([])),
    ],
    reach: .identifiers,
    check: .document { facts, collector in
      for (place, link) in facts.columns.header.crosscutting.enumerated() where link.status != .accepted {
        // A link without another side is none that could be agreed on; `unknown-reference` tells of it.
        guard let row = facts.columns.node(withID: link.source), !link.isOpen, !link.leadsToItself else {
          continue
        }
        let other = link.target.flatMap { facts.columns.node(withID: $0) }
        collector.report(
          row, related: other ?? .none, value: place, severity: link.status == nil ? .note : nil)
      }
    },
    wording: { context in
      let links = context.tree.crosscutting
      let link = links.indices.contains(context.value) ? links[context.value] : nil
      let other = (link?.names ?? []).joined(separator: ", ")
      let verdict =
        switch link?.status {
        case .proposed: LocalizedText("belum dijawab", en: "has not been answered")
        case .refused: LocalizedText("ditolak", en: "is refused")
        case .accepted, nil:
          LocalizedText("belum jelas disetujui atau tidak", en: "does not say whether it is accepted")
        }
      return FindingText(
        "crosscutting sasaran \(context.id) dengan \(other) \(verdict.indonesian)",
        en: "the crosscutting link of sasaran \(context.id) with \(other) \(verdict.english)",
        notes: context.note(LocalizedText("sasaran pihak lain", en: "the sasaran of the other side")),
        distinction: [link?.target ?? "", link?.unit ?? "", link?.status?.rawValue ?? ""])
    })

  private static func crosscuttingTree(_ links: [CrosscuttingLink]) -> PerformanceTree {
    PerformanceTree(
      "Contoh", crosscutting: links,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pengelolaan diklat", level: "S1",
          children: [SasaranDraft("Penyelenggaraan Pelatihan Manajerial yang sesuai NSPK")])
      ])
  }
}
