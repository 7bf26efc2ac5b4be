/// The lines between the boxes of a sheet.
extension SVGTreeDrawing {
  /// One path per parent.
  mutating func connectors() {
    guard plan.parents.contains(where: { $0 >= 0 }) else { return }
    let children = SVGChildren(parents: plan.parents)
    writer.beginConnectors()
    for place in plan.boxes.indices { writer.connector(below: place, children, layout) }
    writer.output += "</g>\n"
  }
}

extension SVGWriter {
  /// Begins the group of the lines.
  mutating func beginConnectors() {
    output += "<g aria-hidden=\"true\""
    stroke(.line)
    output += " stroke-width=\"1.75\" stroke-linejoin=\"round\">\n"
  }

  /// Writes the lines below a box, if any: down to the middle of the gap, along it, and down to each child.
  mutating func connector(below place: Int, _ children: SVGChildren, _ layout: SVGTreeLayout) {
    guard let first = children.first(of: place), let last = children.last(of: place) else { return }
    let band = Int(layout.bandOfBox[place])
    let from = layout.edges[band]
    guard let bus = layout.bus(below: band) else { return }
    output += "<path d=\"M"
    append(layout.middle(of: place))
    output.append(UInt8(ascii: " "))
    append(from.boxBottom)
    output.append(UInt8(ascii: "V"))
    append(first == last ? layout.edges[Int(layout.bandOfBox[first])].boxTop : bus)
    if first != last {
      output.append(UInt8(ascii: "M"))
      append(layout.middle(of: first))
      output.append(UInt8(ascii: " "))
      append(bus)
      output.append(UInt8(ascii: "H"))
      append(layout.middle(of: last))
      var child: Int? = first
      while let place = child {
        output.append(UInt8(ascii: "M"))
        append(layout.middle(of: place))
        output.append(UInt8(ascii: " "))
        append(bus)
        output.append(UInt8(ascii: "V"))
        append(layout.edges[Int(layout.bandOfBox[place])].boxTop)
        child = children.next(after: place)
      }
    }
    output += "\"/>\n"
  }
}

/// The children of the boxes of a sheet.
struct SVGChildren {
  private var firsts: [Int32]
  private var lasts: [Int32]
  private var siblings: [Int32]

  init(parents: [Int32]) {
    firsts = Array(repeating: -1, count: parents.count)
    lasts = firsts
    siblings = firsts
    for (place, parent) in parents.enumerated() where parent >= 0 {
      let number = Int32(truncatingIfNeeded: place)
      let last = lasts[Int(parent)]
      if last < 0 { firsts[Int(parent)] = number } else { siblings[Int(last)] = number }
      lasts[Int(parent)] = number
    }
  }

  func first(of place: Int) -> Int? { firsts[place] < 0 ? nil : Int(firsts[place]) }

  func last(of place: Int) -> Int? { lasts[place] < 0 ? nil : Int(lasts[place]) }

  func next(after place: Int) -> Int? { siblings[place] < 0 ? nil : Int(siblings[place]) }
}
