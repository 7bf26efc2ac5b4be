import Testing

@testable import PohonKinerja

@Suite struct PlainFigureTests {
  private static let comparators = ["", "≥ ", "≥", "≤ ", "> ", "<", "= ", "=> ", "=<", "~", "≥  "]
  private static let numbers = [
    "0", "7", "12", "012", "100", "999", "1000", "2026", "82,5", "82,50", "0,75", "00,5", "82,505", "1,2,3",
    "12.5", "0,0", "-5",
  ]
  private static let endings = [
    "", "%", " %", " hari", " orang", " kali", " juta", " T", " M", " m", " persen", " sampai", " januari",
    " dan", " Rp", "hari", " hari kerja", " BB", " indeks", " level", " Dokumen", " dokumen", "% naik", " ",
    " hari.", " kabupaten/kota", " ribu", " atau", " keatas", " abcdefghijklmno", " abcdefghijklmnop",
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
          #expect(String(describing: facts) == String(describing: whole(text)), "\(text) after \(first)")
        }
      }
    }
  }

  @Test func `the usual notations are told so`() throws {
    var figures = PlainFigures()
    let days = try #require(PlainFigure("12 hari".utf8.span))
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
