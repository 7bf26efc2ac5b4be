import PohonKinerja

/// The drawings of a document: its tree, or the part that is asked for, and its logic models.
struct Drawings {
  private let tree: (part: PerformanceTree, findings: Report?)?
  private let models: [(model: LogicModel, findings: Report?)]
  private let format: DrawnFormat
  /// The tree on one sheet, and on as many as it takes; each is drawn when first asked for, and once.
  private lazy var sheet = tree.map { $0.part.sheet(as: format.svg(findings: $0.findings)) }
  private lazy var sheets = tree.map { $0.part.sheets(as: format.svg(findings: $0.findings)).sheets } ?? []

  /// - Parameter profile: The profile whose findings are shown, if they are. The whole tree is checked, whatever part of
  ///   it is drawn.
  /// - Throws: ``Failure/usage(_:)`` when the document has no such part; a part is one of its tree, so that logic models
  ///   are left out then.
  init(
    _ document: Document, part: DrawnPart, profile: Profile?, format: DrawnFormat
  ) throws(Failure) {
    self.format = format
    if let whole = document.tree {
      let findings = profile.map { profile in
        Threads.wait { await whole.checked(profile: profile, threads: Threads.count) }
      }
      tree = (try part.part(of: whole), findings)
    } else if part.isGiven {
      throw .usage(
        LocalizedText(
          "--subtree dan --level memilih bagian pohon, tetapi berkas ini tidak memuat pohon",
          en: "--subtree and --level choose a part of a tree, but there is no tree in this file"))
    } else if format.detail == .statements {
      throw .usage(
        LocalizedText(
          "--detail statements menggambar pernyataan sasaran, tetapi berkas ini tidak memuat pohon",
          en: "--detail statements draws the statements of a tree, but there is no tree in this file"))
    } else {
      tree = nil
    }
    models =
      part.isGiven
      ? []
      : document.logicModels.map { model in
        (model, profile.map { model.checked(profile: $0.forLogicModels) })
      }
    guard count > 0 else {
      throw .usage(
        LocalizedText(
          "berkas ini tidak memuat pohon maupun model logis",
          en: "there is no tree and no logic model in this file"))
    }
  }

  private var count: Int { (tree == nil ? 0 : 1) + models.count }

  /// "pohon dan 1 model logis".
  private var parts: LocalizedText {
    LocalizedText(
      (tree == nil ? "" : "pohon dan ") + "\(models.count) model logis",
      en: (tree == nil ? "" : "a tree and ") + EnglishCount.of(models.count, "logic model"))
  }

  // MARK: One text

  /// All drawings in one text: one behind the other, in Mermaid as a page of Markdown when there are several flowcharts.
  ///
  /// - Parameter command: What to type where that is not possible.
  /// - Throws: ``Failure/usage(_:)`` when there are several drawings and the format has one per file.
  mutating func text(otherwise command: String) throws(Failure) -> String {
    guard count == 1 || !format.kind.isOnePerFile else {
      throw .usage(
        LocalizedText(
          "berkas ini memuat \(count) gambar (\(parts.indonesian)) dan \(format.kind.rawValue) satu per berkas; tulis ke folder: \(command)",
          en:
            "this file has \(count) drawings (\(parts.english)) and \(format.kind.rawValue) one per file; write to a folder: \(command)"
        ))
    }
    guard format.kind != .mermaid else {
      let charts = flowcharts
      return charts.count == 1 ? charts[0].text : MermaidFlowchart.markdown(charts, in: format.language)
    }
    return wholeDrawings.map(\.text).joined(separator: "\n")
  }

  /// What whoever asked for the drawings has to know: that there would be more than one sheet or flowchart, and that
  /// text is too small for the page.
  ///
  /// - Parameter isFolder: Whether each sheet and flowchart is a file already.
  mutating func advice(isFolder: Bool) -> [LocalizedText] {
    switch format.kind {
    case .text, .markdown, .dot, .html: return []
    case .mermaid:
      let count = isFolder ? 1 : flowcharts.count
      guard count > 1 else { return [] }
      return [
        LocalizedText(
          "\(count) bagan Mermaid sebagai satu halaman Markdown; -o FOLDER/ menulis satu berkas per bagan",
          en: "\(count) Mermaid flowcharts as one page of Markdown; -o FOLDER/ writes one file per flowchart")
      ]
    case .svg: return isFolder ? adviceOnSheets : adviceOnDrawings
    }
  }

