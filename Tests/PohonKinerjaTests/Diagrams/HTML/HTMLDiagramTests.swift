import Foundation
import Testing

@testable import PohonKinerja

@Suite struct HTMLDiagramTests {
  /// A page without style, script and sheets, which have tests of their own.
  private func withoutConstants(_ page: String) -> String {
    var page = page
    for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
      guard let from = page.range(of: start),
        let to = page.range(of: end, range: from.upperBound..<page.endIndex)
      else { continue }
      page.replaceSubrange(from.upperBound..<to.lowerBound, with: "…")
    }
    while let from = page.range(of: "<svg"), let to = page.range(of: "</svg>") {
      page.replaceSubrange(from.lowerBound..<to.upperBound, with: "…")
    }
    return page.replacing(HTMLStyle.sheet.hash, with: "…").replacing(HTMLScript.tree.hash, with: "…")
      .replacing(HTMLScript.model.hash, with: "…")
  }

  private func part(_ page: String, from start: String, to end: String) -> String {
    guard let from = page.range(of: start),
      let to = page.range(of: end, range: from.upperBound..<page.endIndex)
    else {
      return ""
    }
    return String(page[from.upperBound..<to.lowerBound])
  }

  private func flat(_ count: Int) -> PerformanceTree {
    PerformanceTree(
      "T", roots: [SasaranDraft("akar", children: (1..<count).map { SasaranDraft("anak \($0)") })])
  }

  // MARK: Content

  @Test func `baselines and targets, findings and marks stand in the boxes`() throws {
    let page = Merit.tree.drawn(as: .html(findings: Merit.tree.checked()))
    try Golden.expect(withoutConstants(page), equals: "merit.html")
    #expect(!Merit.tree.drawn(as: .html(showsTargets: false)).contains("<small>"))
  }

  @Test func `a broken model is shown with what is wrong in it`() throws {
    try Golden.expect(
      withoutConstants(LogicModel.broken.drawn(as: .html(findings: LogicModel.broken.checked()))),
      equals: "broken-model.html")
  }

  @Test func `assumptions of a model are listed`() {
    let model = LogicModel("Jalan", assumptions: ["Lahan sudah bebas", "Cuaca baik"]) {
      LogicModel.Input("Dana").leadsTo(LogicModel.Process("Membangun jalan"))
    }
    let list = part(model.drawn(as: .html), from: "<section class=\"assumptions\">", to: "</section>")
    #expect(list.contains("<li>Lahan sudah bebas</li>\n<li>Cuaca baik</li>"))
  }

  @Test func `the menu of levels names those of the tree, and rows that no level has by their number`() {
    func menu(_ tree: PerformanceTree, _ language: Language = .indonesian) -> [String] {
      part(tree.drawn(as: .html(language: language)), from: "<select id=\"level\"", to: "</select>")
        .components(separatedBy: "<option ").dropFirst().map {
          $0.replacing("</option>", with: "").trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }
    #expect(
      menu(Lampung.tree) == [
        "value=\"0\">Hanya S0", "value=\"1\">Sampai S1", "value=\"2\">Sampai S2",
        "value=\"3\">Semua tingkat", "value=\"own\">Tingkat: pilihan sendiri",
      ])
    // Below the lowest level no level is left.
    let deep = PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "a", level: "S3",
          children: [
            SasaranDraft(
              "b", level: "S3",
              children: [
                SasaranDraft("c", level: "S3", children: [SasaranDraft("d", level: "S3")])
              ])
          ])
      ])
    #expect(
      menu(deep) == [
        "value=\"3\">Hanya S3", "value=\"4\">Sampai baris 5", "value=\"5\">Sampai baris 6",
        "value=\"6\">Semua tingkat", "value=\"own\">Tingkat: pilihan sendiri",
      ])
    #expect(
      menu(deep, .english).prefix(2) == ["value=\"3\">Only S3", "value=\"4\">To row 5"])
    #expect(menu(PerformanceTree("T", roots: [SasaranDraft("a")])).isEmpty)
  }

  @Test func `every sasaran and indicator of Lampung is in the list and in the data`() {
    let page = Lampung.tree.drawn(as: .html)
    let list = part(page, from: "<ul class=\"tree\"", to: "</main>")
    let data = part(page, from: "id=\"data\">", to: "</script>")
    for sasaran in Lampung.tree.preOrder {
      for text in [sasaran.id, sasaran.statement] + sasaran.indicators.map(\.name) {
        #expect(list.contains(">\(text)</"))
        #expect(data.contains("\"\(text)\""))
      }
      #expect(list.contains("id=\"s-\(sasaran.id)\""))
    }
  }

  @Test func `findings lead to boxes and badges to findings`() {
    let report = Merit.tree.checked()
    let page = Merit.tree.drawn(as: .html(findings: report))
    for place in report.findings.indices { #expect(page.contains("<li id=\"t-\(place + 1)\"")) }
    let anchors = Set(page.matches(of: #/id="([^"]+)"/#).map { String($0.1) })
    let links = page.matches(of: #/href="#([^"]+)"/#).map { String($0.1) }
    #expect(!links.isEmpty && links.allSatisfy(anchors.contains))
  }

  @Test func `badges tell by symbol and number as well as by colour`() {
    let report = Report(
      title: "", profile: "",
      findings: [.error, .error, .warning, .note].map { severity in
        Finding(
          rule: "owner-missing", severity: severity, subject: .sasaran("S0.1"),
          summary: LocalizedText("temuan", en: "finding"), rationale: LocalizedText("", en: ""))
      }, checked: Report.Extent(rules: 1))
    let page = flat(2).drawn(as: .html(language: .english, findings: report))
    #expect(page.contains(##"href="#t-1" title="2 errors" aria-label="2 errors">× 2</a>"##))
    #expect(page.contains(##"href="#t-3" title="1 warning" aria-label="1 warning">! 1</a>"##))
    #expect(page.contains(##"href="#t-4" title="1 note" aria-label="1 note">i 1</a>"##))
    #expect(page.contains("class=\"card l0 fe\""))
  }

  @Test
  func `beside findings the border still tells the status, and its lines have the colour in both lists`() {
    let tree = PerformanceTree(
      "T", planYear: 2026,
      roots: [
        SasaranDraft(
          "akar", id: "S0.1", level: "S0",
          indicators: [Indicator("Nilai", id: "a", unit: .score, targets: [2026: 80])])
      ])
    let report = Report(
      title: "", profile: "",
      findings: [
        Finding(
          rule: "owner-missing", severity: .error, subject: .sasaran("S0.1"),
          summary: LocalizedText("temuan", en: "finding"), rationale: LocalizedText("", en: ""))
      ], checked: Report.Extent(rules: 1))
    let marks = tree.measured(with: Measurements(actuals: [Actual(of: "a", in: 2026, .reached(40))])).marks
    let page = tree.drawn(as: .html(findings: report).showing(marks))
    #expect(page.contains("class=\"card l0 spoor") && page.contains("× 1</a>"))
    #expect(page.contains("class=\"ref spoor\"") && page.contains("\"k\":\"spoor\""))
    #expect(page.contains(".card .ref.spoor>span{border-color:"))
    let drawing = tree.drawn(as: .svg(findings: report).showing(marks))
    #expect(drawing.contains("× 1"))
    #expect(tree.drawn(as: .mermaid(findings: report).showing(marks)).contains("statuspoor"))
  }

  @Test func `a relation stands at both ends and leads to the other`() {
    let tree = PerformanceTree(
      "T",
      crosscutting: [CrosscuttingLink(from: "A", to: "B"), CrosscuttingLink(from: "A", unit: "Dinas Lain")],
      roots: [SasaranDraft("a", id: "A"), SasaranDraft("b", id: "B")])
    let page = tree.drawn(as: .html)
    #expect(page.contains(##"<p class="ref"><a href="#s-B">↔ B</a></p>"##))
    #expect(page.contains(##"<p class="ref"><a href="#s-A">↔ A</a></p>"##))
    #expect(page.contains(##"<p class="ref"><span>↔ Dinas Lain</span></p>"##))
  }

  @Test func `what is not passed down is marked`() {
    let page = Lampung.tree.drawn(as: .html)
    #expect(page.matches(of: #/<p class="note">Belum dijabarkan</p>/#).count == 1)
    #expect(page.contains("class=\"card l1 undeveloped\" id=\"s-S1.1\""))
  }

  @Test func `words are those of the language`() {
    let indonesian = Lampung.tree.drawn(as: .html)
    let english = Lampung.tree.drawn(as: .html(language: .english))
    #expect(indonesian.contains("<html lang=\"id\">") && indonesian.contains(">Buka semua</button>"))
    #expect(english.contains("<html lang=\"en\">") && english.contains(">Open all</button>"))
    for word in [
      "Buka semua", "Tutup semua", "Cetak", "Cari sasaran", "Indikator kinerja", "Belum dijabarkan",
    ] {
      #expect(indonesian.contains(word) && !english.contains(word))
    }
  }

  @Test func `one finding and several are told apart in the words of the list`() throws {
    let report = Lampung.tree.checked()
    let page = Lampung.tree.drawn(as: .html(language: .english, findings: report))
    #expect(page.contains(#""severities":{"n":["i","note","notes"],"w":["!","warning","warnings"],"#))
  }

  @Test func `a tree without sasaran is its title`() {
    let page = PerformanceTree("Kosong").drawn(as: .html)
    #expect(page.contains("<h1>Pohon Kinerja Kosong</h1>") && page.hasSuffix("</html>\n"))
    #expect(!page.contains("class=\"sheet"))
  }

  // MARK: Legend and findings

  @Test func `a legend tells what levels, signs, edges and chips mean`() {
    let page = Lampung.tree.drawn(as: .html(findings: Lampung.tree.checked()))
    let legend = part(page, from: "<details class=\"legend\">", to: "</details>")
    for level in ["Gubernur", "Kepala BPSDM", "Ketua Tim Kerja", "Widyaiswara"] {
      #expect(legend.contains(level))
    }
    for sign in [
      "class=\"mark e\">× 2</span>", "class=\"mark w\">! 2</span>", "class=\"mark n\">i 2</span>",
      "class=\"dashed\">", "class=\"chip\">↔ S2.3</span>", "1 lembar A3",
    ] {
      #expect(legend.contains(sign))
    }
    #expect(!Lampung.tree.drawn(as: .html).contains("class=\"mark e\""))
    let model = LogicModel.jaringanTelekomunikasi.drawn(as: .html(language: .english))
    #expect(part(model, from: "<details class=\"legend\">", to: "</details>").contains("1 sheet of A3"))
  }

  @Test func `a finding tells what to do, why, by which source and which rule`() throws {
    let report = Lampung.tree.checked()
    let page = Lampung.tree.drawn(as: .html(findings: report))
    for (place, finding) in report.findings.enumerated() {
      let item = part(page, from: "<li id=\"t-\(place + 1)\"", to: "</li>")
      let source = try #require(finding.sources.first)
      for text in [finding.summary, finding.rationale, source.text] + finding.suggestions {
        var writer = HTMLWriter()
        writer.text(text[.indonesian])
        #expect(item.contains(String(decoding: writer.output, as: UTF8.self)))
      }
      #expect(item.contains("<b>Aturan</b> \(finding.rule)"))
    }
  }

  @Test
  func `of many findings the page has the first, says so, and has the rest as data with each text once`()
    throws
  {
    let count = HTMLFindingList.largestWholeList + 1
    let quoting = LocalizedText("sasaran “anak nomor 7” bermasalah", en: "sasaran “anak nomor 7” is wrong")
    let tree = PerformanceTree(
      "T",
      roots: [SasaranDraft("akar"), SasaranDraft("anak nomor 7", id: "B", indicators: [Indicator("Indeks")])])
    let report = Report(
      title: "", profile: "",
      findings: (0..<count).map { _ in
        Finding(
          rule: "owner-missing", severity: .warning, subject: .sasaran("B"), path: "B", summary: quoting,
          rationale: LocalizedText("sebab", en: "cause"),
          sources: [Citation(LocalizedText("asal", en: "origin"), authority: .convention)],
          suggestions: [LocalizedText("buat", en: "do")])
      }, checked: Report.Extent(rules: 1))
    let page = tree.drawn(as: .html(findings: report))
    #expect(page.matches(of: #/<li id="t-/#).count == HTMLFindingList.pageLength)
    #expect(page.contains("100 temuan pertama dari \(count)"))
    let data = part(page, from: "id=\"data\">", to: "</script>")
    let object = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [String: Any])
    #expect(findings["page"] as? Int == HTMLFindingList.pageLength)
    let texts = try #require(findings["texts"] as? [String])
    #expect(texts == ["owner-missing", "sebab", "asal", "sasaran “", "” bermasalah", "buat"])
    #expect(findings["explanations"] as? [[Int]] == [[0, 1, 2]])
    let list = try #require(findings["list"] as? [[Any]])
    #expect(list.count == count)
    #expect(list[0] as NSArray == ["w", 1, -1, 0, [3, 0, 4], 5] as NSArray)
  }

  @Test func `a finding about an indicator quotes that and else its sasaran`() throws {
    let names = ["Indeks layanan", "Indeks layanan desa", "Indeks layanan kota"]
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "meningkatnya layanan", id: "A",
          indicators: names.enumerated().map { Indicator($1, id: "A.\($0)") })
      ])
    let about = ["“\(names[2])” dari “meningkatnya layanan”", "dari “meningkatnya layanan”", "lain"]
    let report = Report(
      title: "", profile: "",
      findings: (0...HTMLFindingList.largestWholeList).map { place in
        Finding(
          rule: "x", severity: .warning, subject: .indicator("A.2", of: "A"), path: "A",
          summary: LocalizedText(about[place % 3], en: ""), rationale: LocalizedText("", en: ""))
      }, checked: Report.Extent(rules: 1))
    let data = part(tree.drawn(as: .html(findings: report)), from: "id=\"data\">", to: "</script>")
    let object = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [String: Any])
    let texts = try #require(findings["texts"] as? [String])
    let list = try #require(findings["list"] as? [[Any]])
    let told = try list.prefix(3).map { finding in
      guard let numbers = finding[4] as? [Int] else { return texts[try #require(finding[4] as? Int)] }
      return "\(texts[numbers[0]])[\(numbers[1])]\(texts[numbers[2]])"
    }
    #expect(told == ["“[3]” dari “meningkatnya layanan”", "dari “[0]”", "lain"])
  }

  @Test func `a badge without its finding in the page is no link`() {
    let count = HTMLFindingList.largestWholeList + 1
    let subjects = ["A", "B"].flatMap { Array(repeating: $0, count: count / 2 + 1) }
    let report = Report(
      title: "", profile: "",
      findings: subjects.map { id in
        Finding(
          rule: "owner-missing", severity: .note, subject: .sasaran(id), summary: LocalizedText("x", en: "x"),
          rationale: LocalizedText("", en: ""))
      }, checked: Report.Extent(rules: 1))
    let page = PerformanceTree("T", roots: [SasaranDraft("a", id: "A"), SasaranDraft("b", id: "B")])
      .drawn(as: .html(findings: report))
    let list = part(page, from: "<ul class=\"tree\"", to: "</main>")
    #expect(list.contains(##"<a class="mark n" href="#t-1" title="201 catatan""##))
    #expect(list.contains(#"<span class="mark n">i 201</span>"#))
  }

  // MARK: Print

  /// As many branches as no paper has room for beside each other.
  private var wide: PerformanceTree {
    let statement = String(repeating: "meningkatnya layanan masyarakat ", count: 5)
    let indicators = (1...6).map { Indicator("persentase layanan yang sesuai standar nomor \($0)") }
    return PerformanceTree(
      "T",
      roots: [
        SasaranDraft(
          "akar", children: (1...60).map { SasaranDraft("\(statement)\($0)", indicators: indicators) })
      ])
  }

  @Test(arguments: [SVGDiagram.Page.a4, .a3, .widescreen])
  func `a tree of too small type is printed all the same`(page: SVGDiagram.Page) {
    let tree = wide
    let html = tree.drawn(as: .html(page: page))
    let sheets = tree.sheets(as: .svg(page: page)).sheets.count
    #expect(html.matches(of: #/<div class="sheet /#).count == sheets)
    let drawn = part(html, from: "<div class=\"sheet ", to: "<script")
    for sasaran in tree.preOrder { #expect(drawn.contains("data-code=\"\(sasaran.id)\"")) }
    #expect(html.contains("Cetak: \(sheets) lembar \(page.name)"))
  }

  @Test func `a page as large as its drawing is printed on the smallest paper that does`() {
    #expect(Lampung.tree.drawn(as: .html(page: .natural)).contains("<div class=\"sheet p-a4\""))
    #expect(wide.drawn(as: .html(page: .natural)).contains("<div class=\"sheet p-a0\""))
  }

  @Test func `a tree beyond the limit is printed as a list, and the page says so`() {
    let limit = HTMLDiagram.largestTreeOfSheets
    #expect(flat(limit).drawn(as: .html).contains("<div class=\"sheet p-a3\""))
    let list = flat(limit + 1).drawn(as: .html)
    #expect(!list.contains("<div class=\"sheet"))
    #expect(list.contains("Cetak: berupa daftar di A3"))
  }

  @Test(arguments: [(SVGDiagram.Page.a2, "a2"), (.widescreen, "16x9"), (.natural, "a4")])
  func `a list is printed on the page asked for`(page: SVGDiagram.Page, paper: String) throws {
    let html = flat(HTMLDiagram.largestTreeOfSheets + 1).drawn(as: .html(page: page))
    #expect(html.contains("<body class=\"q-\(paper)\">"))
    let size = try #require(SVGDiagram.Page(rawValue: paper)?.millimetres)
    let style = part(html, from: "<style>", to: "</style>")
    #expect(style.contains("@page q-\(paper){size:\(size.width)mm \(size.height)mm;margin:12mm}"))
    #expect(style.contains(".q-\(paper){page:q-\(paper)}"))
  }

  @Test func `a wide logic model is printed on paper that is large enough`() throws {
    let elements = LogicStage.allCases.flatMap { stage in
      (0..<30).map {
        LogicModel.Element("tersedianya layanan terpadu nomor \($0)", id: "\(stage)\($0)", stage: stage)
      }
    }
    let model = LogicModel("Lebar", elements: elements)
    let page = model.drawn(as: .html(page: .a4))
    let advised = try #require(model.sheet(as: .svg(page: .a4)).advisedPage)
    #expect(model.sheet(as: .svg(page: advised)).printSize.statements >= 6.5)
    #expect(page.contains("<div class=\"sheet p-\(advised.rawValue)\""))
    #expect(page.contains("Cetak: 1 lembar \(advised.name); di A4 tulisannya lebih kecil dari 6,5 pt"))
  }

  // MARK: Size

  @Test func `a large tree comes as data and as a list for browsers without a script`() {
    let limit = HTMLDiagram.largestOpenTree
    let small = flat(limit).drawn(as: .html)
    let large = flat(HTMLDiagram.largestTreeOfSheets + 1).drawn(as: .html)
    #expect(!small.contains("<noscript>"))
    let list = part(large, from: "<noscript>", to: "</noscript>")
    #expect(list.matches(of: #/<article /#).count == HTMLDiagram.largestTreeOfSheets + 1)
    #expect(large.matches(of: #/<article /#).count == HTMLDiagram.largestTreeOfSheets + 1)
    #expect(flat(limit + 1).drawn(as: .html).contains("<noscript>"))
  }

  @Test func `a tree too small in print on one sheet is printed on several`() {
    let branches = (1...5).map { branch in
      SasaranDraft("cabang \(branch)", children: (1...5).map { SasaranDraft("daun \(branch).\($0)") })
    }
    let page = PerformanceTree("T", roots: [SasaranDraft("akar", children: branches)]).drawn(
      as: .html(page: .a4))
    let sheets = page.matches(of: #/<div class="sheet p-a4"/#).count
    #expect(sheets > 1)
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a chain as deep as a document allows needs no stack`() async throws {
    try await onSmallStack {
      var draft = SasaranDraft("dasar")
      for depth in 0..<2_000 { draft = SasaranDraft("tingkat \(depth)", children: [draft]) }
      let page = PerformanceTree("T", roots: [draft]).drawn(as: .html)
      #expect(page.matches(of: #/<li[ >]/#).count == page.matches(of: #/</li>/#).count)
    }
  }

  // MARK: Safety

  @Test func `the policy names style and script by their hashes and nothing else`() throws {
    for page in [Lampung.tree.drawn(as: .html), LogicModel.jaringanTelekomunikasi.drawn(as: .html)] {
      let style = part(page, from: "<style>", to: "</style>")
      let script = part(page, from: "<script>", to: "</script>")
      let hashes = [style, script].map { Base64.text(of: SHA256.hash(Array($0.utf8))) }
      #expect(
        page.contains(
          "content=\"default-src 'none'; style-src 'sha256-\(hashes[0])'; script-src 'sha256-\(hashes[1])'; "
            + "base-uri 'none'; form-action 'none'\""))
    }
  }

  @Test func `style and script are the same whatever is drawn`() {
    let one = Lampung.tree.drawn(as: .html)
    let other = Merit.tree.drawn(as: .html(page: .a0, language: .english, findings: Merit.tree.checked()))
    for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
      #expect(part(one, from: start, to: end) == part(other, from: start, to: end))
    }
  }

  @Test func `nothing of the document becomes markup, an address or part of the script`() throws {
    let labels = HostileLabels.all
    let roots = labels.map { SasaranDraft($0, id: $0, owner: Position($0), indicators: [Indicator($0)]) }
    let tree = PerformanceTree(
      "</title></script><script>alert(1)</script>", source: "<img src=x onerror=alert(1)>",
      crosscutting: labels.map { CrosscuttingLink(from: labels[0], to: $0, note: $0) }, roots: roots)
    let page = tree.drawn(as: .html(findings: tree.checked()))
    #expect(page.matches(of: #/<script/#).count == 2)
    #expect(page.matches(of: #/</script/#).count == 2)
    #expect(page.matches(of: #/<img|<iframe|<a href="[^#]|<style/#).count == 1)
    // What stands between quotes is no attribute, and cannot leave them.
    let tags = page.matches(of: #/<[a-z][^>]*>/#).map { String($0.0).replacing(#/"[^"]*"/#, with: "\"\"") }
    #expect(
      tags.allSatisfy { !$0.contains(" style=") && !$0.contains(#/ on[a-z]+=/#) && !$0.contains(" src=") })
    for link in page.matches(of: #/href="([^"]*)"/#) { #expect(link.1.contains(#/^#[A-Za-z0-9._-]+$/#)) }
    let data = part(page, from: "id=\"data\">", to: "</script>")
    #expect(!data.contains("<") && !data.contains(">") && !data.contains("&"))
    #expect(!data.contains("\u{2028}") && !data.contains("\u{2029}"))
  }

  @Test func `the data read back as they were written`() throws {
    let labels = HostileLabels.all
    let tree = PerformanceTree(
      "T", roots: labels.map { SasaranDraft($0, owner: Position($0), indicators: [Indicator($0)]) })
    let data = part(tree.drawn(as: .html), from: "id=\"data\">", to: "</script>")
    let object = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let boxes = try #require(object?["boxes"] as? [[String: Any]])
    #expect(boxes.count == labels.count)
    for (box, label) in zip(boxes, labels) {
      let plain = PlainText.string(label)
      #expect(box["s"] as? String == plain)
      #expect((box["i"] as? [[String: Any]])?.first?["n"] as? String == plain)
      #expect(box["o"] as? String == (plain.isEmpty ? nil : plain))
    }
  }

  @Test func `ids are made where those of the document are no names or are not the only ones`() {
    let tree = PerformanceTree(
      "T",
      roots: [
        SasaranDraft("a", id: "x\" onclick=\""), SasaranDraft("b", id: "S0.2"), SasaranDraft("c", id: "S0.2"),
        SasaranDraft("d", id: String(repeating: "panjang", count: 20)),
      ])
    let page = tree.drawn(as: .html)
    let ids = page.matches(of: #/<article class="[^"]*" id="([^"]*)"/#).map { String($0.1) }
    #expect(ids == ["sn-1", "s-S0.2", "sn-3", "sn-4"])
  }

  @Test func `the same tree gives the same page`() {
    let report = Lampung.tree.checked()
    #expect(
      Lampung.tree.drawn(as: .html(findings: report)) == Lampung.tree.drawn(as: .html(findings: report)))
  }
}
