import PohonKinerja
import TreeGenerator

/// One kind of defect that an evaluator finds: how it is planted in a sound tree, and which rule has to find it.
package struct DefectKind: Sendable {
  /// Its name, unique: the rule's id, and behind a stroke which of several ways.
  package let name: String
  /// The rule that has to find it.
  package let rule: RuleID
  /// The profile in which that rule is on.
  let profile: Profile
  /// What else is rightly reported near the place, since the defect implies it.
  package let implied: [Implication]
  let plant: Plant

  /// A kind that is planted in the lower of two documents of one plan, checked with all rules across documents. The
  /// finding is in the one above, which is sound.
  static func acrossDocuments(
    _ name: String, implies implied: KeyValuePairs<RuleID, String> = [:],
    plant: @escaping @Sendable (CleanTree, inout RandomStream) -> PlantedTree?
  ) -> DefectKind {
    DefectKind(
      name, profile: Profile("panrb", enabled: CrossDocumentCheck.rules), implies: implied, .version(plant))
  }

  /// A rule that speaks up rightly as well, and why.
  package struct Implication: Sendable {
    package let rule: RuleID
    package let reason: String
  }

  enum Plant: Sendable {
    /// In a tree; `nil` where there is no place for it.
    case tree(@Sendable (CleanTree, inout RandomStream) -> PlantedTree?)
    /// In the later of two versions of a tree.
    case version(@Sendable (CleanTree, inout RandomStream) -> PlantedTree?)
    /// In the actuals of a tree, which are sound otherwise.
    case measurements(@Sendable (CleanTree, inout RandomStream) -> PlantedActuals?)
    /// In a logic model.
    case logicModel(@Sendable (LogicModel, inout RandomStream) -> PlantedModel?)
  }

  init(
    _ name: String, enabling: Bool = false, implies implied: KeyValuePairs<RuleID, String> = [:],
    plant: @escaping @Sendable (CleanTree, inout RandomStream) -> PlantedTree?
  ) {
    self.init(name, enabling: enabling, implies: implied, .tree(plant))
  }

  init(
    _ name: String, enabling: Bool = false, implies implied: KeyValuePairs<RuleID, String> = [:],
    _ plant: Plant
  ) {
    let rule = RuleID(name.split(separator: "/").first.map(String.init) ?? name)
    self.init(
      name, profile: enabling ? Profile("panrb", enabled: [rule]) : .panrb, implies: implied, plant)
  }

  private init(
    _ name: String, profile: Profile, implies implied: KeyValuePairs<RuleID, String>, _ plant: Plant
  ) {
    self.name = name
    rule = RuleID(name.split(separator: "/").first.map(String.init) ?? name)
    self.profile = profile
    self.implied = implied.map { Implication(rule: $0.key, reason: $0.value) }
    self.plant = plant
  }
}

/// A tree with one defect.
struct PlantedTree: Sendable {
  var tree: PerformanceTree
  /// What the rule has to report, each of these.
  var subjects: [Finding.Subject]

  init(_ tree: PerformanceTree, at subjects: Finding.Subject...) {
    self.tree = tree
    self.subjects = subjects
  }

  init(_ tree: PerformanceTree, at subjects: [Finding.Subject]) {
    self.tree = tree
    self.subjects = subjects
  }
}

/// The actuals of a sound tree, with one defect.
struct PlantedActuals: Sendable {
  var measurements: Measurements
  /// What the rule has to report.
  var subjects: [Finding.Subject]

  init(_ measurements: Measurements, at subjects: Finding.Subject...) {
    self.measurements = measurements
    self.subjects = subjects
  }
}

/// A logic model with one defect.
struct PlantedModel: Sendable {
  var model: LogicModel
  /// Where the rule has to report it.
  var subjects: [Finding.Subject]
  /// Whether it has to at each of these, rather than at one: a cycle is told at any of its links.
  var needsAll = true

  init(_ model: LogicModel, at subjects: Finding.Subject...) {
    self.model = model
    self.subjects = subjects
  }
}
