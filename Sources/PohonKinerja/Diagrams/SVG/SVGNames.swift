/// The ids in a drawing. They are made, never taken from the document.
struct SVGNames {
  private let prefix: String

  /// The ids of a sheet; where it is part of a page they differ from those of the other sheets.
  init(_ format: SVGDiagram, sheet: Int = 1) {
    let prefix = String(
      decoding: format.elementIDPrefix.utf8.filter { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }, as: UTF8.self)
    self.prefix = sheet > 1 && format.isEmbedded ? "\(prefix)\(sheet)-" : prefix
  }

  var title: String { "\(prefix)pk-title" }
  var description: String { "\(prefix)pk-desc" }

  /// The id of a box by its place in the document.
  func box(_ number: Int) -> String { "\(boxes)\(number)" }

  /// What the ids of all boxes begin with.
  var boxes: String { "\(prefix)n-" }
}
