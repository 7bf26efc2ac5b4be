import Testing

@testable import PohonKinerja

@Suite struct WordBookTests {
  private func first(_ text: String, adding additions: Vocabulary = Vocabulary()) -> WordKinds {
    var book = WordBook(adding: additions)
    return book.read(text.utf8.span).marks.first
  }

  @Test func `kinds leave room for what else words are marked with`() {
    #expect(Vocabulary.Kind.marked.count <= 50)
  }

  /// 65,536 words were once taken for none.
  @Test func `a text of any length is not taken for one without words`() {
    let text = String(repeating: "mutu ", count: 65_536)
    var book = WordBook(adding: Vocabulary())
    let (facts, marks) = book.read(text.utf8.span)
    #expect(facts.wordCount == .max && facts.contentCount == .max && marks.conceptCount == .max)
    let rules = PerformanceTree("T", roots: [SasaranDraft(text)]).checked(profile: .strict).findings.map(
      \.rule)
    #expect(rules.contains("text-too-long") && !rules.contains("text-missing"))
    #expect(!rules.contains("text-too-short"))
  }

  @Test func `what two words are, and what stands from the third word on`() {
    var book = WordBook.standard
    func marks(_ text: String) -> TextMarks { book.read(text.utf8.span).marks }
    let one = marks("Persentase peserta yang lulus")
    #expect(!one.repeated.contains(.relative) && one.later.contains(.relative))
    #expect(one.later.isDisjoint(with: .measures))
    #expect(marks("Persentase peserta yang lulus dan alumni yang bekerja").repeated.contains(.relative))
    #expect(marks("Persentase lulusan dan jumlah alumni").later.contains(.counts))
    #expect(marks("Persentase lulusan dan persentase alumni").later.contains(.shares))
    #expect(marks("").later.isEmpty)
  }

  @Test func `a word is the same whatever was met before it`() {
    let heads = ["Jumlah", "Persentase", "Nilai", "Indeks", "Meningkat", "Sertifikat", "Persentsae", "Mutu"]
    let words = heads.flatMap { [$0, $0 + "nya", $0 + "nyanya", $0 + "nyanyanya", "me" + $0.lowercased()] }
    for words in [words, words.reversed()] {
      var book = WordBook.standard
      for word in words { book.learn(word.utf8.span) }
      var other = WordBook.standard
      other.learn(from: book)
      for word in words {
        let alone = WordBook.standard.words(of: word.utf8.span)
        #expect(alone.count == 1)
        for book in [book, other] {
          let known = book.words(of: word.utf8.span)
          #expect(known.map(\.kinds) == alone.map(\.kinds), "\(word)")
          #expect(known.map(\.concept) == alone.map(\.concept), "\(word)")
        }
      }
    }
    #expect(first("Jumlahnya").contains(.counts) && !first("Jumlahnyanya").contains(.counts))
  }

  @Test func `a book takes over what another one has met`() {
    var (book, other) = (WordBook.standard, WordBook.standard)
    let words = (0..<5_000).map { "kata\(String($0, radix: 36))" }
    for word in words.prefix(3_000) { book.learn(word.utf8.span) }
    for word in words.dropFirst(2_000) { other.learn(word.utf8.span) }
    book.learn(from: other)
    for word in words {
      guard let hash = word.utf8.span.onlyWord else { continue }
      #expect(book.entry(hash).hash == hash)
    }
  }

  private static let functionWords = Set(FunctionWords.words.map(\.description))

  /// What a text comes to, word after word as ``WordCutter`` cuts it, each looked at as a text of its own.
  private func plainly(_ text: String) -> (facts: TextFacts, marks: TextMarks, concepts: [UInt64]) {
    var facts = TextFacts.empty
    var marks = TextMarks()
    var entries: [WordBook.Entry] = []
    for word in WordCutter.words(of: text) {
      let hash = WordCutter.hash(of: word)
      let entry = WordBook.standard.knownEntry(hash, in: word.utf8.span, 0..<word.utf8.count)
      facts.add(hash, isFunction: Self.functionWords.contains(word))
      marks.repeated.formUnion(marks.kinds.intersection(entry.kinds))
      marks.kinds.formUnion(entry.kinds)
      entries.append(entry)
    }
    let concepts = entries.map(\.concept).filter { $0 != 0 }
    for concept in concepts { marks.concepts |= TextMarks.bit(of: concept) }
    marks.first = entries.first?.kinds ?? []
    marks.second = entries.dropFirst().first?.kinds ?? []
    marks.resultCount = UInt16(entries.count { !$0.kinds.isDisjoint(with: .results) })
    marks.conceptCount = UInt16(concepts.count)
    return (facts, marks, concepts)
  }

