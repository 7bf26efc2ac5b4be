extension Measurements {
  /// Reads a document of the format `pohon-kinerja-realisasi/1` from UTF-8, as strictly as a tree is read. O(bytes).
  ///
  /// - Parameters:
  ///   - json: The document.
  ///   - file: What problems and locations call it.
  ///   - limits: How much it may hold.
  /// - Throws: ``ReadingErrors`` with every problem found, each with line and column. A member that the format does not
  ///   have is an error.
  public init(
    json: [UInt8], named file: String = "realisasi.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    self = try DocumentReader.value(of: json.span, named: file, limits: limits) {
      reader throws(JSONScanner.Stop) in try reader.readMeasurementsDocument()
    }
  }

  /// Reads a document from a string; as ``init(json:named:limits:)-([UInt8],_,_)``.
  public init(
    json: String, named file: String = "realisasi.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    try self.init(json: Array(json.utf8), named: file, limits: limits)
  }

  /// The measurements as a document of the format `pohon-kinerja-realisasi/1`. O(actuals).
  public func json(style: JSONStyle = .pretty) -> String {
    var json = JSONWriter(style)
    write(to: &json, format: DocumentFormat.actuals.rawValue)
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Writes the object, its members in the order of their enumerations; without a format within another document.
  func write(to json: inout JSONWriter, format: String? = nil) {
    json.openObject()
    json.member("format", format)
    if !title.isEmpty { json.member("title", title) }
    json.member("note", note)
    json.member("closedThrough", closedThrough?.description)
    if !methods.isEmpty {
      json.name("methods")
      json.openObject()
      for (id, method) in methods.sorted(by: { $0.key < $1.key }) {
        json.name(id)
        json.shortObject { method.write(to: &$0) }
      }
      json.closeObject()
    }
    json.name("actuals")
    json.array(actuals) { json, actual in json.shortObject { actual.write(to: &$0) } }
    json.closeObject()
  }
}

extension MeasurementMethod {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("consolidation", consolidation?.rawValue)
    if !places.isEmpty {
      json.name("places")
      json.texts(places)
    }
    json.member("placeConsolidation", placeConsolidation?.rawValue)
    if minimizing != .mirrored { json.member("minimizing", minimizing.rawValue) }
    if let worst {
      json.name("worst")
      json.number(worst)
    }
    json.member("targetIsMaximum", isSet: isTargetMaximum)
  }
}

extension Actual {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("period", period.description)
    switch result {
    case .reached(let target): json.write(target)
    case .quotient(let quotient):
      if let written = quotient.written { json.write(written) }
      json.name("numerator")
      json.number(quotient.numerator)
      json.name("denominator")
      json.number(quotient.denominator)
    case .unavailable(let reason): json.member("unavailable", reason)
    }
    json.member("unit", unit?.text)
    json.member("place", place)
    json.member("source", source)
    json.member("note", note)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ target: Target) {
    name("value")
    switch target.origin {
    case .number: number(lexeme: target.raw.utf8.span)
    case .text: text(target.raw)
    }
  }
}
