/// The findings of a large tree as the script reads them; it makes the items of the list when they are looked at.
///
/// `texts` are the texts that the others name by number. `explanations` are rule, reason and sources. `list` has for each
/// finding: severity, number of the box or -1, path or -1 where it is that of the box, explanation, summary, and what
/// to do. A summary that quotes its box is three numbers: what stands before, which text of the box (0 the statement, 1 the
/// first indicator and so on), and what stands behind.
struct HTMLFindingData {
  private let report: Report
  private let content: HTMLTreeContent
  private let language: Language
  private var texts = HTMLSharedTexts()
  private var explanations: [[Int]] = []
  private var explanationNumbers: [[Int]: Int] = [:]

  init(_ report: Report, _ content: HTMLTreeContent, language: Language) {
    self.report = report
    self.content = content
    self.language = language
  }

  /// Writes them as a member of an object. O(findings · texts of a box).
  consuming func write(to json: inout JSONWriter) {
    json.name("findings")
    json.openObject()
    json.name("list")
    json.openArray()
    for finding in report.findings {
      json.nextElement()
      write(finding, to: &json)
    }
    json.closeArray()
    json.name("explanations")
    json.array(explanations) { json, numbers in json.array(numbers) { $0.word("\($1)") } }
    json.name("texts")
    json.array(texts.texts) { $0.text($1) }
    json.closeObject()
  }

  private mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    let box = content.number(of: finding)
    let path = box.map { content.path(of: $0) } == finding.path ? -1 : number(of: finding.path)
    json.openArray()
    json.nextElement()
    json.text(finding.severity.styleName)
    for value in [box ?? -1, path, explanation(of: finding)] { json.nextNumber(value) }
    json.nextElement()
    writeSummary(of: finding, box: box, to: &json)
    for advice in finding.suggestions { json.nextNumber(number(of: advice[language])) }
    json.closeArray()
  }

  private mutating func number(of text: String) -> Int { texts.number(of: PlainText.string(text)) }

  private mutating func explanation(of finding: Finding) -> Int {
    let numbers =
      [finding.rule.description, finding.rationale[language]].map { number(of: $0) }
      + finding.sources.map { number(of: $0.text[language]) }
    if let known = explanationNumbers[numbers] { return known }
    explanationNumbers[numbers] = explanations.count
    explanations.append(numbers)
    return explanations.count - 1
  }

  private mutating func writeSummary(of finding: Finding, box: Int?, to json: inout JSONWriter) {
    let summary = PlainText.string(finding.summary[language])
    let quotable = box.map { content.texts(ofBox: $0) } ?? []
    for (place, quoted) in quotable.enumerated() {
      guard let range = summary.firstRange(ofBytes: quoted) else { continue }
      let before = texts.number(of: String(summary[..<range.lowerBound]))
      let behind = texts.number(of: String(summary[range.upperBound...]))
      json.array([before, place, behind]) { $0.word("\($1)") }
      return
    }
    json.word("\(texts.number(of: summary))")
  }
}

extension JSONWriter {
  /// Writes an integer as the next element of an array.
  fileprivate mutating func nextNumber(_ number: Int) {
    nextElement()
    word("\(number)")
  }
}

extension String {
  /// Where another text stands in this one for the first time, byte by byte; nowhere when that is short, since nothing
  /// would be saved by it.
  fileprivate func firstRange(ofBytes other: String) -> Range<String.Index>? {
    guard other.utf8.count >= 8, utf8.count >= other.utf8.count else { return nil }
    let (text, wanted) = (Array(utf8), Array(other.utf8))
    for start in 0...(text.count - wanted.count) where text[start] == wanted[0] {
      guard text[start..<(start + wanted.count)].elementsEqual(wanted) else { continue }
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }
}