  private func expectSame(_ text: String, in book: inout WordBook, _ concepts: inout TextConcepts) {
    var room = ReadingRoom()
    let (plain, plainMarks, plainConcepts) = plainly(text)
    // Once with words that may be new, and once with none.
    for _ in 1...2 {
      let start = concepts.count
      let (facts, marks) = book.read(text.utf8.span, noting: &concepts, in: &room)
      #expect(facts.key == plain.key && facts.contentKey == plain.contentKey, "\(text)")
      #expect(facts.signature == plain.signature && facts.opening == plain.opening, "\(text)")
      #expect(facts.wordCount == plain.wordCount && facts.contentCount == plain.contentCount, "\(text)")
      #expect(marks.kinds == plainMarks.kinds && marks.repeated == plainMarks.repeated, "\(text)")
      #expect(marks.first == plainMarks.first && marks.second == plainMarks.second, "\(text)")
      #expect(marks.resultCount == plainMarks.resultCount, "\(text)")
      #expect(marks.conceptCount == plainMarks.conceptCount, "\(text)")
      #expect(marks.concepts == plainMarks.concepts && Int(marks.conceptStart) == start, "\(text)")
      var noted: [UInt64] = []
      concepts.forEach(in: marks) { noted.append($0) }
      #expect(noted == plainConcepts, "\(text)")
      // Those who look at the words themselves find the same.
      let words = book.words(of: text.utf8.span)
      #expect(words.map(\.concept).filter { $0 != 0 } == plainConcepts, "\(text)")
      #expect(words.map(\.hash) == WordCutter.words(of: text).map(WordCutter.hash), "\(text)")
      #expect(concepts.count == start + noted.count, "\(text)")
    }
  }

