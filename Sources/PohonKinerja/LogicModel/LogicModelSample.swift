extension LogicModel {
  /// A small sound chain, from which the examples of the rules are made. Ids: `i`, `p`, `o`, `c`, `d`.
  static let sample = LogicModel(
    "Jaringan kabel", problems: [Problem("Rendahnya penggunaan TIK di daerah", id: "n")],
    elements: [
      Element("Alokasi APBN Rp 5 triliun", id: "i", stage: .input, kind: .money),
      Element("Membangun 1,500 km kabel fiber optik", id: "p", stage: .process),
      Element("Terbangunnya 1.500 km kabel fiber optik", id: "o", stage: .output),
      Element("Meningkatnya penggunaan telepon dan internet", id: "c", stage: .outcome),
      Element("Meningkatnya pertumbuhan ekonomi", id: "d", stage: .impact),
    ],
    links: [
      Link(from: "i", to: "p"), Link(from: "p", to: "o"), Link(from: "o", to: "c"), Link(from: "c", to: "d"),
    ],
    assumptions: ["Stabilitas politik"])

  /// The model with other words for one element.
  func rewording(_ id: String, as text: String) -> LogicModel {
    replacing(
      elements: elements.map { element in
        var element = element
        if element.id == id { element.text = text }
        return element
      })
  }

  /// The model with one more element.
  func adding(_ element: Element, links newLinks: [Link] = []) -> LogicModel {
    var model = replacing(elements: elements + [element])
    model.links += newLinks
    return model
  }

  /// The model with one more link.
  func linking(_ from: String, to: String) -> LogicModel {
    var model = self
    model.links.append(Link(from: from, to: to))
    return model
  }

  /// The model without one link.
  func unlinking(_ from: String, from to: String) -> LogicModel {
    var model = self
    model.links.removeAll { $0.from == from && $0.to == to }
    return model
  }

  /// The model without an element and its links.
  func removing(_ id: String) -> LogicModel {
    var model = replacing(elements: elements.filter { $0.id != id })
    model.links.removeAll { $0.from == id || $0.to == id }
    return model
  }

  /// The model with other elements, and all else as it is.
  func replacing(elements: [Element]) -> LogicModel {
    LogicModel(
      title, problems: problems, elements: elements, links: links, assumptions: assumptions, waivers: waivers,
      location: location)
  }
}
