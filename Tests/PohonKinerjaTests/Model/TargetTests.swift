import PohonKinerja
import Testing

@Suite struct TargetTests {
  @Test func `literals keep what is written and how`() {
    #expect((82.5 as Target).raw == "82.5")
    #expect((75 as Target).raw == "75")
    #expect((-3 as Target).raw == "-3")
    #expect((75 as Target).origin == .number)
    #expect(("75" as Target).origin == .text)
    #expect((75 as Target) != ("75" as Target))
    #expect("\("≥ 85" as Target)" == "≥ 85")
  }

  @Test func `a JSON number is kept to the byte`() throws {
    let target = try Target(json: "1.50E+1")
    #expect(target.raw == "1.50E+1")
    #expect(target.origin == .number)
    #expect(target.reading.number == 15)
    #expect(try Target(json: "1.500").reading.number == 1.5)
  }

  @Test func `a JSON number out of range is refused`() {
    #expect(throws: NumberError.outOfRange(integerDigits: 1000, decimals: 0)) { try Target(json: "1e999") }
    #expect(throws: NumberError.malformed) { try Target(json: "1,5") }
  }

  @Test func `a target made of a number reads as that number`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let number = generator.number()
      #expect(Target(number).reading.number == number)
    }
  }

  @Test func `a reading answers what a check asks`() {
    let percent = Target("≥ 85%").reading
    #expect(percent.number == 85 && percent.isPercent && percent.unit == .percent && percent.grade == nil)
    #expect(!percent.isEmpty && !percent.isPlaceholder && !percent.isAmbiguous)
    #expect(Target("BB").reading.grade?.name == "BB")
    #expect(Target("A").reading.grade?.scales == [.sakip, .accreditation])
    #expect(Target("1.500 km").reading.unit == "km")
    #expect(Target("Opini WTP").reading.unit == "Opini")
    #expect(Target("tepat waktu").reading.number == nil)
  }

  @Test func `a target answers by its reading`() {
    let bound: Target = "≥ 85%"
    #expect(bound.number == 85 && bound.isPercent && bound.unit == .percent && bound.grade == nil)
    #expect((82.5 as Target).number == 82.5)
    #expect(("BB" as Target).grade?.name == "BB")
    #expect(("" as Target).isEmpty && ("X" as Target).isPlaceholder && ("1.500" as Target).isAmbiguous)
  }

  @Test func `a unit takes whole things or scores or either`() {
    #expect(MeasurementUnit("Orang").kind == .counted)
    #expect(MeasurementUnit("produk hukum").kind == .counted)
    #expect(MeasurementUnit("Kab/Kota").kind == .counted)
    #expect(MeasurementUnit("% capaian").kind == .graded)
    #expect(MeasurementUnit("Indeks (Skala 0-100)").kind == .graded)
    #expect(MeasurementUnit("km").kind == nil)
    #expect(MeasurementUnit("").kind == nil)
  }
}
