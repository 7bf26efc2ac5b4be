/// How a verb for something one aims at, or does, is worded as the result, where the forms do not tell.
///
/// "Meningkatkan" gives "meningkatnya" and "mengurangi" gives "berkurangnya", which no rule of morphology foretells.
enum ResultForms {
  /// The verbs in which a tujuan is worded, with the opening of the result that is aimed at.
  static let aims: [(verb: StaticString, result: StaticString)] = [
    ("meningkatkan", "meningkatnya"), ("mewujudkan", "terwujudnya"), ("menurunkan", "menurunnya"),
    ("mengoptimalkan", "optimalnya"), ("mengurangi", "berkurangnya"), ("memperkuat", "menguatnya"),
    ("menguatkan", "menguatnya"), ("menciptakan", "terciptanya"), ("menjamin", "terjaminnya"),
    ("menjaga", "terjaganya"), ("mencapai", "tercapainya"), ("memperbaiki", "membaiknya"),
    ("mengendalikan", "terkendalinya"), ("mengentaskan", "terentaskannya"), ("memenuhi", "terpenuhinya"),
    ("melindungi", "terlindunginya"), ("memelihara", "terpeliharanya"), ("memperluas", "meluasnya"),
    ("menambah", "bertambahnya"), ("menumbuhkan", "tumbuhnya"), ("mengembangkan", "berkembangnya"),
    ("memantapkan", "mantapnya"), ("mengefektifkan", "efektifnya"), ("menertibkan", "tertibnya"),
    ("memulihkan", "pulihnya"), ("meratakan", "meratanya"), ("memeratakan", "meratanya"),
    ("membebaskan", "terbebasnya"), ("menstabilkan", "stabilnya"), ("mencegah", "tercegahnya"),
    ("menanggulangi", "tertanggulanginya"), ("mempertahankan", "terjaganya"),
  ]

  /// Verbs of what one does whose result has another root or prefix than the forms would give.
  static let irregular: [(verb: StaticString, result: StaticString)] = [
    ("melakukan", "terlaksananya"), ("memberikan", "diberikannya"), ("menetapkan", "ditetapkannya"),
    ("menerbitkan", "diterbitkannya"),
  ]

  private static let listed = Dictionary(
    (aims + irregular).map { ($0.verb.description, $0.result.description) },
    uniquingKeysWith: { first, _ in first })

  /// The listed result of a verb.
  static func result(of verb: String) -> String? { listed[verb] }
}
