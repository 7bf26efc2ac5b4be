/// Measurements: a document of their own, or a member of a tree's.
extension DocumentReader {
  /// Reads a whole document of measurements.
  mutating func readMeasurementsDocument() throws(Stop) -> Measurements {
    scanner.skipWhiteSpace()
    guard !scanner.isAtEnd else { throw scanner.stop(.empty, at: scanner.position, .empty) }
    let measurements = try readMeasurements(isEmbedded: false)
    try readEnd()
    return measurements
  }

  /// Reads the object that measurements are.
  mutating func readMeasurements(isEmbedded: Bool = true) throws(Stop) -> Measurements {
    var measurements = Measurements()
    guard var object = try enterObject() else { return measurements }
    let words = MeasurementWords.shared
    while let member = try nextMember(isEmbedded ? words.embedded : words.measurements, of: &object) {
      switch member {
      case .format: try readFormat(.actuals)
      case .title: measurements.title = try string() ?? ""
      case .note: measurements.note = try string()
      case .closedThrough: measurements.closedThrough = try measurementPeriod()
      case .methods: measurements.methods = try readMethods()
      case .actuals: measurements.actuals = try readActuals()
      }
    }
    return measurements
  }

  /// Reads a period: a year as a number, or a text.
  mutating func measurementPeriod() throws(Stop) -> MeasurementPeriod? {
    guard scanner.byte == UInt8(ascii: "\"") else { return try year().map { .year($0) } }
    let offset = scanner.position
    guard let text = try string() else { return nil }
    let period = MeasurementPeriod(text)
    if period == nil { report(.unknownValue, at: offset, .periodExpected(text)) }
    return period
  }

  // MARK: Methods

  /// Reads methods by the ids of their indicators.
  private mutating func readMethods() throws(Stop) -> [String: MeasurementMethod] {
    guard var object = try enterObject() else { return [:] }
    var methods: [String: MeasurementMethod] = [:]
    var places: [String: Int] = [:]
    while let name = try nextName(of: &object) {
      let (id, offset) = (scanner.string(name), object.nameOffset)
      if name.hasNUL { report(.nullCharacter, at: offset, .nullCharacter) }
      if let first = places.updateValue(offset, forKey: id) {
        report(.duplicateMember, at: offset, related: .offset(first), .duplicateMember(id))
      }
      guard scanner.byte != UInt8(ascii: "n") else {
        try skipScalar()
        continue
      }
      methods[id] = try readMethod()
    }
    return methods
  }

  private mutating func readMethod() throws(Stop) -> MeasurementMethod? {
    guard var object = try enterObject() else { return nil }
    var method = MeasurementMethod()
    let words = MeasurementWords.shared
    while let member = try nextMember(words.method, of: &object) {
      switch member {
      case .consolidation: method.consolidation = try word(in: words.consolidation)
      case .places: method.places = try strings()
      case .placeConsolidation: method.placeConsolidation = try word(in: words.placeConsolidation)
      case .minimizing: method.minimizing = try word(in: words.minimizing) ?? .mirrored
      case .worst:
        let offset = scanner.position
        method.worst = try number()
        if let worst = method.worst, worst <= 0 { report(.outOfRange, at: offset, .worstAboveZero) }
      case .targetIsMaximum: method.isTargetMaximum = try bool() ?? false
      }
    }
    return method
  }

  // MARK: Actuals

  /// An object that was read, and the actual it is, if it is one.
  private struct Reading {
    var value: Actual?
  }

  private mutating func readActuals() throws(Stop) -> [Actual] {
    guard try enterArray() else { return [] }
    var actuals: [Actual] = []
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      let errorCount = problems.errorCount
      guard let actual = try readActual() else { continue }
      if let actual = actual.value {
        actuals.append(actual)
      } else if problems.errorCount == errorCount {
        report(.unknownValue, at: offset, .oneResultExpected)
      }
    }
    return actuals
  }

  /// Reads one actual; there is no value when it does not have exactly one result.
  private mutating func readActual() throws(Stop) -> Reading? {
    guard var object = try enterObject() else { return nil }
    var actual = Actual(of: "", in: .year(Targets.years.lowerBound), .unavailable(reason: ""))
    let origin = origin(at: object.start)
    actual.location = columns.location(origin)
    var (value, numerator, denominator): (Target?, Number?, Number?) = (nil, nil, nil)
    var reason: String?
    let words = MeasurementWords.shared
    while let member = try nextMember(words.actual, of: &object) {
      switch member {
      case .indicator: actual.indicator = try filledString() ?? ""
      case .period: if let period = try measurementPeriod() { actual.period = period }
      case .value: value = try target()
      case .numerator: numerator = try number()
      case .denominator: denominator = try number()
      case .unavailable: reason = try filledString()
      case .unit: actual.unit = try string().map { MeasurementUnit($0) }
      case .place: actual.place = try filledString()
      case .source: actual.source = try string()
      case .note: actual.note = try string()
      }
    }
    switch (value, numerator, denominator, reason) {
    case (let value, let numerator?, let denominator?, nil):
      actual.result = .quotient(Actual.Quotient(numerator, over: denominator, written: value))
    case (let value?, nil, nil, nil): actual.result = .reached(value)
    case (nil, nil, nil, let reason?): actual.result = .unavailable(reason: reason)
    default: return Reading(value: nil)
    }
    return Reading(value: actual)
  }
}

/// What the reader says about measurements.
extension LocalizedText {
  fileprivate static func periodExpected(_ text: String) -> LocalizedText {
    LocalizedText(
      "“\(text)” bukan periode; tulis 2026, 2026-Q1 atau 2026-03",
      en: "“\(text)” is no period; write 2026, 2026-Q1 or 2026-03")
  }

  fileprivate static let worstAboveZero = LocalizedText(
    "nilai terburuk harus di atas nol", en: "the worst has to be above zero")

  fileprivate static let oneResultExpected = LocalizedText(
    "realisasi memerlukan value, atau numerator dan denominator, atau unavailable",
    en: "an actual needs value, or numerator and denominator, or unavailable")
}
