import Testing

@testable import PohonKinerja

struct OriginTableTests {
  private static let numbers: [UInt32] = [
    0, 1, 77, 1 << 16, 1 << 22 - 1, 1 << 22, 1 << 27 - 1, 1 << 27, 1 << 31, .max,
  ]

  @Test func `every place comes back as it was put in`() {
    var table = OriginTable()
    var rows: [(row: OriginRow, place: OriginTable.Place)] = []
    for file in Symbol(1)...300 {
      for (index, line) in Self.numbers.enumerated() {
        let place = OriginTable.Place(
          file: OriginTable.File(path: file, fileID: file % 2), line: line,
          column: Self.numbers[(index + Int(file)) % Self.numbers.count])
        rows.append((table.row(of: place), place))
      }
    }
    for (row, place) in rows { #expect(table.place(of: row) == place) }
  }

  @Test func `a place that is written over itself is kept once`() {
    var table = OriginTable()
    for file in Symbol(1)...130 {
      let place = OriginTable.Place(file: OriginTable.File(path: file), line: 5, column: 3)
      let other = OriginTable.Place(file: OriginTable.File(path: file), line: 6, column: 3)
      let row = table.row(of: place)
      #expect(table.row(of: place, over: row) == row)
      let new = table.row(of: other, over: row)
      #expect(new != row && table.place(of: new) == other && table.place(of: row) == place)
    }
  }

  @Test func `what was never put in is unknown`() {
    #expect(OriginTable().place(of: OriginRow()) == OriginTable.Place())
  }

  @Test func `a sasaran keeps the file, line and column it was given, however large they are`() throws {
    let numbers = [1, 1 << 21, 1 << 26, 1 << 30, Int(UInt32.max)]
    var drafts: [(SasaranDraft, String?)] = []
    var locations: [Location] = []
    for file in 0..<200 {
      let location = Location(
        file: "berkas \(file)", fileID: file % 3 == 0 ? nil : "M/\(file)", line: numbers[file % 5],
        column: numbers[file / 5 % 5])
      locations.append(location)
      var draft = SasaranDraft("A", id: "n\(file)", level: "S0")
      draft.location = location
      drafts.append((draft, nil))
    }
    let tree = PerformanceTree("Uji", flat: drafts)
    for (number, location) in locations.enumerated() {
      let found = try #require(tree["n\(number)"]?.location)
      #expect(found.file == location.file && found.line == location.line && found.column == location.column)
      #expect(found.fileID == location.fileID)
    }
    var edited = tree
    for id in tree.preOrder.map(\.id) { try edited.update(id) { $0.rationale = "Karena" } }
    #expect(edited.preOrder.map(\.location) == tree.preOrder.map(\.location))
    #expect(edited.preOrder.allSatisfy { $0.rationale == "Karena" })
    #expect(
      edited.preOrder.map { edited.columns.nodes[$0.row].origin }
        == tree.preOrder.map { tree.columns.nodes[$0.row].origin })
  }
}