  /// Above this many sasaran, what is too small for one sheet is said to take several without drawing them all.
  private static let mostSheetsCounted = 200

  /// What is to be said of drawings on one sheet each.
  private var adviceOnDrawings: [LocalizedText] {
    mutating get {
      guard let sheet, let tree, !sheet.isReadable else { return adviceOnModels }
      let name = format.page.name
      let count = tree.part.count > Self.mostSheetsCounted ? nil : sheets.count
      let advice =
        switch count {
        case nil:
          LocalizedText(
            "tulisan terlalu kecil untuk \(name); -o FOLDER/ membaginya atas beberapa lembar",
            en: "the text is too small for \(name); -o FOLDER/ divides it among several sheets")
        case let count? where count > 1:
          LocalizedText(
            "tulisan terlalu kecil untuk \(name); -o FOLDER/ menulis \(count) lembar",
            en: "the text is too small for \(name); -o FOLDER/ writes \(count) sheets")
        default: tooSmall(sheet)
        }
      return [advice] + adviceOnModels
    }
  }

  /// What is to be said of sheets that cannot be read although the tree is divided: of the first five each.
  private var adviceOnSheets: [LocalizedText] {
    mutating get {
      let unreadable = sheets.filter { !$0.isReadable }
      let rest = unreadable.count - 5
      let others = LocalizedText(
        "\(rest) lembar lain juga terlalu kecil",
        en: "\(EnglishCount.of(rest, "other sheet is", "other sheets are")) too small as well")
      return unreadable.prefix(5).map { tooSmall($0) } + (rest > 0 ? [others] : []) + adviceOnModels
    }
  }

  private var adviceOnModels: [LocalizedText] {
    models.map { $0.model.sheet(as: format.svg(findings: $0.findings)) }.filter { !$0.isReadable }.map {
      tooSmall($0)
    }
  }

  /// That a sheet cannot be read on its page, and on which it could.
  private func tooSmall(_ sheet: SVGSheet) -> LocalizedText {
    let name = sheet.title
    guard let page = sheet.advisedPage else {
      return LocalizedText(
        "\(name): tulisan terlalu kecil untuk \(format.page.name), dan tidak ada kertas sampai A0 yang cukup",
        en: "\(name): the text is too small for \(format.page.name), and no paper up to A0 is enough")
    }
    return LocalizedText(
      "\(name): tulisan terlalu kecil untuk \(format.page.name); --page \(page.rawValue) cukup",
      en: "\(name): the text is too small for \(format.page.name); --page \(page.rawValue) is enough")
  }

  // MARK: Files

  /// The drawings as files, a file for each sheet and flowchart.
  mutating func files() -> [DrawnFile] {
    let ending = format.kind.fileExtension
    guard let tree, format.kind == .mermaid || format.kind == .svg else { return wholeDrawings }
    let parts =
      format.kind == .svg
      ? sheets.map { (id: $0.root, text: $0.svg) }
      : tree.part.flowcharts(as: format.mermaid(findings: tree.findings)).map { (id: $0.root, text: $0.text) }
    return parts.map { DrawnFile(id: $0.id ?? "pohon", text: $0.text, extension: ending) } + drawnModels
  }

  private var wholeDrawings: [DrawnFile] {
    mutating get {
      guard let tree else { return drawnModels }
      let text =
        format.kind == .svg
        ? sheet?.svg ?? "" : format.diagram(findings: tree.findings).drawing(of: tree.part)
      return [DrawnFile(id: "pohon", text: text, extension: format.kind.fileExtension)] + drawnModels
    }
  }

  private var drawnModels: [DrawnFile] {
    models.map { model, findings in
      DrawnFile(
        id: "model", text: format.diagram(findings: findings).drawing(of: model),
        extension: format.kind.fileExtension)
    }
  }

  private var flowcharts: [MermaidFlowchart] {
    (tree.map { $0.part.flowcharts(as: format.mermaid(findings: $0.findings)) } ?? [])
      + models.map { $0.model.flowchart(as: format.mermaid(findings: $0.findings)) }
  }
}
