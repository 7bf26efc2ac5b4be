import Foundation
import PohonKinerja
import Testing

@Suite struct DocumentCodableTests {
  @Test(arguments: Fixture.examples)
  func `JSONDecoder reads a document as our reader does`(name: String) throws {
    let bytes = try Fixture.example(name)
    let decoded = try JSONDecoder().decode(PerformanceTree.self, from: Data(bytes))
    #expect(try decoded == PerformanceTree(json: bytes))
  }

  @Test(arguments: Fixture.examples)
  func `our reader reads what JSONEncoder writes`(name: String) throws {
    let tree = try PerformanceTree(json: Fixture.example(name))
    let encoded = try JSONEncoder().encode(tree)
    #expect(try PerformanceTree(json: Array(encoded)) == tree)
    #expect(try JSONDecoder().decode(PerformanceTree.self, from: encoded) == tree)
  }

  @Test func `logic models go with the document`() throws {
    let json = Fixture.everything.replacing("82.50", with: "82.5").replacing("1E+2", with: "100").replacing(
      "-0,", with: "0,")
    let document = try Document(json: json)
    let again = try JSONDecoder().decode(Document.self, from: JSONEncoder().encode(document))
    #expect(again == document)
    #expect(again.logicModels.count == 1)
  }

  @Test func `property lists work as well`() throws {
    let tree = try PerformanceTree(json: Fixture.example("padi"))
    let list = try PropertyListEncoder().encode(tree)
    #expect(try PropertyListDecoder().decode(PerformanceTree.self, from: list) == tree)
  }

  @Test func `a fault is told as the reader tells it`() throws {
    let json = Fixture.document("\"sasaran\":[{\"level\":\"S9\",\"statement\":\"A\",\"context\":null}]")
    do {
      _ = try JSONDecoder().decode(PerformanceTree.self, from: Data(json.utf8))
      Issue.record("was decoded")
    } catch DecodingError.dataCorrupted(let context) {
      #expect(context.debugDescription.hasPrefix("$.sasaran[0].level: tingkat \"S9\" tidak ada"))
      #expect(context.underlyingError is ReadingErrors)
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(PerformanceTree.self, from: Data(Fixture.document("\"logicModels\":[]").utf8))
    }
  }

  @Test func `too deep a tree is refused by coding both ways`() throws {
    let tree = try PerformanceTree(json: Fixture.chain(64))
    #expect(try JSONDecoder().decode(PerformanceTree.self, from: JSONEncoder().encode(tree)) == tree)
    let deep = try PerformanceTree(json: Fixture.chain(65), limits: Limits(depth: 65))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(deep) }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(PerformanceTree.self, from: Data(Fixture.chain(65).utf8))
    }
    let nested = Fixture.document(
      "\"sasaran\":[],\"x\":" + String(repeating: "[", count: 400) + String(repeating: "]", count: 400))
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Document.self, from: Data(nested.utf8)) }
  }

  @Test func `a number that Double would round is not encoded`() throws {
    let tree = try PerformanceTree(json: Fixture.indicator("\"target\":12345678901234567.8"))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(tree) }
    let whole = try PerformanceTree(json: Fixture.indicator("\"target\":9007199254740993"))
    #expect(try JSONDecoder().decode(PerformanceTree.self, from: JSONEncoder().encode(whole)) == whole)
  }

  @Test func `what is not known is stepped over whatever it holds`() throws {
    let json = Fixture.document("\"sasaran\":[],\"x\":[true,1,1.5,null,\"a\",[false],{\"b\":2.5}]")
    let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    #expect(document.warnings.map(\.path) == ["$.x"])
  }

  @Test func `a number that is none is refused`() throws {
    // JSON has no infinity, a property list does.
    let list = """
      <?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>
      <key>format</key><string>pohon-kinerja/1</string><key>title</key><string>T</string>
      <key>sasaran</key><array/><key>x</key><array><real>inf</real></array></dict></plist>
      """
    #expect(throws: DecodingError.self) {
      try PropertyListDecoder().decode(Document.self, from: Data(list.utf8))
    }
  }
}
