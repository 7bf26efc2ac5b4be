/// Waivers by what they silence, so that a finding is not held against each of many.
struct WaiverIndex {
  private let waivers: [Waiver]
  /// By what they silence, the place of the first that does.
  private let places: [Silenced: Int]

  /// The findings of a rule, all of them or those at an indicator, which of a logic model is an element or a problem.
  private struct Silenced: Hashable {
    let rule: String
    let indicator: String?
  }

  /// O(waivers). One without a reason silences nothing.
  init(_ waivers: [Waiver]) {
    var places: [Silenced: Int] = [:]
    for (place, waiver) in waivers.enumerated() where waiver.hasReason {
      let silenced = Silenced(rule: waiver.rule, indicator: waiver.indicator)
      if places[silenced] == nil { places[silenced] = place }
    }
    self.waivers = waivers
    self.places = places
  }

  /// The place of the first waiver of a rule that is for all findings or for those at an indicator. O(1).
  func place(of rule: RuleID, at indicator: String?) -> Int? {
    let all = place(of: rule, only: nil)
    guard let indicator, let own = place(of: rule, only: indicator) else { return all }
    return min(all ?? own, own)
  }

  /// The place of the first waiver of a rule that names just that indicator, or none. O(1).
  func place(of rule: RuleID, only indicator: String?) -> Int? {
    places.isEmpty ? nil : places[Silenced(rule: rule.rawValue, indicator: indicator)]
  }

  /// The reason of that waiver. O(1).
  func reason(for rule: RuleID, at indicator: String?) -> String? {
    place(of: rule, at: indicator).map { waivers[$0].reason }
  }
}
