import PohonKinerja
import SoundTrees

/// The trees that defects are planted in.
package struct BaseTrees: Sendable {
  package let real: [CleanTree]
  package let made: [CleanTree]

  /// How many sasaran the drawn trees have.
  static let counts = [
    50, 55, 60, 64, 70, 75, 80, 88, 95, 104, 112, 120, 130, 140, 155, 170, 185, 200, 230, 260, 300, 350, 420,
    500,
  ]

  package init() throws {
    real = try RealTrees.all()
    made = try Self.counts.enumerated().map { number, count in
      CleanTree("pohon buatan \(number + 1)", try SoundTree.draw(number + 1, count: count))
    }
  }

  package var all: [CleanTree] { real + made }
}
