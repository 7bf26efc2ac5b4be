/// Stages in the words of findings.
extension FindingContext {
  /// The stage of the sasaran: "hasil (outcome)".
  var stage: LocalizedText { Self.title(sasaran) }

  /// The stage of the related sasaran.
  var relatedStage: LocalizedText { Self.title(related) }

  private static func title(_ sasaran: Sasaran?) -> LocalizedText {
    sasaran?.stage?.title ?? LocalizedText("", en: "")
  }
}
