/// A part of a paper.
public enum PaperBlock: Sendable, Hashable {
  /// A heading over what follows.
  case heading(String)
  /// A paragraph of the library's words.
  case paragraph(String)
  /// Labelled entries, one a line.
  case fields([PaperField])
  /// A table.
  case table(PaperTable)
  /// Places to sign, side by side, with the line on place and date above them.
  case signatures([PaperSignature])
  /// Remarks in small print.
  case notes([String])
  /// What follows begins a new page.
  case pageBreak

  /// The cells in it, in order.
  public var cells: [PaperCell] {
    switch self {
    case .heading, .paragraph, .notes, .pageBreak: []
    case .fields(let fields): fields.map(\.cell)
    case .table(let table): table.rows.flatMap(\.self)
    case .signatures(let signatures): signatures.flatMap { [$0.position] + $0.fields.map(\.cell) }
    }
  }
}

/// A labelled entry of a paper.
public struct PaperField: Sendable, Hashable {
  /// What is entered: "Jabatan".
  public var label: String
  /// The entry.
  public var cell: PaperCell

  /// Creates an entry.
  public init(_ label: String, _ cell: PaperCell) {
    self.label = label
    self.cell = cell
  }
}

/// A place to sign.
public struct PaperSignature: Sendable, Hashable {
  /// As what one signs: "Pihak Kedua".
  public var role: String
  /// The position that signs.
  public var position: PaperCell
  /// What stands below the signature: name, rank, NIP.
  public var fields: [PaperField]

  /// Creates a place to sign.
  public init(_ role: String, position: PaperCell, fields: [PaperField]) {
    self.role = role
    self.position = position
    self.fields = fields
  }
}
