import PohonKinerja

/// What has to hold of bytes that are read as a document.
enum FuzzedDocument {
  /// The document, or `nil` where it is refused with sound places.
  static func json(_ bytes: [UInt8]) throws -> Document? {
    do {
      return try Document(json: bytes)
    } catch {
      try FuzzTarget.expectPlaces(error, in: bytes)
      return nil
    }
  }

  /// The document of lines, or `nil` where it is refused with sound places.
  static func ndjson(_ bytes: [UInt8]) throws -> Document? {
    do {
      return try Document(ndjson: bytes)
    } catch {
      try FuzzTarget.expectPlaces(error, in: bytes)
      return nil
    }
  }

  static func takeJSON(_ bytes: [UInt8]) throws -> Bool {
    guard let document = try json(bytes) else { return false }
    try expectWalkable(document)
    // What is refused when unknown members are is refused for them alone.
    do {
      _ = try Document(json: bytes, unknownMembers: .refused)
      try FuzzTarget.expect(document.warnings.isEmpty, "accepted although members are unknown")
    } catch let errors as ReadingErrors {
      try FuzzTarget.expectPlaces(errors, in: bytes)
      try FuzzTarget.expect(
        errors.errors.allSatisfy { $0.code == .unknownMember }, "refused for more than unknown members")
    }
    return true
  }

  /// Lines read whole, in pieces, and one by one.
  static func takeNDJSON(_ bytes: [UInt8]) throws -> Bool {
    let whole = Result { () throws(ReadingErrors) in try Document(ndjson: bytes) }
    let size = Int(bytes.last ?? 0) % 61 + 1
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    let inPieces = Result { () throws(ReadingErrors) in
      var reader = NDJSONReader()
      for piece in pieces where !reader.isStopped { reader.read(piece.span) }
      return try reader.finish()
    }
    try FuzzTarget.expect(whole == inPieces, "pieces of \(size) bytes give another document")
    var count = 0
    for line in NDJSONLines(pieces) {
      if case .success(.sasaran) = line { count += 1 }
    }
    switch whole {
    case .failure(let errors):
      try FuzzTarget.expectPlaces(errors, in: bytes)
      return false
    case .success(let document):
      try expectWalkable(document)
      try FuzzTarget.expect(
        count == document.tree?.count ?? 0, "\(count) lines give \(document.tree?.count ?? 0)")
      return true
    }
  }

  /// Whatever is read and written reads as the same again, in each format.
  static func takeRoundTrip(_ bytes: [UInt8]) throws -> Bool {
    guard let document = try json(bytes) else { return false }
    for style in JSONStyle.allCases {
      let written = document.jsonBytes(style)
      let again = try read(written, "\(style) JSON") { bytes throws(ReadingErrors) in
        try Document(json: bytes)
      }
      try FuzzTarget.expect(again == document, "\(style) JSON reads as another document")
      try FuzzTarget.expect(again.jsonBytes(style) == written, "\(style) JSON is written otherwise again")
    }
    let lines = document.ndjsonBytes()
    let again = try read(lines, "NDJSON") { bytes throws(ReadingErrors) in try Document(ndjson: bytes) }
    try FuzzTarget.expect(again.logicModels == document.logicModels, "NDJSON has other logic models")
    try FuzzTarget.expect(again.ndjsonBytes() == lines, "NDJSON is written otherwise again")
    return true
  }

  private static func read(
    _ written: [UInt8], _ format: String, _ body: ([UInt8]) throws(ReadingErrors) -> Document
  ) throws -> Document {
    do {
      return try body(written)
    } catch {
      throw FuzzTarget.Broken("what was written as \(format) is refused: \(error.description(in: .english))")
    }
  }

  /// Every view of a tree can be asked, and its parts agree.
  static func expectWalkable(_ document: Document) throws {
    guard let tree = document.tree else { return }
    var count = 0
    var indicators = 0
    for sasaran in tree.preOrder {
      count += 1
      indicators += sasaran.indicators.count
      for indicator in sasaran.indicators {
        for entry in indicator.targets.entries { _ = entry.target.reading }
        try FuzzTarget.expect(
          (indicator.location?.line ?? 1) >= 1 && (indicator.location?.column ?? 1) >= 1, "no place")
      }
      try FuzzTarget.expect(tree[sasaran.id] == sasaran, "lost id \(sasaran.id)")
    }
    try FuzzTarget.expect(count == tree.count, "\(tree.count) sasaran, \(count) met")
    try FuzzTarget.expect(
      indicators == tree.indicatorCount, "\(tree.indicatorCount) indicators, \(indicators) met")
  }
}
