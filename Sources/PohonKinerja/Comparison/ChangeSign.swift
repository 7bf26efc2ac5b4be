/// What a sign in the drawing of two trees says of a sasaran or indicator, with the colour it has besides.
public enum ChangeSign: String, Sendable, Hashable, CaseIterable, Codable {
  /// Only the second tree has it.
  case added
  /// Only the first tree has it.
  case removed
  /// It has exchanged its statement with another.
  case exchanged
  /// It stands below another sasaran, or measures another one.
  case moved
  /// It has other words.
  case reworded
  /// A target, a quarterly target or the baseline is another one.
  case retargeted
  /// It has another owner, or someone else answers for it.
  case reowned
  /// It stands at another place below the same sasaran.
  case reordered
  /// It was given another id.
  case renamed
  /// Its level, unit or another field is different.
  case edited

  /// The sign, each another one, so that colour never tells alone.
  public var symbol: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .exchanged: "⇄"
    case .moved: "→"
    case .reworded: "~"
    case .retargeted: "≠"
    case .reowned: "@"
    case .reordered: "↕"
    case .renamed: "#"
    case .edited: "*"
    }
  }

  /// The sign where only ASCII is possible.
  public var asciiSymbol: String {
    switch self {
    case .removed: "-"
    case .exchanged: "%"
    case .moved: ">"
    case .retargeted: "="
    case .reordered: "^"
    case .added, .reworded, .reowned, .renamed, .edited: symbol
    }
  }

  /// The word behind the sign.
  public var title: LocalizedText {
    switch self {
    case .added: LocalizedText("ditambah", en: "added")
    case .removed: LocalizedText("dihapus", en: "removed")
    case .exchanged: LocalizedText("bertukar rumusan", en: "statement exchanged")
    case .moved: LocalizedText("pindah", en: "moved")
    case .reworded: LocalizedText("dirumuskan ulang", en: "reworded")
    case .retargeted: LocalizedText("ganti angka", en: "another figure")
    case .reowned: LocalizedText("ganti pemilik", en: "given another owner")
    case .reordered: LocalizedText("pindah urutan", en: "put in another order")
    case .renamed: LocalizedText("ganti id", en: "given another id")
    case .edited: LocalizedText("isian lain berubah", en: "changed in other fields")
    }
  }

  /// The colour on white as `0xRRGGBB`, with a contrast of at least 7:1.
  public var colour: UInt32 {
    switch self {
    case .added: 0x14532D
    case .removed: 0x9B1C1C
    case .moved, .reordered: 0x1F4E79
    case .reworded, .exchanged: 0x5B2A86
    case .retargeted: 0x6B4700
    case .reowned: 0x0B5355
    case .renamed, .edited: 0x4A5462
    }
  }

  /// The colour on a dark page.
  public var darkColour: UInt32 {
    switch self {
    case .added: 0x86E0A3
    case .removed: 0xFFA8A0
    case .moved, .reordered: 0x9CC8F5
    case .reworded, .exchanged: 0xD9B8F7
    case .retargeted: 0xF5C26B
    case .reowned: 0x7ADAD4
    case .renamed, .edited: 0xAEB8C6
    }
  }
}

extension ChangeSign {
  /// The sign of what happens to a sasaran; `nil` where something else tells it: its indicators, or its new place.
  init?(_ kind: SasaranChange.Kind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    case .moved: self = .moved
    case .reordered: self = .reordered
    case .reworded: self = .reworded
    case .reowned: self = .reowned
    case .renamed: self = .renamed
    case .relevelled, .edited: self = .edited
    case .renumbered, .indicatorsChanged: return nil
    }
  }

  /// The sign of what happens to an indicator.
  init?(_ kind: IndicatorChange.Kind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    case .moved: self = .moved
    case .reordered: self = .reordered
    case .reworded: self = .reworded
    case .retargeted, .rebaselined: self = .retargeted
    case .reowned: self = .reowned
    case .renamed: self = .renamed
    case .unitChanged, .edited: self = .edited
    case .renumbered: return nil
    }
  }
}
