/// The lines between the boxes of a sheet.
extension SVGTreeDrawing {
  /// One path per parent: down to the middle of the gap, along it, and down to each child.
  mutating func connectors() {
    guard plan.parents.contains(where: { $0 >= 0 }) else { return }
    let children = SVGChildren(parents: plan.parents)
    writer.output += "<g aria-hidden=\"true\""
    writer.stroke(.line)
    writer.output += " stroke-width=\"1.75\" stroke-linejoin=\"round\">\n"
    for place in plan.boxes.indices {
      guard let first = children.first(of: place), let last = children.last(of: place) else { continue }
      let band = Int(layout.bandOfBox[place])
      let from = layout.bands[band]
      let bus = (from.top + from.height + layout.bands[band + 1].top) / 2
      let middle = layout.middle(of: place)
      writer.output += "<path d=\"M"
      writer.append(middle)
      writer.output += " "
      writer.append(from.boxBottom)
      writer.output += "V"
      writer.append(first == last ? layout.bands[Int(layout.bandOfBox[first])].boxTop : bus)
      if first != last {
        writer.output += "M"
        writer.append(layout.middle(of: first))
        writer.output += " "
        writer.append(bus)
        writer.output += "H"
        writer.append(layout.middle(of: last))
        var child: Int? = first
        while let place = child {
          writer.output += "M"
          writer.append(layout.middle(of: place))
          writer.output += " "
          writer.append(bus)
          writer.output += "V"
          writer.append(layout.bands[Int(layout.bandOfBox[place])].boxTop)
          child = children.next(after: place)
        }
      }
      writer.output += "\"/>\n"
    }
    writer.output += "</g>\n"
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
