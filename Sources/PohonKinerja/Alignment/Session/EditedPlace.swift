/// A sasaran whose children an edit changes, or the roots, as it was before.
struct EditedPlace: Sendable {
  /// ``Row/none`` for the roots.
  let parent: Row
  let firstChild: Row
  let childCount: ChildCount

  /// How many sasaran are directly below one, as far as rules tell it.
  enum ChildCount: Sendable {
    case none, one, several

    init(_ columns: TreeColumns, _ parent: Row) {
      let (first, last) = (columns.firstChild(of: parent), columns.lastChild(of: parent))
      self = first == .none ? .none : first == last ? .one : .several
    }
  }

  init(_ columns: TreeColumns, below parent: Row) {
    self.parent = parent
    firstChild = columns.firstChild(of: parent)
    childCount = ChildCount(columns, parent)
  }

  /// Asks what looks at the children, at the family and, where it changed, at how many they are.
  func ask(_ questions: inout Questions, in columns: TreeColumns) {
    questions.ask(at: columns.firstChild(of: parent), .family)
    questions.ask(at: firstChild, .family)
    guard parent != .none else { return }
    questions.ask(at: parent, .children)
    let count = ChildCount(columns, parent)
    guard count != childCount else { return }
    if count == .none || childCount == .none { questions.ask(at: columns.nodes[parent].parent, .children) }
    guard count == .one || childCount == .one else { return }
    for child in ChildRows(nodes: columns.nodes, row: columns.nodes[parent].firstChild) {
      questions.ask(at: child, .parent)
    }
  }
}
