/// What stands in any of three trees, sasaran or indicators: each thing with a number, its row in each tree, and the number of
/// each row.
struct MergedItems {
  /// The rows of each thing in the trees, ``Row/none`` where it is not.
  private(set) var rows: [Rows] = []
  /// The number of each row of the base, -1 until it is known.
  private(set) var base: ContiguousArray<Int>
  private(set) var ours: ContiguousArray<Int>
  private(set) var theirs: ContiguousArray<Int>

  /// The rows of one thing.
  struct Rows {
    var base: Row = .none
    var ours: Row = .none
    var theirs: Row = .none
  }

  /// As many numbers as each tree has rows, none of them known.
  init(base: Int, ours: Int, theirs: Int) {
    self.base = ContiguousArray(repeating: -1, count: base)
    self.ours = ContiguousArray(repeating: -1, count: ours)
    self.theirs = ContiguousArray(repeating: -1, count: theirs)
  }

  /// Numbers everything: what the base has, then what our side added, then what only their side added. O(rows), apart from
  /// what `sameAddition` takes.
  ///
  /// - Parameters:
  ///   - order: The rows of each tree.
  ///   - ours: For each row of the base the one of our tree.
  ///   - theirs: For each row of the base the one of their tree.
  ///   - sameAddition: What our side added that a row of their tree is as well.
  mutating func collect(
    _ order: (base: [Row], ours: [Row], theirs: [Row]), partnersIn ours: ContiguousArray<Row>,
    _ theirs: ContiguousArray<Row>, sameAddition: (Row, MergedItems) -> Int?
  ) {
    for row in order.base {
      add(Rows(base: row, ours: ours[Int(row)], theirs: theirs[Int(row)]))
    }
    for row in order.ours where self.ours[Int(row)] < 0 { add(Rows(ours: row)) }
    for row in order.theirs where self.theirs[Int(row)] < 0 {
      if let item = sameAddition(row, self) {
        rows[item].theirs = row
        self.theirs[Int(row)] = item
      } else {
        add(Rows(theirs: row))
      }
    }
  }

  private mutating func add(_ new: Rows) {
    if new.base != .none { base[Int(new.base)] = rows.count }
    if new.ours != .none { ours[Int(new.ours)] = rows.count }
    if new.theirs != .none { theirs[Int(new.theirs)] = rows.count }
    rows.append(new)
  }

  /// What our side added in a row and nothing of their side is yet.
  func openAddition(ours row: Row) -> Int? {
    let item = ours[Int(row)]
    return item >= 0 && rows[item].base == .none && rows[item].theirs == .none ? item : nil
  }
}
