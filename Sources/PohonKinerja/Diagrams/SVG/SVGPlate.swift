/// The plate at the left of a band: the code of a level and who stands on it.
struct SVGPlate {
  /// The level, or `nil` for a band of sasaran that stand out of the order of levels.
  let level: Level?
  let texts: MeasuredTexts
  let code: [MeasuredTexts.Line]
  let title: [MeasuredTexts.Line]
  let codeStyle: SVGWriter.Style

  private static let inner = SVGMetrics.plateWidth - 16

  init(_ level: Level?) {
    self.level = level
    var texts = MeasuredTexts()
    let code = texts.add(level?.code ?? "", .bold)
    let title = texts.add(level?.title ?? "", .regular)
    // A long code is set smaller, then broken.
    let widest = Double(texts.widestWord(of: code))
    let size = [34.0, 27, 21].first { widest <= Double(SVGMetrics.units(Self.inner, size: $0)) } ?? 15
    codeStyle = SVGWriter.Style(
      size: size, lineHeight: size * 1.15, colour: .white, weight: .bold, isCentred: true)
    self.code = texts.balancedLines(of: code, width: SVGMetrics.units(Self.inner, size: size))
    self.title = texts.balancedLines(
      of: title, width: SVGMetrics.units(Self.inner, size: SVGMetrics.plateTitle.size))
    self.texts = texts
  }

  /// The plates of bands by their ranks; those below all levels have a blank one.
  static func plates(ofRanks ranks: [Int], in cascade: Cascade) -> [SVGPlate] {
    let levels = cascade.levels
    let blank = SVGPlate(nil)
    return ranks.map { levels.indices.contains($0) ? SVGPlate(levels[$0]) : blank }
  }

  /// The height of its text.
  var height: Double {
    codeStyle.lineHeight * Double(code.count) + SVGMetrics.plateTitle.lineHeight * Double(title.count)
  }
}
