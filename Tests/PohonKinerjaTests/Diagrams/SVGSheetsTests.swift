import Testing

@testable import PohonKinerja

@Suite struct SVGSheetsTests {
  @Test func `a tree that can be read is one sheet`() {
    let sheets = Lampung.tree.sheets(as: .svg(page: .a3))
    #expect(sheets.sheets.count == 1 && !sheets.isSplit && sheets.isReadable)
    let sheet = Lampung.tree.sheet(as: .svg(page: .a3))
    #expect(sheets.sheets == [sheet])
    #expect(sheet.svg == Lampung.tree.drawn(as: .svg(page: .a3)))
    #expect(sheet.printSize.indicators > 9 && sheet.printSize.smallest > 7.9)
    #expect(sheet.root == nil && sheet.advisedPage == nil && !sheet.svg.contains("Terlalu kecil"))
  }

  @Test func `print that is too small says so and names the page that would do`() {
    let tree = SVGLayoutTests.tree(count: 20)
    let sheet = tree.sheet(as: .svg(page: .a4))
    #expect(!sheet.isReadable)
    let advised = sheet.advisedPage
    #expect(advised != nil)
    #expect(sheet.svg.contains("Terlalu kecil untuk A4"))
    // Once to be seen, once to be heard.
    #expect(sheet.svg.split(separator: "Terlalu kecil untuk A4").count == 3)
    if let advised {
      #expect(tree.sheet(as: .svg(page: advised)).isReadable)
      #expect(sheet.svg.contains("Cetak di \(advised.name)"))
    }
    #expect(tree.sheet(as: .svg(page: .a4, language: .english)).svg.contains("Too small for A4"))
  }

  @Test func `a tree is spread over sheets that refer to each other`() throws {
    let tree = SVGLayoutTests.tree(count: 120)
    let result = tree.sheets(as: .svg(page: .a3))
    let sheets = result.sheets
    #expect(result.isSplit && result.isReadable)
    #expect(sheets.map(\.number) == Array(1...sheets.count))
    #expect(sheets[0].root == nil && sheets.dropFirst().allSatisfy { $0.root != nil })
    for (number, sheet) in sheets.enumerated() {
      #expect(sheet.svg.contains("Halaman \(number + 1) dari \(sheets.count)"))
      guard let root = sheet.root else { continue }
      #expect(sheet.svg.contains("← hlm. "))
      #expect(sheets[..<number].contains { $0.svg.contains("→ hlm. \(number + 1)<") })
      #expect(sheet.title.contains(root))
    }
    // Every sasaran is drawn, and only those twice that lead from one sheet to another.
    var times: [Substring: Int] = [:]
    for sheet in sheets {
      for part in sheet.svg.split(separator: " data-code=\"").dropFirst() {
        times[part.prefix { $0 != "\"" }, default: 0] += 1
      }
    }
    #expect(times.count == 120)
    #expect(times.values.allSatisfy { $0 <= 2 })
    #expect(times.values.count { $0 == 2 } == sheets.count - 1)
  }

  @Test func `a chain is spread over sheets in time that grows with it`() {
    func chain(_ count: Int) -> PerformanceTree {
      PerformanceTree(
        "Rantai",
        flat: (0..<count).map { (SasaranDraft("sasaran", id: "N\($0)"), $0 == 0 ? nil : "N\($0 - 1)") })
    }
    let sheets = chain(200).sheets(as: .svg(page: .a4)).sheets
    #expect(sheets.count > 10 && sheets.allSatisfy(\.isReadable))
    let small = chain(125)
    let large = chain(500)
    let times = [small, large].map { tree in
      (0..<3).map { _ in ProcessorTime.nanoseconds { _ = tree.sheets(as: .svg(page: .a4)) } }.min() ?? 0
    }
    // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
    #expect(Double(times[1]) < 8 * Double(times[0]))
  }

  @Test func `a natural page takes any tree`() {
    #expect(SVGLayoutTests.tree(count: 200).sheets(as: .svg(page: .natural)).sheets.count == 1)
  }
}
