/// What a tree says of itself, apart from its sasaran.
struct DocumentHeader: Sendable, Hashable {
  var title = ""
  var period: Period?
  var planYear: Int?
  var source: String?
  var claimsSingleRoot = false
  var cascade = Cascade.standard
  /// Whether the document declares its levels, rather than taking the standard ones.
  var declaresCascade = false
  var scales: [Scale] = []
  var crosscutting: [CrosscuttingLink] = []
  var waivers: [Waiver] = []
  /// What is left out, when the tree is a part of another one.
  var part: TreePart?
}
