import Testing

@testable import PohonKinerja

@Suite struct MeasuredTextTests {
  private func lines(_ text: String, width: Int, indent: Int = 0, isBalanced: Bool = false) -> [String] {
    var texts = MeasuredTexts()
    let measured = texts.add(text, .regular)
    let lines =
      isBalanced
      ? texts.balancedLines(of: measured, width: width)
      : texts.lines(of: measured, width: width, indent: indent)
    return lines.map { String(decoding: texts.bytes[$0.range], as: UTF8.self) }
  }

  @Test func `lines are filled with words`() {
    #expect(lines("satu dua tiga", width: 4_000) == ["satu dua", "tiga"])
    #expect(lines("satu dua tiga", width: 100_000) == ["satu dua tiga"])
    #expect(lines("", width: 100).isEmpty)
    #expect(lines("  a  ", width: 1_000) == ["a"])
  }

  @Test func `a word that is longer than a line is broken, marks staying with their letters`() {
    #expect(lines("iiiiiiii", width: 700) == ["iii", "iii", "ii"])
    #expect(lines("i\u{301}i\u{301}", width: 230) == ["i\u{301}", "i\u{301}"])
    #expect(lines("WWW", width: 1) == ["W", "W", "W"])
  }

  @Test func `words that are joined are told apart where a line is too narrow, and nothing is lost`() {
    var texts = MeasuredTexts()
    let first = texts.add("2026:", .regular)
    let width = texts.width(of: first)
    #expect(lines("2026:\u{A0}120", width: width) == ["2026:", "120"])
    #expect(lines("2026:\u{A0}120\u{A0}ton", width: width) == ["2026:", "120", "ton"])
    #expect(lines("2026:\u{A0}120", width: 10 * width) == ["2026:\u{A0}120"])
  }

  @Test func `no line is wider than it may be`() {
    let labels = HostileLabels.all + Lampung.tree.preOrder.map(\.statement)
    for label in labels {
      var texts = MeasuredTexts()
      let text = texts.add(label, .bold)
      for width in [1_200, 5_000, 14_000] {
        for line in texts.lines(of: text, width: width) + texts.balancedLines(of: text, width: width) {
          let alone = texts.bytes[line.range]
          #expect(line.width <= width || alone.count <= 4)
        }
        #expect(texts.lineCount(of: text, width: width) == texts.lines(of: text, width: width).count)
      }
    }
  }

  @Test func `balanced lines are as many as full ones and more even`() {
    let text = "Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai NSPK"
    let full = lines(text, width: 28_000)
    let balanced = lines(text, width: 28_000, isBalanced: true)
    #expect(full == ["Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai", "NSPK"])
    #expect(balanced == ["Bahan Ajar pada Pelatihan Manajerial", "yang tersusun sesuai NSPK"])
  }

  @Test func `what just fits into a line is put there, and no more`() {
    func width(_ text: String) -> Int {
      var texts = MeasuredTexts()
      let measured = texts.add(text, .regular)
      return texts.width(of: measured)
    }
    let (one, two) = (width("Meningkatnya"), width("Meningkatnya layanan"))
    #expect(lines("Meningkatnya layanan", width: two) == ["Meningkatnya layanan"])
    #expect(lines("Meningkatnya layanan", width: two - 1) == ["Meningkatnya", "layanan"])
    #expect(lines("Meningkatnya", width: one) == ["Meningkatnya"])
    #expect(lines("Meningkatnya", width: one - 1).count == 2)
    // Beside what stands before it, too.
    #expect(lines("Meningkatnya", width: one + 900, indent: 900) == ["Meningkatnya"])
    #expect(lines("Meningkatnya", width: one + 899, indent: 900) == ["", "Meningkatnya"])
    #expect(lines("Meningkatnya layanan", width: two + 900, indent: 900) == ["Meningkatnya layanan"])
    #expect(lines("Meningkatnya layanan", width: two + 899, indent: 900) == ["Meningkatnya", "layanan"])
  }

  @Test func `what stands before a text takes room of its first line`() {
    #expect(lines("satu dua", width: 4_000, indent: 1_500) == ["satu", "dua"])
    #expect(lines("satu dua", width: 4_000, indent: 3_900) == ["", "satu dua"])
  }
}
