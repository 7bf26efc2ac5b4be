import PohonKinerja

extension LogicModel {
  /// A model in which much is wrong: a stage without elements, links from and to nowhere, a link that runs backward.
  static let broken = LogicModel(
    "", problems: [Problem("Sulitnya akses", id: "n")],
    elements: [
      Element("Dana", id: "i", stage: .input, kind: .money, answers: ["n", "z"]),
      Element("", id: "p", stage: .process),
      Element("Layanan", id: "o", stage: .output), Element("Kembar", id: "o", stage: .output),
      Element("Kesejahteraan", id: "d", stage: .impact),
    ],
    links: [
      Link(from: "i", to: "p"), Link(from: "o", to: "i"), Link(from: "p", to: "x"), Link(from: "y", to: "d"),
      Link(from: "y", to: "x", assumptions: ["tidak ada"]),
    ])
}
