import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A process that comes to no output.
  static let processForNothing = DefectKind(
    "dangling-element",
    implies: [
      "chain-gap": "the output of a process that leads nowhere comes from no process",
      "dangling-element": "what is put into such a process alone comes to no output either",
    ],
    .logicModel { model, random in
      let processes = model.elements(at: .process)
      let process = random.pick(processes).id
      var model = model
      model.links.removeAll { $0.from == process }
      return PlantedModel(model, at: .element(process))
    })

  /// An outcome that comes to no impact.
  static let outcomeForNothing = DefectKind(
    "dangling-element/outcome",
    .logicModel { model, random in
      let outcome = random.pick(model.elements(at: .outcome)).id
      var model = model
      model.links.removeAll { $0.from == outcome }
      return PlantedModel(model, at: .element(outcome))
    })

  /// An output that comes to no outcome.
  static let outputForNothing = DefectKind(
    "dangling-output",
    implies: [
      "chain-gap": "the outcome of an output that leads nowhere comes from no output"
    ],
    .logicModel { model, random in
      let output = random.pick(model.elements(at: .output)).id
      var model = model
      model.links.removeAll { $0.from == output }
      return PlantedModel(model, at: .element(output))
    })

  /// An outcome that no output brings about.
  static let outcomeOfNothing = DefectKind(
    "chain-gap",
    .logicModel { model, random in
      guard let impact = model.elements(at: .impact).first else { return nil }
      let opening = random.pick(["Meningkatnya minat", "Meningkatnya kepercayaan", "Membaiknya kebiasaan"])
      var changed = model.with(
        elements: model.elements + [LogicModel.Element("\(opening) masyarakat", id: "baru", stage: .outcome)])
      changed.links.append(LogicModel.Link(from: "baru", to: impact.id))
      return PlantedModel(changed, at: .element("baru"))
    })

  /// An impact that nothing brings about.
  static let impactOfNothing = DefectKind(
    "impact-unfed",
    .logicModel { model, random in
      let text = random.pick(["Meningkatnya ketahanan daerah", "Menurunnya ketimpangan antarwilayah"])
      return PlantedModel(
        model.with(elements: model.elements + [LogicModel.Element(text, id: "baru", stage: .impact)]),
        at: .element("baru"))
    })

  /// A stage without elements.
  static let stageLeftOut = DefectKind(
    "stage-missing",
    .logicModel { model, random in
      let stage = random.pick([LogicStage.input, .impact])
      var changed = model.with(elements: model.elements.filter { $0.stage != stage })
      let ids = Set(changed.elements.map(\.id))
      changed.links.removeAll { !ids.contains($0.from) || !ids.contains($0.to) }
      return PlantedModel(changed, at: .document)
    })
}
