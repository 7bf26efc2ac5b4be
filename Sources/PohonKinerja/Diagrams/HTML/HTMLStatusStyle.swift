/// The style of statuses, in pages that show some.
enum HTMLStatusStyle {
  /// Each tone in its colour on light and on dark pages, as border of a box and in its own lines.
  static let text: String = {
    var light = ""
    var dark = ""
    for tone in StatusTone.allCases {
      light += rules(tone, colour: tone.colour)
      dark += rules(tone, colour: tone.darkColour)
    }
    return "\n\(light)@media screen and (prefers-color-scheme:dark){\n\(dark)}\n"
  }()

  private static func rules(_ tone: StatusTone, colour: UInt32) -> String {
    var bytes: [UInt8] = []
    bytes.append(colour: colour)
    let colour = String(decoding: bytes, as: UTF8.self)
    return """
      .card.s\(tone.rawValue){border:3px solid \(colour)}
      .card .ref.s\(tone.rawValue){color:\(colour);font-weight:700}
      .card .ref.s\(tone.rawValue)>span{border-color:\(colour)}

      """
  }

  /// What the policy of the page knows it by.
  static let hash = Base64.text(of: SHA256.hash(Array(text.utf8)))
}
