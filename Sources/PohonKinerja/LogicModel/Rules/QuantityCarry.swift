extension LogicRule {
  /// What an activity promises in numbers, its outputs deliver.
  static let quantityCarry = LogicRule(
    "quantity-carry", severity: .warning,
    summary: LocalizedText(
      "Kuantitas proses tidak muncul pada output", en: "A process's quantity does not reappear in its outputs"
    ),
    rationale: LocalizedText(
      "Output adalah hasil langsung proses, maka jumlahnya sama (membangun 1.500 km, terbangunnya 1.500 km).",
      en:
        "An output is the direct result of a process, so their quantities agree (build 1,500 km, 1,500 km built)."
    ),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Samakan kuantitas proses dan output.", en: "Make the quantities of process and output agree."),
    examples: [
      .passing(
        LocalizedText("1,500 km dan 1.500 km adalah sama", en: "1,500 km and 1.500 km are the same"),
        .sample),
      .passing(
        LocalizedText("Dua proses untuk satu output", en: "Two processes for one output"),
        .sample.rewording("o", as: "Terbangunnya 2.000 km kabel").adding(
          .init("Membangun 500 km kabel", id: "p2", stage: .process),
          links: [.init(from: "i", to: "p2"), .init(from: "p2", to: "o")])),
      .passing(
        LocalizedText("Tempat bukan kuantitas hasil", en: "Places are no quantity of the result"),
        .sample.rewording("p", as: "Membangun 1.500 km kabel fiber optik di 5 kecamatan")),
      .failing(
        LocalizedText("Panjang yang berbeda", en: "Another length"), at: .element("p"),
        model: .sample.rewording("o", as: "Terbangunnya 1.250 km kabel fiber optik")),
      .failing(
        LocalizedText("Kuantitas hilang", en: "The quantity is lost"), at: .element("p"),
        model: .sample.rewording("o", as: "Terbangunnya jaringan kabel fiber optik")),
    ]
  ) { facts in
    let delivered = deliveries(facts)
    let all = QuantityIndex(facts.hasLinks ? [] : Array(delivered.joined()))
    return facts.elements(at: .process).flatMap { process -> [Hit] in
      let linked = facts.effects[process].filter { facts.model.elements[$0].stage == .output }
      guard !facts.hasLinks || !linked.isEmpty else { return [] }
      let promised = StatementQuantity.all(in: facts.model.elements[process].text).filter {
        !$0.isCircumstance
      }
      guard !promised.isEmpty else { return [] }
      let outputs = facts.hasLinks ? QuantityIndex(linked.flatMap { delivered[$0] }) : all
      return promised.compactMap { quantity in
        let match = outputs.matching(quantity)
        // Without links only an output that counts the same thing says anything about the process.
        guard facts.hasLinks || match.countsSameThing, !match.carries(quantity.value) else { return nil }
        return hit(quantity, of: process, given: match, linked: linked, in: facts)
      }
    }
  }

  /// For each element what it delivers, which is nothing unless it is an output.
  private static func deliveries(_ facts: LogicFacts) -> [[QuantityDelivery]] {
    facts.model.elements.enumerated().map { index, element in
      guard element.stage == .output else { return [] }
      let processes = facts.causes[index].count { facts.model.elements[$0].stage == .process }
      return StatementQuantity.all(in: element.text).map {
        QuantityDelivery(quantity: $0, output: index, isShared: processes != 1)
      }
    }
  }

  private static func hit(
    _ quantity: StatementQuantity, of process: Int, given match: QuantityMatch, linked: [Int],
    in facts: LogicFacts
  ) -> Hit {
    let name = facts.name(of: process)
    let written = Wording.quoted(quantity.written)
    let others = match.countsSameThing ? match.deliveries.prefix(5) : []
    let instead = others.isEmpty ? "" : " (\(others.map(\.quantity.written).joined(separator: ", ")))"
    var places: [Int] = []
    for output in match.countsSameThing ? others.map(\.output) : Array(linked.prefix(5))
    where !places.contains(output) {
      places.append(output)
    }
    return Hit(
      .element(process),
      LocalizedText(
        "\(written) pada \(name.indonesian) tidak muncul pada outputnya\(instead)",
        en: "\(written) in \(name.english) does not reappear in its output\(instead)"),
      notes: places.map { facts.note(facts.name(of: $0), at: $0) })
  }
}
