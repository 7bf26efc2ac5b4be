/// The words a result statement begins with: "Meningkatnya …", "Tersusunnya …".
///
/// Those of the published plans and of the official nomenclature, the frequent ones first. The division in two is the
/// one evaluators use: a condition is reached in the world, an output is delivered.
enum ResultWords {
  /// Words for a condition that is reached or kept.
  static let conditions: [StaticString] = [
    "meningkatnya", "optimalnya", "terwujudnya", "tercapainya", "terpenuhinya", "menurunnya", "membaiknya",
    "terciptanya", "terjaminnya", "terkendalinya", "terjaganya", "berkurangnya", "berkembangnya",
    "menguatnya", "meluasnya", "terlindunginya", "terpeliharanya", "terbentuknya", "tertanganinya",
    "teratasinya", "terselesaikannya", "tercegahnya", "terjalinnya", "terintegrasinya", "turunnya", "naiknya",
    "efektifnya", "tertatanya", "tertibnya", "terentaskannya", "tumbuhnya", "bertambahnya", "bertumbuhnya",
    "berfungsinya", "berjalannya", "terjangkaunya", "terbebasnya", "stabilnya", "tercukupinya",
    "terhindarnya", "hilangnya", "terhapusnya", "tertanggulanginya", "terselamatkannya", "mantapnya",
    "terdukungnya", "terwadahinya", "pulihnya", "meratanya", "terbukanya", "terlindungnya",
  ]

  /// Words for something that is made, done or handed over.
  static let outputs: [StaticString] = [
    "terlaksananya", "tersedianya", "tersusunnya", "terkelolanya", "terselenggaranya", "terfasilitasinya",
    "terbangunnya", "terkoordinasinya", "terkoordinirnya", "tersalurkannya", "terbinanya", "terlatihnya",
    "tersampaikannya", "terbayarnya", "terbayarkannya", "terpasangnya", "terdistribusinya",
    "terinventarisasinya",
    "terdokumentasinya", "tersosialisasikannya", "tersosialisasinya", "terlayaninya", "terpublikasinya",
    "terverifikasinya", "terbitnya", "terkirimnya", "terkumpulnya", "terhimpunnya", "terdatanya",
    "ditetapkannya", "dilaksanakannya", "disusunnya", "tersertifikasinya", "terevaluasinya", "termonitornya",
    "terawasinya", "terumuskannya", "terpantaunya", "terpetakannya", "terdaftarnya", "terealisasinya",
    "tertindaklanjutinya", "termanfaatkannya", "diterbitkannya", "diberikannya", "terimplementasinya",
  ]

  /// Proper words that are one letter from a long one of those: what a dictionary's roots make with their affixes.
  static let properWords: [StaticString] = [
    "terkendalanya", "terpasungnya", "terpajangnya", "terpampangnya", "terbenturnya", "terbentaknya",
    "terkumpalnya", "terevakuasinya", "terbakarkannya", "terjangkarnya", "terjangkahnya", "terlayarinya",
    "tertadahinya", "tersadurkannya", "tersalutkannya", "tercakupinya", "berkubangnya", "berkurungnya",
    "berkumbangnya", "bertambatnya", "bertambaknya", "bertumbuknya", "dibelikannya", "diterapkannya",
    "ditatapkannya", "ditetaskannya", "ditegapkannya", "terpalangnya", "terlayangnya", "terumumkannya",
    "terlawaninya", "terpantasnya", "tertumpulnya", "terbabarkannya", "bertambalnya", "terjalurkannya",
    "terlangkaunya", "tersetianya",
  ]

  private static let set = WordSet(conditions + outputs)

  /// Whether a word is one of those listed.
  static func isListed(_ hash: UInt64) -> Bool { set.contains(hash) }

  /// Whether a lower-cased word is one of those listed. O(length).
  static func isListed(_ word: String) -> Bool { word.utf8.span.onlyWord.map(isListed) ?? false }

  private static let search = MisspellingSearch(
    results: (conditions + outputs).map(\.description), properWords: properWords.map(\.description))

  /// The result word that a word is or, misspelt, stands for: its place in ``conditions`` followed by ``outputs``.
  ///
  /// `nil` for other words. O(words listed · length); most words are turned away by their ending.
  static func word(standingIn word: Span<UInt8>, hash: UInt64) -> Int? {
    search.place(of: word, isListed: set.contains(hash))
  }
}

extension Span<UInt8> {
  /// Whether a word ends in -nya, which makes a result of a verb.
  var hasResultEnding: Bool {
    count > 3 && self[count - 3].lowercasedASCII == UInt8(ascii: "n")
      && self[count - 2].lowercasedASCII == UInt8(ascii: "y")
      && self[count - 1].lowercasedASCII == UInt8(ascii: "a")
  }
}
