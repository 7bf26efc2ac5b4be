/// The parts of a target's text that are the same whatever its numbers mean: outer marks, deadline, placeholder, grade.
enum TargetText {
  /// The words that name what a number or grade is on: "Level 3", "Predikat BB", "A Indeks".
  static let labels = Lexicon([
    "level", "tingkat", "peringkat", "kelas", "grade", "nilai", "skor", "indeks", "predikat", "kategori",
    "opini",
    "akreditasi",
  ])

  /// Whether a text is one of the words that stand before a number: "Level".
  static func isLabel(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return labels.meaning(of: bytes, in: bytes.trimmed(0..<bytes.count)) != nil
  }

  /// How long the label at the start of a range is, alone and with the white space that must follow it.
  static func labelLength(_ bytes: Span<UInt8>, in range: Range<Int>) -> (word: Int, full: Int)? {
    guard let length = labels.leading(bytes, in: range)?.length else { return nil }
    let next = bytes.skippingWhiteSpace(range.lowerBound + length..<range.upperBound)
    return next > range.lowerBound + length ? (length, next - range.lowerBound) : nil
  }

  /// Whether the range only holds the place of a target.
  static func isPlaceholder(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
    var range = range
    if bytes[range.upperBound - 1] == UInt8(ascii: "%") {
      range = bytes.trimmed(range.lowerBound..<range.upperBound - 1)
      if range.isEmpty { return false }
    }
    if isRun(bytes, in: range, of: { $0 | 0x20 == UInt8(ascii: "x") }) { return true }
    if isRun(bytes, in: range, of: isBlankMark) { return true }
    return placeholderWords.meaning(of: bytes, in: range) != nil
  }

  private static let placeholderWords = Lexicon([
    "–", "—", "…", "N/A", "NA", "N.A", "N.A.", "#N/A", "TBD", "TBA", "TBC", "belum ditentukan",
    "belum ditetapkan",
  ])

  private static func isRun(_ bytes: Span<UInt8>, in range: Range<Int>, of isMember: (UInt8) -> Bool) -> Bool
  {
    for position in range where !isMember(bytes[position]) { return false }
    return true
  }

