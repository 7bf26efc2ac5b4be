/// The style sheet of every page, and the hash by which a policy lets it in.
enum HTMLStyle {
  /// The style sheet.
  static let text = "\n" + layout + tree + model + print + colours

  /// SHA-256 in Base64.
  static let hash = Base64.text(of: SHA256.hash(Array(text.utf8)))

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
