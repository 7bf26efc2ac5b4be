/// The style of statuses and of changes, in pages that show some.
enum HTMLToneStyle {
  /// The style sheets that a page needs besides that of every drawing.
  static func sheets(of format: HTMLDiagram) -> [HashedText] {
    (format.changes == nil ? [] : [changes]) + (format.statuses == nil ? [] : [statuses])
  }

  private static let statuses = sheet(StatusTone.allCases.map { .status($0) })

  private static let changes = sheet(ChangeSign.allCases.map { .change($0) })

  /// Each tone in its colour on light and on dark pages, as border of a box and in its own lines.
  private static func sheet(_ tones: [BoxTone]) -> HashedText {
    let light = tones.map { rules($0, colour: $0.colour) }.joined()
    let dark = tones.map { rules($0, colour: $0.darkColour) }.joined()
    return HashedText("\n\(light)@media screen and (prefers-color-scheme:dark){\n\(dark)}\n")
  }

  private static func rules(_ tone: BoxTone, colour: UInt32) -> String {
    var bytes: [UInt8] = []
    bytes.append(colour: colour)
    let colour = String(decoding: bytes, as: UTF8.self)
    let sign = tone.isForemost ? ".legend .sign.\(tone.styleName){color:\(colour);font-weight:700}\n" : ""
    return """
      .card.\(tone.styleName){border:3px solid \(colour)}
      .card .ref.\(tone.styleName){color:\(colour);font-weight:700}
      \(sign)
      """
  }
}
