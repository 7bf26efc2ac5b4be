extension SVGWriter {
  /// Writes the ground of a level and the plate at its left.
  mutating func band(_ band: SVGTreeLayout.Band, sheetWidth: Double) {
    let left = SVGMetrics.margin
    let colour: SVGColour = band.plate.level == nil ? .bandWithoutLevel : .band(band.rank)
    rectangle(
      x: left, y: band.top, width: sheetWidth - 2 * left, height: band.height, radius: SVGMetrics.bandRadius,
      fill: colour)
    guard band.plate.level != nil else { return }
    rectangle(
      x: left, y: band.top, width: SVGMetrics.plateWidth, height: band.height, radius: SVGMetrics.bandRadius,
      fill: .strong(band.rank))
    let plate = band.plate
    let middle = left + SVGMetrics.plateWidth / 2
    let top = band.top + (band.height - plate.height) / 2
    let codeHeight = plate.codeStyle.lineHeight * Double(plate.code.count)
    lines(
      plate.code, of: plate.texts, x: middle, y: top + plate.codeStyle.size * 0.82, style: plate.codeStyle)
    lines(plate.title, of: plate.texts, x: middle, y: top + codeHeight + 12, style: SVGMetrics.plateTitle)
  }
}
