extension Document: Codable {
  /// Encodes the document in the shape of the JSON document, with any encoder.
  ///
  /// Numbers go as `Int64` where they are whole and as `Double` otherwise, so zeros at the end of a fraction are
  /// lost: 82.50 becomes 82.5.
  ///
  /// - Throws: `EncodingError` when sasaran stand more than 64 levels deep, since encoders recurse, or a number has
  ///   more digits than a `Double` holds exactly; and what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    if let columns = tree?.columns, !columns.isWithin(depth: Limits.standard.depth) {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: LocalizedText.depthOverLimit(limit: Limits.standard.depth).indonesian))
    }
    try DocumentEncoding.encode(jsonBytes(.compact), to: encoder)
  }

  /// Decodes a document with any decoder. Everything the JSON reader checks is checked.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with the problems and their paths; what the decoder throws.
  public init(from decoder: any Decoder) throws {
    let json = try DocumentDecoding.json(from: decoder)
    do throws(ReadingErrors) {
      self = try Document(json: json, limits: .national)
    } catch {
      let lines = error.problems.map { "\($0.path): \($0.message) [\($0.code.rawValue)]" }
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: lines.joined(separator: "\n"),
          underlyingError: error))
    }
  }
}

extension PerformanceTree: Codable {
  /// Encodes the tree as a document; see ``Document/encode(to:)``.
  public func encode(to encoder: any Encoder) throws {
    try Document(self).encode(to: encoder)
  }

  /// Decodes the tree of a document; see ``Document/init(from:)``.
  public init(from decoder: any Decoder) throws {
    guard let tree = try Document(from: decoder).tree else {
      throw DecodingError.keyNotFound(
        DocumentKey(stringValue: DocumentMember.sasaran.rawValue),
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: LocalizedText.missingMember(DocumentMember.sasaran.rawValue).indonesian))
    }
    self = tree
  }
}
