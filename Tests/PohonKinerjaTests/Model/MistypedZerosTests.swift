import Testing

@testable import PohonKinerja

/// Letters O in the place of zeros.
@Suite struct MistypedZerosTests {
  @Test(
    arguments: [
      ("8OO", "800"), ("1O orang", "10 orang"), ("1OO%", "100%"), ("Rp 5OO juta", "Rp 500 juta"),
      ("8oo", "800"), ("1.5OO", "1.500"), ("≥ 9O", "≥ 90"), ("7O–8O", "70–80"), (" 2O0 ", "200"),
    ])
  func `a figure does not stop at letters O`(_ text: String, _ meant: String) {
    let reading = Target(text).reading
    #expect(reading.number == nil && reading.quantity == nil && !reading.isAmbiguous, "\(reading)")
    #expect(MistypedZeros.corrected(text) == meant)
  }

  @Test(arguments: [("O,75", "0,75"), ("1.OOO,5", "1.000,5")])
  func `words that would be a figure with zeros are told so`(_ text: String, _ meant: String) {
    #expect(Target(text).number == nil && MistypedZeros.corrected(text) == meant)
  }

  @Test(
    arguments: [
      ("30oC", 30, "oC"), ("8 OPD", 8, "OPD"), ("8OPD", 8, "OPD"), ("12 orang", 12, "orang"),
      ("12orang", 12, "orang"), ("90o", 90, "o"), ("5 O", 5, "O"),
    ] as [(String, Number, String)])
  func `units that begin with the letter stay`(_ text: String, _ number: Number, _ unit: String) {
    let reading = Target(text).reading
    #expect(reading.number == number && reading.unit?.text == unit)
  }

  @Test(arguments: ["800", "OPD", "baik", "CO2", "", "OO", "KO2 baik"])
  func `of anything else nothing is told`(_ text: String) {
    #expect(MistypedZeros.corrected(text) == nil)
  }
}
