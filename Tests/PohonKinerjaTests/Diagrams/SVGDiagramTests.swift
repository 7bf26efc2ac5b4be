import Foundation
import PohonKinerja
import Testing

@Suite struct SVGDiagramTests {
  @Test func `Lampung on A3`() throws {
    try Golden.expect(Lampung.tree.drawn(as: .svg), equals: "lampung.svg")
  }

  @Test func `findings as badges, crosscutting at both ends`() throws {
    var tree = Lampung.tree
    tree.crosscutting = [
      CrosscuttingLink(from: "S2.2", to: "S3.4", note: "pengajar per kelas", status: .proposed),
      CrosscuttingLink(from: "S2.3", unit: "Dinas Komunikasi dan Informatika"),
    ]
    let drawing = tree.drawn(as: .svg(findings: tree.checked()))
    try Golden.expect(drawing, equals: "lampung-findings.svg")
    #expect(drawing.contains("↔ S3.4: pengajar per kelas (diusulkan)"))
    #expect(drawing.contains("↔ S2.2: pengajar per kelas (diusulkan)"))
    #expect(drawing.contains("↔ Dinas Komunikasi dan Informatika"))
    #expect(drawing.contains("× kesalahan") && drawing.contains("stroke-width=\"3\""))
  }

  @Test func `targets stand below their indicators unless they are not asked for`() {
    #expect(Merit.tree.drawn(as: .svg).contains("awal\u{A0}BB → A"))
    #expect(!Merit.tree.drawn(as: .svg(showsTargets: false)).contains("awal\u{A0}BB"))
  }

  @Test func `what the drawing adds is in its language`() {
    let english = Lampung.tree.drawn(as: .svg(language: .english))
    #expect(english.contains(#"lang="en""#) && english.contains("PERFORMANCE INDICATORS"))
    #expect(english.contains("not passed down yet") && !english.contains("INDIKATOR KINERJA"))
  }

  @Test func `a theme has its colours as attributes, the automatic one both`() {
    let light = Lampung.tree.drawn(as: .svg(theme: .light))
    let dark = Lampung.tree.drawn(as: .svg(theme: .dark))
    let automatic = Lampung.tree.drawn(as: .svg)
    #expect(light.contains(##"fill="#1A1F27""##) && !light.contains("#E8ECF2"))
    #expect(dark.contains(##"fill="#E8ECF2""##) && !dark.contains("#1A1F27"))
    #expect(automatic.contains(##"fill="#1A1F27""##) && automatic.contains("{fill:#E8ECF2}"))
    #expect(automatic.contains("@media screen and (prefers-color-scheme:dark)"))
    #expect(!light.contains("@media") && !light.contains("class="))
  }

