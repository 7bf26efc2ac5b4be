import PohonKinerja

extension LogicModel {
  /// The model with other elements.
  func with(elements: [Element]) -> LogicModel {
    LogicModel(
      title, problems: problems, elements: elements, links: links, assumptions: assumptions, waivers: waivers)
  }

  /// The model with another text for one element.
  func wording(_ id: String, _ text: String) -> LogicModel {
    with(
      elements: elements.map { element in
        var element = element
        if element.id == id { element.text = text }
        return element
      })
  }

  func element(_ id: String) -> Element? { elements.first { $0.id == id } }

  /// The elements that an element leads to.
  func effects(of id: String) -> [Element] { links.filter { $0.from == id }.compactMap { element($0.to) } }

  /// The elements that lead to an element.
  func causes(of id: String) -> [Element] { links.filter { $0.to == id }.compactMap { element($0.from) } }
}
