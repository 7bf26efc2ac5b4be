/// The words that rules know, by what they are, and the words that stand for one another.
///
/// Data that one can read and extend: a ``Profile`` adds its office's words to the ``standard`` ones. Words are
/// compared without case; each is one word, as the rules look at texts word by word.
public struct Vocabulary: Sendable, Hashable {
  /// The words of each kind.
  private(set) var words: [Kind: [String]]
  /// Groups of words that mean the same to the rules that ask whether two texts share something.
  public var synonyms: [[String]]
  /// Words that are often misspelt in a way that the general tolerance does not cover, with the words that are meant.
  public var misspellings: [String: String]

  /// Creates a vocabulary.
  public init(
    _ words: [Kind: [String]] = [:], synonyms: [[String]] = [], misspellings: [String: String] = [:]
  ) {
    self.words = words
    self.synonyms = synonyms
    self.misspellings = misspellings
  }

  /// The words of a kind.
  public subscript(kind: Kind) -> [String] {
    get { words[kind] ?? [] }
    set { words[kind] = newValue.isEmpty ? nil : newValue }
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { words.isEmpty && synonyms.isEmpty && misspellings.isEmpty }

  /// This vocabulary and the words of another.
  public func adding(_ other: Vocabulary) -> Vocabulary {
    Vocabulary(
      words.merging(other.words) { $0 + $1 }, synonyms: synonyms + other.synonyms,
      misspellings: misspellings.merging(other.misspellings) { $1 })
  }

  /// What a word is. Raw values are the names in a profile's JSON.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Opens a statement of a condition that is reached or kept: "meningkatnya".
    case conditions
    /// Opens a statement of something that is made, done or handed over: "tersusunnya".
    case outputs
    /// Opens a statement of something that changes for the better outside the office: "meningkatnya". Such a word is
    /// among the conditions as well.
    case changes
    /// Says of a subject what has come about: "Administrasi kependudukan *tertib*". The conditions and outputs without
    /// their -nya are known without being listed.
    case predicates
    /// A verb for the change that one aims at, in which a tujuan is worded: "meningkatkan".
    case aims
    /// A verb of what one does: "melaksanakan". Verbs with me- are taken for such without being listed, but at the top of a
    /// tree, where a tujuan is worded with a verb, only those that are.
    case activityVerbs
    /// The noun of what one does: "sosialisasi". Nouns with pe- … -an are taken for such without being listed, those with
    /// per- … -an are not, since most of them name a place or a field: "perkebunan".
    case processNouns
    /// What looks like such a verb or noun and is none: "menteri", "pemerintahan".
    case notActivities
    /// Behind the noun of an activity, says how it is done rather than to what: "pengawasan *internal*".
    case attributes
    /// Opens the statement of a problem: "rendahnya".
    case problems
    /// Opens it beyond doubt, which is an error: "masih". Such words are among the problems.
    case plainProblems
    /// Says that there is little of something, which is a result where that is adverse: "rendahnya".
    case scarcity
    /// Says that there is much of something. Such a word opens a problem where that is adverse ("banyaknya") or, if it
    /// is among the problems, where it is no virtue ("tingginya").
    case abundance
    /// What is good when there is much of it: "partisipasi". "Tingginya partisipasi" is no problem.
    case virtues
    /// "tidak", "belum", "kurang".
    case negations
    /// Leads over to how a result is brought about: "melalui".
    case means
    /// Says how something is, as a clause of quality does after "yang": "sesuai", "optimal".
    case qualities
    /// The word an indicator's name begins with: "indeks", "lama".
    case indicatorHeads
    /// Such a word that is at the same time what the indicator is about: "konsumsi".
    case measuredMatters
    /// Such a word for a share: "persentase".
    case shares
    /// Such a word for a score or an index: "nilai".
    case scores
    /// Such a word for a count: "jumlah".
    case counts
    /// Such a word for a degree: "tingkat".
    case degrees
    /// Such a word that names two things it compares: "rasio".
    case comparisons
    /// Leads over to a figure that is to be reached: "sebesar".
    case bounds
    /// Papers that an office writes for itself: "laporan".
    case administrativeProducts
    /// What an activity is made of: "peserta", "rapat".
    case participation
    /// What is put in: "kendaraan", "komputer".
    case inputs
    /// The width of what is meant: "seluruh". The words for areas are among them.
    case scopes
    /// Words that allow no exception: "selalu".
    case absolutes
    /// Words that join two things: "dan".
    case conjunctions
    /// Those whom an office serves: "masyarakat".
    case beneficiaries
    /// What an office does for itself: "penganggaran".
    case internalMatters
    /// Offices whose results are rightly within the administration: "inspektorat".
    case internalOffices
    /// Says of people that something was brought about, not merely attended: "lulus".
    case effects
    /// Says of a share that it has no ceiling at 100 per cent: "pertumbuhan", "capaian".
    case unbounded
    /// Says that a condition is to stay as it is: "terjaganya".
    case maintained
    /// What one wants less of: "kemiskinan", "temuan".
    case adverse
    /// How long something takes, at the beginning of an indicator's name: "waktu".
    case durations
    /// What may stand before such a word: "lama", "rata".
    case durationPrefixes
    /// Says that something adverse is dealt with, that a time is kept, or that nothing adverse is meant: "penyelesaian",
    /// "sesuai", "temuan *arkeologi*".
    case remedies
    /// Says that something becomes less, so that it may be named with a negation: "menurunnya", "mengurangi".
    case decreases
    /// What follows a negation in a fixed name: "penyakit tidak *menular*".
    case negatedNames

    /// Looks like a misspelt condition or output and is a proper word: "terkendalanya".
    case properWords

    // Words that only a rule asks for which has a reason to look at a text again.

    /// Villages: "desa". The words of the five kinds of areas, from here to ``nations``, are among the scopes.
    case villages
    /// Subdistricts: "kecamatan".
    case subdistricts
    /// Districts and towns: "kabupaten", "kota".
    case districts
    /// Provinces: "provinsi".
    case provinces
    /// The whole country: "nasional".
    case nations
    /// The head of a region, as a title: "gubernur".
    case regionHeads
    /// An agency that plans for the whole region: "bappeda".
    case planningAgencies
    /// Leads an office, as a title: "kepala".
    case leaders
    /// What a whole agency is called without its name: "dinas".
    case agencies
    /// What a part of an agency is called without its name: "bidang".
    case agencyParts
    /// What a level is called that is a part of a plan: "tujuan".
    case planParts
    /// What a support program is at home with: "akuntabilitas".
    case supportedMatters
    /// Says that money is spent: "serapan".
    case spending
    /// Money that is planned with: "anggaran". Who has a sasaran about it may be measured by spending it.
    case money
    /// Stands between a count and what is put in: "Jumlah *pengadaan* komputer".
    case procurement
    /// Behind what is put in, says that it is not the office's own: "kendaraan *bermotor*".
    case publicGoods
    /// Names the aspect of time: "jadwal".
    case times
    /// Behind "laporan", tells that it comes from outside or of a case: "masyarakat".
    case outsideReports
    /// Behind "peserta" or "kegiatan", tells of others than the office: "didik".
    case outsideParticipants
    /// Says of people that they attended something: "mengikuti".
    case attending
    /// Only says that something is carried out: "pelaksanaan".
    case carryingOut
    /// Growth, which may be told in per cent though it is called a number: "kenaikan".
    case growth
    /// Opens nothing but an indicator, besides the shares, scores, counts and degrees: "prevalensi".
    case furtherMeasures
    /// What may not happen even once, so that a target may be absolute: "nyawa".
    case grave
    /// Behind "setiap", tells how often: "bulan".
    case periods
  }
}

