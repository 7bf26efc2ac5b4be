import Foundation

/// The library's checks written over nested structs of `String`, as one writes them without a library: recursion,
/// dictionaries, `lowercased()` and `split`. What several checks need of a sasaran is found out once.
struct TreeChecker {
  let document: Document
  var findings: [Finding] = []

  struct Finding {
    var rule: String
    var subject: String
    var message: String
  }

  /// A sasaran and what is known of it.
  struct Place {
    var sasaran: Sasaran
    var rank: Int
    var stage: String?
    var isIndividual: Bool
    var isNomenclature: Bool
    var statement: Wording
    var measures: [Measure]
    var children: [Sasaran]

    /// Whether its wording is its own rather than given by the official nomenclature.
    var isOwnWording: Bool { !isNomenclature }

    /// Whether a single sasaran takes it over as it is.
    var passesOnWhole: Bool {
      children.count == 1 && sasaran.cascading?.method.hasPrefix("direct") == true
    }
  }

  private(set) var ranks: [String: Int] = [:]
  /// Sasaran that name their parent, by it.
  private(set) var declaredChildren: [String: [Sasaran]] = [:]
  private(set) var roots: [Sasaran] = []
  private(set) var orphans: Set<String> = []
  private(set) var cutCycles: Set<String> = []
  private(set) var sasaranCount = 0
  /// Indicators that contribute to another, by it.
  private(set) var contributors: [String: [Indicator]] = [:]

  init(_ document: Document) {
    self.document = document
  }

  var levels: [Document.Level] { document.levels ?? [] }

  mutating func check() -> [Finding] {
    for (rank, level) in levels.enumerated() { ranks[level.code] = rank }
    link()
    checkRoots()
    let places = roots.map { place(of: $0) }
    checkNearCopies(among: places, under: nil)
    for place in places { check(place, under: nil) }
    return findings
  }

  mutating func report(_ rule: String, _ subject: String, _ message: String) {
    findings.append(Finding(rule: rule, subject: subject, message: message))
  }

  private mutating func check(_ place: Place, under parent: Place?) {
    let children = place.children.map { self.place(of: $0) }
    checkStructure(of: place, children: children, under: parent)
    checkCascading(of: place, children: children, under: parent)
    checkIndicators(of: place, children: children)
    for child in children { check(child, under: place) }
  }

  private func place(of sasaran: Sasaran) -> Place {
    let rank = ranks[sasaran.level] ?? 0
    return Place(
      sasaran: sasaran, rank: rank, stage: sasaran.stage ?? levels[rank].stage,
      isIndividual: levels[rank].kind == "individual", isNomenclature: levels[rank].kind == "nomenclature",
      statement: Wording(sasaran.statement), measures: (sasaran.indicators ?? []).map { Measure($0) },
      children: below(sasaran))
  }

  /// The sasaran below one, nested or naming it as their parent.
  func below(_ sasaran: Sasaran) -> [Sasaran] {
    (sasaran.children ?? []) + (declaredChildren[sasaran.id] ?? [])
  }

  // MARK: Links

  /// Finds ids that are used twice, and puts those that name their parent below it.
  private mutating func link() {
    var parents: [String: String] = [:]
    var indicatorIDs: Set<String> = []
    var ids: Set<String> = []
    for sasaran in document.sasaran { collect(sasaran, under: nil, &ids, &indicatorIDs, &parents) }
    sasaranCount = ids.count
    checkReferences(ids, indicatorIDs)
    if let year = document.planYear, isOutsidePeriod(year) {
      report("target-outside-period", "", "tahun rencana \(year) di luar periode")
    }
    for sasaran in document.sasaran {
      guard let parent = sasaran.parent else { continue }
      if ids.contains(parent) { parents[sasaran.id] = parent } else { orphans.insert(sasaran.id) }
    }
    for sasaran in document.sasaran where sasaran.parent != nil {
      var seen: Set<String> = []
      var id = parents[sasaran.id]
      while let above = id, above != sasaran.id, seen.insert(above).inserted { id = parents[above] }
      if id == sasaran.id {
        cutCycles.insert(sasaran.id)
        parents[sasaran.id] = nil
      }
    }
    for sasaran in document.sasaran {
      if let parent = parents[sasaran.id] {
        declaredChildren[parent, default: []].append(sasaran)
      } else {
        roots.append(sasaran)
      }
    }
  }

  private mutating func collect(
    _ sasaran: Sasaran, under parent: String?, _ ids: inout Set<String>, _ indicatorIDs: inout Set<String>,
    _ parents: inout [String: String]
  ) {
    if !ids.insert(sasaran.id).inserted {
      report("duplicate-id", sasaran.id, "id \(sasaran.id) dipakai lebih dari sekali")
    }
    parents[sasaran.id] = parent
    for indicator in sasaran.indicators ?? [] {
      if !indicatorIDs.insert(indicator.id).inserted {
        report("duplicate-id", indicator.id, "id \(indicator.id) dipakai lebih dari sekali")
      }
      if let whole = indicator.contributesTo?.indicator { contributors[whole, default: []].append(indicator) }
    }
    for child in sasaran.children ?? [] { collect(child, under: sasaran.id, &ids, &indicatorIDs, &parents) }
  }
}
