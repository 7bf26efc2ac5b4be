/// The index of a row, or ``none``.
typealias Row = Int32

extension Row {
  /// No row.
  static let none: Row = -1
}

/// One sasaran: links, text references and small codes.
struct NodeRow: BitwiseCopyable, Sendable, Equatable {
  var parent: Row = .none
  var firstChild: Row = .none
  var lastChild: Row = .none
  var previousSibling: Row = .none
  var nextSibling: Row = .none
  /// The indicators lie side by side.
  var firstIndicator: Row = .none
  var indicatorCount: Int32 = 0
  /// The place of its rarely used fields in ``TreeColumns/details``, or ``Row/none``.
  var detail: Row = .none
  var id = TextReference()
  var statement = TextReference()
  var ownerTitle: Symbol = 0
  var ownerName: Symbol = 0
  var ownerUnit: Symbol = 0
  /// The critical success factor of its parent that it addresses.
  var criticalSuccessFactor: Symbol = 0
  var origin = OriginRow()
  var level: UInt16 = 0
  /// From which letter made indicator ids go on; letters are not used again after a removal.
  var madeIndicatorIDs: UInt16 = 0
  /// The declared stage, ``EnumCode`` of ``LogicStage``.
  var stage: UInt8 = 0
  var cascading: CascadingCode = .none
  var marks: NodeMarks = []
}

/// What a sasaran is besides its fields.
struct NodeMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  /// Its id is that of a sasaran before it.
  static let duplicateID = NodeMarks(rawValue: 1 << 0)
  /// The parent it names does not exist, so it stands among the roots.
  static let parentMissing = NodeMarks(rawValue: 1 << 1)
  /// It was the first of a cycle, which was cut above it.
  static let cycle = NodeMarks(rawValue: 1 << 2)
  /// Its id was made, not given.
  static let generatedID = NodeMarks(rawValue: 1 << 3)
  static let context = NodeMarks(rawValue: 1 << 4)
  static let executedByOwner = NodeMarks(rawValue: 1 << 5)
  /// The row is not in the tree.
  static let free = NodeMarks(rawValue: 1 << 6)
  /// Its level was not given but follows from its parent's.
  static let impliedLevel = NodeMarks(rawValue: 1 << 7)
  /// The level it was given is not in the cascade; its details keep the code.
  static let unknownLevel = NodeMarks(rawValue: 1 << 8)
  /// In the part of a tree, something below it is left out; its details keep how much.
  static let cut = NodeMarks(rawValue: 1 << 9)

  /// What is wrong with the parent it names.
  static let unlinked: NodeMarks = [.parentMissing, .cycle]
}

/// ``CascadingMethod`` without its reason, which is in the details.
enum CascadingCode: UInt8, BitwiseCopyable, Sendable {
  case none, directByAspect, directByArea, directByLoad, indirect, nonCascading

  var isDirect: Bool { self == .directByAspect || self == .directByArea || self == .directByLoad }
}

/// One indicator.
struct IndicatorRow: BitwiseCopyable, Sendable, Equatable {
  var node: Row = .none
  var id = TextReference()
  var name = TextReference()
  var unit: Symbol = 0
  var formula: Symbol = 0
  var source: Symbol = 0
  var responsible: Symbol = 0
  var contributesTo: Symbol = 0
  /// The values lie side by side: the baseline first, then the targets by year.
  var firstValue: Row = .none
  var valueCount: UInt16 = 0
  var aspect: UInt8 = 0
  var polarity: UInt8 = 0
  var relation: UInt8 = 0
  var combination: UInt8 = 0
  var marks: IndicatorMarks = []
  private(set) var weightScale: UInt8 = 0
  /// The place of its rarely used fields in ``TreeColumns/indicatorDetails``, or ``Row/none``.
  var detail: Row = .none
  /// The digits of the weight, where they are not in the details.
  private(set) var weight: Int32 = 0
  var origin = OriginRow()

  /// The value of ``weightScale`` where the weight is in the details, for its digits do not fit here.
  private static let weightElsewhere = UInt8.max

  /// The weight that is here; `nil` where it is in the details.
  var ownWeight: Number? {
    weightScale == Self.weightElsewhere ? nil : Number(trusted: Int64(weight), scale: weightScale)
  }

  /// Keeps a weight, or returns that it has to be kept in the details.
  mutating func setWeight(_ number: Number) -> Bool {
    marks.insert(.hasWeight)
    guard let digits = Int32(exactly: number.mantissa) else {
      weightScale = Self.weightElsewhere
      return false
    }
    setWeight(digits, scale: number.scale)
    return true
  }

  /// Keeps a weight by its digits.
  @inline(__always)
  mutating func setWeight(_ digits: Int32, scale: UInt8) {
    weight = digits
    weightScale = scale
    marks.insert(.hasWeight)
  }
}

/// What an indicator is besides its fields.
struct IndicatorMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8

  static let duplicateID = IndicatorMarks(rawValue: 1 << 0)
  static let generatedID = IndicatorMarks(rawValue: 1 << 1)
  static let externalScore = IndicatorMarks(rawValue: 1 << 2)
  static let hasWeight = IndicatorMarks(rawValue: 1 << 3)
}

/// One baseline or target, in eight bytes: a tree has more of these than of anything else.
struct ValueRow: BitwiseCopyable, Sendable, Equatable {
  /// The digits of a plain number, or the bits of a symbol.
  private var content: Int32
  /// The year, or ``undated`` or ``baseline``.
  var year: Int16
  /// The decimals of a plain number; 0 for what has a text.
  let scale: UInt8
  private let kind: Kind

  private enum Kind: UInt8, BitwiseCopyable {
    case plain, number, text
  }

  static let undated: Int16 = 0
  static let baseline: Int16 = -1

  /// A number whose digits fit and print as they were written.
  @inline(__always)
  init(digits: Int32, scale: UInt8, year: Int16) {
    content = digits
    self.scale = scale
    self.year = year
    kind = .plain
  }

  /// A value written as text, or a number that is kept as it was written ("1E+2", "3000000000").
  init(text: Symbol, isNumber: Bool, year: Int16) {
    content = Int32(bitPattern: text)
    scale = 0
    self.year = year
    kind = isNumber ? .number : .text
  }

  /// Whether it is a number whose digits are kept here.
  var isPlain: Bool { kind == .plain }

  /// The digits of a plain number; 0 for what has a text.
  var mantissa: Int32 { kind == .plain ? content : 0 }

  /// The number whose digits are kept here; 0 for what has a text.
  @inline(__always)
  var plainNumber: Number { Number(trusted: Int64(mantissa), scale: scale) }

  /// The text of a value, or of a number that is not plain; 0 for a plain one.
  var text: Symbol { kind == .plain ? 0 : Symbol(bitPattern: content) }

  /// Whether it was written as a number.
  var isNumber: Bool { kind != .text }

  /// The same value with another symbol, when symbols are numbered anew.
  func renumbered(_ symbol: (Symbol) -> Symbol) -> ValueRow {
    guard kind != .plain else { return self }
    return ValueRow(text: symbol(text), isNumber: isNumber, year: year)
  }
}
