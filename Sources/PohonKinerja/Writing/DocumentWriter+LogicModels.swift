/// Logic models.
extension DocumentWriter {
  mutating func write(_ models: [LogicModel]) {
    json.name("logicModels")
    json.openArray()
    for model in models {
      json.nextElement()
      json.openObject()
      write(model)
      json.closeObject()
    }
    json.closeArray()
  }

  private mutating func write(_ model: LogicModel) {
    json.member("title", model.title)
    if !model.problems.isEmpty {
      json.name("problems")
      json.array(model.problems) { json, problem in
        json.item(problem.text, id: problem.id, kind: nil, answers: [])
      }
    }
    var uses: [String: Int] = [:]
    for id in model.elements.map(\.id) + model.problems.compactMap(\.id) { uses[id, default: 0] += 1 }
    for (stage, name) in zip(LogicStage.allCases, ["inputs", "processes", "outputs", "outcomes", "impacts"]) {
      write(model.elements(at: stage), name: name, uses: uses)
    }
    if !model.links.isEmpty { write(model.links) }
    if !model.assumptions.isEmpty {
      json.name("assumptions")
      json.texts(model.assumptions.map(\.text))
    }
    write(model.waivers)
  }

  /// Leaves out the id that the place makes, unless it is used twice: then reading would pass over it.
  private mutating func write(_ elements: [LogicModel.Element], name: String, uses: [String: Int]) {
    guard !elements.isEmpty else { return }
    json.name(name)
    json.openArray()
    for (index, element) in elements.enumerated() {
      let isMade = element.id == LogicModel.generatedID(element.stage, index + 1) && uses[element.id] == 1
      json.nextElement()
      json.item(
        element.text, id: isMade ? nil : element.id, kind: element.kind?.rawValue, answers: element.answers)
    }
    json.closeArray()
  }

  private mutating func write(_ links: [LogicModel.Link]) {
    json.name("links")
    json.array(links) { json, link in
      json.shortObject {
        $0.member("from", link.from)
        $0.member("to", link.to)
        if !link.assumptions.isEmpty {
          $0.name("assumptions")
          $0.texts(link.assumptions.map(\.text))
        }
      }
    }
  }
}

extension JSONWriter {
  /// A problem or an element: a text where that says it all.
  fileprivate mutating func item(_ text: String, id: String?, kind: String?, answers: [String]) {
    guard id != nil || kind != nil || !answers.isEmpty else { return self.text(text) }
    shortObject {
      $0.member("id", id)
      $0.member("text", text)
      $0.member("kind", kind)
      if !answers.isEmpty {
        $0.name("answers")
        $0.texts(answers)
      }
    }
  }
}
