/// The style sheet of every drawing.
enum HTMLStyle {
  /// The style sheet.
  static let sheet = HashedText("\n" + layout + tree + model + print + pages + colours)

  /// The class of a sheet, and the name of the page it is printed on.
  static func name(of page: SVGDiagram.Page) -> String { "p-\(page.rawValue)" }

  /// The class of what is printed as a list, and the name of the page it is printed on.
  static func name(ofListOn page: SVGDiagram.Page) -> String { "q-\(page.rawValue)" }

  /// Each kind of paper, for sheets without a margin and for lists with one. A sheet is a hair lower than its page, so that
  /// no rounding begins another one.
  private static let pages: String = {
    var css = "/*pages*/@page{margin:12mm}\n"
    for page in SVGDiagram.Page.allCases {
      guard let size = page.millimetres else { continue }
      let name = name(of: page)
      let list = HTMLStyle.name(ofListOn: page)
      css += "@page \(list){size:\(size.width)mm \(size.height)mm;margin:12mm}\n"
      css += "@media print{.\(list){page:\(list)}}\n"
      css += "@page \(name){size:\(size.width)mm \(size.height)mm;margin:0}\n"
      css += "@media print{.\(name){page:\(name);width:\(size.width)mm;height:\(size.height - 0.1)mm}}\n"
    }
    return css
  }()

  /// The class of the colours of a rank of levels.
  static func name(ofRank rank: Int) -> String { "l\(rank % colourCount)" }

  /// How many ranks of levels have colours of their own.
  static let colourCount = 16

  /// The colours of the levels, in light and dark.
  private static let colours: String = {
    var css: [UInt8] = []
    for rank in 0..<colourCount {
      let colours = DiagramColours(rank: rank)
      css += ".l\(rank){--strong:"
      css.append(colour: colours.strong)
      css += ";--edge:"
      css.append(colour: colours.strong)
      css += ";--tint:"
      css.append(colour: colours.tint)
      css += ";--band:"
      css.append(colour: colours.band)
      css += "}\n"
    }
    css += "@media screen and (prefers-color-scheme:dark){\n"
    for rank in 0..<colourCount {
      let colours = DiagramColours(rank: rank)
      css += ".l\(rank){--edge:"
      css.append(colour: colours.darkBorder)
      css += ";--tint:"
      css.append(colour: colours.darkTint)
      css += ";--band:"
      css.append(colour: colours.darkBand)
      css += "}\n"
    }
    css += "}\n"
    return String(decoding: css, as: UTF8.self)
  }()
}
