public import Foundation

/// A performance tree the way one keeps it without a library: what `JSONDecoder` makes of plain structs of `String`.
public struct NestedStringsTree {
  let document: Document

  /// Reads a document of the format `pohon-kinerja/1`.
  public init(json: Data) throws {
    document = try JSONDecoder().decode(Document.self, from: json)
  }

  /// How many sasaran it has.
  public var count: Int { Self.count(document.sasaran) }

  private static func count(_ sasaran: [Sasaran]) -> Int {
    sasaran.reduce(0) { $0 + 1 + count($1.children ?? []) }
  }

  /// Runs all checks and returns, for each finding, its rule and its message.
  public func checked() -> [(rule: String, message: String)] {
    var checker = TreeChecker(document)
    return checker.check().map { (rule: $0.rule, message: $0.message) }
  }
}
