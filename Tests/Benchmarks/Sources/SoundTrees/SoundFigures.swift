import PohonKinerja
import TreeGenerator

/// A baseline and the targets of five years, in hundredths.
struct SoundFigures: Sendable {
  /// The baseline, and the target of each of ``SoundTree/years``.
  var hundredths: [Int]

  /// Figures that rise, or fall, by one step a year.
  init(from start: Int, by step: Int) {
    hundredths = (0...SoundTree.years.count).map { start + step * $0 }
  }

  init(_ hundredths: [Int]) { self.hundredths = hundredths }

  /// Figures of things that are counted.
  static func counts(_ random: inout RandomStream) -> SoundFigures {
    SoundFigures(from: (3 + random.below(40)) * 100, by: (1 + random.below(4)) * 100)
  }

  /// Figures of a share or score, below 100.
  static func scores(_ random: inout RandomStream) -> SoundFigures {
    SoundFigures(from: 4_000 + random.below(300) * 10, by: 50 + random.below(40) * 10)
  }

  /// Figures of a duration, which falls.
  static func durations(_ random: inout RandomStream) -> SoundFigures {
    SoundFigures(from: (14 + random.below(30)) * 100, by: -100)
  }

  var baseline: Target { Self.target(hundredths[0]) }

  var targets: Targets {
    Targets(
      zip(SoundTree.years, hundredths.dropFirst()).map { Targets.Entry(year: $0, target: Self.target($1)) })
  }

  static func target(_ hundredths: Int) -> Target { Target(number(hundredths)) }

  /// With no more decimals than it needs.
  static func number(_ hundredths: Int) -> Number {
    (Number(mantissa: Int64(hundredths), scale: 2) ?? .zero).normalized
  }
}
