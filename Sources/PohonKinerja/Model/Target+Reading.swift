extension Target {
  /// What a target says.
  public struct Reading: Sendable, Hashable {
    /// What is to be reached.
    public var value: Value
    /// The year by which, when the text itself names it: "85% Tahun 2026".
    public var deadline: Int?
    /// The grade that a score goes with: BB of "BB (71,25)" and of "71,25 (BB)", whose ``value`` is the score.
    public var gradeOfScore: Grade?
    /// Whether the score comes first and its grade is the remark, as in "71,25 (BB)".
    public var leadsWithScore = false
  }

  /// What is to be reached.
  public enum Value: Sendable, Hashable {
    /// Nothing is written.
    case empty
    /// A sign that something is still to be filled in: "X", "-", "N/A", "TBD", "…".
    case placeholder
    /// A figure.
    case quantity(Quantity)
    /// Several figures of different things: "7 UPP, 14 Kab/Kota".
    case compound([Quantity])
    /// A grade of a built-in scale.
    case grade(Grade)
    /// A time: "31 Desember 2026", "Triwulan IV".
    case time(PointInTime)
    /// Figures that can be read in two ways, as "1.500" can; both, the Indonesian way first.
    case ambiguous([Value])
    /// A number that has more digits than ``Number`` holds.
    case outOfRange
    /// Digits and marks that are no number in any style, "1.23.4", or go on with letters O for zeros, "8OO", a range that
    /// runs backwards, "80-70", or a day that the calendar does not have, "31 September 2026".
    case malformed
    /// Anything else.
    case words
  }
}

extension Target.Reading {
  /// The number to compare with, where there is one and only one: of a figure or a range, not of a compound.
  public var number: Number? { quantity?.number }

  /// The figure, where there is one and only one.
  ///
  /// Not inlined: the optimiser of Swift 6.3.1 fails on it in release builds of other modules.
  @inline(never)
  public var quantity: Target.Quantity? {
    if case .quantity(let quantity) = value { quantity } else { nil }
  }

  /// The grade, where it is one.
  public var grade: Target.Grade? {
    if case .grade(let grade) = value { grade } else { nil }
  }

  /// The time, where it is one.
  public var time: Target.PointInTime? {
    if case .time(let time) = value { time } else { nil }
  }

  /// The unit written with the figure or grade; of readings in doubt, the one they agree on.
  public var unit: MeasurementUnit? { value.unit }

  /// Whether it is a figure in per cent.
  public var isPercent: Bool { quantity?.isPercent ?? false }

  /// Whether nothing is written.
  public var isEmpty: Bool {
    if case .empty = value { true } else { false }
  }

  /// Whether it only holds the place of a target.
  public var isPlaceholder: Bool {
    if case .placeholder = value { true } else { false }
  }

  /// Whether it can be read in two ways, so that it must not be compared.
  public var isAmbiguous: Bool {
    if case .ambiguous = value { true } else { false }
  }

  /// The reading in which a doubt is settled by the indicator's unit, where that can settle it: "1.500" is 1500 in
  /// orang and 1.5 in indeks. A unit written in the text counts in its place.
  ///
  /// The rule is our convention, after the practice of published documents: whole things are counted in thousands,
  /// shares and scores have decimals (``MeasurementUnit/kind-swift.property``).
  public func resolved(in unit: MeasurementUnit?) -> Target.Reading {
    guard case .ambiguous(let candidates) = value else { return self }
    let kind = unit?.kind
    let fitting = candidates.filter { $0.fits(kind) }
    guard fitting.count == 1 else { return self }
    var resolved = self
    resolved.value = fitting[0]
    return resolved
  }
}

extension Target.Value {
  var unit: MeasurementUnit? {
    switch self {
    case .quantity(let quantity): quantity.unit
    case .grade(let grade): grade.unit
    case .ambiguous(let values):
      if let first = values.first?.unit, values.allSatisfy({ $0.unit == first }) { first } else { nil }
    default: nil
    }
  }

  /// Whether every figure is what its unit, or the given kind of unit, takes.
  func fits(_ kind: MeasurementUnit.Kind?) -> Bool {
    switch self {
    case .quantity(let quantity): quantity.fits(kind)
    case .compound(let quantities): quantities.allSatisfy { $0.fits(kind) }
    default: true
    }
  }
}

extension Target.Reading {
  /// Reads a target's text. O(n); bytes that are not UTF-8 read as words at worst.
  public init(of bytes: Span<UInt8>) {
    self.init(of: bytes, grades: Scale.builtInGrades)
  }

