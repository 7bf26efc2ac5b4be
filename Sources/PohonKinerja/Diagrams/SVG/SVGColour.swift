/// A colour by its part in the drawing, on light and on dark pages.
enum SVGColour: Hashable {
  case page
  case box
  case ink
  case muted
  case line
  /// White on ``strong(_:)``, which both pages have.
  case white
  case strong(Int)
  case tint(Int)
  case band(Int)
  case border(Int)
  /// The plate of what has no level: problems and assumptions.
  case plate
  /// The band of sasaran that stand out of the order of levels.
  case bandWithoutLevel
  case severity(Severity)
  /// A severity on the white ground of a badge, which both pages have.
  case badge(Severity)
  /// What happens to a sasaran, or how good its status is.
  case tone(BoxTone)

  var light: UInt32 {
    switch self {
    case .page, .box, .white: 0xFFFFFF
    case .ink: DiagramColours.ink
    case .muted, .plate: DiagramColours.muted
    case .line: DiagramColours.line
    case .strong(let rank), .border(let rank): DiagramColours(rank: rank).strong
    case .tint(let rank): DiagramColours(rank: rank).tint
    case .band(let rank): DiagramColours(rank: rank).band
    case .bandWithoutLevel: 0xF5F6F8
    case .severity(let severity), .badge(let severity): severity.colour
    case .tone(let tone): tone.colour
    }
  }

  var dark: UInt32 {
    switch self {
    case .page: 0x0E1116
    case .box: 0x171B22
    case .ink: DiagramColours.darkInk
    case .muted: DiagramColours.darkMuted
    case .line: DiagramColours.darkLine
    case .white, .strong, .badge, .plate: light
    case .tint(let rank): DiagramColours(rank: rank).darkTint
    case .band(let rank): DiagramColours(rank: rank).darkBand
    case .border(let rank): DiagramColours(rank: rank).darkBorder
    case .bandWithoutLevel: 0x15181E
    case .severity(let severity): severity.darkColour
    case .tone(let tone): tone.darkColour
    }
  }

  /// What its class in the style sheet is called; `nil` when it is the same on both pages.
  var className: String? {
    switch self {
    case .page: "p"
    case .box: "x"
    case .ink: "k"
    case .muted: "m"
    case .line: "l"
    case .white, .strong, .badge, .plate: nil
    case .tint(let rank): "t\(rank % 16)"
    case .band(let rank): "b\(rank % 16)"
    case .border(let rank): "o\(rank % 16)"
    case .bandWithoutLevel: "n"
    case .severity(let severity): "v\(severity == .error ? 2 : severity == .warning ? 1 : 0)"
    case .tone(.status(let tone)): "z\(tone.code.rawValue)"
    case .tone(.change(let sign)): "g\(ChangeSign.allCases.firstIndex(of: sign) ?? 0)"
    }
  }
}