  @Test func `an embedded drawing has no style, no class and only ids with its prefix`() {
    let format = SVGDiagram.svg.embedded(elementIDPrefix: "sv-<\">")
    let drawing = Lampung.tree.drawn(as: format)
    #expect(!drawing.contains("<style") && !drawing.contains("class="))
    let ids = drawing.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count == 12)
    #expect(ids.allSatisfy { $0.hasPrefix("sv-") && !$0.contains("<") })
    #expect(drawing.contains(#"aria-labelledby="sv-pk-title sv-pk-desc""#))
  }

  @Test func `it is a picture with a title, a description and a title per box`() throws {
    let drawing = Lampung.tree.drawn(as: .svg)
    #expect(drawing.hasPrefix("<svg ") && drawing.contains(#"role="img""#))
    #expect(drawing.contains("S2.1 (di bawah S1.2): Penyelenggaraan Pelatihan Manajerial"))
    #expect(drawing.contains(#"data-code="S2.1" data-parent="S1.2""#))
    #expect(drawing.contains("<title>S3.2 — Bahan Ajar pada Pelatihan"))
    let texts = drawing.split(separator: "<text").dropFirst()
    #expect(texts.allSatisfy { $0.prefix { $0 != ">" }.contains(" fill=\"#") })
  }

  @Test func `there is nothing in it that acts or is fetched`() {
    for theme in SVGDiagram.Theme.allCases {
      let drawing = Lampung.tree.drawn(as: .svg(theme: theme)).lowercased()
      for word in ["<script", "href", "url(", "foreignobject", "@import", "<image", "<use"] {
        #expect(!drawing.contains(word))
      }
    }
  }

  @Test func `labels stay text`() throws {
    let roots = HostileLabels.all.map {
      SasaranDraft($0, id: "x" + $0, owner: Position($0), indicators: [Indicator($0)])
    }
    let tree = PerformanceTree("T", roots: roots)
    let reader = MarkupReader(tree.drawn(as: .svg))
    #expect(
      reader.elements == [
        "svg", "title", "desc", "style", "rect", "text", "tspan", "g", "path",
      ])
    #expect(reader.boxTitles.count == roots.count)
    for (title, label) in zip(reader.boxTitles, HostileLabels.all) {
      // After step 0, which makes spaces of line ends and U+FFFD of what cannot be shown.
      let plain = PerformanceTree(label).title
      let shown = String(String.UnicodeScalarView(plain.unicodeScalars.map(Self.shown)))
      #expect(title.utf8.elementsEqual("x\(shown) — \(shown)".utf8))
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }

  @Test func `what turns the direction of writing stays in its line`() {
    let turned = "\u{202E}" + String(repeating: "satu ", count: 40) + "dua"
    let drawing = PerformanceTree("T", roots: [SasaranDraft(turned), SasaranDraft("lurus")]).drawn(as: .svg)
    // A group with a text per line, where else one text has all lines.
    #expect(drawing.split(separator: "\n<g><text").count == 2)
    #expect(drawing.contains("</tspan></text><text"))
  }

  @Test func `every page has its size`() {
    let sizes: [(SVGDiagram.Page, String)] = [
      (.a4, #"width="297mm" height="210mm""#), (.f4, #"width="330mm" height="215mm""#),
      (.a3, #"width="420mm" height="297mm""#), (.a2, #"width="594mm" height="420mm""#),
      (.a1, #"width="841mm" height="594mm""#), (.a0, #"width="1189mm" height="841mm""#),
      (.widescreen, #"width="338.7mm" height="190.5mm""#),
    ]
    for (page, size) in sizes { #expect(Lampung.tree.drawn(as: .svg(page: page)).contains(size)) }
    let natural = Lampung.tree.drawn(as: .svg(page: .natural))
    #expect(!natural.prefix(200).contains("mm"))
  }

  @Test func `a tree without sasaran is its title`() {
    let drawing = PerformanceTree("Kosong").drawn(as: .svg)
    #expect(drawing.contains("Kosong") && drawing.hasSuffix("</svg>\n"))
  }

  @Test func `drawings are the same in every call`() {
    #expect(Merit.tree.drawn(as: .svg) == Merit.tree.drawn(as: .svg))
  }
}

/// Reads the elements of a drawing and the titles of its boxes, by hand: what a browser would make of it is checked
/// with browsers.
struct MarkupReader {
  private(set) var elements: Set<String> = []
  private(set) var boxTitles: [String] = []

  init(_ markup: String) {
    let bytes = Array(markup.utf8)
    for (start, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") {
      let name = bytes[(start + 1)...].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
      let element = String(decoding: name, as: UTF8.self)
      guard !element.hasPrefix("/") else { continue }
      elements.insert(element.hasSuffix("/") ? String(element.dropLast()) : element)
      guard bytes[start...].starts(with: "<title>".utf8) else { continue }
      let text = bytes[(start + 7)...].prefix { $0 != UInt8(ascii: "<") }
      boxTitles.append(Self.text(String(decoding: text, as: UTF8.self)))
    }
  }

  private static func text(_ escaped: String) -> String {
    // The tooltips of boxes that are not passed down have a line about it.
    let first = escaped.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(first) { $0.replacing($1.0, with: $1.1) }
  }
}