extension Vocabulary.Kind {
  /// The kinds that are looked up where a rule asks for them; words are not marked with them.
  static let lookedUp: Set<Vocabulary.Kind> = [
    .villages, .subdistricts, .districts, .provinces, .nations, .regionHeads, .planningAgencies, .leaders,
    .agencies, .agencyParts, .planParts, .supportedMatters, .spending, .money, .procurement, .publicGoods,
    .times, .outsideReports, .outsideParticipants, .attending, .carryingOut, .growth, .furtherMeasures,
    .grave, .periods,
  ]

  /// The kinds that words are marked with.
  static let marked = allCases.filter { !lookedUp.contains($0) }

  /// The kinds of areas from the narrowest.
  static let areas: [Vocabulary.Kind] = [.villages, .subdistricts, .districts, .provinces, .nations]
}

/// Kinds as a set that one word has.
struct WordKinds: OptionSet, BitwiseCopyable, Hashable, Sendable {
  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Empty for a kind that is only looked up.
  init(_ kind: Vocabulary.Kind) {
    // The place in the list; there are fewer than 50 such kinds.
    let place = Vocabulary.Kind.marked.firstIndex(of: kind)
    self.init(rawValue: place.map { 1 << UInt64(truncatingIfNeeded: $0) } ?? 0)
  }

  // By place in the list of kinds, as constants: they are asked for with every word.

