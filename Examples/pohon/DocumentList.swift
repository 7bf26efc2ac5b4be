import PohonKinerja

/// Documents of a command line, and what went wrong in reading them, of which standard error is told at once.
struct DocumentList {
  private(set) var documents: [Document] = []
  /// What the file of each document is called.
  private(set) var names: [String] = []
  private(set) var problems: [ReadingProblem] = []

  /// Reads files, and of folders the documents in them and below.
  init(_ names: [String], language: Language) {
    for name in names {
      do {
        if let files = try DocumentFolder.files(in: name) {
          let list = DocumentList(files, language: language)
          documents += list.documents
          names += list.names
          problems += list.problems
          continue
        }
        let document = try Files.document(name)
        Files.complain(about: document.warnings, in: language)
        problems += document.warnings
        documents.append(document)
        names.append(name == "-" ? "stdin" : name)
      } catch {
        Files.complain(error.message(in: language))
        problems += error.problems(of: name)
      }
    }
  }

  /// Whether every file could be read.
  var isComplete: Bool { !problems.contains { $0.severity == .error } }
}
