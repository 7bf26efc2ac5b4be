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
    /// How good that is, where it tells how the sasaran or an indicator stands.
    var tone: StatusTone?
  }

  /// How the sasaran stands, where the tree was measured.
  var tone: StatusTone? { references.lazy.compactMap(\.tone).first }

  /// The gravest severity at the box and its indicators.
  var severity: Severity? {
    (marks + indicators.flatMap(\.marks)).map(\.badge.severity).max()
  }

  /// The class names of its element.
  var styleNames: String {
    var names = "card \(HTMLStyle.name(ofRank: level))"
    // The border tells one thing: how the sasaran stands, where that is known, for findings have their badges.
    if let tone {
      names += " s\(tone.rawValue)"
    } else if let severity {
      names += " f\(severity.styleName)"
    }
    if isUndeveloped { names += " undeveloped" }
    return names
  }
}
