extension LogicRule {
  /// A result is not the problem.
  static let problemAsOutcome = LogicRule(
    "problem-as-outcome", severity: .error,
    summary: LocalizedText("Masalah ditulis sebagai hasil", en: "A problem posing as a result"),
    rationale: LocalizedText(
      "Masalah menjadi dasar model; hasilnya adalah keadaan sesudah masalah itu teratasi.",
      en: "The problem is where the model starts; a result is the condition once it is solved."),
    sources: [.logicModelMaterial, .convention],
    advice: LocalizedText(
      "Pindahkan ke masalah, dan tuliskan keadaan yang ingin dicapai (“Meningkatnya …”).",
      en: "Move it to the problems, and write the condition to reach (“Meningkatnya …”)."),
    examples: [
      .passing(
        LocalizedText("Masalah pada tempatnya", en: "A problem in its place"),
        .sample),
      .passing(
        LocalizedText("Hal buruk yang menurun", en: "Something bad that decreases"),
        .sample.rewording("c", as: "Menurunnya biaya transaksi bagi dunia usaha")),
      .failing(
        LocalizedText("Masalah sebagai outcome", en: "A problem as outcome"), at: .element("c"),
        model: .sample.rewording("c", as: "Rendahnya penggunaan TIK di daerah")),
      .failing(
        LocalizedText("Masalah sebagai dampak", en: "A problem as impact"), at: .element("d"),
        model: .sample.rewording("d", as: "Belum optimalnya pertumbuhan ekonomi")),
      .failing(
        LocalizedText("Kata lain yang biasa membuka masalah: peringatan", en: "Another opening: a warning"),
        at: .element("c"), model: .sample.rewording("c", as: "Minimnya penggunaan TIK di daerah")),
    ]
  ) { facts in
    facts.model.elements.indices.compactMap { index in
      let element = facts.model.elements[index]
      guard element.stage >= .output,
        let opening = ProblemOpening(facts.markedWords[index])
      else { return nil }
      let name = facts.name(of: index)
      return Hit(
        .element(index),
        LocalizedText(
          "\(name.indonesian) menyebut masalah, bukan hasil",
          en: "\(name.english) names a problem, not a result"),
        severity: opening == .listed ? nil : .warning)
    }
  }
}
