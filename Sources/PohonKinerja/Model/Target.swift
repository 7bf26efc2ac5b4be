/// A target, a baseline or a result as it is written: a number, or a text in the notation of planning documents.
///
/// What was written is kept; ``reading`` tells what it says. Write it as a literal: `82.5`, `"≥ 85"`, `"12 bulan"`.
public struct Target: Sendable, Hashable {
  /// The text as written; of a number, its JSON form.
  public let raw: String
  /// Whether it was written as a number or as a text.
  public let origin: Origin

  /// How a target was written.
  public enum Origin: Sendable, Hashable {
    /// As a number, so that ``Target/raw`` is a JSON number in the range of ``Number``.
    case number
    /// As a text.
    case text
  }

  /// Creates a target from a text.
  public init(_ text: String) {
    raw = text
    origin = .text
  }

  /// Creates a target from a number.
  public init(_ number: Number) {
    raw = number.description
    origin = .number
  }

  /// Creates a target from a number as a JSON document writes it, which is kept to the byte.
  ///
  /// - Throws: As ``Number/init(json:)-(Span<UInt8>)``.
  public init(json lexeme: String) throws(NumberError) {
    _ = try Number(json: lexeme)
    raw = lexeme
    origin = .number
  }

  /// What the target says. Read anew at each call, in the time of a few memory accesses per byte: keep it where
  /// several things are asked.
  public var reading: Reading {
    switch origin {
    case .text: Reading(of: raw.utf8.span)
    case .number: Reading(ofJSON: raw.utf8.span)
    }
  }

  /// What the target says when it stands for an indicator of the given unit, which settles what "1.500" means.
  public func reading(in unit: MeasurementUnit?) -> Reading {
    reading.resolved(in: unit)
  }
}

extension Target {
  /// The number to compare with, where there is one and only one. Asks ``reading``.
  public var number: Number? {
    origin == .number ? try? Number(json: raw.utf8.span) : reading.number
  }

  /// The unit written with the figure or grade. Asks ``reading``.
  public var unit: MeasurementUnit? { reading.unit }

  /// The grade, where it is one. Asks ``reading``.
  public var grade: Grade? { reading.grade }

  /// The time, where it is one. Asks ``reading``.
  public var time: PointInTime? { reading.time }

  /// Whether it is a figure in per cent. Asks ``reading``.
  public var isPercent: Bool { reading.isPercent }

  /// Whether nothing is written. Asks ``reading``.
  public var isEmpty: Bool { reading.isEmpty }

  /// Whether it only holds the place of a target. Asks ``reading``.
  public var isPlaceholder: Bool { reading.isPlaceholder }

  /// Whether it is more than nothing, or a sign for it.
  var isFilledIn: Bool {
    let reading = reading
    return !reading.isEmpty && !reading.isPlaceholder
  }

  /// Whether it can be read in two ways. Asks ``reading``.
  public var isAmbiguous: Bool { reading.isAmbiguous }
}

extension Target: CustomStringConvertible {
  /// The text as written.
  public var description: String { raw }
}

extension Target: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
  /// Creates a target from a whole number.
  public init(integerLiteral value: Int64) {
    self.init(Number(integerLiteral: value))
  }

  /// Creates a target from a decimal literal, exactly; see ``Number/init(floatLiteral:)``.
  public init(floatLiteral value: Double) {
    self.init(Number(floatLiteral: value))
  }

  /// Creates a target from a text.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
