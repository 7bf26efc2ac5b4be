import PohonKinerja

/// Trees of files, for commands that need one of each file.
enum TreeFiles {
  /// The tree of a document; what is to be said about the file goes to standard error.
  ///
  /// - Throws: ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)`` when it cannot be read, ``Failure/usage(_:)`` when there
  ///   is no tree in it.
  static func tree(_ name: String, _ language: Language) throws(Failure) -> PerformanceTree {
    try document(name, language).tree
  }

  /// The tree of a document, and the document with what else it holds.
  ///
  /// - Throws: As ``tree(_:_:)``.
  static func document(
    _ name: String, _ language: Language
  ) throws(Failure) -> (tree: PerformanceTree, document: Document) {
    let document = try Files.document(name)
    Files.complain(about: document.warnings, in: language)
    guard let tree = document.tree else {
      throw .usage(LocalizedText("\(name) tidak memuat pohon", en: "there is no tree in \(name)"))
    }
    return (tree, document)
  }
}
