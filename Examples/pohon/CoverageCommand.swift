import PohonKinerja

/// `pohon coverage FILE…`: prints how much of each tree is filled in.
enum CoverageCommand {
  private enum Format: String, CaseIterable {
    case text, json, markdown
  }

  /// - Returns: 2 when a file could not be read, else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--format=", "--lang="])
    let language = try options.language()
    let format = try options.choice(
      "--format", Format.allCases.map { ($0.rawValue, $0) }, default: Format.text)
    guard !options.operands.isEmpty else {
      throw .usage(LocalizedText("coverage memerlukan berkas", en: "coverage needs a file"))
    }
    let documents = DocumentList(options.operands, language: language)
    let coverages = documents.documents.compactMap(\.tree).map { Threads.coverage(of: $0) }
    let text =
      switch format {
      case .text: coverages.map { $0.text(in: language) }.joined(separator: "\n")
      case .json: Coverage.json(coverages)
      case .markdown: coverages.map { $0.markdown(in: language) }.joined(separator: "\n")
      }
    try Files.print(text)
    return documents.isComplete ? 0 : 2
  }
}
