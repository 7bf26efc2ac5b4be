/// Reads the JSON document straight into the columns of a tree, without recursion and without a tree of JSON values.
///
/// Faults of grammar stop it by ``JSONScanner/Stop``; faults of content go to `problems` and reading goes on, so one
/// run tells as much as can be told. A noncopyable value rather than a class: columns in a class cost a quarter of
/// the speed.
struct DocumentReader: ~Copyable {
  /// How deep objects and arrays may be nested in a member that is not known.
  static let maximumNesting = 192

  typealias Stop = JSONScanner.Stop
  typealias Text = JSONScanner.Text

  var scanner: JSONScanner
  var columns: TreeColumns
  var problems = ProblemList()
  let limits: Limits
  let unknownMembers: UnknownMembers
  let words = DocumentWords.shared
  let file: OriginTable.File
  /// The number of the file in the table of the columns.
  let fileNumber: Int

  /// Names of open objects that the format does not know, to find those given twice.
  var names: ContiguousArray<MemberName> = []

  // What the sasaran say and only the end of the document can settle.
  var levelCodes = LevelCodes()
  /// Where each sasaran, by row from ``firstRow`` on, names its level; -1 where it does not.
  var levelOffsets: ContiguousArray<Int> = []
  /// Below which row each sasaran stands, by row, where it has no line of its own.
  var parents: ContiguousArray<Row> = []
  var declaredParents: [(row: Row, parent: String)] = []

  var openSasaran: ContiguousArray<OpenSasaran> = []
  var pending = PendingIndicators()
  var pendingSasaran = PendingSasaran()
  /// The years of the targets that are being read, and where they are named.
  var namedYears: ContiguousArray<(year: Int16, nameOffset: Int)> = []
  let hashSeed = TextHash.seed
  var recentSymbols = RecentSymbols()
  var recentStrings = RecentStrings()
  /// The statements and names that were stored, also of lines before these.
  var repeatedTexts = RepeatedTexts()
  /// The hashes of texts that are being stored, and where they are then.
  var textHashes: ContiguousArray<UInt64> = []
  var storedTexts: ContiguousArray<TextReference> = []
  /// Whether the last number prints as it was written.
  var lastNumberIsPlain = true

  // What the header says of levels, until all of it is known.
  var levels: [Level]?
  var levelsOffset = 0
  var skips: [(skip: Cascade.Skip, offset: Int)] = []
  var hasSasaran = false
  /// Whether this is the first of many lines, the others of which have the sasaran.
  var isHeaderLine = false
  var logicModels: [LogicModel] = []
  var measurements: Measurements?
  /// What is kept besides the columns when every sasaran has a line of its own; `nil` while a whole document is read.
  var lines: DecodedLines?
  /// The texts of the rows that are no symbols, where they are kept apart from those.
  var apartTexts = TextArena()
  var keepsTextsApart = false
  /// The first row that is read here.
  let firstRow: Row

  /// - Parameter columns: Those behind whose rows is read.
  init(
    _ scanner: consuming JSONScanner, behind columns: TreeColumns = TreeColumns(), named file: String,
    limits: Limits, unknownMembers: UnknownMembers
  ) {
    self.scanner = scanner
    self.columns = columns
    firstRow = Row(truncatingIfNeeded: columns.nodes.count)
    self.limits = limits
    self.unknownMembers = unknownMembers
    self.file = OriginTable.File(path: self.columns.intern(file))
    fileNumber = self.columns.origins.number(of: self.file)
  }

  /// A member's name that the format does not know.
  struct MemberName {
    var hash: UInt64
    var offset: Int
  }

  /// An object that is being read.
  struct OpenObject {
    /// The offset of its brace.
    var start: Int
    /// The members met, and those of them that are not `null`, as bits by their place in the table.
    var seen: UInt32 = 0
    var present: UInt32 = 0
    var isFirst = true
    /// Where its unknown names start in ``DocumentReader/names``.
    var firstName: Int
    /// The offset of the present member's name.
    var nameOffset = 0
  }

  /// A sasaran whose object is being read.
  struct OpenSasaran {
    var object: OpenObject
    var row: Row
    /// Whether none of its children has been read yet.
    var isAtFirstChild = true
  }

  // MARK: Problems

  mutating func report(
    _ code: ReadingProblem.Code, at offset: Int, related: ProblemList.Related? = nil,
    types: ProblemList.Types? = nil, _ message: @autoclosure () -> LocalizedText
  ) {
    // Reading may stop here, and what was read before is told as well.
    settleIndicators()
    settleSasaranIDs()
    problems.add(.error, code, at: offset, related: related, types: types, message())
  }

  /// Adds that an id was used before.
  mutating func addDuplicate(
    _ id: TextReference, of what: LocalizedText, at offset: Int, earlier: OriginRow
  ) {
    let earlier = columns.origins.place(of: earlier)
    problems.add(
      .error, .duplicateID, at: offset,
      related: .place(line: Int(earlier.line), column: Int(earlier.column)),
      .duplicateID(columns.texts.string(id), of: what))
  }

  /// Stops at the present place, where the grammar wants something else.
  mutating func unexpected(_ expected: LocalizedText) -> Stop {
    let offset = scanner.position
    guard !scanner.isAtEnd else {
      return scanner.stop(.truncated, at: offset, .expected(expected, found: .endOfDocument))
    }
    return scanner.stop(
      .syntax, at: offset,
      scanner.slip(at: offset) ?? .expected(expected, found: .character(scanner.character(at: offset))))
  }
}
