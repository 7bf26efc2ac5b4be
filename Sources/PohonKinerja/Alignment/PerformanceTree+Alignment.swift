extension PerformanceTree {
  /// Checks that each level of the tree aligns with its parent, and the quality of what is in it.
  ///
  /// - Parameter profile: Which rules are run and how serious they are.
  /// - Returns: The findings in the order of the document, the waived ones apart.
  /// - Complexity: O(sasaran + indicators) for the rules of the catalogue, with O(n) memory.
  public func checked(profile: Profile = .panrb) -> Report {
    AlignmentRun(self, profile: profile).report(profile: profile)
  }
}
