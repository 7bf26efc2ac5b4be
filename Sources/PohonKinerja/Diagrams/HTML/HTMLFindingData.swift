/// The findings of a large tree as the script reads them; it makes the items of the list when they are looked at.
///
/// `texts` are the texts that the others name by number. `explanations` are rule, reason and sources. `list` has for each
/// finding: severity, number of the box or -1, path or -1 where it is that of the box, explanation, summary, and what
/// to do. A summary that quotes its box is three numbers: what stands before, which text of the box (0 the statement, 1 the
/// first indicator and so on), and what stands behind. `page` is how many the script shows at a time.
struct HTMLFindingData {
  private let report: Report
  private let content: HTMLTreeContent
  private let language: Language
  private var texts = HTMLSharedTexts()
  private var explanations: [[Int]] = []
  private var explanationNumbers: [[Int]: Int] = [:]
  private var quotable: QuotableTexts

  init(_ report: Report, _ content: HTMLTreeContent, language: Language) {
    self.report = report
    self.content = content
    self.language = language
    quotable = QuotableTexts(content)
  }

  /// Writes them as a member of an object. O(findings · (their texts + depth)), however many indicators a box has.
  consuming func write(to json: inout JSONWriter) {
    json.name("findings")
    json.openObject()
    json.member("page", HTMLFindingList.pageLength)
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

  /// A finding about an indicator quotes that rather than its sasaran; other indicators of the box are not looked at.
  private mutating func writeSummary(of finding: Finding, box: Int?, to json: inout JSONWriter) {
    let summary = PlainText.bytes(of: finding.summary[language])
    for place in box == nil ? [] : content.quotedPlaces(of: finding) {
      guard let quoted = box.map({ quotable.text(at: place, ofBox: $0) }),
        let range = Self.firstRange(of: quoted, in: summary)
      else { continue }
      let before = texts.number(of: String(decoding: summary[..<range.lowerBound], as: UTF8.self))
      let behind = texts.number(of: String(decoding: summary[range.upperBound...], as: UTF8.self))
      json.array([before, place, behind]) { $0.word("\($1)") }
      return
    }
    json.word("\(texts.number(of: String(decoding: summary, as: UTF8.self)))")
  }

  /// Where one text stands in another for the first time; nowhere when it is short, since nothing would be saved by it.
  private static func firstRange(of wanted: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard wanted.count >= 8, text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count) where text[start] == wanted[0] {
      let range = start..<(start + wanted.count)
      if text[range].elementsEqual(wanted) { return range }
    }
    return nil
  }
}

/// The texts of boxes that findings quote, each made once.
private struct QuotableTexts {
  private let content: HTMLTreeContent
  private var textsByBox: [Int: [Int: [UInt8]]] = [:]

  init(_ content: HTMLTreeContent) { self.content = content }

  /// The statement of a box at place 0, its first indicator at place 1 and so on, as the page has them.
  mutating func text(at place: Int, ofBox box: Int) -> [UInt8] {
    if let known = textsByBox[box]?[place] { return known }
    let text = content.text(at: place, ofBox: box)
    textsByBox[box, default: [:]][place] = text
    return text
  }
}

extension JSONWriter {
  /// Writes an integer as the next element of an array.
  fileprivate mutating func nextNumber(_ number: Int) {
    nextElement()
    word("\(number)")
  }
}