  private static func isBlankMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "?")
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ":")
  }

  /// Takes off a remark in brackets without digits but those of a unit, "BB (Sangat Baik)", "1.200 (m2)", and a full stop or comma at the end.
  ///
  /// - Parameter remarks: Takes what stands in the brackets, which may be a unit: "61,2 (juta rupiah)".
  static func trimmingRemarks(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into remarks: inout [Range<Int>]
  ) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isStop(bytes[end - 1]) { end -= 1 }
    guard end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ")") else {
      return bytes.trimmed(range.lowerBound..<end)
    }
    var open = end - 1
    var hasDigits = false
    while open > range.lowerBound, bytes[open] != UInt8(ascii: "(") {
      open -= 1
      guard bytes[open] != UInt8(ascii: ")") else { break }
      if bytes.digit(at: open) != nil { hasDigits = true }
    }
    let head = bytes.trimmed(range.lowerBound..<open)
    guard bytes[open] == UInt8(ascii: "("), !head.isEmpty, head.upperBound < open,
      !hasDigits || TargetRemark.isUnitWithDigits(bytes, in: bytes.trimmed(open + 1..<end - 1))
    else { return bytes.trimmed(range.lowerBound..<end) }
    remarks.append(bytes.trimmed(open + 1..<end - 1))
    return head
  }

  static let yearWords = Lexicon(["tahun", "thn", "th", "ta", "t.a"])
  private static let yearConnectors = Lexicon([
    "pada", "di", "untuk", "sampai", "sampai dengan", "s.d.", "s.d", "s/d", "per",
  ])

  /// Takes a deadline such as "Tahun 2026" off the end of the range, with a remark before it, and returns the year.
  static func takeDeadline(
    _ bytes: Span<UInt8>, from range: inout Range<Int>, remarks: inout [Range<Int>]
  ) -> Int? {
    let start = range.upperBound - 4
    guard start > range.lowerBound, bytes.digit(at: range.upperBound - 1) != nil else { return nil }
    var year = 0
    for position in start..<range.upperBound {
      guard let digit = bytes.digit(at: position) else { return nil }
      year = year * 10 + Int(digit)
    }
    var head = bytes.trimmed(range.lowerBound..<start)
    guard Period.validYears.contains(year), head.upperBound < start else { return nil }
    if bytes[head.upperBound - 1] == UInt8(ascii: ".") { head = head.lowerBound..<head.upperBound - 1 }
    guard let before = yearWords.trailing(bytes, in: head)?.head, !before.isEmpty else { return nil }
    head = yearConnectors.trailing(bytes, in: before)?.head ?? before
    var found = remarks
    head = trimmingRemarks(bytes, head, into: &found)
    guard !head.isEmpty else { return nil }
    range = head
    remarks = found
    return year
  }

  /// Takes the comparator off the start of the range; `nil` when two are written.
  static func takeComparator(_ bytes: Span<UInt8>, from range: inout Range<Int>) -> Comparator? {
    var found: Comparator?
    while let (comparator, length) = leadingComparator(bytes, in: range) {
      if let comparator {
        guard found == nil else { return nil }
        found = comparator
      }
      range = bytes.skippingWhiteSpace(range.lowerBound + length..<range.upperBound)..<range.upperBound
    }
    return found ?? .exactly
  }

  private static func leadingComparator(
    _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> (comparator: Comparator?, length: Int)? {
    if let sign = Comparator.sign(in: bytes, at: range.lowerBound), sign.length <= range.count { return sign }
    guard let (comparator, length) = Comparator.leadingPhrases.leading(bytes, in: range) else { return nil }
    let end = range.lowerBound + length
    let hasStop = end < range.upperBound && bytes[end] == UInt8(ascii: ".")
    return (comparator, length + (hasStop ? 1 : 0))
  }

  /// The grade that the range is, alone or with a label before or behind it.
  static func grade(
    _ bytes: Span<UInt8>, in range: Range<Int>, among grades: Lexicon<String>
  ) -> Target.Grade? {
    var name = range
    guard let comparator = takeComparator(bytes, from: &name) else { return nil }
    var unit: Range<Int>?
    // "Level 3" is a grade as it stands.
    if let grade = grades.meaning(of: bytes, in: name) { return Target.Grade(grade, comparator: comparator) }
    if let label = labelLength(bytes, in: name) {
      unit = name.lowerBound..<name.lowerBound + label.word
      name = name.lowerBound + label.full..<name.upperBound
    } else if let head = labels.trailing(bytes, in: name)?.head, !head.isEmpty {
      unit = bytes.skippingWhiteSpace(head.upperBound..<name.upperBound)..<name.upperBound
      name = head
    }
    guard let grade = grades.meaning(of: bytes, in: name) else { return nil }
    let label = unit.flatMap { text(bytes, in: $0) }
    return Target.Grade(grade, comparator: comparator, unit: label.map { MeasurementUnit($0) })
  }

  /// Where the figure stands in "BB (76,20)": in brackets at the end, behind a grade, which comes with it.
  ///
  /// "BB (2025)" tells a year and "BB (1)" a footnote, so only a figure with decimals or of two or three digits counts.
  static func figureBehindGrade(
    _ bytes: Span<UInt8>, in range: Range<Int>, among grades: Lexicon<String>
  ) -> (range: Range<Int>, grade: Target.Grade)? {
    guard !range.isEmpty, bytes[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = range.first(where: { bytes[$0] == UInt8(ascii: "(") }),
      let grade = grade(bytes, in: bytes.trimmed(range.lowerBound..<open), among: grades)
    else { return nil }
    let inner = bytes.trimmed(open + 1..<range.upperBound - 1)
    let digits = inner.count { bytes.digit(at: $0) != nil }
    let hasMark = inner.contains { bytes[$0] == UInt8(ascii: ",") || bytes[$0] == UInt8(ascii: ".") }
    return digits > 1 && (digits < 4 || hasMark) ? (inner, grade) : nil
  }

  /// The grade in brackets at the end of "71,25 (BB)", and what stands before it; `nil` where the brackets hold no grade. A
  /// small letter alone, "71,25 (a)", marks a footnote.
  static func gradeInBrackets(
    _ bytes: Span<UInt8>, in range: Range<Int>, among grades: Lexicon<String>
  ) -> (head: Range<Int>, grade: Target.Grade)? {
    guard bytes[range.upperBound - 1] == UInt8(ascii: ")"), bytes.digit(at: range.lowerBound) != nil,
      let open = range.last(where: { bytes[$0] == UInt8(ascii: "(") })
    else { return nil }
    let inner = bytes.trimmed(open + 1..<range.upperBound - 1)
    guard !inner.isEmpty, inner.count > 1 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[inner.lowerBound],
      let grade = grade(bytes, in: inner, among: grades)
    else { return nil }
    return (bytes.trimmed(range.lowerBound..<open), grade)
  }

  /// The text of a range, or `nil` when the bytes are not UTF-8.
  static func text(_ bytes: Span<UInt8>, in range: Range<Int>) -> String? {
    guard let text = try? UTF8Span(validating: bytes.extracting(range)) else { return nil }
    return String(copying: text)
  }
}
