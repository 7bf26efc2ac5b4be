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
    "berfungsinya", "berjalannya", "terjangkaunya", "terbebasnya", "stabilnya",
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
    "terawasinya", "terumuskannya",
  ]

  private static let set = WordSet(conditions + outputs)

  /// Whether a word is one of those listed.
  static func isListed(_ hash: UInt64) -> Bool { set.contains(hash) }

  /// The bytes of each word, all of them lower case.
  private static let spellings: [[UInt8]] = (conditions + outputs).map { Array($0.description.utf8) }

  /// The letters below which two differences are no longer a slip.
  private static let shortest = 8

  /// The result word that a word is or, misspelt, stands for: its place in ``conditions`` followed by ``outputs``.
  ///
  /// A slip loses or adds up to two letters ("terlaksanya", "terkordinirnya") and leaves the ending whole, as all did
  /// that were found in published documents; a letter that is another makes another word ("terjalinnya",
  /// "terjaminnya"). `nil` for other words, and where two listed words are equally near.
  /// O(words listed · length); most words are turned away by their ending.
  static func word(standingIn word: Span<UInt8>, hash: UInt64) -> Int? {
    guard word.count >= shortest, word.hasResultEnding else { return nil }
    let limit = set.contains(hash) ? 0 : 2
    var best: (place: Int, distance: Int)?
    var isTied = false
    for (place, spelling) in spellings.enumerated() {
      let reach = best?.distance ?? limit
      guard let distance = EditDistance.between(word, spelling.span, limit: reach),
        distance == abs(word.count - spelling.count)
      else { continue }
      isTied = distance == best?.distance
      best = (place, distance)
    }
    return isTied ? nil : best?.place
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
