import Testing

@testable import PohonKinerja

@Suite struct QuantityCarryTests {
  @Test(arguments: [
    ("1.500", "1,500"), ("1500", "1.500"), ("1.500.000", "1,500,000"), ("2,5", "2.5"), ("2,50", "2.5"),
    ("0,70", "0.7"), ("1.500,25", "1,500.25"), ("007", "7"), ("1.500,00", "1500"), ("0.500", "0,5"),
    ("12345678901234567890123", "12.345.678.901.234.567.890.123"),
  ])
  func `both number conventions are read alike`(one: String, other: String) throws {
    let (one, other) = (try #require(StatementNumber(one)), try #require(StatementNumber(other)))
    #expect(one == other)
  }

  @Test(arguments: [
    "1,2,3", "1.50.000", "1.2.3,4", ".5", "5.", "", "1500.000.000", "1.500,000.5", "1,500.000,000",
  ])
  func `digits that are no number are refused`(text: String) {
    #expect(StatementNumber(text) == nil)
  }

  @Test func `numbers add and compare exactly`() throws {
    func number(_ text: String) throws -> StatementNumber { try #require(StatementNumber(text)) }
    #expect(try number("999,5") + number("0,75") == number("1000,25"))
    #expect(try number("0,5") + number("0,5") == number("1"))
    #expect(try number("9") < number("10"))
    #expect(try number("2,25") < number("2,3"))
    #expect(try !(number("2,3") < number("2,3")))
    #expect(try number("2,5").scaled(byPowerOfTen: 3) == number("2500"))
  }

  @Test func `quantities are numbers with what they count`() {
    let found = StatementQuantity.all(in: "Membangun 4 hubs dan 54 pusat T&I, 1.500km kabel, 30% lahan")
    #expect(found.map(\.written) == ["4 hubs", "54 pusat", "1.500 km", "30%"])
    #expect(found.map(\.noun) == ["hubs", "pusat", "km", "%"])
    #expect(found.map(\.qualifier) == [nil, "t", "kabel", "lahan"])
  }

  @Test func `magnitude words count`() throws {
    let found = try #require(StatementQuantity.all(in: "Membagikan 1,5 juta masker").first)
    #expect(found.value == StatementNumber("1.500.000"))
    #expect(found.noun == "masker")
  }

  @Test(arguments: [
    "Menyusun Renja Tahun 2026", "Menyusun Renstra 2025-2029", "Membangun jalan senilai Rp 5 miliar",
    "Membangun jalan senilai Rp. 500.000.000", "Melatih guru selama 3 bulan", "Melatih guru 40 jam",
    "Menerapkan PP 30/2019", "Menerapkan Pasal 5", "Melaksanakan tahap 2", "Menggelar jaringan 5G",
    "Menerapkan Permenpan No. 6 Tahun 2022", "Menilai aspek 1,2,3",
    "Menangani Covid-19", "Melaksanakan PKN angkatan 3", "Rapat ke–3",
  ])
  func `years, money, durations and names are no quantities`(text: String) {
    #expect(StatementQuantity.all(in: text) == [])
  }

  @Test func `a number beside a slash is a fraction, a date or a name, and one further off is not`() {
    func written(_ text: String) -> [String] { StatementQuantity.all(in: text).map(\.written) }
    #expect(written("Menuntaskan 3/4 wilayah") == [])
    #expect(written("Menerapkan standar 12/15 bagi 30 guru") == ["30 guru"])
    #expect(written("Membangun jaringan/kabel 4 km dan 2 menara/pemancar") == ["4 km", "2 menara"])
  }

  @Test(arguments: [
    ("Membangun 1,500 km kabel", "Terbangunnya 1.500 km kabel"),
    ("Membangun 4 hubs dan 54 pusat T&I", "Terbangunnya 54 pusat IT dan 4 hubs"),
    ("Membangun 25,000 sambungan telephone", "Terbangunnya 25.000 sambungan telepon"),
    ("Membangun 10 km jalan dan 10 km talud", "Terbangunnya 10 km jalan dan 10 km talud"),
    ("Membagikan 1,5 juta masker", "Terbaginya 1.500.000 masker"),
    ("Melatih 70–80 orang", "Terlatihnya 70-80 orang"), ("Melatih guru", "Terlatihnya 30 guru"),
    ("Melatih 30 guru selama 5 hari", "Terlatihnya 30 guru"),
    ("Melatih 30 guru", "30 tenaga pendidik terlatih"),
    ("Membangun 3 unit gedung di 5 kecamatan", "Terbangunnya 3 unit gedung"),
    ("Melatih guru pada 12 sekolah untuk 300 murid", "Terlatihnya guru"),
    ("Melatih 30 guru", "Terlaksananya pelatihan bagi 30 guru"),
  ])
  func `carried quantities pass`(process: String, output: String) {
    #expect(LogicModel.pair(process, output).checked()["quantity-carry"] == [])
  }

  @Test(arguments: [
    ("Membangun 1,500 km kabel", "Terbangunnya 1.5 km kabel"),
    ("Membangun 4 hubs dan 54 pusat", "Terbangunnya 54 hubs dan 4 pusat"),
    (
      "Membangun 25,000 sambungan telephone dan 20,000 sambungan internet",
      "Terbangunnya 20,000 sambungan telephone dan 25,000 sambungan internet"
    ),
    ("Melatih 30 guru", "Terlatihnya 40 guru"), ("Melatih 30 guru", "Terlatihnya guru"),
  ])
  func `lost and changed quantities are found`(process: String, output: String) {
    let findings = LogicModel.pair(process, output).checked()["quantity-carry"]
    #expect(findings.map(\.severity).allSatisfy { $0 == .warning })
    #expect(!findings.isEmpty)
  }

  @Test func `each lost quantity is told with what stands there instead`() throws {
    let report = LogicModel.pair("Melatih 30 guru dan 5 pengawas", "Terlatihnya 40 guru").checked()
    #expect(
      report["quantity-carry"].map(\.summary.indonesian) == [
        "“30 guru” pada proses process.1 “Melatih 30 guru dan 5 pengawas” tidak muncul pada outputnya (40 guru)",
        "“5 pengawas” pada proses process.1 “Melatih 30 guru dan 5 pengawas” tidak muncul pada outputnya",
      ])
    #expect(report["quantity-carry"].first?.notes.map(\.subject) == [.element("output.1")])
  }

  @Test func `a process may spread over several outputs`() {
    let model = LogicModel("Sebar") {
      let process = LogicModel.Process("Membangun 30 km jalan")
      process.leadsTo(LogicModel.Output("Terbangunnya 10 km jalan provinsi"))
      process.leadsTo(LogicModel.Output("Terbangunnya 20 km jalan kabupaten"))
    }
    #expect(model.checked()["quantity-carry"] == [])
  }

  @Test func `many processes and outputs without links are compared in no time`() {
    let count = 4_000
    let model = LogicModel(
      "Besar",
      elements: (0..<count).map { .init("Membangun \(count + $0) km jalan", id: "p\($0)", stage: .process) }
        + (0..<count).map { .init("Terbangunnya \($0 + 1) km jalan", id: "o\($0)", stage: .output) })
    var found = 0
    let duration = ProcessorTime.nanoseconds {
      found = model.checked(rules: [.quantityCarry])["quantity-carry"].count
    }
    #expect(found == count - 1)
    #expect(duration < 4_000_000_000)
  }

  @Test func `without links only an output that counts the same thing is compared`() {
    func model(_ output: String) -> LogicModel {
      LogicModel(
        "Daftar",
        elements: [
          .init("Membangun 1,500 km kabel", id: "p", stage: .process), .init(output, id: "o", stage: .output),
        ])
    }
    #expect(model("Terbangunnya 1.500 km kabel").checked()["quantity-carry"] == [])
    #expect(model("Terlatihnya 30 orang").checked()["quantity-carry"] == [])
    #expect(model("Terbangunnya jaringan").checked()["quantity-carry"] == [])
    #expect(model("Terbangunnya 1.000 km kabel").checked()["quantity-carry"].count == 1)
  }
}

extension StatementNumber {
  fileprivate init?(_ text: String) { self.init(reading: text.utf8) }
}
