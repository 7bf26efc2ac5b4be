@testable import PohonKinerja

extension PerformanceTree {
  /// What one rule finds.
  func findings(of rule: Rule) -> [Finding] {
    checked(profile: Profile("uji", rules: [rule])).findings
  }
}
