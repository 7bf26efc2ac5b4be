/// The members of each object of the format `pohon-kinerja/1`, in the order in which they are written.
///
/// Raw values are the names in the document.
enum DocumentMember: String, CaseIterable, Sendable {
  case format, title, source, period, planYear, singleRoot, levels, skips, scales, crosscutting, waivers
  case sasaran, logicModels, measurements
}

enum SasaranMember: String, CaseIterable, Sendable {
  case id, parent, level, owner, statement, stage, cascading, context, executedByOwner, rationale
  case criticalSuccessFactors, criticalSuccessFactor, budget, indicators, waivers, children
}

enum IndicatorMember: String, CaseIterable, Sendable {
  case id, name, unit, polarity, aspect, baseline, target, targets, quarters, formula, source, responsible
  case weight, external, contributesTo, consolidation, validity, controllability
}

extension SasaranMember {
  /// The places of some members, for where looking them up would take longer than reading them.
  enum Place {
    static let id = 0
    static let parent = 1
    static let level = 2
    static let owner = 3
    static let statement = 4
    static let cascading = 6
    static let criticalSuccessFactor = 11
    static let indicators = 13
  }
}

extension OwnerMember {
  /// The places of all members, for where looking them up would take longer than reading them.
  enum Place {
    static let title = 0
    static let name = 1
    static let unit = 2
  }
}

extension IndicatorMember {
  /// The places of some members, for where looking them up would take longer than reading them.
  enum Place {
    static let id = 0
    static let name = 1
    static let unit = 2
    static let polarity = 3
    static let aspect = 4
    static let baseline = 5
    static let targets = 7
    static let source = 10
    static let responsible = 11
    static let weight = 12
  }
}

enum PeriodMember: String, CaseIterable, Sendable { case from, to }

enum LevelMember: String, CaseIterable, Sendable { case code, title, stage, kind }

enum SkipMember: String, CaseIterable, Sendable { case from, to }

enum ScaleMember: String, CaseIterable, Sendable { case name, grades }

enum CrosscuttingMember: String, CaseIterable, Sendable { case from, to, unit, note, status }

enum WaiverMember: String, CaseIterable, Sendable { case rule, reason, indicator }

enum OwnerMember: String, CaseIterable, Sendable { case title, name, unit }

enum CascadingMember: String, CaseIterable, Sendable { case method, reason }

enum ContributionMember: String, CaseIterable, Sendable { case indicator, `as`, combine, part }

enum LogicModelMember: String, CaseIterable, Sendable {
  case title, problem, problems, inputs, processes, outputs, outcomes, impacts, links, assumptions, waivers
}

enum LogicModelItemMember: String, CaseIterable, Sendable { case id, text, kind, answers }

enum LogicModelLinkMember: String, CaseIterable, Sendable { case from, to, assumptions }

/// How cascading is written in one word.
enum CascadingWord: String, CaseIterable, Sendable {
  case directByAspect = "direct:aspect"
  case directByArea = "direct:area"
  case directByLoad = "direct:load"
  case indirect
  case nonCascading
}

/// The tables of all members and words.
struct DocumentWords: Sendable {
  static let shared = DocumentWords()

  let document = WordTable<DocumentMember>(required: ["format", "title"])
  let sasaran = WordTable<SasaranMember>(required: ["level", "statement"])
  let indicator = WordTable<IndicatorMember>(required: ["name"])
  let period = WordTable<PeriodMember>(required: ["from", "to"])
  let level = WordTable<LevelMember>(required: ["code", "title"])
  let skip = WordTable<SkipMember>(required: ["from", "to"])
  let scale = WordTable<ScaleMember>(required: ["name", "grades"])
  let crosscutting = WordTable<CrosscuttingMember>(required: ["from"])
  let waiver = WordTable<WaiverMember>(required: ["rule", "reason"])
  let owner = WordTable<OwnerMember>(required: ["title"])
  let cascading = WordTable<CascadingMember>(required: ["method"])
  let contribution = WordTable<ContributionMember>(required: ["indicator", "as"])

  let logicModel = WordTable<LogicModelMember>(required: ["title"])
  let logicModelItem = WordTable<LogicModelItemMember>(required: ["text"])
  let logicModelLink = WordTable<LogicModelLinkMember>(required: ["from", "to"])

  let inputKind = WordTable<LogicModel.InputKind>()
  let cascadingWord = WordTable<CascadingWord>()
  let stage = WordTable<LogicStage>()
  let aspect = WordTable<Aspect>()
  let polarity = WordTable<Polarity>()
  let levelKind = WordTable<Level.Kind>()
  let status = WordTable<CrosscuttingLink.Status>()
  let relation = WordTable<Contribution.Relation>()
  let combination = WordTable<Contribution.Combination>()
  let part = WordTable<Contribution.Part>()
  let consolidation = WordTable<Consolidation>()
  let validity = WordTable<Validity>()
  let controllability = WordTable<Controllability>()
}
