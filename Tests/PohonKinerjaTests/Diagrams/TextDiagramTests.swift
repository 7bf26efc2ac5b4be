import PohonKinerja
import Testing

@Suite struct TextDiagramTests {
  @Test(arguments: [80, 100, 120])
  func `Lampung at a width`(width: Int) throws {
    try Golden.expect(Lampung.tree.drawn(as: .text(width: width)), equals: "lampung-\(width).txt")
  }
}
