import PohonKinerja

/// The comparison of every two trees of a command line.
enum Comparisons {
  /// A report for each pair in the order of the files; pairs without a common sasaran are left out.
  static func reports(_ trees: [PerformanceTree], profile: Profile) -> [Report] {
    trees.indices.flatMap { first in
      trees[(first + 1)...].map { trees[first].compared(with: $0, profile: profile) }
    }.filter { $0.checked.comparedSasaran > 0 }
  }
}
