import Foundation
import Testing

@testable import PohonKinerja

@Suite struct DiagramColoursTests {
  @Test func `the first levels have the colours of the project`() {
    #expect(DiagramColours(rank: 0).strong == 0x1B3A6B)
    #expect(DiagramColours(rank: 3).tint == 0xF1E8FA)
  }

  @Test func `text has a contrast of at least 7 to 1 on every level`() {
    for rank in 0..<Cascade.maximumLevelCount {
      let colours = DiagramColours(rank: rank)
      #expect(contrast(0xFFFFFF, colours.strong) >= 7)
      #expect(contrast(DiagramColours.ink, colours.tint) >= 7)
    }
    #expect(contrast(DiagramColours.muted, 0xFFFFFF) >= 7)
  }

  @Test func `text has a contrast of at least 7 to 1 on dark pages as well`() {
    for rank in 0..<Cascade.maximumLevelCount {
      let colours = DiagramColours(rank: rank)
      #expect(contrast(DiagramColours.darkInk, colours.darkTint) >= 7)
      // A border is no text; three to one is enough for it.
      #expect(contrast(colours.darkBorder, SVGColour.box.dark) >= 3)
      #expect(contrast(colours.strong, colours.band) >= 3)
    }
    #expect(contrast(DiagramColours.darkInk, SVGColour.page.dark) >= 7)
    #expect(contrast(DiagramColours.darkMuted, SVGColour.box.dark) >= 7)
  }

  @Test func `marks of findings have a contrast of at least 7 to 1 on both pages`() {
    for severity in Severity.allCases {
      #expect(contrast(SVGColour.severity(severity).light, SVGColour.box.light) >= 7)
      #expect(contrast(SVGColour.severity(severity).dark, SVGColour.box.dark) >= 7)
      #expect(contrast(SVGColour.badge(severity).dark, SVGColour.white.dark) >= 7)
    }
    #expect(contrast(SVGColour.plate.light, SVGColour.white.light) >= 7)
  }

  @Test(arguments: BoxTone.all.indices)
  func `marks of statuses and changes have a contrast of at least 7 to 1 on both pages`(place: Int) {
    let tone = SVGColour.tone(BoxTone.all[place])
    #expect(contrast(tone.light, SVGColour.box.light) >= 7)
    #expect(contrast(tone.dark, SVGColour.box.dark) >= 7)
    #expect(contrast(tone.light, SVGColour.page.light) >= 7)
    #expect(contrast(tone.dark, SVGColour.page.dark) >= 7)
  }

  @Test func `the six changes that are looked for most have colours of their own`() {
    let signs: [ChangeSign] = [.added, .removed, .moved, .reworded, .retargeted, .reowned]
    #expect(Set(signs.map(\.colour)).count == signs.count)
    #expect(Set(signs.map(\.darkColour)).count == signs.count)
    #expect(Set(ChangeSign.allCases.map(\.symbol)).count == ChangeSign.allCases.count)
    #expect(Set(ChangeSign.allCases.map(\.asciiSymbol)).count == ChangeSign.allCases.count)
    #expect(ChangeSign.allCases.allSatisfy { $0.asciiSymbol.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test func `sixteen levels are told apart`() {
    #expect(Set((0..<16).map { DiagramColours(rank: $0) }).count == 16)
  }

  /// The contrast of two colours as WCAG 2 defines it.
  private func contrast(_ first: UInt32, _ second: UInt32) -> Double {
    let luminances = [first, second].map { luminance($0) }.sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private func luminance(_ colour: UInt32) -> Double {
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, weight in
      let channel = Double(colour >> UInt32(weight.0) & 0xFF) / 255
      return sum + weight.1 * (channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4))
    }
  }
}
