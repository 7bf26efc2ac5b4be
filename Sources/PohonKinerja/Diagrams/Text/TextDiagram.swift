/// Drawing with lines and letters, for terminals, logs and plain-text mail.
///
/// Width is counted as terminals do: East Asian wide characters as two columns, combining ones as none. Control
/// characters of the document never reach the terminal. Text is wrapped; nothing is cut off.
public struct TextDiagram: TreeDiagram, Hashable {
  /// The width in columns. Less than ``minimumWidth`` counts as that.
  public var width: Int
  /// The characters of lines and marks.
  public var charset: Charset
  /// The language of headings and other words that the drawing adds.
  public var language: Language
  /// Whether baselines and targets are shown below their indicators.
  public var showsTargets: Bool
  /// A report whose findings are shown at the sasaran, indicators and elements they are about; waived ones are not.
  public var findings: Report?
  /// How the sasaran stand, where the tree was measured.
  public var statuses: StatusMarks?
  /// What happens to the sasaran, where two trees are drawn as one.
  public var changes: ChangeMarks?
  /// Whether branches that are not passed down yet are marked, which examples of a few sasaran do without.
  var marksUndeveloped = true

  /// The least width a drawing is made for.
  public static let minimumWidth = 40

  /// The characters of lines and marks. The document's own text stays as it is.
  public enum Charset: Sendable, Hashable, CaseIterable {
    /// Box-drawing characters: `├─ └─ │`.
    case unicode
    /// ASCII: `+- \- |`.
    case ascii
  }

  /// Creates the format.
  public init(
    width: Int = 100, charset: Charset = .unicode, language: Language = .indonesian,
    showsTargets: Bool = true, findings: Report? = nil
  ) {
    self.width = width
    self.charset = charset
    self.language = language
    self.showsTargets = showsTargets
    self.findings = findings
  }

  /// Draws a tree. O(n).
  ///
  /// Sasaran far from the root would leave no room for text: below some twenty levels (with 100 columns) a branch
  /// is continued farther down, at the left margin.
  public func drawing(of tree: PerformanceTree) -> String {
    var drawing = TextTreeDrawing(tree, as: self)
    return drawing.finished()
  }
}

extension Diagram where Self == TextDiagram {
  /// Text with box-drawing characters, 100 columns wide.
  public static var text: TextDiagram { TextDiagram() }

  /// Text with lines and letters.
  ///
  /// - Parameters:
  ///   - width: The width in columns, at least ``TextDiagram/minimumWidth``.
  ///   - charset: The characters of lines and marks.
  ///   - language: The language of words that the drawing adds.
  ///   - showsTargets: Whether baselines and targets are shown.
  ///   - findings: A report whose findings are shown where they belong.
  public static func text(
    width: Int = 100, charset: TextDiagram.Charset = .unicode, language: Language = .indonesian,
    showsTargets: Bool = true, findings: Report? = nil
  ) -> TextDiagram {
    TextDiagram(
      width: width, charset: charset, language: language, showsTargets: showsTargets, findings: findings)
  }
}
