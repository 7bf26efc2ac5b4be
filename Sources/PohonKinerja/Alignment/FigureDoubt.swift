/// Why the reading of a figure is in doubt, for the reason that a finding gives.
enum FigureDoubt {
  /// Points and commas that are read in two ways: "1.500".
  case marks
  /// A lone M: "61,2 M".
  case loneM
  /// A unit that multiplies by nobody knows what: "Rp M", "Rp 000".
  case unit
  /// A grade and a score that belongs to another one: "BB (40)".
  case grade

  /// Why it must not be guessed; `nil` where that is a matter of marks, which every rule says in its own words.
  var rationale: LocalizedText? {
    switch self {
    case .marks: nil
    case .loneM:
      LocalizedText(
        "M tidak berarti sama bagi semua pembaca; angka tidak boleh ditebak.",
        en: "M does not mean the same to all readers; a figure must not be guessed.")
    case .unit:
      LocalizedText(
        "Satuan yang kelipatannya tidak pasti membuat angkanya dapat salah seribu kali; angka tidak boleh ditebak.",
        en:
          "A unit that may multiply by anything makes a figure wrong a thousandfold; a figure must not be guessed."
      )
    case .grade:
      LocalizedText(
        "Predikat dan nilai di sebelahnya mengatakan dua hal yang berbeda; mana yang dimaksud tidak boleh ditebak.",
        en: "The grade and the score beside it say two different things; which is meant must not be guessed.")
    }
  }
}

extension UnmeasuredReason {
  /// What is in doubt of an actual that reads in two ways.
  var doubt: FigureDoubt {
    switch self {
    case .loneM, .loneMOfMeasure: .loneM
    case .uncertainUnit: .unit
    case .gradeAgainstScore: .grade
    default: .marks
    }
  }
}
