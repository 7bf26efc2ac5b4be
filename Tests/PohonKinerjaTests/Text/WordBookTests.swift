import Testing

@testable import PohonKinerja

@Suite struct WordBookTests {
  private func first(_ text: String, adding additions: Vocabulary = Vocabulary()) -> WordKinds {
    var book = WordBook(adding: additions)
    return book.read(text.utf8.span).marks.first
  }

  @Test(arguments: [
    // Found in published plans and in the official nomenclature.
    ("terlaksnanya", "terlaksananya"), ("terlaksanya", "terlaksananya"), ("terlaksanannya", "terlaksananya"),
    ("tterlaksananya", "terlaksananya"), ("terlakasananya", "terlaksananya"), ("tersusunya", "tersusunnya"),
    ("tersediannya", "tersedianya"), ("terselenggarakannya", "terselenggaranya"),
    ("terfasilitasinnya", "terfasilitasinya"), ("menurunya", "menurunnya"),
    ("terkordinirnya", "terkoordinirnya"),
    // Of the same kinds.
    ("Meningkatya", "meningkatnya"), ("MENIGKATNYA", "meningkatnya"), ("Menignkatnya", "meningkatnya"),
    ("Tersusunnyaa", "tersusunnya"), ("Menngkatna", "meningkatnya"), ("Terenuhiny", "terpenuhinya"), ("Terwujudnyta", "terwujudnya"),
    ("Meningkatnay", "meningkatnya"), ("Terwujdnya", "terwujudnya"), ("terwujutnya", nil), ("Trwujudny", nil),
    ("Presentase", "persentase"), ("prosentase", "persentase"), ("Jumah", "jumlah"),
    ("Persentse", "persentase"),
    ("Jumlaah", "jumlah"), ("Indekss", "indeks"), ("Tignkat", "tingkat"),
  ])
  func `a misspelt word is the listed one`(_ word: String, meant: String?) {
    #expect(WordBook.standard.word(meantBy: word.utf8.span) == meant)
    guard let meant else { return }
    #expect(first(word).contains(.misspelt))
    #expect(first(word).subtracting(.misspelt) == first(meant))
  }

  @Test(arguments: [
    "terjalinnya", "terjaminnya", "terbantunya", "terkendalanya", "tertariknya", "terdatangnya", "turunannya",
    "tumbuhannya", "terbitannya", "terbukunya", "terbiayainya", "terbinanya", "terdatanya", "tertatanya",
    "terbitnya", "tertibnya", "terlatihnya", "terputusnya", "terkajinya", "terurusnya", "teruji",
    "terukurnya",
    "terpasungnya", "terbenturnya", "terpadunya", "tersebarnya", "terhubungnya", "tercatatnya", "tercetaknya",
    "tersampainya", "tersalurnya", "terolahnya", "termuatnya", "terlampauinya", "terjadinya", "terbawanya",
    "meningkatkannya", "peningkatannya", "penurunannya", "persediaannya", "pembangunannya", "pelaksanaannya",
    "penyusunannya", "perkembangannya", "fungsinya", "jalannya", "berjalan", "hasilnya", "budayanya",
    "sebagaimana", "semestinya", "lainnya", "seluruhnya", "optimalisasinya", "efektivitasnya", "kualitasnya",
    "budaya", "sumberdaya", "swadaya", "prasarana", "bencana", "terencana", "sederhana", "terlaksana",
    "angkat", "tingkatan", "tingkatkan", "tingkah", "peringatan", "jumpa", "persen", "person", "presentasi",
    "indekos", "cakap", "rasional", "nilainya", "jumlahnya", "diharapkan", "harapkan", "skoring",
  ])
  func `a proper word is no misspelling`(_ word: String) {
    #expect(!first(word).contains(.misspelt), "\(WordBook.standard.word(meantBy: word.utf8.span) ?? "")")
  }

  @Test(arguments: RealTrees.all.flatMap(\.texts))
  func `no word of a published tree is taken for a misspelling`(_ text: String) {
    var book = WordBook.standard
    #expect(!book.read(text.utf8.span).marks.kinds.contains(.misspelt))
  }

  @Test func `every kind has its place in a set of kinds`() {
    let sets = Vocabulary.Kind.allCases.map { WordKinds($0) }
    #expect(Set(sets).count == sets.count)
    let formed: WordKinds = [.function, .relative, .number, .clitic, .misspelt]
    #expect(sets.allSatisfy { $0.isDisjoint(with: formed) })
  }

  @Test func `a result without its ending is a predicate`() {
    #expect(first("tersusun").contains(.predicates))
    #expect(first("meningkat").contains(.predicates))
    #expect(!first("meningkatkan").contains(.predicates))
  }

  @Test(arguments: [
    ("Menara", false), ("Melalui", false), ("Pelayanan", false), ("Pemerintahan", false), ("Penduduk", false),
    ("Perikanan", false), ("Menyusun", true), ("Penyusunan", true), ("Sosialisasi", true),
    ("Koordinasi", true),
    ("Melaksanakan", true), ("Membaiknya", false), ("Peningkatan", true), ("Tenaga", false),
    ("Petani", false),
  ])
  func `activities are told from other words`(_ word: String, isActivity: Bool) {
    #expect(first(word).isDisjoint(with: [.activityVerbs, .processNouns]) == !isActivity)
  }

  @Test func `a profile adds words, tolerance for their misspellings, and misspellings of its own`() {
    let additions = Vocabulary(
      [.conditions: ["tersejahterakannya", "meningkatnya"], .shares: ["prosentase"]],
      misspellings: ["meningkadnya": "meningkatnya", "nonsens": "tidakada"])
    #expect(first("Tersejahterakanya", adding: additions) == [.conditions, .misspelt])
    #expect(first("Meningkatya", adding: additions).contains(.misspelt))
    #expect(first("meningkadnya", adding: additions).isSuperset(of: [.conditions, .misspelt]))
    #expect(first("prosentase", adding: additions).contains(.shares))
    #expect(!first("prosentase", adding: additions).contains(.misspelt))
    #expect(!first("nonsens", adding: additions).contains(.misspelt))
  }
}

extension PerformanceTree {
  /// The statements and names, one text each.
  fileprivate var texts: [String] { preOrder.flatMap { [$0.statement] + $0.indicators.map(\.name) } }
}
