/// What a profile's document says, until all of it is known.
struct ProfileDraft {
  var name = ""
  var base = Profile.panrb
  var enabled: Set<RuleID> = []
  var disabled: Set<RuleID> = []
  var severities: [RuleID: Severity] = [:]
  var thresholds: [(member: ThresholdMember, value: Int, offset: Int)] = []
  var vocabulary = Vocabulary()

  /// Where each rule of `enabled` and `disabled` was named.
  var places: [RuleID: Int] = [:]

  /// The profile: the one it is based on, and then what is said here.
  var profile: Profile {
    var profile = base
    profile.name = name
    profile.basedOn = base.name
    profile.enabled = base.enabled.union(enabled).subtracting(disabled)
    profile.disabled = base.disabled.union(disabled).subtracting(enabled)
    profile.severities.merge(severities) { $1 }
    for (member, value, _) in thresholds { member.set(value, in: &profile.thresholds) }
    profile.vocabulary = base.vocabulary.adding(vocabulary)
    return profile
  }
}
