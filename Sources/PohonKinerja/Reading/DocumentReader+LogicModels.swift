/// Logic models, which are few and small, so that values are made at once.
extension DocumentReader {
  mutating func readLogicModels() throws(Stop) {
    guard try enterArray() else { return }
    var isFirst = true
    while try nextElement(&isFirst) {
      if let model = try logicModel() { logicModels.append(model) }
    }
  }

  private mutating func logicModel() throws(Stop) -> LogicModel? {
    let start = location()
    guard var object = try enterObject() else { return nil }
    var title = ""
    var problems: [LogicModel.Problem] = []
    var elements: [LogicModel.Element] = []
    var links: [LogicModel.Link] = []
    var assumptions: [LogicModel.Assumption] = []
    var waivers: [Waiver] = []
    while let member = try nextMember(words.logicModel, of: &object) {
      switch member {
      case .title: title = try string() ?? ""
      case .problem:
        let location = location()
        if let text = try string() { problems.append(LogicModel.Problem(text, location: location)) }
      case .problems: problems += try statedProblems()
      case .inputs: elements += try self.elements(at: .input)
      case .processes: elements += try self.elements(at: .process)
      case .outputs: elements += try self.elements(at: .output)
      case .outcomes: elements += try self.elements(at: .outcome)
      case .impacts: elements += try self.elements(at: .impact)
      case .links: links = try self.links()
      case .assumptions: assumptions = try self.assumptions()
      case .waivers: waivers = try self.waivers()
      }
    }
    var made = MadeElementIDs(besides: elements.map(\.id) + problems.compactMap(\.id))
    for index in elements.indices {
      let own = elements[index].id.isEmpty ? nil : elements[index].id
      elements[index].id = made.next(at: elements[index].stage, own: own)
    }
    return LogicModel(
      title, problems: problems, elements: elements, links: links, assumptions: assumptions,
      waivers: waivers, location: start)
  }

  /// The present place.
  private func location() -> Location {
    Location(
      file: columns.string(file.path) ?? "", line: scanner.line, column: scanner.column(of: scanner.position))
  }

  /// A problem or an element, written as a text or as an object.
  private struct Item {
    var text = ""
    var id: String?
    var kind: LogicModel.InputKind?
    var answers: [String] = []
    var location: Location
  }

  private mutating func items() throws(Stop) -> [Item] {
    guard try enterArray() else { return [] }
    var items: [Item] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      var item = Item(location: location())
      if scanner.byte == UInt8(ascii: "\"") {
        item.text = try string() ?? ""
      } else if scanner.byte == UInt8(ascii: "{") {
        try read(&item)
      } else {
        try mismatch(.textOrObject)
        continue
      }
      items.append(item)
    }
    return items
  }

  private mutating func read(_ item: inout Item) throws(Stop) {
    var object = openObject()
    while let member = try nextMember(words.logicModelItem, of: &object) {
      switch member {
      case .id: item.id = try filledString()
      case .text: item.text = try string() ?? ""
      case .kind: item.kind = try word(in: words.inputKind)
      case .answers: item.answers = try strings()
      }
    }
  }

  private mutating func statedProblems() throws(Stop) -> [LogicModel.Problem] {
    try items().map { LogicModel.Problem($0.text, id: $0.id, location: $0.location) }
  }

  /// The elements of one stage; the id of those without one is empty until all given ids are known.
  private mutating func elements(at stage: LogicStage) throws(Stop) -> [LogicModel.Element] {
    try items().map { item in
      LogicModel.Element(
        item.text, id: item.id ?? "", stage: stage, kind: item.kind, answers: item.answers,
        location: item.location)
    }
  }

  private mutating func links() throws(Stop) -> [LogicModel.Link] {
    guard try enterArray() else { return [] }
    var links: [LogicModel.Link] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      var link = LogicModel.Link(from: "", to: "", location: location())
      guard var object = try enterObject() else { continue }
      while let member = try nextMember(words.logicModelLink, of: &object) {
        switch member {
        case .from: link.from = try string() ?? ""
        case .to: link.to = try string() ?? ""
        case .assumptions: link.assumptions = try assumptions()
        }
      }
      links.append(link)
    }
    return links
  }

  private mutating func assumptions() throws(Stop) -> [LogicModel.Assumption] {
    guard try enterArray() else { return [] }
    var assumptions: [LogicModel.Assumption] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      let location = location()
      if let text = try string() { assumptions.append(LogicModel.Assumption(text, location: location)) }
    }
    return assumptions
  }
}
