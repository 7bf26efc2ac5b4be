import PohonKinerja

/// The form in which papers are written.
struct PaperForm {
  private let kind: Kind
  private let csvStyle: CSVStyle

  enum Kind: String, CaseIterable {
    case markdown, csv, html

    var fileExtension: String { self == .markdown ? "md" : rawValue }
  }

  /// How the names of files end.
  var fileExtension: String { kind.fileExtension }

  /// Takes the form of `--format`, or where that is not given the one that the ending of `-o` stands for.
  ///
  /// - Throws: ``Failure/usage(_:)`` for a value that is not one of the choices, or `--csv` with another form.
  init(_ options: Options, language: Language) throws(Failure) {
    let name = options["-o"]?.lowercased() ?? ""
    let kindOfFile = Kind.allCases.first { name.hasSuffix(".\($0.fileExtension)") }
    if kindOfFile == nil, options["--format"] == nil, let file = name.split(separator: "/").last,
      !name.hasSuffix("/"),
      let dot = file.lastIndex(of: "."), dot != file.startIndex
    {
      throw .usage(
        LocalizedText(
          "-o \(name): akhiran \(file[dot...]) bukan salah satu bentuk; sebutkan --format",
          en: "-o \(name): the ending \(file[dot...]) is that of no form; say which with --format"))
    }
    kind = try options.choice(
      "--format", Kind.allCases.map { ($0.rawValue, $0) }, default: kindOfFile ?? .markdown)
    if let kindOfFile, kindOfFile != kind {
      throw .usage(
        LocalizedText(
          "-o \(name): akhirannya \(kindOfFile.fileExtension), padahal --format meminta \(kind.rawValue)",
          en: "-o \(name): its ending is \(kindOfFile.fileExtension), but --format asks for \(kind.rawValue)")
      )
    }
    csvStyle = try options.choice(
      "--csv", [("id", .indonesian), ("en", .english), ("plain", .plain)], default: CSVStyle(language))
    guard options["--csv"] == nil || kind == .csv else {
      throw .usage(LocalizedText("--csv hanya untuk --format csv", en: "--csv is for --format csv only"))
    }
  }

  func text(of papers: [Paper]) -> String {
    switch kind {
    case .markdown: Paper.markdown(papers)
    case .csv: Paper.csv(papers, csvStyle)
    case .html: Paper.html(papers)
    }
  }
}
