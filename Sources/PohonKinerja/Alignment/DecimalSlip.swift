/// A score that is ten or a hundred times the others of its indicator, as it is where the decimal comma was lost: 855 among 85,5
/// and 86. The limits are our convention.
struct DecimalSlip {
  /// The year of the figure.
  let year: Int16
  /// What it probably was meant to be.
  let meant: Number
  /// Whether two others or more agree; of one other it is but likely.
  let isSure: Bool

  /// By so much a figure is higher than the one before at least.
  static let leastJump = 8

  /// - Parameter figures: The figures of an indicator by year, the baseline first.
  init?(in figures: [(year: Int16, number: Number)]) {
    let jumps = figures.indices.dropFirst().lazy.compactMap { place in
      Self.power(of: figures[place].number, to: figures[place - 1].number).map { (place: place, power: $0) }
    }
    guard let (place, power) = jumps.first, let meant = figures[place].number.multiplied(byPowerOfTen: -power)
    else { return nil }
    let others = figures.indices.filter { $0 != place }.map { figures[$0].number }
    guard let least = others.min(), let most = others.max() else { return nil }
    if others.count > 1 {
      // A scale that was changed holds from then on; a slip is alone.
      guard let limit = try? least.multiplied(by: 2), most <= limit else { return nil }
    } else if least <= 10 || figures[place].number <= .hundred {
      // 7,2 and 72 may be on two scales; no usual one begins at 100 where another ends.
      return nil
    }
    year = figures[place].year
    self.meant = meant
    isSure = others.count > 1
  }

  /// 1 or 2, where a number is about ten or a hundred times another one, which is above zero.
  private static func power(of number: Number, to other: Number) -> Int? {
    guard other > .zero, number > other else { return nil }
    return [1, 2].first { power in
      guard let told = number.multiplied(byPowerOfTen: -power), let fourth = try? other.multiplied(by: 0.8),
        let more = try? other.multiplied(by: 1.25)
      else { return false }
      return told >= fourth && told <= more
    }
  }
}
