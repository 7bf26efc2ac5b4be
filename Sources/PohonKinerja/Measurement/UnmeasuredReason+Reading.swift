/// What to tell of actuals that read in two ways or seem to be told in another unit.
extension UnmeasuredReason {
  /// How to write what an actual may mean, so that it reads in one way: all readings in their words, or nothing where it is
  /// clear, or no single figure.
  var waysToWrite: [LocalizedText] {
    switch self {
    case .ambiguousActual(_, let readings): readings.map(\.clearText)
    case .loneM(let text): Self.waysToWrite(loneM: text, as: Self.wordsOfM)
    case .loneMOfMeasure(let text): Self.waysToWrite(loneM: text, as: ["meter"] + Self.wordsOfM)
    default: []
    }
  }

  private static let wordsOfM = [Magnitude.billion, .million].map(\.title.indonesian)

  private static func waysToWrite(loneM text: String, as words: [String]) -> [LocalizedText] {
    guard let head = withoutLoneM(text) else { return [] }
    return words.map { LocalizedText("\(head) \($0)", en: "\(head) \($0)") }
  }

  /// What stands before the M of "60,1 M".
  private static func withoutLoneM(_ text: String) -> String? {
    let bytes = text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    guard range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "M") else { return nil }
    return TargetText.text(bytes, in: bytes.trimmed(range.lowerBound..<range.upperBound - 1))
  }

  /// Which grade the score of "BB (40)" belongs to: "nilai 40 berpredikat C, bukan BB"; `nil` for any other text.
  static func gradeOfScore(in text: String) -> LocalizedText? {
    let reading = Target(text).reading
    guard let grade = reading.gradeOfScore?.name, let score = reading.number else { return nil }
    let right = Formula.accountabilityPredicate(Fraction(score))
    return LocalizedText(
      "nilai \(score.formatted()) berpredikat \(right), bukan \(grade)",
      en: "a score of \(score.formatted(in: .english)) is \(right), not \(grade)")
  }

  /// That an actual reads in two ways, and how to write either.
  static func ambiguity(of text: String, _ readings: [Target.Quantity]) -> LocalizedText {
    let ways = readings.map(\.clearText)
    let isTwo = ways.count == 2
    return LocalizedText(
      "realisasi “\(text)” dapat dibaca dua cara; tulis "
        + (isTwo ? "\(ways[0].indonesian) atau \(ways[1].indonesian)" : "tanpa pemisah yang meragukan"),
      en: "the actual “\(text)” reads in two ways; write "
        + (isTwo ? "\(ways[0].english) or \(ways[1].english)" : "it without a separator in doubt"))
  }

  /// That a figure is thousandfolds off its target, and how many times or which part of it.
  static func scale(of figure: Fraction, _ target: Fraction) -> LocalizedText {
    let (indonesian, english) = (figure.text(in: .indonesian), figure.text(in: .english))
    let agreed = (indonesian: target.text(in: .indonesian), english: target.text(in: .english))
    let isAbove = figure > target
    let share = isAbove ? try? figure.divided(by: target) : try? target.divided(by: figure)
    guard let times = try? share?.rounded(toScale: 0) else {
      return LocalizedText(
        "realisasi \(indonesian) jauh sekali dari target \(agreed.indonesian); satuan salah satunya tampaknya keliru",
        en:
          "the actual \(english) is far off the target \(agreed.english); one of them seems to be in another unit"
      )
    }
    return isAbove
      ? LocalizedText(
        "realisasi \(indonesian) sekitar \(times.formatted()) kali target \(agreed.indonesian); satuan salah satunya tampaknya keliru",
        en:
          "the actual \(english) is about \(times.formatted(in: .english)) times the target \(agreed.english); one of them seems to be in another unit"
      )
      : LocalizedText(
        "realisasi \(indonesian) sekitar 1/\(times.formatted()) target \(agreed.indonesian); satuan salah satunya tampaknya keliru",
        en:
          "the actual \(english) is about 1/\(times.formatted(in: .english)) of the target \(agreed.english); one of them seems to be in another unit"
      )
  }
}

extension Fraction {
  /// With all its decimals where they end, so that what is small is not shown as nothing.
  fileprivate func text(in language: Language) -> String {
    number?.formatted(in: language) ?? formatted(decimals: Number.maximumScale, in: language)
  }
}

extension Target.Quantity {
  /// The figure so that it reads in one way: without marks between thousands, with the words that stood with it.
  fileprivate var clearText: LocalizedText {
    let power = magnitude?.rawValue ?? 0
    let number = (lower.multiplied(byPowerOfTen: -power) ?? lower).normalized
    let words = (magnitude.map { " \($0.title.indonesian)" } ?? "") + (isPercent ? "%" : "")
    let named = isPercent ? nil : unit?.text
    func text(in language: Language) -> String {
      let figure = number.ungrouped(in: language) + words
      guard let named else { return figure }
      return unit == .rupiah || TargetText.isLabel(named) ? "\(named) \(figure)" : "\(figure) \(named)"
    }
    return LocalizedText(text(in: .indonesian), en: text(in: .english))
  }
}