  static var conditions: WordKinds { WordKinds(rawValue: 1 << 0) }
  static var outputs: WordKinds { WordKinds(rawValue: 1 << 1) }
  static var changes: WordKinds { WordKinds(rawValue: 1 << 2) }
  static var predicates: WordKinds { WordKinds(rawValue: 1 << 3) }
  static var aims: WordKinds { WordKinds(rawValue: 1 << 4) }
  static var activityVerbs: WordKinds { WordKinds(rawValue: 1 << 5) }
  static var processNouns: WordKinds { WordKinds(rawValue: 1 << 6) }
  static var notActivities: WordKinds { WordKinds(rawValue: 1 << 7) }
  static var attributes: WordKinds { WordKinds(rawValue: 1 << 8) }
  static var problems: WordKinds { WordKinds(rawValue: 1 << 9) }
  static var plainProblems: WordKinds { WordKinds(rawValue: 1 << 10) }
  static var scarcity: WordKinds { WordKinds(rawValue: 1 << 11) }
  static var abundance: WordKinds { WordKinds(rawValue: 1 << 12) }
  static var virtues: WordKinds { WordKinds(rawValue: 1 << 13) }
  static var negations: WordKinds { WordKinds(rawValue: 1 << 14) }
  static var means: WordKinds { WordKinds(rawValue: 1 << 15) }
  static var qualities: WordKinds { WordKinds(rawValue: 1 << 16) }
  static var indicatorHeads: WordKinds { WordKinds(rawValue: 1 << 17) }
  static var measuredMatters: WordKinds { WordKinds(rawValue: 1 << 18) }
  static var shares: WordKinds { WordKinds(rawValue: 1 << 19) }
  static var scores: WordKinds { WordKinds(rawValue: 1 << 20) }
  static var counts: WordKinds { WordKinds(rawValue: 1 << 21) }
  static var degrees: WordKinds { WordKinds(rawValue: 1 << 22) }
  static var comparisons: WordKinds { WordKinds(rawValue: 1 << 23) }
  static var bounds: WordKinds { WordKinds(rawValue: 1 << 24) }
  static var administrativeProducts: WordKinds { WordKinds(rawValue: 1 << 25) }
  static var participation: WordKinds { WordKinds(rawValue: 1 << 26) }
  static var inputs: WordKinds { WordKinds(rawValue: 1 << 27) }
  static var scopes: WordKinds { WordKinds(rawValue: 1 << 28) }
  static var absolutes: WordKinds { WordKinds(rawValue: 1 << 29) }
  static var conjunctions: WordKinds { WordKinds(rawValue: 1 << 30) }
  static var beneficiaries: WordKinds { WordKinds(rawValue: 1 << 31) }
  static var internalMatters: WordKinds { WordKinds(rawValue: 1 << 32) }
  static var internalOffices: WordKinds { WordKinds(rawValue: 1 << 33) }
  static var effects: WordKinds { WordKinds(rawValue: 1 << 34) }
  static var unbounded: WordKinds { WordKinds(rawValue: 1 << 35) }
  static var maintained: WordKinds { WordKinds(rawValue: 1 << 36) }
  static var adverse: WordKinds { WordKinds(rawValue: 1 << 37) }
  static var durations: WordKinds { WordKinds(rawValue: 1 << 38) }
  static var durationPrefixes: WordKinds { WordKinds(rawValue: 1 << 39) }
  static var remedies: WordKinds { WordKinds(rawValue: 1 << 40) }
  static var decreases: WordKinds { WordKinds(rawValue: 1 << 41) }
  static var negatedNames: WordKinds { WordKinds(rawValue: 1 << 42) }
  static var properWords: WordKinds { WordKinds(rawValue: 1 << 43) }

  /// What a word for an area is by how wide that is, 0 for the narrowest; every such word is in ``scopes`` as well.
  static func area(_ width: Int) -> WordKinds {
    WordKinds(rawValue: 1 << UInt64(50 + width))
  }
  /// All of these.
  static var areas: WordKinds { WordKinds(rawValue: 0x1F << 50) }
  /// As much of it as tells the areas, so that the number grows with the widest.
  var areaBits: UInt64 { rawValue & Self.areas.rawValue }

  // What a word is without being listed.

  /// It is taken for an activity by its form alone.
  static var formed: WordKinds { WordKinds(rawValue: 1 << 58) }
  /// It carries no content: "yang", "pada".
  static var function: WordKinds { WordKinds(rawValue: 1 << 59) }
  /// It is "yang", which a clause begins with.
  static var relative: WordKinds { WordKinds(rawValue: 1 << 60) }
  /// It has a digit.
  static var number: WordKinds { WordKinds(rawValue: 1 << 61) }
  /// It ends in -nya, as results do, and is not known.
  static var clitic: WordKinds { WordKinds(rawValue: 1 << 62) }
  /// It is a listed word for a result or for a measure, misspelt.
  static var misspelt: WordKinds { WordKinds(rawValue: 1 << 63) }

  // Unions rather than literals: every word is asked for them, and a literal can become an array that is made each time.

  /// A word that opens a statement of a result.
  static var results: WordKinds { conditions.union(outputs) }
  /// A word that an indicator's name begins with.
  static var heads: WordKinds { measures.union(indicatorHeads).union(measuredMatters).union(comparisons) }
  /// A word that a second measure begins with, where one name joins two.
  static var measures: WordKinds { shares.union(scores).union(counts).union(degrees) }
}
