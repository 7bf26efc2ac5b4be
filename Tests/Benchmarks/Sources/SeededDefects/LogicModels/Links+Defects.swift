import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A link to an element that does not exist.
  static let linkToNobody = DefectKind(
    "unknown-link-end",
    .logicModel { model, random in
      var model = model
      let from = random.pick(model.elements).id
      let to = random.pick(["x", "output.99", "\(from)\(from)"])
      model.links.append(LogicModel.Link(from: from, to: to))
      return PlantedModel(model, at: .link(from: from, to: to))
    })

  /// A link that is stated twice.
  static let linkTwice = DefectKind(
    "duplicate-link",
    .logicModel { model, random in
      var model = model
      let link = random.pick(model.links)
      model.links.append(link)
      return PlantedModel(model, at: .link(from: link.from, to: link.to))
    })

  /// A link that runs backward.
  static let linkBackward = DefectKind(
    "backward-link",
    implies: [
      "link-cycle": "a link back to where its cause comes from closes a cycle"
    ],
    .logicModel { model, random in
      var model = model
      let link = random.pick(model.links)
      model.links.append(LogicModel.Link(from: link.to, to: link.from))
      return PlantedModel(model, at: .link(from: link.to, to: link.from))
    })

  /// A link between two processes.
  static let linkWithinStage = DefectKind(
    "same-stage-link",
    .logicModel { model, random in
      let stage = random.pick([LogicStage.process, .input])
      let elements = model.elements(at: stage)
      guard elements.count > 1 else { return nil }
      let place = random.below(elements.count - 1)
      var model = model
      model.links.append(LogicModel.Link(from: elements[place].id, to: elements[place + 1].id))
      return PlantedModel(model, at: .link(from: elements[place].id, to: elements[place + 1].id))
    })

  /// A link that leaves out a stage.
  static let stageSkipped = DefectKind(
    "skipped-stage",
    .logicModel { model, random in
      let elements = model.elements.filter { $0.stage <= .output }
      let from = random.pick(elements)
      let later = model.elements.filter { $0.stage.order > from.stage.order + 1 }
      guard !later.isEmpty else { return nil }
      let to = random.pick(later)
      var model = model
      model.links.append(LogicModel.Link(from: from.id, to: to.id))
      return PlantedModel(model, at: .link(from: from.id, to: to.id))
    })

  /// Two outcomes that cause each other.
  static let mutualCauses = DefectKind(
    "link-cycle",
    .logicModel { model, random in
      let stage = random.pick([LogicStage.outcome, .output])
      let elements = model.elements(at: stage)
      guard elements.count > 1 else { return nil }
      let place = random.below(elements.count - 1)
      let (first, second) = (elements[place].id, elements[place + 1].id)
      var model = model
      model.links.append(LogicModel.Link(from: first, to: second))
      model.links.append(LogicModel.Link(from: second, to: first))
      var planted = PlantedModel(model, at: .link(from: second, to: first))
      planted.subjects.append(.link(from: first, to: second))
      planted.needsAll = false
      return planted
    })

  /// A model without links.
  static let listByStage = DefectKind(
    "links-missing",
    .logicModel { model, random in
      var model = model
      _ = random.next()
      model.links = []
      return PlantedModel(model, at: .document)
    })
}
