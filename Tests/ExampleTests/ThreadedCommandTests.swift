import Foundation
import PohonKinerja
import Testing

@testable import pohon

/// That what the command says of large documents is what the library says of them on one thread.
@Suite struct ThreadedCommandTests {
  private let folder: URL
  private let text = GeneratedLines.document(4_500)

  init() throws {
    folder = try Examples.temporaryFolder()
    try Data(text.utf8).write(to: folder.appending(path: "a.ndjson"))
  }

  private func document(named name: String) throws -> Document {
    try Document(ndjson: text, named: name, limits: .national)
  }

  @Test func `a file and standard input are reported as on one thread`() throws {
    for (words, name) in [("a.ndjson", "a.ndjson"), ("- < a.ndjson", "stdin")] {
      let reports = try document(named: name).checked()
      #expect(reports[0].checked.sasaran == 4_500 && !reports[0].findings.isEmpty)
      let run = try Examples.shell("pohon check --format json \(words)", in: folder)
      #expect((run.output == Report.json(reports, in: .indonesian)) as Bool)
      #expect(run.exitCode == (reports.allSatisfy { $0.isClean(at: .error) } ? 0 : 1))
      #expect(run.errors.isEmpty, "\(run.errors)")
    }
  }

  @Test func `how much is filled in is what it is on one thread`() throws {
    let document = try document(named: "a.ndjson")
    let coverage = try #require(document.tree).coverage
    let alone = try Examples.shell("pohon coverage a.ndjson --format json", in: folder)
    #expect(alone.output == Coverage.json([coverage]))
    let run = try Examples.shell("pohon check a.ndjson --format markdown", in: folder)
    #expect((run.output == document.checked()[0].markdown(in: .indonesian, coverage: coverage)) as Bool)
  }

  @Test func `in Markdown each tree is told with how much of it is filled in, and nothing else is`() throws {
    for (name, title) in [("jaringan-telekomunikasi", "b"), ("padi", "c")] {
      try Data(contentsOf: URL(filePath: Examples.data("\(name).json"))).write(
        to: folder.appending(path: "\(title).json"))
    }
    let documents = try ["b.json", "c.json", "a.ndjson", "c.json"].map { file in
      file == "a.ndjson"
        ? try document(named: file)
        : try Document(json: Array(try Data(contentsOf: folder.appending(path: file))), named: file)
    }
    #expect(documents.contains { !$0.logicModels.isEmpty })
    let told = documents.flatMap { document in
      document.checked().enumerated().map { place, report in
        report.markdown(in: .indonesian, coverage: place == 0 ? document.tree?.coverage : nil)
      }
    }
    let run = try Examples.shell("pohon check --format markdown b.json c.json a.ndjson c.json", in: folder)
    #expect(run.output.hasPrefix(told.joined(separator: "\n")) as Bool, "\(run.output.prefix(2_000))")
    // The two that are the same are compared, too.
    #expect(run.output.count > told.joined(separator: "\n").count)
  }

  @Test func `several documents are told in their order, the large one first or last`() throws {
    try Data(GeneratedLines.document(3).utf8).write(to: folder.appending(path: "b.ndjson"))
    for names in [["a", "b", "a"], ["b", "a", "b"]] {
      let files = names.map { "\($0).ndjson" }
      let run = try Examples.shell(
        "pohon check --merge --format json \(files.joined(separator: " "))", in: folder)
      let reports = try files.flatMap { name in
        try Document(
          ndjson: try String(contentsOf: folder.appending(path: name), encoding: .utf8), named: name,
          limits: .national
        ).checked()
      }
      let merged = Report(merging: reports, title: "3 laporan")
      #expect((run.output == Report.json([merged], in: .indonesian)) as Bool)
    }
  }

  @Test func `an invalid line of many is told with its place`() throws {
    var lines = text.split(separator: "\n")
    lines[4_400] = lines[4_400].dropLast()
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "c.ndjson"))
    var expected: ReadingErrors?
    do throws(ReadingErrors) {
      _ = try Document(ndjson: lines.joined(separator: "\n"), named: "c.ndjson", limits: .national)
    } catch {
      expected = error
    }
    let wanted = try #require(expected)
    #expect(wanted.problems.map(\.line) == [4_401])
    let run = try Examples.shell("pohon check c.ndjson", in: folder)
    #expect(run.exitCode == 2)
    let left = "pohon: c.ndjson tidak diperiksa; betulkan dahulu kesalahan di atas\n"
    #expect(run.errors == wanted.description(in: .indonesian) + "\n" + left)
  }

  @Test func `processors that are kept from the command are not counted`() {
    let status = "Name:\tpohon\nCpus_allowed:\tff,00000001\nCpus_allowed_list:\t0,32-39\n"
    #expect(ProcessorCount.allowed(by: status) == 9)
    #expect(ProcessorCount.allowed(by: "Name:\tpohon\n") == nil)
    #expect(ProcessorCount.current >= 1 && (1...8).contains(Threads.count))
  }
}
