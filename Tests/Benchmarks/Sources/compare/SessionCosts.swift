import PohonKinerja

/// What an edit in a ``CheckingSession`` takes in processor time, and how much of that is the edit of the tree and how much
/// the check of what it touched: 10,000 random edits of every kind on a tree with seeded defects, each made in a session and
/// on a tree alone, against a full check of the same tree.
struct SessionCosts {
  /// Two trees that share nothing: an edit of one would otherwise copy what the other still needs.
  private var session: CheckingSession
  private var plain: PerformanceTree
  private let secondsOfStart: Double
  private var random = EditStream()

  private static let editCount = 10_000

  init(_ bytes: [UInt8]) throws {
    plain = try PerformanceTree(json: bytes, limits: .national)
    let tree = try PerformanceTree(json: bytes, limits: .national)
    let start = timed { CheckingSession(tree) }
    (session, secondsOfStart) = (start.result, start.seconds)
  }

  /// Prints the times and returns whether the session found at the end what a full check finds.
  mutating func run() throws -> Bool {
    print("\(plain.count) sasaran, \(plain.indicatorCount) indicators, \(Self.editCount) random edits")
    // The first check meets cold memory and counts for nothing.
    _ = plain.checked()
    let full = timed { plain.checked() }.seconds
    line("(a full check, with its report)", full * 1e6, "µs")
    line("(a new session)", secondsOfStart * 1e6, "µs")
    let ids = plain.preOrder.map(\.id)
    let texts = plain.preOrder.prefix(2_000).map(\.statement)
    var times: [String: EditTimes] = [:]
    for number in 0..<Self.editCount {
      let edit = anyEdit(number, ids, texts)
      let start = Usage.threadMicroseconds
      let isMade = (try? edit.apply(to: &session)) != nil
      let time = Usage.threadMicroseconds - start
      guard let treeTime = try? Self.time(of: edit, on: &plain), isMade else { continue }
      times[edit.name, default: EditTimes()].append(time, ofTree: treeTime)
    }
    var all = EditTimes()
    for (name, times) in times.sorted(by: { $0.key < $1.key }) {
      printTimes(name, times)
      all.append(times)
    }
    printTimes("all", all)
    print("a full check takes \(Int(full * 1e6 / max(all.whole.median, 0.001))) times the median edit")
    let isSame = session.report == session.tree.checked() && session.tree == plain
    print("the report is that of a full check: \(isSame)")
    return isSame
  }

  private static func time(of edit: Edit, on tree: inout PerformanceTree) throws -> Double {
    let start = Usage.threadMicroseconds
    try edit.apply(to: &tree)
    return Usage.threadMicroseconds - start
  }

  /// What edits of one kind took, in microseconds.
  private struct EditTimes {
    private(set) var whole: [Double] = []
    /// Of the same edits on a tree that is not checked.
    private(set) var ofTree: [Double] = []
    /// The difference.
    private(set) var ofCheck: [Double] = []

    mutating func append(_ time: Double, ofTree treeTime: Double) {
      whole.append(time)
      ofTree.append(treeTime)
      ofCheck.append(max(time - treeTime, 0))
    }

    mutating func append(_ other: EditTimes) {
      whole += other.whole
      ofTree += other.ofTree
      ofCheck += other.ofCheck
    }
  }

  private func printTimes(_ name: String, _ times: EditTimes) {
    printTimes(name, times.whole)
    printTimes("  the edit of the tree alone", times.ofTree)
    printTimes("  the re-check, the difference", times.ofCheck)
  }

  private func printTimes(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    guard let last = sorted.last else { return }
    let p99 = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    let text =
      "median \(sorted.median.rounded2) µs, p99 \(p99.rounded2) µs, max \(last.rounded2) µs, of \(times.count)"
    print("\(name.padded(to: 32))\(text)")
  }

  private func line(_ name: String, _ value: Double, _ unit: String) {
    print("\(name.padded(to: 32))\(Int(value)) \(unit)")
  }

  // MARK: Edits

  /// One edit as an editor makes them: most are of words and figures, some of the shape.
  private enum Edit {
    case word(String, String)
    case target(String, Int)
    case owner(String, String)
    case insert(SasaranDraft, String)
    case remove(String)
    case move(String, String)
    case replace(String, SasaranDraft)

    var name: String {
      switch self {
      case .word: "update a statement"
      case .target: "update a target"
      case .owner: "update an owner"
      case .insert: "insert"
      case .remove: "remove"
      case .move: "move"
      case .replace: "replace"
      }
    }

    func apply(to session: inout CheckingSession) throws(TreeEditError) {
      switch self {
      case .insert(let draft, let parent): try session.insert(draft, under: parent)
      case .remove(let id): try session.remove(id)
      case .move(let id, let parent): try session.move(id, under: parent)
      case .replace(let id, let draft): try session.replace(id, with: draft)
      case .word(let id, _), .target(let id, _), .owner(let id, _): try session.update(id, change)
      }
    }

    func apply(to tree: inout PerformanceTree) throws(TreeEditError) {
      switch self {
      case .insert(let draft, let parent): try tree.insert(draft, under: parent)
      case .remove(let id): try tree.remove(id)
      case .move(let id, let parent): try tree.move(id, under: parent)
      case .replace(let id, let draft): try tree.replace(id, with: draft)
      case .word(let id, _), .target(let id, _), .owner(let id, _): try tree.update(id, change)
      }
    }

    private func change(_ draft: inout SasaranDraft) {
      switch self {
      case .word(_, let text): draft.statement = text
      case .target(_, let value):
        if !draft.indicators.isEmpty { draft.indicators[0].targets.set(Target(Number(value)), for: 2026) }
      case .owner(_, let title): draft.owner = Position(title)
      default: break
      }
    }
  }

  private mutating func anyEdit(_ number: Int, _ ids: [String], _ texts: [String]) -> Edit {
    let (id, other) = (ids[random.below(ids.count)], ids[random.below(ids.count)])
    let text = texts[random.below(texts.count)]
    let draft = SasaranDraft(
      text, id: "baru \(number)", owner: Position("Kepala Bidang \(number % 40)"),
      indicators: [
        Indicator(
          "Persentase \(text)", unit: "%", targets: Targets([Targets.Entry(year: 2026, target: "80")]))
      ])
    switch random.below(100) {
    case ..<35: return .word(id, text + (number % 2 == 0 ? "" : " yang merata"))
    case ..<60: return .target(id, random.below(200))
    case ..<70: return .owner(id, "Kepala Bidang \(number % 40)")
    case ..<82: return .insert(draft, id)
    case ..<88: return .remove(id)
    case ..<95: return .move(id, other)
    default: return .replace(id, draft)
    }
  }
}

/// The same numbers in every run.
private struct EditStream {
  private var state: UInt64 = 5

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
