import Testing

@testable import PohonKinerja

@Suite struct PlainFigureTests {
  private static let comparators = ["", "≥ ", "≥", "≤ ", "> ", "<", "= ", "=> ", "=<", "~", "≥  "]
  private static let numbers = [
    "0", "7", "12", "012", "100", "999", "1000", "2026", "82,5", "82,50", "0,75", "00,5", "82,505", "1,2,3",
    "12.5", "0,0", "-5", "28", "29", "30", "8", "80",
  ]
  private static let endings = [
    "", "%", " %", " hari", " orang", " kali", " juta", " T", " M", " m", " persen", " sampai", " januari",
    " dan", " Rp", "hari", " hari kerja", " BB", " indeks", " level", " Dokumen", " dokumen", "% naik", " ",
    " hari.", " kabupaten/kota", " ribu", " atau", " keatas", " abcdefghijklmno", " abcdefghijklmnop",
    " Februari", " februari", "OO", " OO", " O", "o", " o", " oC", "oC",
  ]

  private func whole(_ text: String) -> TargetFacts {
    TargetFacts(Target.Reading(of: text.utf8.span))
  }

  @Test(arguments: endings) func `what is told in a few steps is what a whole reading tells`(_ ending: String)
  {
    // What stands behind a figure is learnt from one, as it is in a document.
    for first in Self.numbers.flatMap({ number in Self.comparators.map { $0 + number + ending } }) {
      guard let figure = PlainFigure(first.utf8.span) else { continue }
      var figures = PlainFigures()
      figures.take(whole(first), of: figure)
      for comparator in Self.comparators {
        for number in Self.numbers {
          let text = comparator + number + ending
          guard let facts = PlainFigure(text.utf8.span).flatMap(figures.facts) else { continue }
          let expected = whole(text)
          #expect(String(describing: facts) == String(describing: expected), "\(text) after \(first)")
          for year in 2024...2027 {
            #expect(String(describing: facts.held(to: year)) == String(describing: expected.held(to: year)))
          }
        }
      }
    }
  }

  /// A day that only leap years have is held against the year of its target, and letters O are no zeros.
  @Test func `days and letters for zeros are left to a whole reading`() {
    let texts = [
      "500 Februari", "29 Februari", "28 Februari", "30 Februari", "29 Februari", "8OO", "1O hari",
    ]
    var figures = PlainFigures()
    for text in texts {
      guard let figure = PlainFigure(text.utf8.span) else { continue }
      figures.take(whole(text), of: figure)
      #expect(figures.facts(of: figure) == nil, "\(text)")
    }
    #expect(whole("8OO").kind == .malformed && PlainFigure("8OO".utf8.span) == nil)
    #expect(whole("29 Februari").held(to: 2026).kind == .malformed)
    #expect(whole("29 Februari").held(to: 2028).kind == .time)
  }

  /// A slip on the keyboard leaves a unit that nobody has: "junjungan" for "kunjungan".
  @Test func `words that differ in one letter are two units, wherever that letter is`() throws {
    let word = Array("perpustakaan".utf8)
    func figure(_ number: Int, _ word: [UInt8]) throws -> PlainFigure {
      let bytes = Array("\(number) ".utf8) + word
      let figure = PlainFigure(bytes.span)
      return try #require(figure)
    }
    var figures = PlainFigures()
    try figures.take(whole("12 perpustakaan"), of: figure(12, word))
    let known = try figures.facts(of: figure(14, word))
    #expect(known?.lower == 14)
    for place in word.indices {
      var other = word
      other[place] += 1
      let facts = try figures.facts(of: figure(14, other))
      #expect(facts == nil, "\(String(decoding: other, as: UTF8.self))")
    }
  }

  @Test func `the usual notations are told so`() throws {
    var figures = PlainFigures()
    let figure = PlainFigure("12 hari".utf8.span)
    let days = try #require(figure)
    #expect(figures.facts(of: days) == nil)
    figures.take(whole("12 hari"), of: days)
    for text in ["≥ 82,5", "36,72%", "95", "14 hari", "≤ 3,5 hari"] {
      #expect(PlainFigure(text.utf8.span).flatMap(figures.facts) != nil, "\(text)")
    }
    for text in ["1.200", "12 Hari", "14 orang", "5–7", "BB", ""] {
      #expect(PlainFigure(text.utf8.span).flatMap(figures.facts) == nil, "\(text)")
    }
  }
}
