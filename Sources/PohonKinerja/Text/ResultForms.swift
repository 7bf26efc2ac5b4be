/// How a verb for something one aims at, or does, is worded as the result, where the forms do not tell.
///
/// "Meningkatkan" gives "meningkatnya" and "mengurangi" gives "berkurangnya", which no rule of morphology foretells: ter-
/// before an adjective is a superlative ("terdekat") and elsewhere often no word or another one ("terjadi"). So a result
/// is suggested only where it stands in this list or among ``ResultWords``.
enum ResultForms {
  /// A verb with the opening of its result, both lower-cased.
  typealias Pair = (verb: StaticString, result: StaticString)

  /// The verbs in which a tujuan is worded, with the opening of the result that is aimed at.
  static let aims: [Pair] = [
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

  /// Further verbs whose result is a condition of the world or of people.
  static let changes: [Pair] = [
    ("melestarikan", "lestarinya"), ("memajukan", "majunya"), ("menyejahterakan", "sejahteranya"),
    ("mensejahterakan", "sejahteranya"), ("memberdayakan", "berdayanya"), ("memandirikan", "mandirinya"),
    ("menyehatkan", "sehatnya"), ("mencerdaskan", "cerdasnya"), ("membersihkan", "bersihnya"),
    ("mengamankan", "amannya"), ("menenteramkan", "tenteramnya"), ("melancarkan", "lancarnya"),
    ("memperlancar", "lancarnya"), ("mempermudah", "mudahnya"), ("memudahkan", "mudahnya"),
    ("mendekatkan", "mendekatnya"), ("menyederhanakan", "tersederhanakannya"),
    ("menyeimbangkan", "seimbangnya"), ("menyelaraskan", "selarasnya"), ("menyerasikan", "serasinya"),
    ("mengharmoniskan", "harmonisnya"), ("memadukan", "terpadunya"), ("menyatukan", "menyatunya"),
    ("mempererat", "eratnya"), ("memperkokoh", "kokohnya"), ("memaksimalkan", "maksimalnya"),
    ("mengefisienkan", "efisiennya"), ("meringankan", "ringannya"), ("memperjelas", "jelasnya"),
    ("menaikkan", "naiknya"), ("memperbesar", "membesarnya"), ("memperkecil", "mengecilnya"),
    ("memperlebar", "melebarnya"), ("mempersempit", "menyempitnya"), ("memperpendek", "memendeknya"),
    ("memperbanyak", "bertambahnya"), ("menghilangkan", "hilangnya"), ("menghapuskan", "terhapusnya"),
    ("menghindari", "terhindarinya"), ("mengakhiri", "berakhirnya"), ("mengubah", "berubahnya"),
    ("menyuburkan", "suburnya"), ("menghidupkan", "hidupnya"), ("membangkitkan", "bangkitnya"),
    ("menyembuhkan", "sembuhnya"), ("menyerap", "terserapnya"), ("mengangkat", "terangkatnya"),
    ("mendorong", "terdorongnya"), ("membantu", "terbantunya"), ("membiasakan", "terbiasanya"),
    ("membudayakan", "membudayanya"), ("memasyarakatkan", "memasyarakatnya"),
    ("melembagakan", "melembaganya"), ("menjalankan", "berjalannya"), ("menggunakan", "digunakannya"),
    ("menerapkan", "diterapkannya"), ("memahami", "dipahaminya"), ("menguasai", "dikuasainya"),
    ("mematuhi", "dipatuhinya"), ("menaati", "ditaatinya"), ("memiliki", "dimilikinya"),
    ("memperoleh", "diperolehnya"),
  ]

  /// Further verbs of what one does, whose result is made, done or handed over.
  static let products: [Pair] = [
    ("melakukan", "terlaksananya"), ("memberikan", "diberikannya"), ("memberi", "diberikannya"),
    ("menetapkan", "ditetapkannya"), ("menerbitkan", "diterbitkannya"), ("menghasilkan", "dihasilkannya"),
    ("menyiapkan", "tersiapkannya"), ("mempersiapkan", "tersiapkannya"), ("membuat", "dibuatnya"),
    ("mengesahkan", "disahkannya"), ("menyepakati", "disepakatinya"), ("menyetujui", "disetujuinya"),
    ("menandatangani", "ditandatanganinya"), ("menyerahkan", "diserahkannya"),
    ("mengajukan", "diajukannya"), ("mengusulkan", "diusulkannya"), ("mengumumkan", "diumumkannya"),
    ("melaporkan", "dilaporkannya"), ("melantik", "dilantiknya"), ("mengukuhkan", "dikukuhkannya"),
    ("meresmikan", "diresmikannya"), ("meluncurkan", "diluncurkannya"), ("memperbarui", "diperbaruinya"),
    ("memperbaharui", "diperbaruinya"), ("merevisi", "direvisinya"),
    ("menyempurnakan", "disempurnakannya"), ("mengidentifikasi", "teridentifikasinya"),
    ("menganalisis", "dianalisisnya"), ("mengkaji", "terkajinya"), ("menguji", "terujinya"),
    ("mengukur", "terukurnya"), ("memeriksa", "diperiksanya"), ("menilai", "dinilainya"),
    ("mencetak", "tercetaknya"), ("mencatat", "tercatatnya"), ("menyimpan", "tersimpannya"),
    ("menerjemahkan", "diterjemahkannya"), ("membagikan", "dibagikannya"),
    ("menyebarkan", "tersebarnya"), ("menempatkan", "ditempatkannya"), ("menugaskan", "ditugaskannya"),
    ("memperpanjang", "diperpanjangnya"), ("memasarkan", "dipasarkannya"),
    ("mempromosikan", "dipromosikannya"), ("merehabilitasi", "terehabilitasinya"),
    ("merenovasi", "direnovasinya"), ("menanam", "tertanamnya"), ("mendampingi", "terdampinginya"),
    ("menghubungkan", "terhubungnya"),
  ]

  /// All of them.
  static let all = aims + changes + products

  private static let listed = Dictionary(
    all.map { ($0.verb.description, $0.result.description) },
    uniquingKeysWith: { first, _ in first })

  /// The result of a verb, lower-cased, where it is known; `nil` where a form would have to be made up.
  static func result(of verb: String) -> String? {
    listed[verb] ?? ActivityVerb(verb)?.resultForms.first(where: ResultWords.isListed)
  }
}
