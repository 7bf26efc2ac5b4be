/// The style sheet of every page, and the hash by which a policy lets it in.
enum HTMLStyle {
  /// The style sheet.
  static let text = "\n" + layout + tree + model + print + colours

  /// SHA-256 in Base64.
  static let hash = Base64.text(of: SHA256.hash(Array(text.utf8)))

  /// The colours of the levels, in light and dark.
  private static let colours: String = {
    var css: [UInt8] = []
    for rank in 0..<DiagramColours.distinctCount {
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
    for rank in 0..<DiagramColours.distinctCount {
      let colours = DiagramColours(rank: rank).dark
      css += ".l\(rank){--edge:"
      css.append(colour: colours.border)
      css += ";--tint:"
      css.append(colour: colours.tint)
      css += ";--band:"
      css.append(colour: colours.band)
      css += "}\n"
    }
    css += "}\n"
    return String(decoding: css, as: UTF8.self)
  }()
}
