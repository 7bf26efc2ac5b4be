import Foundation
import PohonKinerja
import Testing

/// The drawings of `Docs/drawings.md`; `POHON_RECORD=1 swift test --filter DrawingPages` draws them anew and fails.
@Suite struct DrawingPagesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL
  private static let folder = root.appending(path: "Docs/Drawings")

  /// A drawing of the page: its file, the command that makes it, and the drawing itself.
  private struct Drawing: Sendable {
    let name: String
    let command: String
    let make: @Sendable (Document) -> String?
    let example: String

    init(
      _ name: String, of example: String, _ options: String, make: @escaping @Sendable (Document) -> String?
    ) {
      self.name = name
      self.example = example
      self.make = make
      command = "pohon draw Examples/data/\(example).json --as svg\(options) -o Docs/Drawings/\(name).svg"
    }
  }

  private static let drawings = [
    Drawing("bpsdmd-lampung", of: "bpsdmd-lampung", "") { $0.tree?.drawn(as: .svg) },
    Drawing("bpsdmd-lampung-16x9", of: "bpsdmd-lampung", " --page 16x9") {
      $0.tree?.drawn(as: .svg(page: .widescreen))
    },
    Drawing("padi-findings", of: "padi", " --page a4 --findings") { document in
      document.tree.map { $0.drawn(as: .svg(page: .a4, findings: $0.checked())) }
    },
    Drawing("jaringan-telekomunikasi", of: "jaringan-telekomunikasi", " --page a4") {
      $0.logicModels.first?.drawn(as: .svg(page: .a4))
    },
  ]

  @Test func `Docs has each drawing as it is, and no other`() throws {
    let files = FileManager.default
    let isRecording = ProcessInfo.processInfo.environment["POHON_RECORD"] == "1"
    if isRecording { try files.createDirectory(at: Self.folder, withIntermediateDirectories: true) }
    for drawing in Self.drawings {
      let example = Self.root.appending(path: "Examples/data/\(drawing.example).json")
      let document = try Document(json: [UInt8](try Data(contentsOf: example)))
      let svg = Data(try #require(drawing.make(document)).utf8)
      let file = Self.folder.appending(path: "\(drawing.name).svg")
      if isRecording {
        try svg.write(to: file)
      } else {
        #expect((try? Data(contentsOf: file)) == svg, "\(drawing.name) is stale; record with POHON_RECORD=1")
      }
      #expect(svg.count < 64 << 10)
    }
    let there = Set(try files.contentsOfDirectory(atPath: Self.folder.path))
    #expect(there == Set(Self.drawings.map { "\($0.name).svg" }))
    if isRecording { Issue.record("recorded Docs/Drawings; run again without POHON_RECORD") }
  }

  @Test func `the page shows each drawing below the command that makes it`() throws {
    let page = try String(contentsOf: Self.root.appending(path: "Docs/drawings.md"), encoding: .utf8)
    for drawing in Self.drawings {
      let command = try #require(page.firstRange(of: "\n\(drawing.command)\n"))
      #expect(page[command.upperBound...].contains("(Drawings/\(drawing.name).svg)"))
    }
  }
}
