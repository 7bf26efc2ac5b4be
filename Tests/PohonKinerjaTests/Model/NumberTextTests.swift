import PohonKinerja
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (1500 as Number, "1500", "1.500", "1,500"), (3.42, "3.42", "3,42", "3.42"),
    (-1234567.5, "-1234567.5", "−1.234.567,5", "−1,234,567.5"),
    (0, "0", "0", "0"), (0.05, "0.05", "0,05", "0.05"), (-0.5, "-0.5", "−0,5", "−0.5"),
    (999, "999", "999", "999"),
    (100_000, "100000", "100.000", "100,000"),
  ])
  func `a number is written plainly and in both languages`(
    number: Number, plain: String, indonesian: String, english: String
  ) {
    #expect(number.description == plain)
    #expect(number.formatted() == indonesian)
    #expect(number.formatted(in: .english) == english)
  }

  @Test func `decimals stay as they are written`() throws {
    #expect(try Number(json: "82.50").description == "82.50")
    #expect(try Number(json: "1234.00").formatted() == "1.234,00")
  }

  @Test func `the widest numbers are written in full`() throws {
    #expect(Number(mantissa: .min, scale: 9)?.description == "-9223372036.854775808")
    #expect(Number(mantissa: .max, scale: 0)?.formatted() == "9.223.372.036.854.775.807")
  }

  @Test func `appending adds to what is there`() {
    var bytes = Array("n=".utf8)
    (82.5 as Number).append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "n=82.5")
  }
}
