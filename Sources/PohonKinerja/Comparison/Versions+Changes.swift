/// Versions with some of their fields changed.
extension SasaranVersion {
  func with(
    id: String? = nil, statement: String? = nil, levelCode: String? = nil
  ) -> SasaranVersion {
    var draft = draft
    if let id { draft.id = id }
    if let statement { draft.statement = statement }
    if let levelCode { draft.level = levelCode }
    return SasaranVersion(
      key: id.map { TreeDifference.Key($0) } ?? key, parent: parent, draft: draft,
      levelCode: levelCode ?? self.levelCode, declaredParent: declaredParent, hasMadeID: hasMadeID,
      omittedCount: omittedCount)
  }
}

extension IndicatorVersion {
  func with(name: String) -> IndicatorVersion {
    var value = value
    value.name = name
    return IndicatorVersion(key: key, sasaran: sasaran, value: value, hasMadeID: hasMadeID)
  }

  /// The indicator with an id to be made.
  var withoutID: IndicatorVersion {
    var value = value
    value.id = nil
    return IndicatorVersion(key: key, sasaran: sasaran, value: value, hasMadeID: false)
  }
}

extension SasaranVersion {
  func with(budget: Budget? = nil, waivers: [Waiver]? = nil) -> SasaranVersion {
    var draft = draft
    if let budget { draft.budget = budget }
    if let waivers { draft.waivers = waivers }
    return SasaranVersion(
      key: key, parent: parent, draft: draft, levelCode: levelCode, declaredParent: declaredParent,
      hasMadeID: hasMadeID, omittedCount: omittedCount)
  }
}
