import PohonKinerja

/// The format that a command line asks for, with its options.
struct DrawnFormat {
  let kind: Kind
  let language: Language
  let page: SVGDiagram.Page
  let detail: SVGDiagram.Detail
  private let theme: SVGDiagram.Theme
  private let width: Int
  private let charset: TextDiagram.Charset
  /// How the sasaran stand, where the tree is measured.
  var statuses: StatusMarks?

  enum Kind: String, CaseIterable {
    case text, markdown, mermaid, dot, svg, html

    /// How the names of files end.
    var fileExtension: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .mermaid: "mmd"
      case .dot, .svg, .html: rawValue
      }
    }

    /// The format that the ending of a name stands for, if any.
    init?(ofFile name: String) {
      let name = name.lowercased()
      guard let kind = Self.allCases.first(where: { name.hasSuffix(".\($0.fileExtension)") }) else {
        return nil
      }
      self = kind
    }

    /// Whether a file can hold only one drawing.
    var isOnePerFile: Bool { self == .svg || self == .html }
  }

  /// The options that only some formats have.
  private static let formatsOfOption: [(option: String, formats: [Kind])] = [
    ("--width", [.text]), ("--ascii", [.text]), ("--theme", [.svg]), ("--page", [.svg, .html]),
    ("--detail", [.svg]),
  ]

  /// The options that ask for what statements alone do not show.
  private static let optionsOfFullDetail =
    ["--findings"] + Options.measurement.map { String($0.dropLast()) }

  /// Takes the format of `--as`, or where that is not given the one that the ending of `-o` stands for.
  ///
  /// - Throws: ``Failure/usage(_:)`` for a value that is not one of the choices, an option of another format, one that
  ///   asks for what statements alone do not show, or `--profile` without the findings that it decides on.
  init(_ options: Options, language: Language) throws(Failure) {
    self.language = language
    let kindOfFile = options["-o"].flatMap { Kind(ofFile: $0) }
    if let name = options["-o"], kindOfFile == nil, options["--as"] == nil,
      let ending = Files.ending(of: name)
    {
      throw .usage(
        LocalizedText(
          "-o \(name): akhiran \(ending) bukan salah satu format; sebutkan --as",
          en: "-o \(name): the ending \(ending) is that of no format; say which with --as"))
    }
    kind = try options.choice("--as", Kind.allCases.map { ($0.rawValue, $0) }, default: kindOfFile ?? .text)
    width = try options.number("--width", in: TextDiagram.minimumWidth...400, default: 100)
    charset = options.has("--ascii") ? .ascii : .unicode
    detail = try options.choice(
      "--detail", SVGDiagram.Detail.allCases.map { ($0.rawValue, $0) }, default: .full)
    page = try options.choice(
      "--page", SVGDiagram.Page.allCases.map { ($0.rawValue, $0) }, default: SVGDiagram(detail: detail).page)
    theme = try options.choice(
      "--theme", SVGDiagram.Theme.allCases.map { ($0.rawValue, $0) }, default: .automatic)
    for (option, formats) in Self.formatsOfOption where options.has(option) && !formats.contains(kind) {
      let list = formats.map(\.rawValue)
      throw .usage(
        LocalizedText(
          "\(option) hanya untuk --as \(list.joined(separator: " dan "))",
          en: "\(option) is for --as \(list.joined(separator: " and ")) only"))
    }
    if detail == .statements, let option = Self.optionsOfFullDetail.first(where: { options.has($0) }) {
      throw .usage(
        LocalizedText(
          "--detail statements menggambar pernyataan sasaran saja, tanpa temuan dan status; hapus \(option)",
          en: "--detail statements draws statements only, without findings and statuses; leave out \(option)")
      )
    }
    guard !options.has("--profile") || options.has("--findings") else {
      throw .usage(
        LocalizedText(
          "--profile menentukan temuan; tambahkan --findings",
          en: "--profile decides on findings; add --findings"))
    }
  }

  /// The format with the findings of a report.
  func diagram(findings: Report?) -> any TreeDiagram & LogicModelDiagram {
    switch kind {
    case .text:
      withStatuses(TextDiagram(width: width, charset: charset, language: language, findings: findings))
    case .markdown: withStatuses(MarkdownDiagram(language: language, findings: findings))
    case .mermaid: mermaid(findings: findings)
    case .dot: withStatuses(DOTDiagram(language: language, findings: findings))
    case .svg: svg(findings: findings)
    case .html: withStatuses(HTMLDiagram(page: page, language: language, findings: findings))
    }
  }

  func mermaid(findings: Report?) -> MermaidDiagram {
    withStatuses(MermaidDiagram(language: language, findings: findings))
  }

  func svg(findings: Report?) -> SVGDiagram {
    withStatuses(
      SVGDiagram(page: page, theme: theme, language: language, findings: findings, detail: detail))
  }

  private func withStatuses<Format: StatusDiagram>(_ format: Format) -> Format {
    statuses.map { format.showing($0) } ?? format
  }
}
