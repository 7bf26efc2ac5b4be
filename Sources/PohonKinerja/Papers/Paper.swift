/// A paper that an office owes, made from a tree: agreement, plan, table or sheet.
///
/// A paper is a value: its words, tables and places for signatures in order. ``markdown()``, ``csv(_:)`` and ``html()`` write
/// it. Every cell that says something of the tree knows where from (``PaperCell/origin``); what the tree lacks is said in the
/// cell and counted (``missingCount``), never left blank or made up.
public struct Paper: Sendable, Hashable {
  /// Which paper it is.
  public var kind: PaperKind.ID
  /// The language of everything that is not the tree's.
  public var language: Language
  /// The title.
  public var title: String
  /// The lines below the title: whose it is, of which plan and year.
  public var subtitle: [PaperCell]
  /// How the page lies when it is printed.
  public var orientation: Orientation
  /// What it consists of, in order.
  public var blocks: [PaperBlock]

  /// How the pages of a paper lie. All are A4.
  public enum Orientation: String, Sendable, Hashable, CaseIterable {
    /// On the short side.
    case portrait
    /// On the long side.
    case landscape
  }

  /// Creates a paper.
  public init(
    _ kind: PaperKind.ID, language: Language, title: String, subtitle: [PaperCell] = [],
    orientation: Orientation = .portrait, blocks: [PaperBlock] = []
  ) {
    self.kind = kind
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.orientation = orientation
    self.blocks = blocks
  }

  /// All cells: of the lines below the title, of fields and of tables, in order. O(cells).
  public var cells: [PaperCell] { subtitle + blocks.flatMap(\.cells) }

  /// How many cells say that the tree lacks something. O(cells).
  public var missingCount: Int { cells.count { $0.content.isMissing } }
}
