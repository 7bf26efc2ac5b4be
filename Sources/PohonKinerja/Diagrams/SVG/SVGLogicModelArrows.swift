/// The ways of the arrows of a logic model.
struct SVGLogicModelArrows {
  /// The way of one arrow.
  struct Way {
    /// Where it leaves and arrives.
    var start: (x: Double, y: Double)
    var end: (x: Double, y: Double)
    /// The height at which it passes below the columns, and where it goes down and up; `nil` to the next column.
    var lane: (y: Double, down: Double, up: Double)?

    /// The middle of what can be seen of it.
    var middle: (x: Double, y: Double) {
      if let lane { return ((lane.down + lane.up) / 2, lane.y) }
      return ((start.x + end.x) / 2, (start.y + end.y) / 2)
    }
  }

  private(set) var ways: [Way] = []

  init(_ content: SVGLogicModelContent, _ layout: SVGLogicModelLayout) {
    let outgoing = Self.shares(content, layout, from: { $0.from }, to: { $0.to })
    let incoming = Self.shares(content, layout, from: { $0.to }, to: { $0.from })
    var lane = 0
    for (number, arrow) in content.arrows.enumerated() {
      let from = layout.places[arrow.from]
      let to = layout.places[arrow.to]
      var way = Way(
        start: (from.x + from.width, from.y + from.height * outgoing[number]),
        end: (to.x, to.y + to.height * incoming[number]))
      if !SVGLogicModelLayout.isDirect(arrow, in: content) {
        // Lanes beyond the sixtieth lie on those before.
        let place = Double(lane % 60)
        let offset = 8 + Double(lane * 5 % 28)
        way.lane = (
          layout.laneTop + place * SVGLogicModelLayout.laneHeight, way.start.x + offset,
          way.end.x - offset - 6
        )
        lane += 1
      }
      ways.append(way)
    }
  }

  /// At which part of a box's side each arrow begins or ends: in the order of the other ends, so that fewer cross.
  private static func shares(
    _ content: SVGLogicModelContent, _ layout: SVGLogicModelLayout,
    from: (SVGLogicModelContent.Arrow) -> Int, to: (SVGLogicModelContent.Arrow) -> Int
  ) -> [Double] {
    var byBox: [[Int]] = Array(repeating: [], count: content.boxes.count)
    for (number, arrow) in content.arrows.enumerated() { byBox[from(arrow)].append(number) }
    var shares = Array(repeating: 0.5, count: content.arrows.count)
    for numbers in byBox where numbers.count > 1 {
      let sorted = numbers.sorted { first, second in
        let a = content.arrows[first]
        let b = content.arrows[second]
        let isDirect = SVGLogicModelLayout.isDirect(a, in: content)
        guard isDirect == SVGLogicModelLayout.isDirect(b, in: content) else { return isDirect }
        return (layout.places[to(a)].y, first) < (layout.places[to(b)].y, second)
      }
      for (place, number) in sorted.enumerated() {
        shares[number] = Double(place + 1) / Double(sorted.count + 1)
      }
    }
    return shares
  }
}
