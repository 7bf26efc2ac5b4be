import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An id that two elements have.
  static let elementIDTwice = DefectKind(
    "duplicate-element-id",
    implies: [
      "chain-gap": "links name the first of two elements with one id, so the second comes from nothing",
      "dangling-element": "links name the first of two elements with one id, so the second leads nowhere",
      "dangling-output": "links name the first of two elements with one id, so the second leads nowhere",
    ],
    .logicModel { model, random in
      let stage = random.pick([LogicStage.output, .outcome])
      guard let element = model.elements(at: stage).first else { return nil }
      let copy = LogicModel.Element("Terlaksananya pendampingan petani", id: element.id, stage: stage)
      return PlantedModel(model.with(elements: model.elements + [copy]), at: .element(element.id))
    })

  /// An element of no words.
  static let elementOfNoWords = DefectKind(
    "element-text-missing",
    implies: [
      "quantity-carry": "an output of no words does not say its quantity"
    ],
    .logicModel { model, random in
      let element = random.pick(model.elements.filter { $0.stage != .process })
      return PlantedModel(
        model.wording(element.id, random.pick(["", "–", " ", "-", "..."])), at: .element(element.id))
    })

  /// A problem that nothing answers.
  static let needIgnored = DefectKind(
    "need-unanswered",
    .logicModel { model, random in
      var model = model
      let known = model.problems.indices.map(model.problemID(at:))
      model.problems.append(
        LogicModel.Problem(
          random.pick(["Tingginya tarif layanan", "Minimnya minat generasi muda"]), id: "baru"))
      let elements = model.elements.map { element in
        var element = element
        if element.stage == .outcome { element.answers = known }
        return element
      }
      return PlantedModel(model.with(elements: elements), at: .element("baru"))
    })

  /// An output with another quantity than its process.
  static let otherQuantity = DefectKind(
    "quantity-carry",
    .logicModel { model, random in
      let processes = model.elements(at: .process).filter { process in
        process.text.contains { $0.isNumber } && model.effects(of: process.id).count == 1
          && model.effects(of: process.id).allSatisfy { model.causes(of: $0.id).count == 1 }
      }
      guard !processes.isEmpty else { return nil }
      let process = random.pick(processes)
      guard let output = model.effects(of: process.id).first else { return nil }
      let words = output.text.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(where: { Int($0) != nil }), let number = Int(words[place]) else {
        return nil
      }
      var changed = words
      changed[place] = "\(number + 1 + random.below(30))"
      if random.below(3) == 0 { changed.remove(at: place) }
      return PlantedModel(model.wording(output.id, changed.joined(separator: " ")), at: .element(process.id))
    })

  /// An output that repeats its activity.
  static let activityAgain = DefectKind(
    "activity-verb-pair",
    .logicModel { model, random in
      let processes = model.elements(at: .process).filter { process in
        model.effects(of: process.id).count == 1
          && model.effects(of: process.id).allSatisfy { model.causes(of: $0.id).count == 1 }
      }
      guard !processes.isEmpty else { return nil }
      let process = random.pick(processes)
      guard let output = model.effects(of: process.id).first else { return nil }
      return PlantedModel(model.wording(output.id, process.text), at: .element(output.id))
    })

  /// The problem in the place of a result.
  static let problemForOutcome = DefectKind(
    "problem-as-outcome/model",
    .logicModel { model, random in
      // "Rendahnya kemiskinan" is no problem.
      let element = random.pick(
        model.elements.filter { $0.stage >= .outcome && !$0.text.contains("kemiskinan") })
      let opening = random.pick(["Rendahnya", "Kurangnya", "Belum optimalnya", "Masih rendahnya", "Minimnya"])
      return PlantedModel(
        model.wording(element.id, "\(opening) \(Statement(element.text).topic)"), at: .element(element.id))
    })

  /// A negative sentence for an outcome.
  static let negatedOutcome = DefectKind(
    "negative-wording/model",
    .logicModel { model, random in
      let elements = model.elements.filter {
        $0.stage >= .outcome && !["Menurunnya", "Berkurangnya"].contains(Statement($0.text).first)
      }
      guard !elements.isEmpty else { return nil }
      let element = random.pick(elements)
      let clause = random.pick([" yang tidak memberatkan", " agar tidak tertinggal", " yang belum terlayani"])
      return PlantedModel(model.wording(element.id, element.text + clause), at: .element(element.id))
    })

  /// A model that takes nothing for granted.
  static let noAssumption = DefectKind(
    "assumption-missing", enabling: true,
    .logicModel { model, random in
      var model = model
      _ = random.next()
      model.assumptions = []
      for place in model.links.indices { model.links[place].assumptions = [] }
      return PlantedModel(model, at: .document)
    })

  /// An outcome for nobody.
  static let nobodyBenefits = DefectKind(
    "missing-beneficiary", enabling: true,
    .logicModel { model, random in
      let element = random.pick(model.elements.filter { $0.stage >= .outcome })
      let thing = random.pick([
        "Jaringan telepon dan internet", "Pertumbuhan ekonomi", "Sarana irigasi", "Sistem aplikasi",
      ])
      return PlantedModel(model.wording(element.id, thing), at: .element(element.id))
    })

  /// An outcome about the office itself.
  static let aboutItself = DefectKind(
    "outcome-is-internal", enabling: true,
    .logicModel { model, random in
      let element = random.pick(model.elements.filter { $0.stage >= .outcome })
      let text = random.pick([
        "Meningkatnya kualitas perencanaan dan penganggaran", "Tertibnya administrasi perkantoran",
        "Meningkatnya kerapian arsip", "Tertibnya pelaporan keuangan",
      ])
      return PlantedModel(model.wording(element.id, text), at: .element(element.id))
    })
}
