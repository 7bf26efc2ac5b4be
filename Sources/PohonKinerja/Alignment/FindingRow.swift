/// A finding as a row: what was found and where; its words are made when the report is.
struct FindingRow: BitwiseCopyable, Sendable, Hashable {
  /// The place of the rule in the run.
  var rule: UInt16
  /// The severity of this case, ``EnumCode`` of ``Severity``; 0 is the rule's usual one.
  var severity: UInt8
  /// Whether a severity that the profile sets for the rule goes before that of this case.
  var yieldsToProfile = false
  /// The sasaran, or ``Row/none`` for the whole document.
  var node: Row
  /// The indicator, or ``Row/none``.
  var indicator: Row
  /// A sasaran it is related to.
  var related: Row
  /// An indicator it is related to.
  var relatedIndicator: Row
  /// Whatever else the rule needs to word the finding: a year, a count, a case.
  var value: Int32
  /// The place of its words among ``FindingCollector/texts``, or ``Row/none`` when the rule words it.
  var text: Row
}