  /// Reads a target's text in which a grade is one of those given.
  init(of bytes: Span<UInt8>, grades: Lexicon<String>) {
    var range = bytes.trimmed(0..<bytes.count)
    guard !range.isEmpty else {
      self.init(value: .empty)
      return
    }
    if bytes.digit(at: range.lowerBound) == nil, TargetText.isPlaceholder(bytes, in: range) {
      self.init(value: .placeholder)
      return
    }
    if let date = Target.PointInTime(iso: bytes, in: range) {
      self.init(value: .time(date))
      return
    }
    let remark = TargetText.gradeInBrackets(bytes, in: range, among: grades)
    var remarks: [Range<Int>] = []
    range = remark?.head ?? TargetText.trimmingRemarks(bytes, range, into: &remarks)
    let whole = range
    let deadline = TargetText.takeDeadline(bytes, from: &range, remarks: &remarks)
    var value = Self.figure(bytes, in: range)
    for remark in remarks where !remark.isEmpty {
      value = TargetRemark.value(value, explainedBy: remark, in: bytes)
    }
    self.init(value: value, deadline: deadline)
    if isAmbiguous { self = resolved(in: nil) }
    if let remark, case .quantity(let quantity) = self.value, !quantity.isRange,
      quantity.unit == nil || quantity.isPercent, quantity.magnitude == nil
    {
      gradeOfScore = remark.grade
      leadsWithScore = true
    }
    guard case .words = value else { return }
    if let grade = TargetText.grade(bytes, in: range, among: grades) {
      self.value = .grade(grade)
    } else if let time = Target.PointInTime(ofAnyDay: bytes, in: whole) {
      self.init(value: time.isOnCalendar ? .time(time) : .malformed)
    } else if let (grade, figure) = Self.figureBehindGrade(bytes, in: range, among: grades) {
      self.value = .quantity(figure)
      gradeOfScore = grade
    }
  }

  /// The figure or figures that a range states, read in both styles.
  private static func figure(_ bytes: Span<UInt8>, in range: Range<Int>) -> Target.Value {
    var reader = QuantityReader(style: .indonesian)
    let value = reader.value(bytes, in: range)
    guard reader.metMarks else { return value }
    // A comma that groups no thousands is malformed in English.
    if case .quantity = value, hasOnlyDecimalComma(bytes, in: range) { return value }
    var english = QuantityReader(style: .english)
    return combined(value, english.value(bytes, in: range))
  }

  /// Whether the only mark is a comma with one or two digits behind it: "36,72".
  private static func hasOnlyDecimalComma(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    var comma: Int?
    for position in range {
      if bytes[position] == UInt8(ascii: ".") { return false }
      guard bytes[position] == UInt8(ascii: ",") else { continue }
      guard comma == nil else { return false }
      comma = position
    }
    guard let comma, bytes.digit(at: comma + 1) != nil else { return false }
    return bytes.digit(at: comma + 2) == nil || bytes.digit(at: comma + 3) == nil
  }

  /// The figure of "BB (76,20)", where it is a score or a share; a number of things explains something else.
  private static func figureBehindGrade(
    _ bytes: Span<UInt8>, in range: Range<Int>, among grades: Lexicon<String>
  ) -> (grade: Target.Grade, score: Target.Quantity)? {
    guard let (inner, grade) = TargetText.figureBehindGrade(bytes, in: range, among: grades),
      case .quantity(var quantity) = figure(bytes, in: inner),
      quantity.unit == nil || quantity.isPercent, quantity.magnitude == nil
    else { return nil }
    if quantity.comparator == .exactly { quantity.comparator = grade.comparator }
    return (grade, quantity)
  }

  /// Reads a number of a JSON document.
  init(ofJSON bytes: Span<UInt8>) {
    let number = try? Number(json: bytes)
    self.init(value: number.map { .quantity(Target.Quantity($0)) } ?? .malformed)
  }

  /// What two readings of one text in different styles say together.
  private static func combined(_ indonesian: Target.Value, _ english: Target.Value) -> Target.Value {
    switch (indonesian.isFigure, english.isFigure) {
    case (true, true): .ambiguous([indonesian, english])
    case (true, false): indonesian
    case (false, true): english
    case (false, false): if case .malformed = indonesian { english } else { indonesian }
    }
  }
}

extension Target.Value {
  /// Whether the text is a figure in the style it was read in, even one too great to hold.
  fileprivate var isFigure: Bool {
    switch self {
    case .quantity, .compound, .outOfRange: true
    default: false
    }
  }
}
