/// What a drawing of a logic model looks up by id.
struct LogicModelGraph {
  /// The element that an id means; of several, the first.
  private var places: [String: Int] = [:]
  private var linksByCause: [Int: [Int]] = [:]
  private var findingsBySubject: [Finding.Subject: [Finding]] = [:]
  /// The links whose cause is no element.
  private(set) var strayLinks: [Int] = []
  /// Which element answers which problem, by their places; of several problems with one id, the first.
  let answers: [(problem: Int, element: Int)]
  /// The findings that are not about an element, problem or link of the model.
  private(set) var elsewhere: [Finding] = []

  init(_ model: LogicModel, findings: Report? = nil) {
    answers = Self.answers(in: model)
    var known: Set<Finding.Subject> = Set(model.problems.indices.map { .element(model.problemID(at: $0)) })
    for (place, element) in model.elements.enumerated() where places[element.id] == nil {
      places[element.id] = place
      known.insert(.element(element.id))
    }
    for (number, link) in model.links.enumerated() {
      known.insert(.link(from: link.from, to: link.to))
      if let cause = places[link.from] {
        linksByCause[cause, default: []].append(number)
      } else {
        strayLinks.append(number)
      }
    }
    for finding in findings?.findings ?? [] {
      if known.contains(finding.subject) {
        findingsBySubject[finding.subject, default: []].append(finding)
      } else {
        elsewhere.append(finding)
      }
    }
  }

  private static func answers(in model: LogicModel) -> [(problem: Int, element: Int)] {
    var numbers: [String: Int] = [:]
    for number in model.problems.indices where numbers[model.problemID(at: number)] == nil {
      numbers[model.problemID(at: number)] = number
    }
    return model.elements.enumerated().flatMap { place, element in
      element.answers.compactMap { id in numbers[id].map { (problem: $0, element: place) } }
    }
  }

  /// The element that an id means.
  func place(of id: String) -> Int? { places[id] }

  /// The links whose cause is an element.
  func links(from place: Int) -> [Int] { linksByCause[place] ?? [] }

  /// The findings of a report as a whole, and those that nothing of the model shows.
  func elsewhereLines(of report: Report, language: Language) -> [String] {
    let title = LocalizedText("Temuan", en: "Findings")[language]
    return ["\(title): \(report.summary(in: language))"]
      + DrawnFindings.lines(of: elsewhere, in: language)
  }

  /// The findings about an element, a problem or a link; given once, since ids may be repeated.
  mutating func takeFindings(about subject: Finding.Subject) -> [Finding] {
    findingsBySubject.removeValue(forKey: subject) ?? []
  }
}
