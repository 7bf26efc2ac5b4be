import PohonKinerja
import Testing

@Suite struct TargetReadingTests {
  /// The value as one line: comparator, figure or range, unit, deadline.
  static func summary(_ reading: Target.Reading) -> String {
    let value = summary(reading.value)
    return reading.deadline.map { "\(value) @\($0)" } ?? value
  }

  static func summary(_ value: Target.Value) -> String {
    switch value {
    case .empty: "empty"
    case .placeholder: "placeholder"
    case .quantity(let quantity): summary(quantity)
    case .compound(let quantities): quantities.map(summary).joined(separator: " + ")
    case .grade(let grade): "\(grade.comparator.rawValue) \(grade.name)\(grade.unit.map { " [\($0)]" } ?? "")"
    case .time(let time): "time \(time.year.map(String.init) ?? "-") \(time.part.map { "\($0)" } ?? "-")"
    case .ambiguous(let values): values.map(summary).joined(separator: " | ")
    case .outOfRange: "outOfRange"
    case .malformed: "malformed"
    case .words: "words"
    }
  }

  static func summary(_ quantity: Target.Quantity) -> String {
    let figure = quantity.isRange ? "\(quantity.lower)..\(quantity.upper)" : "\(quantity.lower)"
    let percent = quantity.isPercent ? "%" : ""
    let unit = quantity.unit.map { " [\($0)]" } ?? ""
    return "\(quantity.comparator.rawValue) \(figure)\(percent)\(unit)"
  }