  @Test func `a text is read as its words are one by one, whatever parts them`() {
    let words = [
      "Meningkatnya", "mutu", "layanan", "di", "dan", "yang", "laksanakan", "kecamatan", "ke", "me", "a",
      "rata", "KTP", "Penyelenggaraan", "pendidikan", "dokumen", "abcdefgh", "abcdefghijklmnop", "1.500",
      "S1",
      "2026", "é", "né", "pertanggungjawaban", "ter", "laksananya", "I", "tidak", "&",
    ]
    let signs = [
      " ", " ", " ", " ", "-", ", ", ",", " - ", "/", " & ", "&", "  ", "\u{A0}", " – ", "…", "“", "”", "(",
      ") ",
      ".", "\t", "", ":", "'",
    ]
    var random = SeededGenerator(seed: 9)
    var book = WordBook.standard
    var concepts = TextConcepts()
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text += words.randomElement(using: &random) ?? ""
        text += signs.randomElement(using: &random) ?? ""
      }
      expectSame(text, in: &book, &concepts)
    }
  }

  /// What a word is once went by how it was written where it was met first.
  @Test(arguments: [
    "di laksanakan", "Di, laksanakan", "di – laksanakan", "di\u{A0}laksanakan", "di/laksanakan",
    "di”laksanakan",
    "di me-laksanakan", "me-laksanakan", "di\u{2009}mutupendidikan", "di (bé-laksanakan)",
  ])
  func `a verb in two parts is the same word whatever parts it`(_ text: String) {
    var book = WordBook.standard
    var concepts = TextConcepts()
    expectSame(text, in: &book, &concepts)
  }

  @Test func `a text of many words, of a long one or of none is read as its words are one by one`() {
    var book = WordBook.standard
    var concepts = TextConcepts()
    for count in [15, 16, 17, 63, 64, 65, 127, 128, 129, 300] {
      expectSame(String(repeating: "mutu di desa ", count: count), in: &book, &concepts)
      expectSame(String(repeating: "a", count: count), in: &book, &concepts)
      expectSame(String(repeating: "a ", count: count), in: &book, &concepts)
      expectSame(String(repeating: ".", count: count), in: &book, &concepts)
      expectSame(String(repeating: "-me", count: count), in: &book, &concepts)
    }
  }

  @Test(arguments: RealTrees.all.flatMap(\.texts))
  func `texts of published trees are read as their words are one by one`(_ text: String) {
    var book = WordBook.standard
    var concepts = TextConcepts()
    expectSame(text, in: &book, &concepts)
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
    ("Meningkatnay", "meningkatnya"), ("Terwujdnya", "terwujudnya"), ("terwujutnya", "terwujudnya"),
    ("meningkadnya", "meningkatnya"), ("terlaksabanya", "terlaksananya"), ("tercaipainya", "tercapainya"),
    ("terpenuhnya", "terpenuhinya"), ("teratasnya", "teratasinya"), ("berkembamgnya", "berkembangnya"),
    ("tersetianya", nil), ("terbakarnya", nil), ("berbangunnya", nil),
    ("Tersusunnyaa", "tersusunnya"), ("Menngkatna", "meningkatnya"), ("Terenuhiny", "terpenuhinya"),
    ("Terwujudnyta", "terwujudnya"), ("Trwujudny", "terwujudnya"),
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
    "terlindungnya", "terbakarnya", "tercegatnya", "tersusupnya", "tersusulnya", "menurutnya",
    "merumuskannya",
    "dibelikannya", "diterapkannya", "terevakuasinya", "terpajangnya", "bertambatnya", "tergapainya",
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
    let named: [WordKinds] = [
      .conditions, .outputs, .changes, .predicates, .aims,
      .activityVerbs, .processNouns, .notActivities, .attributes, .problems,
      .plainProblems, .scarcity, .abundance, .virtues, .negations,
      .means, .qualities, .indicatorHeads, .measuredMatters, .shares,
      .scores, .counts, .degrees, .comparisons, .bounds,
      .administrativeProducts, .participation, .inputs, .scopes, .absolutes,
      .conjunctions, .beneficiaries, .internalMatters, .internalOffices, .effects,
      .unbounded, .maintained, .adverse, .durations, .durationPrefixes,
      .remedies, .decreases, .negatedNames, .properWords,
    ]
    #expect(named == Vocabulary.Kind.marked.map { WordKinds($0) })
    let sets = Vocabulary.Kind.marked.map { WordKinds($0) }
    #expect(Set(sets).count == sets.count)
    let formed: WordKinds = [.formed, .function, .relative, .number, .clitic, .misspelt]
    #expect(sets.allSatisfy { $0.isDisjoint(with: formed) && !$0.isEmpty })
    #expect(Vocabulary.Kind.lookedUp.allSatisfy { WordKinds($0).isEmpty })
    #expect(Vocabulary.Kind.allCases.allSatisfy { !Vocabulary.standard[$0].isEmpty })
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
    ("Petani", false), ("Perusahaan", false), ("Perkebunan", false), ("Perbaikan", true),
    ("Perencanaan", true),
  ])
  func `activities are told from other words`(_ word: String, isActivity: Bool) {
    #expect(first(word).isDisjoint(with: [.activityVerbs, .processNouns]) == !isActivity)
  }

  @Test func `what a listed word is stays, however many others are read`() {
    func letters(_ number: Int) -> String {
      String(decoding: [number / 676, number / 26 % 26, number % 26].map { UInt8(97 + $0) }, as: UTF8.self)
    }
    let listed = Vocabulary.Kind.marked.flatMap { Vocabulary.standard[$0] }
    func kinds(_ book: WordBook) -> [[WordKinds]] {
      listed.map { book.words(of: $0.utf8.span).map(\.kinds) }
    }
    var book = WordBook.standard
    let before = kinds(book)
    for number in 0..<17_000 { _ = book.read("zz\(letters(number)) qq\(letters(number))".utf8.span) }
    #expect(kinds(book) == before && kinds(.standard) == before)
  }

  @Test func `a profile's synonyms extend a group, and join two groups`() {
    func shares(_ first: String, _ second: String, _ synonyms: [[String]]) -> Bool {
      var book = WordBook(adding: Vocabulary(synonyms: synonyms))
      let marks = [first, second].map { book.read($0.utf8.span) }
      let concepts = [first, second].map { book.words(of: $0.utf8.span)[0].concept }
      return concepts[0] == concepts[1] && marks[0].marks.concepts == marks[1].marks.concepts
    }
    #expect(!shares("pelatihan", "lokakarya", []))
    #expect(shares("diklat", "lokakarya", [["diklat", "lokakarya"]]))
    #expect(shares("pelatihan", "lokakarya", [["lokakarya", "diklat"]]))
    #expect(shares("pelatihan", "internet", [["lokakarya", "diklat"], ["telekomunikasi", "lokakarya"]]))
    #expect(!shares("pelatihan", "kompetensi", [["lokakarya", "diklat"]]))
  }

  @Test func `no word of the library stands for two things`() {
    let words = Vocabulary.standard.synonyms.flatMap { group in
      Set(group.map { WordRoot($0.utf8.span).key })
    }
    #expect(Set(words).count == words.count)
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
