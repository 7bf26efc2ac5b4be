/// What the border of a box and a line in it show in colour.
enum BoxTone: Hashable {
  case status(StatusTone)
  case change(ChangeSign)

  /// All of them in one order.
  static let all: [BoxTone] =
    StatusTone.allCases.map { .status($0) } + ChangeSign.allCases.map { .change($0) }

  /// The colour on white as `0xRRGGBB`.
  var colour: UInt32 {
    switch self {
    case .status(let tone): tone.colour
    case .change(let sign): sign.colour
    }
  }

  /// The colour on a dark page.
  var darkColour: UInt32 {
    switch self {
    case .status(let tone): tone.darkColour
    case .change(let sign): sign.darkColour
    }
  }

  /// What tells it from the others in names of classes.
  var name: String {
    switch self {
    case .status(let tone): tone.rawValue
    case .change(let sign): sign.rawValue
    }
  }

  /// Whether it tells what changes between two trees.
  var isOfChange: Bool {
    switch self {
    case .status: false
    case .change: true
    }
  }
}
