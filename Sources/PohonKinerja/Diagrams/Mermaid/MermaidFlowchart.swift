/// One of the flowcharts that a tree is drawn in: small enough for GitHub, if its boxes are.
public struct MermaidFlowchart: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// What it shows: the title of the tree, and of several flowcharts which one it is.
  public let title: String
  /// The id of the sasaran whose branch it shows, or `nil` when it begins at the roots.
  public let root: String?
  /// How many sasaran it shows.
  public let sasaranCount: Int
  /// The flowchart.
  public let text: String
  /// Whether it has no more lines and characters than Mermaid draws by default. Only a box with very much text in it,
  /// which cannot be divided, makes this `false`.
  public let isWithinLimits: Bool
}

extension PerformanceTree {
  /// Draws the tree in as many Mermaid flowcharts as GitHub needs to draw it.
  ///
  /// A tree that fits is drawn in one. Otherwise the first is an overview, as a rule of the roots and the level below, and
  /// each sasaran on its last level has a flowchart of its branch, which is divided further in the same way where it is too
  /// large; a sasaran with more children than fit has several flowcharts with some of its branches each. The boxes refer
  /// to each other: "→ bagan 3", "← bagan 1". O(n · nesting of flowcharts).
  public func flowcharts(as diagram: MermaidDiagram = .mermaid) -> [MermaidFlowchart] {
    MermaidTreeDrawing(columns: columns, format: diagram).flowcharts()
  }
}

extension LogicModel {
  /// Draws the model in one Mermaid flowchart. O(elements + links).
  public func flowchart(as diagram: MermaidDiagram = .mermaid) -> MermaidFlowchart {
    let text = drawn(as: diagram)
    return MermaidFlowchart(
      number: 1, title: DiagramHeading(self, language: diagram.language).line, root: nil, sasaranCount: 0,
      text: text,
      isWithinLimits: links.count <= MermaidDiagram.edgeLimit
        && text.utf8.count <= MermaidDiagram.characterLimit)
  }
}

extension MermaidFlowchart {
  /// A Markdown page with a section and a code block for each flowchart, which GitHub and other programs draw. O(bytes).
  public static func markdown(_ flowcharts: [MermaidFlowchart], in language: Language = .indonesian) -> String
  {
    var output: [UInt8] = []
    for (place, chart) in flowcharts.enumerated() {
      if place > 0 { output += "\n" }
      output += "## "
      MarkdownEscaping.append(chart.title.utf8.span, to: &output)
      output += "\n\n"
      if !chart.isWithinLimits {
        output +=
          LocalizedText(
            "Terlalu besar untuk digambar GitHub.", en: "Too large for GitHub to draw.")[language] + "\n\n"
      }
      // Labels and titles are escaped: no line of them can end the block.
      output += "```mermaid\n"
      output += chart.text
      output += "```\n"
    }
    return String(decoding: output, as: UTF8.self)
  }
}
