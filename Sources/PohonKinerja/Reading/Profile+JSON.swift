extension Profile {
  /// Reads a profile of the format `pohon-profile/1` from UTF-8. O(bytes).
  ///
  /// It extends a profile of the library (`basedOn`, else ``panrb``): rules that are switched on or off, severities,
  /// thresholds, words and synonyms. Reading is as strict as that of a ``Document``, and stricter in that members and
  /// rules that do not exist are errors.
  ///
  /// - Parameters:
  ///   - json: The document, with or without a byte order mark.
  ///   - file: What problems call it.
  /// - Throws: ``ReadingErrors`` with every problem found.
  public init(json: Span<UInt8>, named file: String = "profile.json") throws(ReadingErrors) {
    self = try DocumentReader.value(of: json, named: file) { reader throws(JSONScanner.Stop) in
      try reader.readProfile()
    }
  }

  /// Reads a profile from UTF-8 bytes; as ``init(json:named:)-(Span<UInt8>,_)``.
  public init(json: [UInt8], named file: String = "profile.json") throws(ReadingErrors) {
    try self.init(json: json.span, named: file)
  }

  /// Reads a profile from a string; as ``init(json:named:)-(Span<UInt8>,_)``.
  public init(json: String, named file: String = "profile.json") throws(ReadingErrors) {
    try self.init(json: Array(json.utf8).span, named: file)
  }
}
