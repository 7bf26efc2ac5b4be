/// Reads the figures of a target's text in one number style.
///
/// The same text is read in both styles and the results are compared, so that nothing is guessed: what only one
/// style can read is clear, what both read differently is in doubt.
struct QuantityReader {
  /// Why a text is not a figure.
  enum Failure: Error {
    case words
    case malformed
    case outOfRange
  }

  /// The style.
  let style: NumberStyle
  /// Whether a number with a mark was met, so that the other style may read the text differently.
  var metMarks = false

  /// Creates a reader for a style.
  init(style: NumberStyle) {
    self.style = style
  }

  /// The figure or figures that the range states.
  mutating func value(_ bytes: Span<UInt8>, in range: Range<Int>) -> Target.Value {
    do throws(Failure) {
      return .quantity(try quantity(bytes, in: range))
    } catch .words {
      return compound(bytes, in: range)
    } catch {
      return error == .malformed ? .malformed : .outOfRange
    }
  }

  /// The figures of a list in which each has its unit, or what hinders reading it as one.
  private mutating func compound(_ bytes: Span<UInt8>, in range: Range<Int>) -> Target.Value {
    var quantities: [Target.Quantity] = []
    var rest = range
    do throws(Failure) {
      while !rest.isEmpty {
        let (part, next) = Self.firstPart(bytes, of: rest)
        let quantity = try quantity(bytes, in: bytes.trimmed(part))
        guard quantity.unit != nil else { return .words }
        quantities.append(quantity)
        rest = bytes.trimmed(next)
      }
    } catch {
      switch error {
      case .words: return .words
      case .malformed: return .malformed
      case .outOfRange: return .outOfRange
      }
    }
    return quantities.count > 1 ? .compound(quantities) : .words
  }

  /// The part of a list before its first separator, and what stands behind that.
  private static func firstPart(_ bytes: Span<UInt8>, of range: Range<Int>) -> (
    part: Range<Int>, rest: Range<Int>
  ) {
    for position in range {
      var length = 0
      switch bytes[position] {
      case UInt8(ascii: ";"), 0x0A, 0x0D: length = 1
      case UInt8(ascii: ","): length = bytes.digit(at: position + 1) == nil ? 1 : 0
      case 0x20: length = bytes.begins(position..<range.upperBound, with: " dan ") ? 5 : 0
      default: continue
      }
      if length > 0 { return (range.lowerBound..<position, position + length..<range.upperBound) }
    }
    return (range, range.upperBound..<range.upperBound)
  }

  /// The one figure that the range states.
  private mutating func quantity(
    _ bytes: Span<UInt8>, in range: Range<Int>
  ) throws(Failure) -> Target.Quantity {
    var rest = range
    guard let comparator = TargetText.takeComparator(bytes, from: &rest) else { throw .words }
    let unitBefore = Self.takeUnitBefore(bytes, from: &rest)
    var first = try amount(bytes, from: &rest, isMoney: unitBefore?.isMoney ?? false)
    var last = first
    if let start = Self.rangeEnd(bytes, in: rest) {
      guard comparator == .exactly else { throw .words }
      rest = start..<rest.upperBound
      if unitBefore?.isMoney ?? false { _ = Self.takeCurrency(bytes, from: &rest) }
      last = try amount(bytes, from: &rest, isMoney: unitBefore?.isMoney ?? false)
      // "1–2 juta" and "70–80%" say the last word for both.
      if first.magnitude == nil { first.magnitude = last.magnitude }
      guard first.isPercent == last.isPercent || last.isPercent else { throw .words }
    }
    var quantity = Target.Quantity(try first.value(), comparator: comparator)
    quantity.upper = try last.value()
    guard quantity.lower <= quantity.upper else { throw .malformed }
    quantity.isPercent = last.isPercent
    quantity.magnitude = last.magnitude
    quantity.isGrouped = first.isGrouped || last.isGrouped
    quantity.style = first.hasMarks || last.hasMarks ? style : nil
    try finish(&quantity, bytes, rest, isAttached: last.end == rest.lowerBound, unitBefore: unitBefore)
    return quantity
  }

  /// Reads what stands behind the figure: a comparator in words, the unit.
  private func finish(
    _ quantity: inout Target.Quantity, _ bytes: Span<UInt8>, _ rest: Range<Int>, isAttached: Bool,
    unitBefore: UnitBefore?
  ) throws(Failure) {
    quantity.unit = unitBefore?.unit ?? (quantity.isPercent ? .percent : nil)
    guard !rest.isEmpty else { return }
    var rest = rest
    if let (comparator, head) = Comparator.trailingPhrases.trailing(bytes, in: rest) {
      guard quantity.comparator == .exactly, !quantity.isRange else { throw .words }
      quantity.comparator = comparator
      rest = head
    }
    guard let unit = try UnitText.unit(bytes, in: rest, isAttached: isAttached) else { return }
    guard unitBefore == nil else { throw .words }
    quantity.unit = unit
  }
}
