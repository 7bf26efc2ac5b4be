import Foundation
import Testing

/// `pohon draw` with its options, as a planner uses it.
@Suite struct DrawCommandTests {
  private static let lampung = "Examples/data/bpsdmd-lampung.json"
  private static let banyuwangi = "Examples/data/banyuwangi-bkpp.json"
  static let formats = ["text", "markdown", "mermaid", "dot", "svg", "html"]

  // MARK: Parts

  @Test(arguments: formats)
  func `every format draws a branch down to a level`(_ format: String) throws {
    let run = try Examples.run(
      "pohon", "draw", Self.lampung, "--as", format, "--subtree", "S1.2", "--level", "S2")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("cabang S1.2"))
    #expect(run.output.contains("S2.3") && !run.output.contains("Rancang Bangun"))
  }

  @Test(arguments: formats)
  func `every format shows findings`(_ format: String) throws {
    let run = try Examples.run("pohon", "draw", Self.lampung, "--as", format, "--findings")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("×"))
  }

  @Test func `findings are those of the whole tree`() throws {
    let run = try Examples.run("pohon", "draw", Self.lampung, "--findings", "--level", "S1")
    #expect(run.output.contains("[leaf-above-bottom]"))
    #expect(run.output.contains("S1.1 belum dijabarkan") && !run.output.contains("S1.2 belum dijabarkan"))
    #expect(run.output.contains("pada sasaran yang tidak digambar"))
  }

  // MARK: Wrong combinations

  static let mistakes: [(line: String, says: String)] = [
    ("--as dot --width 80", "--width hanya untuk --as text"),
    ("--as svg --ascii", "--ascii hanya untuk --as text"),
    ("--as html --theme dark", "--theme hanya untuk --as svg"),
    ("--page a3", "--page hanya untuk --as svg dan html"),
    ("--as mermaid --page a4", "--page hanya untuk --as svg dan html"),
    ("--as svg --page a5", "--page a5: pilihannya a4, f4, a3"),
    ("--as svg --theme gelap", "--theme gelap: pilihannya light, dark, auto"),
    ("--as html --detail statements", "--detail hanya untuk --as svg"),
    ("--as svg --detail indikator", "--detail indikator: pilihannya full, statements"),
    ("--as svg --detail statements --findings", "tanpa temuan dan status; hapus --findings"),
    ("--as svg --detail statements --period 2026", "tanpa temuan dan status; hapus --period"),
    ("--profile strict", "tambahkan --findings"),
    ("--level S7", "tidak ada tingkat \"S7\"; pilihannya S0, S1, S2, S3"),
    ("--subtree S1.22", "tidak ada sasaran ber-id \"S1.22\"; maksud Anda \"S1.2\"?"),
    ("--subtree S3.1 --level S1", "--subtree S3.1 berada di tingkat S3, di bawah --level S1"),
    ("--levle S1", "maksud Anda \"--level\"?"),
  ]

  @Test(arguments: mistakes)
  func `a wrong combination is a usage error that says why`(_ line: String, _ says: String) throws {
    let run = try Examples.run(
      "pohon", ["draw", Self.lampung] + line.split(separator: " ").map(String.init))
    #expect(run.exitCode == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func `a part of a document without a tree is a usage error`() throws {
    let run = try Examples.run("pohon", "draw", "Examples/data/jaringan-telekomunikasi.json", "--level", "S1")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("tidak memuat pohon"))
  }

  @Test func `statements of a document without a tree are a usage error`() throws {
    let run = try Examples.run(
      "pohon", "draw", "Examples/data/jaringan-telekomunikasi.json", "--as", "svg", "--detail", "statements")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("tidak memuat pohon"))
  }

  // MARK: Statements

  @Test func `statements are on one sheet as large as it takes`() throws {
    let run = try Examples.run("pohon", "draw", Self.banyuwangi, "--as", "svg", "--detail", "statements")
    #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
    try ExampleGolden.expect(
      run.output, equals: "../../PohonKinerjaTests/Golden/banyuwangi-statements.svg")
    #expect(run.output.contains("hanya pernyataan sasaran") && !run.output.contains("INDIKATOR"))
    let start = run.output.prefix(200)
    #expect(!start.contains("mm"))
  }

  @Test func `statements on a page are spread over sheets`() throws {
    let folder = try Examples.temporaryFolder()
    let words = ["draw", Self.banyuwangi, "--as", "svg", "--detail", "statements", "--page", "a4"]
    let run = try Examples.run("pohon", words + ["-o", folder.path + "/"])
    #expect(run.exitCode == 0, "\(run.errors)")
    let names = try Examples.names(in: folder)
    for name in names {
      let sheet = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(sheet.contains(#"width="297mm" height="210mm""#) && !sheet.contains("INDIKATOR"))
    }
    let full = try Examples.temporaryFolder()
    _ = try Examples.run(
      "pohon", "draw", Self.banyuwangi, "--as", "svg", "--page", "a4", "-o", full.path + "/")
    let fullCount = try Examples.names(in: full).count
    #expect(names.count > 1 && names.count <= fullCount)
  }

  @Test func `a branch of statements says what it is`() throws {
    let run = try Examples.run(
      "pohon", "draw", Self.lampung, "--as", "svg", "--detail", "statements", "--subtree", "S1.2", "--level",
      "S2", "--lang", "en")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains("branch S1.2 under") && run.output.contains("other sasaran not drawn"))
    #expect(run.output.contains("statements only, without indicators") && !run.output.contains("Rancang"))
  }

  // MARK: Several drawings

  /// A tree and a logic model in one document.
  private static let both = #"""
    {"format": "pohon-kinerja/1", "title": "Dua", "sasaran": [{"level": "S0", "statement": "Akar"}],
     "logicModels": [{"title": "Model", "outputs": ["Layanan"]}]}
    """#

  @Test(arguments: ["svg", "html"])
  func `two drawings do not fit one file of a format with one per file`(_ format: String) throws {
    let run = try Examples.run("pohon", "draw", "-", "--as", format, input: Self.both)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("2 gambar (pohon dan 1 model logis)"))
    #expect(run.errors.contains("tulis ke folder: pohon draw - --as \(format) -o gambar/\n"), "\(run.errors)")
  }

  @Test func `the command that is told for several drawings can be typed`() throws {
    let folder = try Examples.temporaryFolder()
    try Data(Self.both.utf8).write(to: folder.appending(path: "dua pohon.json"))
    for command in [
      "pohon draw 'dua pohon.json' --as html --findings -o 'pohon kita.html'",
      "pohon draw -o=pohon.v2.svg 'dua pohon.json'", "pohon draw 'dua pohon.json' --as svg -o -",
    ] {
      let refused = try Examples.shell(command, in: folder)
      #expect(refused.exitCode == 64)
      let line = try #require(refused.errors.split(separator: "\n").first)
      let told = try #require(line.components(separatedBy: "tulis ke folder: ").last)
      let run = try Examples.shell(told, in: folder)
      #expect(run.exitCode == 0, "\(told): \(run.errors)")
    }
    for name in [
      "pohon kita/1-pohon.html", "pohon kita/2-model.html", "pohon.v2/1-pohon.svg", "gambar/2-model.svg",
    ] {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: name).path), "\(name)")
    }
  }

  @Test(arguments: formats)
  func `a folder takes every drawing of a document`(_ format: String) throws {
    let folder = try Examples.temporaryFolder()
    let run = try Examples.run(
      "pohon", "draw", "-", "--as", format, "-o", folder.path + "/gambar/", input: Self.both)
    #expect(run.exitCode == 0, "\(run.errors)")
    let ending = ["text": "txt", "markdown": "md", "mermaid": "mmd"][format] ?? format
    #expect(
      try Examples.names(in: folder.appending(path: "gambar")) == ["1-pohon.\(ending)", "2-model.\(ending)"])
  }

  @Test func `several flowcharts on standard output are a page of Markdown`() throws {
    let run = try Examples.run("pohon", "draw", "-", "--as", "mermaid", input: Self.both)
    #expect(run.output.hasPrefix("## Pohon Kinerja Dua\n\n```mermaid\n---\n"))
    #expect(run.output.contains("\n## Model Logis Model\n"))
    #expect(run.errors.contains("-o FOLDER/"))
  }

  @Test func `sheets have names of numbers and ids`() throws {
    let folder = try Examples.temporaryFolder()
    let run = try Examples.run(
      "pohon", "draw", Self.banyuwangi, "--as", "svg", "--page", "a4", "-o", folder.path + "/")
    #expect(run.exitCode == 0, "\(run.errors)")
    let names = try Examples.names(in: folder)
    #expect(names.count > 2)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[0-9]+-[A-Za-z0-9._-]+\.svg/) != nil })
    #expect(names.contains { $0.hasSuffix("-pohon.svg") } && names.contains { $0.hasSuffix("-P.1.1.svg") })
    let one = try Examples.run("pohon", "draw", Self.banyuwangi, "--as", "svg", "--page", "a4")
    #expect(one.exitCode == 0)
    #expect(one.errors.contains("-o FOLDER/ menulis \(names.count) lembar"), "\(one.errors)")
  }

  // MARK: Output

  @Test func `advice promises no more sheets than there are`() throws {
    let indicators = (1...80).map { "{\"name\": \"Persentase layanan sesuai standar ke-\($0)\"}" }.joined(
      separator: ",")
    let document =
      #"{"format": "pohon-kinerja/1", "title": "T", "sasaran": [{"level": "S0", "statement": "Akar", "indicators": [\#(indicators)]}]}"#
    let run = try Examples.run("pohon", "draw", "-", "--as", "svg", "--page", "a4", input: document)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("tulisan terlalu kecil untuk A4; --page "), "\(run.errors)")
    #expect(!run.errors.contains("lembar"))
  }

  @Test func `a logic model that is too small for its page says so`() throws {
    let outputs = (1...60).map { "\"Layanan yang sesuai standar dan kebutuhan masyarakat ke-\($0)\"" }.joined(
      separator: ",")
    let document =
      #"{"format": "pohon-kinerja/1", "title": "T", "logicModels": [{"title": "Model", "outputs": [\#(outputs)]}]}"#
    let folder = try Examples.temporaryFolder()
    for output in ["\(folder.path)/m.svg", "\(folder.path)/g/"] {
      let run = try Examples.run(
        "pohon", "draw", "-", "--as", "svg", "--page", "a4", "-o", output, input: document)
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("tulisan terlalu kecil untuk A4"), "\(run.errors)")
    }
  }

  @Test func `files of an earlier run are named and stay`() throws {
    let folder = try Examples.temporaryFolder()
    for name in ["07-S1.9.svg", "catatan.svg", "1-pohon.dot", "3-a..b.svg"] {
      try Data("lama".utf8).write(to: folder.appending(path: name))
    }
    let run = try Examples.run("pohon", "draw", Self.lampung, "--as", "svg", "-o", folder.path + "/")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("1 berkas lain") && run.errors.contains("07-S1.9.svg"), "\(run.errors)")
    #expect(
      try Examples.names(in: folder) == [
        "07-S1.9.svg", "1-pohon.dot", "1-pohon.svg", "3-a..b.svg", "catatan.svg",
      ])
    let again = try Examples.run("pohon", "draw", Self.lampung, "--as", "mermaid", "-o", folder.path + "/")
    #expect(!again.errors.contains("berkas lain"), "\(again.errors)")
  }

  @Test func `the input is not written over`() throws {
    let folder = try Examples.temporaryFolder()
    let file = folder.appending(path: "x.json")
    let text =
      #"{"format": "pohon-kinerja/1", "title": "T", "sasaran": [{"level": "S0", "statement": "Akar"}]}"#
    try Data(text.utf8).write(to: file)
    let link = folder.appending(path: "tautan.svg")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    for output in [file.path, folder.path + "/./x.json", link.path] {
      let run = try Examples.run("pohon", "draw", file.path, "-o", output)
      #expect(run.exitCode == 64)
      #expect(run.errors.contains("berkas masukan"), "\(run.errors)")
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test(arguments: [
    ("a.txt", "POHON KINERJA"), ("a.md", "# "), ("a.mmd", "---\n"), ("a.dot", "digraph"), ("A.SVG", "<svg"),
    ("a.html", "<!"), ("pohon", "POHON KINERJA"),
  ])
  func `the ending of a file decides on the format`(_ name: String, _ start: String) throws {
    let file = try Examples.temporaryFolder().appending(path: name)
    let run = try Examples.run("pohon", "draw", Self.lampung, "-o", file.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix(start))
    let told = try Examples.run("pohon", "draw", Self.lampung, "--as", "dot", "-o", file.path)
    #expect(told.exitCode == 0)
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("digraph"))
  }

  @Test func `ids that mean something to a file system do not get there`() throws {
    let children = (0..<90).map { number in
      let kids = (0..<4).map { "{\"level\": \"S2\", \"statement\": \"Anak \($0) dari \(number)\"}" }
      return
        #"{"id": "../\#(number)/..\\CON:?", "level": "S1", "statement": "Cabang \#(number)", "children": ["#
        + kids.joined(separator: ",") + "]}"
    }
    let document = #"""
      {"format": "pohon-kinerja/1", "title": "T", "sasaran": [{"level": "S0", "statement": "Akar", "children": [\#(
        children.joined(separator: ","))]}]}
      """#
    let folder = try Examples.temporaryFolder()
    let run = try Examples.run(
      "pohon", "draw", "-", "--as", "svg", "--page", "a4", "-o", folder.path + "/g/", input: document)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try Examples.names(in: folder) == ["g"])
    let names = try Examples.names(in: folder.appending(path: "g"))
    #expect(names.count > 10)
    #expect(
      names.allSatisfy { $0.wholeMatch(of: /[0-9]+-[A-Za-z0-9._-]+\.svg/) != nil && !$0.contains("..") })
  }
}
