import Testing

@testable import PohonKinerja

@Suite struct EscapingTests {
  private func escaped(_ label: String, by escape: (Span<UInt8>, inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    escape(PlainText.bytes(of: label).span, &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func plain(_ label: String) -> String {
    String(decoding: PlainText.bytes(of: label), as: UTF8.self)
  }

  @Test func `the hostile labels are there`() {
    #expect(HostileLabels.all.count == 86)
  }

  @Test func `no control character survives step 0`() {
    let all = (0...0x2FF).compactMap { Unicode.Scalar($0 as UInt32) }.map { Character($0) }
    let text = plain(String(all) + "\u{FFFE}\u{FFFF}\u{FFFD}")
    for scalar in text.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(scalar.value != 0xFFFE && scalar.value != 0xFFFF)
    }
    #expect(text.unicodeScalars.count == 0x300 + 3)
  }

  @Test func `step 0 makes spaces of line breaks and keeps all other text`() {
    #expect(plain("a\r\nb\tc") == "a  b c")
    #expect(plain("é 日本語 😀 \u{202E}x \u{A0}") == "é 日本語 😀 \u{202E}x \u{A0}")
    #expect(plain("\u{1B}[2J\u{9B}\u{7F}") == "\u{FFFD}[2J\u{FFFD}\u{FFFD}")
  }

  @Test func `Mermaid labels hold nothing but harmless characters and decimal references`() {
    let harmless = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,()'/.-+?!=".unicodeScalars)
    for label in HostileLabels.all {
      let text = escaped(label, by: MermaidEscaping.append)
      #expect(
        text.unicodeScalars.allSatisfy {
          $0.value >= 0x80 || harmless.contains($0) || "#;".unicodeScalars.contains($0)
        })
      #expect(decodingReferences(in: text, mark: "#") == plain(label))
    }
  }

  @Test func `Mermaid references are those of the specification`() {
    #expect(escaped(#"":#;`<"#, by: MermaidEscaping.append) == "#34;#58;#35;#59;#96;#60;")
  }

  @Test func `XML text has references for all five characters`() {
    #expect(
      escaped(#"<a b="c" d='e'>&"#, by: XMLEscaping.append) == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
    for label in HostileLabels.all {
      #expect(decodingXML(escaped(label, by: XMLEscaping.append)) == plain(label))
    }
  }

  @Test func `DOT strings cannot be ended and carry no entity or escape`() {
    #expect(escaped(#"a\N "b" &amp;"#, by: DOTEscaping.appendQuoted) == #"a\\N \"b\" &amp;amp;"#)
    for label in HostileLabels.all {
      let text = escaped(label, by: DOTEscaping.appendQuoted)
      #expect(decodingXML(unescapingBackslashes(text)) == plain(label))
    }
  }

  @Test func `DOT labels hold no bracket, entity or escape of the document`() {
    #expect(escaped(#"]]> \N <b>"#, by: DOTEscaping.appendHTML) == #"&#93;&#93;&gt; \\N &lt;b&gt;"#)
    #expect(escaped("", by: DOTEscaping.appendHTML) == "&#160;")
    for label in HostileLabels.all {
      let text = escaped(label, by: DOTEscaping.appendHTML)
      #expect(!text.contains("]") && !text.contains("<") && !text.contains(">"))
      #expect(decodingXML(unescapingBackslashes(text)) == plain(label))
    }
  }

  @Test func `YAML scalars are ASCII and cannot be ended`() {
    #expect(escaped("a\"b\\é😀%", by: YAMLEscaping.append) == #"a\u0022b\u005C\u00E9\U0001F600\u0025"#)
    for label in HostileLabels.all {
      let text = escaped(label, by: YAMLEscaping.append)
      #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") })
      #expect(decodingYAML(text) == plain(label))
    }
  }

  @Test(arguments: [
    ("*tebal* _miring_ `kode`", #"\*tebal\* \_miring\_ \`kode\`"#),
    ("a | b", #"a \| b"#),
    ("<b>&amp;", #"\<b\>\&amp;"#),
    ("1. satu", #"1\. satu"#),
    ("1.satu", #"1\.satu"#),
    ("12) satu", #"12\) satu"#),
    ("- daftar", #"\- daftar"#),
    ("a - b + c", "a - b + c"),
    ("+", #"\+"#),
    ("sasaran S1.1.a naik 1.500 pada skala 1:500.", "sasaran S1.1.a naik 1.500 pada skala 1:500."),
    ("P.1.2 www.1 1:5 a:5", #"P.1.2 www\.1 1:5 a\:5"#),
    ("(Swift: addresses:), “a:” b:; :+1: http://c", "(Swift: addresses:), “a:” b:; \\:+1: http\\://c"),
    ("1.id 1.b.8 1.com", #"1\.id 1\.b.8 1\.com"#),
    ("www.evil.example", #"www\.evil\.example"#),
    ("a@b.c: ya", #"a\@b\.c: ya"#),
    ("baris 1\r\nbaris 2\nbaris 3", "baris 1<br>baris 2<br>baris 3"),
  ])
  func `Markdown is escaped`(label: String, markdown: String) {
    var output: [UInt8] = []
    MarkdownEscaping.append(label.utf8.span, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == markdown)
  }

  @Test func `Markdown without its backslashes is the label`() {
    for label in HostileLabels.all where !label.contains("\n") {
      var output: [UInt8] = []
      MarkdownEscaping.append(label.utf8.span, to: &output)
      #expect(unescapingBackslashes(String(decoding: output, as: UTF8.self)) == plain(label))
    }
  }
}

// MARK: Decoders

/// Takes one backslash off each escaped character.
private func unescapingBackslashes(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if scalar == "\\", !isEscaped {
      isEscaped = true
    } else {
      result.append(scalar)
      isEscaped = false
    }
  }
  return String(result)
}

/// Replaces `#35;` or `&#35;` by the character.
private func decodingReferences(in text: String, mark: String) -> String {
  var parts = text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  for place in parts.indices.dropFirst() {
    guard let end = parts[place].firstIndex(of: ";"), let value = UInt32(parts[place][..<end]),
      let scalar = Unicode.Scalar(value)
    else { continue }
    parts[place].replaceSubrange(...end, with: String(Character(scalar)))
  }
  return parts.joined()
}

private func decodingXML(_ text: String) -> String {
  var text = decodingReferences(in: text, mark: "&#")
  for (name, character) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("amp", "&")] {
    text = text.split(separator: "&\(name);", omittingEmptySubsequences: false).joined(separator: character)
  }
  return text == "\u{A0}" ? "" : text
}

private func decodingYAML(_ text: String) -> String {
  var result = ""
  var rest = Substring(text)
  while let first = rest.first {
    rest = rest.dropFirst()
    guard first == "\\" else {
      result.append(first)
      continue
    }
    let digits = rest.first == "u" ? 4 : 8
    let value = UInt32(rest.dropFirst().prefix(digits), radix: 16) ?? 0
    rest = rest.dropFirst(digits + 1)
    if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
  }
  return result
}
