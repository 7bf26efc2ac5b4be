extension Rule {
  /// A sasaran stands later in the chain input → process → output → outcome → impact than its parent.
  ///
  /// Equal stages are fine: an outcome below an outcome (ultimate, intermediate, immediate), an output below an output.
  static let stageMonotonic = Rule(
    id: "stage-monotonic", family: .cascading, severity: .error,
    summary: LocalizedText(
      "Tahap sasaran lebih tinggi daripada tahap induknya",
      en: "A sasaran is of a later stage than its parent"),
    rationale: LocalizedText(
      "Penjenjangan mengikuti sebab-akibat: yang di bawah mewujudkan yang di atas, jadi keluaran tidak membawahkan hasil.",
      en:
        "Cascading follows cause and effect: what is below brings about what is above, so an output has no outcome under it."
    ),
    sources: [.cascadingPrinciples],
    advice: LocalizedText(
      "Tukar keduanya, atau perbaiki tahap salah satunya.", en: "Swap the two, or correct the stage of one."),
    examples: [
      .failing(
        LocalizedText("Hasil di bawah keluaran", en: "An outcome below an output"), at: .sasaran("S3.1"),
        tree: stageTree([(nil, "S2"), (.outcome, "S3")])),
      .failing(
        LocalizedText("Dampak di bawah hasil", en: "An impact below an outcome"), at: .sasaran("S1.1"),
        tree: stageTree([(.outcome, "S0"), (.impact, "S1")])),
      .passing(
        LocalizedText("Dampak, hasil, keluaran, keluaran", en: "Impact, outcome, output, output"),
        stageTree([(nil, "S0"), (nil, "S1"), (nil, "S2"), (nil, "S3")])),
      .passing(
        LocalizedText("Hasil di bawah hasil", en: "An outcome below an outcome"),
        stageTree([(.outcome, "S0"), (.outcome, "S1"), (.outcome, "S2")])),
    ],
    reach: .parent,
    needs: .otherStage,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, let upper = facts.stage(of: facts.node(node.parent)),
        let lower = facts.stage(of: node), lower > upper
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) adalah \(context.stage[.indonesian]), padahal induknya, \(parent), baru \(context.relatedStage[.indonesian])",
        en:
          "sasaran \(context.id) is of stage \(context.stage[.english]) while its parent, \(parent), is only of stage \(context.relatedStage[.english])",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })

  /// A chain of sasaran with their stages and levels.
  private static func stageTree(_ chain: [(stage: LogicStage?, level: String)]) -> PerformanceTree {
    var draft: SasaranDraft?
    for link in chain.reversed() {
      draft = SasaranDraft(
        "Meningkatnya kualitas pelatihan pada tingkat \(link.level)", level: link.level, stage: link.stage,
        children: draft.map { [$0] } ?? [])
    }
    return PerformanceTree("Contoh", roots: draft.map { [$0] } ?? [])
  }
}
