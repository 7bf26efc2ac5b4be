import Foundation
import Testing

/// The example `galeri`.
@Suite struct GalleryTests {
  private func gallery(_ arguments: String...) throws -> (folder: URL, run: Examples.Run) {
    let folder = try Examples.temporaryFolder().appending(path: "galeri")
    return (folder, try Examples.run("galeri", [folder.path] + arguments))
  }

  private func files(in folder: URL) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let names = paths.filter { $0.contains(".") && !$0.hasSuffix("/") }
    return try names.reduce(into: [:]) { files, name in
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
  }

  @Test func `every drawing of every example is there and linked once`() throws {
    let (folder, run) = try gallery()
    #expect(run.exitCode == 0, "\(run.errors)")
    let files = try files(in: folder)
    let index = String(decoding: try #require(files["index.html"]), as: UTF8.self)
    let links = index.matches(of: /<li><a href="([^"]*)">/).map { String($0.output.1) }
    #expect(Set(links) == Set(files.keys).subtracting(["index.html"]))
    #expect(links.count == files.count - 1)
    #expect(links.allSatisfy { $0.wholeMatch(of: /[0-9]+-[a-z0-9-]+\/[A-Za-z0-9._-]+/) != nil })
    let documents = try FileManager.default.contentsOfDirectory(atPath: Examples.data(""))
      .filter { $0.hasSuffix(".json") }
    for document in documents { #expect(index.contains(">\(document)<")) }
    for ending in [
      ".txt", ".md", ".mmd", ".dot", ".html", "-a4.svg", "-16x9.svg", "-gelap.svg", "-temuan.svg",
    ] {
      #expect(links.count { $0.hasSuffix(ending) } >= documents.count, "\(ending)")
    }
    #expect(files.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `two galleries are the same to the byte`() throws {
    let first = try gallery()
    let second = try gallery()
    #expect(try files(in: first.folder) == files(in: second.folder))
  }

  @Test func `titles are text of the page`() throws {
    let data = try Examples.temporaryFolder()
    let document = #"""
      {"format": "pohon-kinerja/1", "title": "</h2><script>alert(1)</script>&amp;",
       "sasaran": [{"level": "S0", "statement": "x"}]}
      """#
    try Data(document.utf8).write(to: data.appending(path: "a\"><b>.json"))
    let (folder, run) = try gallery(data.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    let index = try String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
    #expect(index.contains("&lt;/h2&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"))
    #expect(index.contains("a&quot;&gt;&lt;b&gt;.json"))
    #expect(!index.contains("<script") && !index.contains("<b>"))
  }

  @Test func `what cannot be read or written has an exit code and a message`() throws {
    let empty = try Examples.temporaryFolder()
    #expect(try gallery(empty.path).run.exitCode == 2)
    #expect(try gallery(empty.path + "/tidak-ada").run.exitCode == 2)
    #expect(try Examples.run("galeri", "a", "b", "c").exitCode == 64)
    #expect(try Examples.run("galeri", "--help").exitCode == 64)
    let file = try Examples.temporaryFile(named: "berkas")
    let run = try Examples.run("galeri", file.path)
    #expect(run.exitCode == 74)
    #expect(run.errors.contains("ini berkas, bukan folder"))
  }
}
