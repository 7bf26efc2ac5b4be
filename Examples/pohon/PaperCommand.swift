import ExampleFiles
import PohonKinerja

/// `pohon paper NAME FILE`: makes a paper of a tree, or one for each position.
enum PaperCommand {
  private static let options =
    [
      "--position=", "--year=", "--format=", "--csv=", "-o=", "--lang=", "--list", "--ratings=",
    ] + Options.measurement

  /// - Returns: 1 when a rating of `--ratings` is of no position of the tree, which standard error tells; else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: options)
    let language = try options.language()
    if options.has("--list") {
      try Files.print(list(in: language))
      return 0
    }
    guard options.operands.count == 2 else {
      throw .usage(
        LocalizedText(
          "paper memerlukan nama dokumen dan satu berkas; pohon paper --list menyebut namanya",
          en: "paper needs the name of a paper and one file; pohon paper --list tells the names"))
    }
    let (name, file) = (options.operands[0], options.operands[1])
    let kind = try paper(named: name)
    let form = try PaperForm(options, language: language)
    let inputs = [file] + [options["--actuals"], options["--ratings"]].compactMap(\.self)
    if let output = options["-o"] { try Files.refuseToOverwrite(inputs, with: output, of: "-o") }
    let ratings = try options.ratings(for: kind, besides: file)
    let document = try Files.document(file)
    Files.complain(about: document.warnings, in: language)
    guard let tree = document.tree else {
      throw .usage(LocalizedText("berkas ini tidak memuat pohon", en: "there is no tree in this file"))
    }
    let hasActuals = options["--actuals"] != nil || document.measurements != nil
    let request = PaperRequest(
      year: try options.year(), position: options["--position"], language: language,
      measurements: hasActuals ? try options.measurements(of: document) : nil, period: try options.period(),
      bands: try options.bands(), ratings: ratings)
    let work = LocalizedText("menyusun", en: "making")
    let papers = try LongWork.showing(work, in: language) { () throws(Failure) in
      try make(kind, of: tree, for: request)
    }
    try write(papers, as: form, to: options["-o"], besides: inputs, language)
    let unused = ratings?.unused(in: tree) ?? []
    for rating in unused {
      let place = rating.evaluation.location.map { "\($0): " } ?? ""
      Files.complain("\(place)\(rating.reason[language])\n")
    }
    return unused.isEmpty ? 0 : 1
  }

  private static func paper(named name: String) throws(Failure) -> PaperKind {
    do { return try PaperKind.named(name) } catch { throw .usage(error.message) }
  }

  private static func make(
    _ kind: PaperKind, of tree: PerformanceTree, for request: PaperRequest
  ) throws(Failure) -> [Paper] {
    let papers: [Paper]
    do { papers = try tree.papers(kind, for: request) } catch { throw .usage(error.message) }
    guard !papers.isEmpty else {
      throw .usage(
        LocalizedText(
          "pohon ini tidak memuat apa pun untuk \(kind.id)",
          en: "there is nothing in this tree for \(kind.id)"))
    }
    return papers
  }

  private static func list(in language: Language) -> String {
    let width = PaperKind.all.map(\.id.count).max() ?? 0
    return PaperKind.all.map { kind in
      let gap = String(repeating: " ", count: width - kind.id.count + 2)
      return "  \(kind.id)\(gap)\(kind.summary[language]) (\(kind.scope.text[language]))\n"
    }.joined()
  }

  // MARK: Writing

  private static func write(
    _ papers: [Paper], as form: PaperForm, to output: String?, besides inputs: [String], _ language: Language
  ) throws(Failure) {
    guard let folder = output, folder.hasSuffix("/") else {
      try Files.write(form.text(of: papers), to: output)
      return
    }
    let names = papers.enumerated().map { place, paper in
      "\(FileNames.name(place + 1, of: papers.count, id: paper.firstSasaran ?? paper.kind)).\(form.fileExtension)"
    }
    for name in names { try Files.refuseToOverwrite(inputs, with: folder + name, of: "-o") }
    try Files.write(zip(names, papers).lazy.map { (name: $0, text: form.text(of: [$1])) }, into: folder)
    let count = papers.count
    let text = LocalizedText(
      "\(count) berkas ditulis ke \(folder)", en: "\(EnglishCount.of(count, "file")) written to \(folder)")
    Files.complain(text[language] + "\n")
  }
}

extension PaperKind.Scope {
  /// For whom it is made, for the list.
  fileprivate var text: LocalizedText {
    switch self {
    case .eachPosition: LocalizedText("setiap jabatan", en: "each position")
    case .onePosition: LocalizedText("satu jabatan, --position", en: "one position, --position")
    case .tree, .wholeTree: LocalizedText("satu untuk pohon", en: "one for the tree")
    }
  }
}

extension Paper {
  /// The id of the first sasaran it tells of.
  fileprivate var firstSasaran: String? { cells.lazy.compactMap(\.origin?.sasaran).first }
}

extension Options {
  /// The ratings of `--ratings`, if there are any.
  ///
  /// - Throws: ``Failure/usage(_:)`` for a paper that does not tell of ratings, or standard input twice,
  ///   ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)`` when the file cannot be read.
  fileprivate func ratings(for kind: PaperKind, besides tree: String) throws(Failure) -> Ratings? {
    guard let name = self["--ratings"] else { return nil }
    guard kind == .evaluationSheet else {
      throw .usage(
        LocalizedText(
          "--ratings hanya untuk \(PaperKind.evaluationSheet.id)",
          en: "--ratings is for \(PaperKind.evaluationSheet.id) only"))
    }
    guard name != "-" || (tree != "-" && self["--actuals"] != "-") else {
      throw .usage(
        LocalizedText(
          "masukan baku tidak dapat menjadi penilaian dan berkas lain sekaligus",
          en: "standard input cannot be the ratings and another file at once"))
    }
    let bytes = try Files.read(name)
    do {
      return try Ratings(json: bytes, named: Files.shownName(name))
    } catch {
      throw .invalid(error)
    }
  }

  /// The year of `--year`, if there is one.
  func year() throws(Failure) -> Int? {
    guard self["--year"] != nil else { return nil }
    return try number("--year", in: Period.validYears, default: 0)
  }
}
