import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sum that is more than its parts.
  static let sumTooLarge = DefectKind("sum-mismatch/less") { clean, random in
    guard let (_, whole) = clean.pickWhole(&random, .sum, where: { $1.unit != .percent }) else { return nil }
    return clean.planting(random.pick([1.1, 1.25, 2, 1.01]), in: whole, at: whole, &random)
  }

  /// A part that was raised without its sum.
  static let partTooLarge = DefectKind("sum-mismatch/more") { clean, random in
    guard let (_, whole) = clean.pickWhole(&random, .sum, where: { $1.unit != .percent }) else { return nil }
    return clean.planting(
      random.pick([1.1, 1.5, 2, 3]), in: random.pick(clean.parts(of: whole, .sum)), at: whole, &random)
  }

  /// A mean that is not that of its parts.
  static let meanWrong = DefectKind("average-mismatch/plain") { clean, random in
    guard let (_, whole) = clean.pickWhole(&random, .average) else { return nil }
    return clean.planting(random.pick([1.05, 1.1, 1.2]), in: whole, at: whole, &random)
  }

  /// A weighted mean whose part was changed.
  static let weightedMeanWrong = DefectKind("average-mismatch/weighted") { clean, random in
    guard let (_, whole) = clean.pickWhole(&random, .weighted) else { return nil }
    return clean.planting(
      random.pick([1.1, 1.2, 1.3]), in: random.pick(clean.parts(of: whole, .weighted)), at: whole, &random)
  }

  /// A share that is not its numerator over its denominator.
  static let ratioWrong = DefectKind("ratio-consistency") { clean, random in
    guard let (_, whole) = clean.pickWhole(&random, .ratio) else { return nil }
    let numerators = clean.parts(of: whole, .ratio).filter { $0.contribution?.part == .numerator }
    guard !numerators.isEmpty, random.below(2) == 0 else {
      return clean.planting(random.pick([1.05, 1.1, 1.3]), in: whole, at: whole, &random)
    }
    return clean.planting(random.pick([1.1, 1.2, 1.4]), in: random.pick(numerators), at: whole, &random)
  }

  /// A least, or greatest, that is not that of its parts.
  static let extremeWrong = DefectKind("extreme-mismatch") { clean, random in
    let combination = random.pick([Contribution.Combination.min, .max])
    guard let (_, whole) = clean.pickWhole(&random, combination) else { return nil }
    return clean.planting(random.pick([1.02, 1.05, 1.1]), in: whole, at: whole, &random)
  }
}
