/// What the box of a sasaran shows; the markup of the page and its data for the script are both made of it.
struct HTMLBox {
  let anchor: String
  let code: String
  let owner: String
  let statement: String
  /// The rank of its level, which gives the colour.
  let level: Int
  /// The band it stands in: that of its level, or one farther down where levels are out of order.
  let band: Int
  /// The number of its parent's box, or `nil` for a root.
  let parent: Int?
  let indicators: [Item]
  let marks: [HTMLMark]
  let references: [Reference]
  /// Whether nothing is below it although its level is not the last.
  let isUndeveloped: Bool

  /// An indicator.
  struct Item {
    let name: String
    /// Baseline and targets; empty when there are none.
    let targets: String
    let marks: [HTMLMark]
  }

  /// A crosscutting relation, seen from this box.
  struct Reference {
    /// The other end and what is shared with it: "↔ S2.3: jadwal bersama (diusulkan)".
    let text: String
    /// The anchor of the other end, when it is in the tree.
    let anchor: String?
    /// What it tells of the sasaran or an indicator, where it is no reference.
    var tone: BoxTone?
  }

  /// What happens to the sasaran, or how it stands.
  var tone: BoxTone? { references.lazy.compactMap(\.tone).first }

  /// The gravest severity at the box and its indicators.
  var severity: Severity? {
    (marks + indicators.flatMap(\.marks)).map(\.badge.severity).max()
  }

  /// The class names of its element.
  var styleNames: String {
    var names = "card \(HTMLStyle.name(ofRank: level))"
    if let tone, tone.isForemost || severity == nil {
      names += " \(tone.styleName)"
    } else if let severity {
      names += " f\(severity.styleName)"
    }
    if isUndeveloped { names += " undeveloped" }
    return names
  }
}

extension BoxTone {
  /// The class of a box and of a line.
  var styleName: String { "s\(name)" }
}
