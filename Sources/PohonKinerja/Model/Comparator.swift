/// How a figure that is reached must stand to the target's.
public enum Comparator: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// The figure itself; also what a target without a sign means.
  case exactly = "="
  /// The figure or more: "≥ 85", "minimal 85".
  case atLeast = "≥"
  /// The figure or less: "≤ 5", "maksimal 5", "paling lambat 5".
  case atMost = "≤"
  /// More than the figure: "> 85", "lebih dari 85".
  case moreThan = ">"
  /// Less than the figure: "< 5", "kurang dari 5".
  case lessThan = "<"
}

extension Comparator {
  /// Whether the figure is the most that may be reached: only where lower is better does one write that.
  var isUpperBound: Bool { self == .atMost || self == .lessThan }

  /// Whether the figure is the least that must be reached.
  var isLowerBound: Bool { self == .atLeast || self == .moreThan }

  /// Whether the figure itself does not count.
  var isStrict: Bool { self == .moreThan || self == .lessThan }

  /// The phrases of planning documents before a figure, a longer one before those it begins with; `nil` marks one
  /// that only introduces the figure.
  static let leadingPhrases = Lexicon<Comparator?>([
    ("minimal", .atLeast),
    ("minimum", .atLeast),
    ("min", .atLeast),
    ("sekurang-kurangnya", .atLeast),
    ("sekurangnya", .atLeast),
    ("setidaknya", .atLeast),
    ("setidak-tidaknya", .atLeast),
    ("sedikitnya", .atLeast),
    ("paling sedikit", .atLeast),
    ("paling kurang", .atLeast),
    ("paling rendah", .atLeast),
    ("tidak kurang dari", .atLeast),
    ("at least", .atLeast),
    ("maksimal", .atMost),
    ("maksimum", .atMost),
    ("maks", .atMost),
    ("max", .atMost),
    ("sebanyak-banyaknya", .atMost),
    ("selambat-lambatnya", .atMost),
    ("paling banyak", .atMost),
    ("paling lambat", .atMost),
    ("paling lama", .atMost),
    ("paling tinggi", .atMost),
    ("tidak lebih dari", .atMost),
    ("tidak melebihi", .atMost),
    ("sampai dengan", .atMost),
    ("sampai", .atMost),
    ("hingga", .atMost),
    ("s.d", .atMost),
    ("s/d", .atMost),
    ("at most", .atMost),
    ("up to", .atMost),
    ("lebih dari atau sama dengan", .atLeast),
    ("lebih besar dari", .moreThan),
    ("lebih dari", .moreThan),
    ("di atas", .moreThan),
    ("diatas", .moreThan),
    ("more than", .moreThan),
    ("kurang dari atau sama dengan", .atMost),
    ("lebih kecil dari", .lessThan),
    ("kurang dari", .lessThan),
    ("di bawah", .lessThan),
    ("dibawah", .lessThan),
    ("less than", .lessThan),
    ("sebesar", nil),
    ("sebanyak", nil),
  ])

  /// The phrases after a figure.
  static let trailingPhrases = Lexicon<Comparator>([
    ("ke atas", .atLeast),
    ("keatas", .atLeast),
    ("atau lebih", .atLeast),
    ("or more", .atLeast),
    ("ke bawah", .atMost),
    ("kebawah", .atMost),
    ("atau kurang", .atMost),
    ("or less", .atMost),
  ])

  /// The comparator that a sign at the start of a range stands for, and how many bytes the sign takes.
  static func sign(in bytes: Span<UInt8>, at position: Int) -> (comparator: Comparator, length: Int)? {
    let next = bytes.byte(at: position + 1)
    switch bytes.byte(at: position) {
    case UInt8(ascii: ">"): return next == UInt8(ascii: "=") ? (.atLeast, 2) : (.moreThan, 1)
    case UInt8(ascii: "<"): return next == UInt8(ascii: "=") ? (.atMost, 2) : (.lessThan, 1)
    case UInt8(ascii: "="):
      if next == UInt8(ascii: ">") { return (.atLeast, 2) }
      return next == UInt8(ascii: "<") ? (.atMost, 2) : (.exactly, 1)
    case 0xE2:
      switch (next, bytes.byte(at: position + 2)) {
      case (0x89, 0xA5), (0xA9, 0xBE): return (.atLeast, 3)
      case (0x89, 0xA4), (0xA9, 0xBD): return (.atMost, 3)
      default: return nil
      }
    default: return nil
    }
  }
}