  @Test(arguments: [
    ("85", "= 85"), ("0", "= 0"), ("05 dokumen", "= 5 [dokumen]"), ("  85  ", "= 85"),
    ("\u{A0}85\u{A0}%\u{202F}", "= 85% [%]"),
    ("82,7", "= 82.7"), ("0,70", "= 0.70"), ("0.70", "= 0.70"), ("4.46", "= 4.46"), ("0.700", "= 0.700"),
    ("0,700", "= 0.700"),
    ("1.234.567", "= 1234567"), ("1,234,567", "= 1234567"), ("1.234,56", "= 1234.56"),
    ("1,234.56", "= 1234.56"),
    ("1234.567", "= 1234.567"), ("12.", "= 12"), ("1234,5", "= 1234.5"), ("12,34,56", "malformed"),
    ("9,5–10,25", "= 9.5..10.25"), ("36,72 persen", "= 36.72% [%]"), ("≥ 0,5 km", "≥ 0.5 [km]"),
    ("9,50–1.234,5", "= 9.50..1234.5"), ("-5", "= -5"), ("−5,5", "= -5.5"), ("+2%", "= 2% [%]"),
  ])
  func `numbers read in either notation`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    ("1.500", "= 1500 | = 1.500"), ("2.155", "= 2155 | = 2.155"), ("1,500", "= 1.500 | = 1500"),
    ("1.500 km", "= 1500 [km] | = 1.500 [km]"), ("1.500–2.000", "= 1500..2000 | = 1.500..2.000"),
    ("≥ 1.500", "≥ 1500 | ≥ 1.500"), ("Rp 2.155 T", "= 2155000000000000 [Rp] | = 2155000000000 [Rp]"),
  ])
  func `three digits behind one mark are in doubt`(text: String, summary: String) {
    let reading = Target(text).reading
    #expect(Self.summary(reading) == summary)
    #expect(reading.isAmbiguous)
    #expect(reading.number == nil)
  }

  @Test(arguments: [
    ("1.500", "orang", "= 1500"), ("2.155", "ASN", "= 2155"), ("1,500", "Dokumen", "= 1500"),
    ("1.500", "Rp", "= 1500"),
    ("1.500", "indeks", "= 1.500"), ("1,500", "Nilai", "= 1.500"), ("1.500", "%", "= 1.500"),
    ("2.155", "Rasio", "= 2.155"),
    ("1.500", "km", "= 1500 | = 1.500"), ("0.700", "orang", "= 0.700"),
    ("1.500 indeks", "orang", "= 1.500 [indeks]"),
    ("1.500 km", "orang", "= 1500 [km] | = 1.500 [km]"), ("82,7", "orang", "= 82.7"),
  ])
  func `the unit settles the doubt or leaves it`(text: String, unit: String, summary: String) {
    #expect(Self.summary(Target(text).reading(in: MeasurementUnit(unit))) == summary)
  }

  @Test func `no unit settles nothing`() {
    #expect(Target("1.500").reading(in: nil).isAmbiguous)
  }

  @Test(arguments: [
    ("3.200 Skrining", "= 3200 [Skrining]"), ("2.155 orang", "= 2155 [orang]"), ("1.500%", "= 1.500% [%]"),
    ("Rp1.500", "= 1500 [Rp]"), ("1.500 UPP, 14 Kab/Kota", "= 1500 [UPP] + = 14 [Kab/Kota]"),
    ("Rp5.000,-", "= 5000 [Rp]"), ("Indeks 3.125", "= 3.125 [Indeks]"),
  ])
  func `a unit in the text settles the doubt`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    ("85%", "= 85% [%]"), ("85 %", "= 85% [%]"), ("98.5 persen", "= 98.5% [%]"),
    ("100 persen sekolah prioritas", "= 100% [sekolah prioritas]"),
    ("12 bulan", "= 12 [bulan]"), ("12bulan", "= 12 [bulan]"), ("27 Kab/Kota", "= 27 [Kab/Kota]"),
    ("12 UPTD/UPTB", "= 12 [UPTD/UPTB]"),
    ("1 dokumen selesai", "= 1 [dokumen selesai]"), ("100 m2", "= 100 [m2]"), ("100m2", "= 100 [m2]"),
    ("5 ton CO2", "= 5 [ton CO2]"),
    ("5 Sarana dan Prasarana", "= 5 [Sarana dan Prasarana]"),
    ("12 dokumen (Renstra, Renja)", "= 12 [dokumen]"),
    // A bracket within a word belongs to it.
    ("12 dokumen(Renstra)", "= 12 [dokumen(Renstra)]"),
    ("Level 3", "= 3 [Level]"), ("Peringkat 5", "= 5 [Peringkat]"), ("Nilai 80,01 (A)", "= 80.01 [Nilai]"),
    ("30 °C", "= 30 [°C]"),
  ])
  func `a figure keeps its unit`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    (">=85", "≥ 85"), ("=>85", "≥ 85"), ("≥85", "≥ 85"), ("⩾85", "≥ 85"), (">85", "> 85"), ("<=15", "≤ 15"),
    ("=<15", "≤ 15"), ("≤15", "≤ 15"), ("⩽15", "≤ 15"), ("<15", "< 15"), ("=15", "= 15"),
    ("≥ 80%", "≥ 80% [%]"), ("≥ 3.25", "≥ 3.25"), ("≥70.00%", "≥ 70.00% [%]"), (">= 85", "≥ 85"),
    ("≤ 5", "≤ 5"), ("<=5 hari", "≤ 5 [hari]"),
    ("> 85", "> 85"), ("< 10 menit", "< 10 [menit]"), ("= 3", "= 3"), ("minimal 85%", "≥ 85% [%]"),
    ("Min. 3", "≥ 3"), ("Maksimal 5 hari", "≤ 5 [hari]"),
    ("s.d. 21 hari", "≤ 21 [hari]"), ("S.D 21 hari", "≤ 21 [hari]"), ("s/d 21 hari", "≤ 21 [hari]"),
    ("sampai dengan 21 hari", "≤ 21 [hari]"), ("hingga 21 hari", "≤ 21 [hari]"), ("s.d. 5,5%", "≤ 5.5% [%]"),
    ("sekurang-kurangnya 3 dokumen", "≥ 3 [dokumen]"), ("paling sedikit 2", "≥ 2"),
    ("paling banyak 2", "≤ 2"),
    ("paling lambat 5 hari", "≤ 5 [hari]"), ("lebih dari 10", "> 10"), ("kurang dari 10", "< 10"),
    ("tidak lebih dari 3 hari", "≤ 3 [hari]"),
    ("minimal sebesar 60", "≥ 60"), ("sebanyak 12 dokumen", "= 12 [dokumen]"), ("80 ke atas", "≥ 80"),
    ("3 dokumen atau lebih", "≥ 3 [dokumen]"),
    ("Sebanyak-banyaknya 3", "≤ 3"), ("≥ Rp 5 M", "≥ 5000000000 [Rp]"),
  ])
  func `a bound keeps its comparator`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    ("70–80", "= 70..80"), ("70-80", "= 70..80"), ("70 — 80", "= 70..80"), ("7-8 bulan", "= 7..8 [bulan]"),
    ("70 s.d. 80", "= 70..80"),
    ("70 s/d 80 %", "= 70..80% [%]"), ("70% - 80%", "= 70..80% [%]"), ("3,5 sampai dengan 4,0", "= 3.5..4.0"),
    ("70 hingga 80", "= 70..80"),
    ("1–2 juta orang", "= 1000000..2000000 [orang]"), ("Rp 500 ribu - Rp 1 juta", "= 500000..1000000 [Rp]"),
    ("2-3", "= 2..3"),
    ("1.234,5-2.000", "= 1234.5..2000"),
  ])
  func `a range has two ends and compares by the lower`(text: String, summary: String) {
    let reading = Target(text).reading
    #expect(Self.summary(reading) == summary)
    #expect(reading.quantity?.isRange == true)
    #expect(reading.number == reading.quantity?.lower)
  }

  @Test(arguments: [
    ("2,5 T", "= 2500000000000"), ("4,0T", "= 4000000000000"), ("Rp 5 triliun", "= 5000000000000 [Rp]"),
    ("Rp5.000.000", "= 5000000 [Rp]"),
    ("Rp. 3.410.000.000,00", "= 3410000000.00 [Rp]"), ("2,5 juta", "= 2500000"),
    ("3 miliar rupiah", "= 3000000000 [rupiah]"),
    ("3 milyar", "= 3000000000"), ("5 ribu ekor", "= 5000 [ekor]"), ("5 rb", "= 5000"),
    ("12 jt", "= 12000000"), ("5 M", "= 5 [M]"),
    ("Rp 5 M", "= 5000000000 [Rp]"), ("IDR 5 million", "= 5000000 [IDR]"), ("5 ton", "= 5 [ton]"),
  ])
  func `a magnitude gives the full number`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    ("A", "= A"), ("BB", "= BB"), ("wtp", "= WTP"), ("minimal B", "≥ B"), ("≥ BB", "≥ BB"),
    ("B Indeks", "= B [Indeks]"),
    ("Predikat BB", "= BB [Predikat]"), ("Opini WTP", "= WTP [Opini]"), ("BB (Sangat Baik)", "= BB"),
    ("Sangat Baik", "= Sangat Baik"),
    ("Sedang", "= Sedang"), ("BB Tahun 2026", "= BB @2026"), ("D", "= D"),
    ("Kategori Tinggi", "= Tinggi [Kategori]"),
  ])
  func `a grade is read with its comparator and label`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    ("BB (76,20)", "= 76.20"), ("76,20 (BB)", "= 76.20"), ("Level 3 (3,25)", "= 3.25"),
    ("3,25 (Level 3)", "= 3.25"), ("Predikat BB (76,20)", "= 76.20"),
    ("Baik ( 85 % )", "= 85% [%]"), ("≥ BB (70,01)", "≥ 70.01"), ("A (85)", "= 85"),
    ("BB (76,20) Tahun 2026", "= 76.20 @2026"),
  ])
  func `a score behind a grade is the figure`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    "BB (2025)", "BB (1)", "BB (3 OPD)", "BB (12 OPD)", "BB (76,20) (78,10)", "xyz (76,20)", "Level 3 (2025)",
    "(76,20)",
  ])
  func `a year, a footnote or a count behind a grade is no score`(text: String) {
    #expect(Target(text).reading.number == nil)
  }

  @Test(arguments: [
    ("85% Tahun 2026", "= 85% [%] @2026"), ("180 Posbindu Tahun 2026", "= 180 [Posbindu] @2026"),
    ("85%tahun 2026", "= 85% [%] @2026"),
    ("12 dokumen pada tahun 2026", "= 12 [dokumen] @2026"), ("≥ 80 s.d. tahun 2029", "≥ 80 @2029"),
    ("5 Tahun", "= 5 [Tahun]"),
    ("2026", "= 2026"), ("Tersedia Tahun 2026", "words @2026"),
    ("85% Tahun 0026", "words"),
  ])
  func `a deadline is taken off`(text: String, summary: String) {
    #expect(Self.summary(Target(text).reading) == summary)
  }

  @Test(arguments: [
    ("7 UPP, 14 Kab/Kota", "= 7 [UPP] + = 14 [Kab/Kota]"),
    ("7 UPP dan 14 Kab/Kota", "= 7 [UPP] + = 14 [Kab/Kota]"),
    ("1 Dokumen; 85%", "= 1 [Dokumen] + = 85% [%]"),
    ("1 Dokumen\n2 Laporan", "= 1 [Dokumen] + = 2 [Laporan]"),
    ("2,5 km, ≥ 3 unit", "= 2.5 [km] + ≥ 3 [unit]"),
  ])
  func `a list of figures is a compound without one number`(text: String, summary: String) {
    let reading = Target(text).reading
    #expect(Self.summary(reading) == summary)
    #expect(reading.number == nil)
    #expect(reading.unit == nil)
  }

  @Test(arguments: [
    "X", "xx", "XX%", "-", "--", "–", "…", "...", "N/A", "n/a", "NA", "TBD", "?", "belum ditentukan", "____",
  ])
  func `a sign to be filled in is a placeholder`(text: String) {
    #expect(Target(text).reading.isPlaceholder)
  }

  @Test(arguments: ["", " ", "\t\n", "\u{A0}", "\u{FEFF}", "\u{3000}"])
  func `white space alone is empty`(text: String) {
    #expect(Target(text).reading.isEmpty)
  }

  @Test(arguments: [
    "1.23.4", "1,2,3", "12.05.2026", "1.5000.000", "80-70", "5.000-2.000", "1,234.567,8",
  ])
  func `digits that are no number are malformed`(text: String) {
    #expect(Self.summary(Target(text).reading) == "malformed")
  }

  @Test(arguments: [
    "--5", "tepat waktu", "Adoption of the Comprehensive Plan Amendments", "Available", "Yes", "all",
    "5/7", "5 dari 7 orang", "3 dari 5", "3 dari lima", "1/2", "1:20", "5 ratus ribu", "12 belas",
    "1e5", "0x10", "1_000", "- 5",
    "5 – dokumen", "N=35;P=55", "08.00 WIB", "≥ ≤ 5", "≥ 70–80", "Level 3 dari 5", "%", "≥", "minimal", "Rp",
    "5 %%", "2 juta ribu",
    "5 desa, kelurahan", "7, 14", "(5)", "Kelas 3 SD", "100+", "A new plan", "3 kali dalam 2 tahun", "5,-",
    "Pemetaan 100 persen sekolah prioritas", "± 5", "1.500 ± 3",
  ])
  func `what is not a figure is words, never a wrong number`(text: String) {
    #expect(Self.summary(Target(text).reading) == "words")
  }

  @Test(arguments: [
    "99999999999999999999", "9.999.999.999.999.999.999 dokumen", "0,1234567891", "9999999999 T",
    "1" + String(repeating: "0", count: 400),
  ])
  func `a number too great is out of range, never a wrong one`(text: String) {
    #expect(Self.summary(Target(text).reading) == "outOfRange")
  }

  @Test(arguments: ["2½ hari", "7¾ jam", "1½", "7± hari", "2² hari", "85%¹", "2 × 3 orang"])
  func `a sign behind a figure says more of the figure and is no unit`(text: String) {
    #expect(Target(text).number == nil)
  }

  @Test func `degrees and millionths are units`() {
    #expect(Target("28 °C").number == 28 && Target("28 °C").unit == "°C")
    #expect(Target("35 µg").number == 35 && Target("35 µg").unit == "µg")
  }

  @Test func `a sentence behind a figure is no unit`() {
    #expect(Self.summary(Target("3 " + String(repeating: "a", count: 80)).reading) != "words")
    #expect(Self.summary(Target("3 " + String(repeating: "a", count: 81)).reading) == "words")
  }

  @Test func `the notation used is told`() {
    #expect(Target("97,5").reading.quantity?.style == .indonesian)
    #expect(Target("98.5").reading.quantity?.style == .english)
    #expect(Target("98").reading.quantity?.style == nil)
    #expect((98.5 as Target).reading.quantity?.style == nil)
    #expect(Target("1.234,5").reading.quantity?.isGrouped == true)
  }

  @Test func `a long text is read in linear time`() {
    for unit in [
      "9", "9.", "9,", "5 a, ", " ", "x", "a dan ", "(", "5 a dan ", "-", ") ", "\n5 a", "≥ ", "min ",
    ] {
      let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
      let target = Target(text)
      #expect(ProcessorTime.nanoseconds { _ = target.reading } < 10_000_000_000, "repeated \(unit)")
    }
  }

  @Test func `random bytes never trap`() {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "1", "5", "85", "0", ".", ",", "-", "–", "%", " ", "≥", "<", "=", "Rp", "T", "juta", "dokumen", "s.d.",
      "Tahun", "2026", "X", "A", "BB",
      "dan", "(", ")", "minimal", "Level", "\u{A0}", "\n", "e", "−", "atau lebih",
    ].map { Array($0.utf8) }
    for round in 0..<60_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        if round % 3 == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }
      }
      let reading = Target.Reading(of: bytes.span)
      if let quantity = reading.quantity { #expect(quantity.lower <= quantity.upper) }
    }
  }

  @Test func `every number written in Indonesian is read back or in doubt`() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20_000 {
      let number = generator.number()
      for language in Language.allCases {
        let reading = Target(number.formatted(in: language)).reading
        switch reading.value {
        case .quantity(let quantity): #expect(quantity.number == number)
        case .ambiguous(let values): #expect(values.contains { $0 == .quantity(quantity(number, like: $0)) })
        default: Issue.record("\(number) reads as \(reading)")
        }
      }
    }
  }

  private func quantity(_ number: Number, like value: Target.Value) -> Target.Quantity {
    guard case .quantity(var quantity) = value else { return Target.Quantity(number) }
    (quantity.lower, quantity.upper) = (number, number)
    return quantity
  }
}
