/// The Indonesian and other words that planners write for the format's English ones.
///
/// Data, not logic: each word with what it may stand for, the likelier first. Capitals, spaces, hyphens and
/// underscores do not count.
enum Synonyms {
  /// The first word of the format that a text stands for, among those that can stand in its place. O(text).
  static func word(for text: String, among words: [String]) -> String? {
    table[folded(text)]?.first { words.contains($0) }
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map(\.lowercasedASCII).filter { !" -_".utf8.contains($0) }
  }

  /// What each text may stand for, by its folded form: a document may have as many unknown members as it likes.
  private static let table: [[UInt8]: [String]] = (members + values).reduce(into: [:]) {
    $0[folded($1.text), default: []] += $1.words
  }

  private static let members: [(text: String, words: [String])] = [
    // document
    ("judul", ["title"]), ("sumber", ["source"]), ("sumber data", ["source"]), ("periode", ["period"]),
    ("dari", ["from"]), ("sejak", ["from"]), ("sampai", ["to"]), ("ke", ["to"]), ("tahun awal", ["from"]),
    ("tahun akhir", ["to"]), ("tahun", ["planYear", "targets"]), ("tahun rencana", ["planYear"]),
    ("tingkat", ["level", "levels"]), ("jenjang", ["level", "levels"]),
    ("lompatan", ["skips"]), ("lintas sektor", ["crosscutting"]), ("lintas unit", ["crosscutting"]),
    ("pengecualian", ["waivers"]), ("model logis", ["logicModels"]), ("kode", ["code", "id"]),
    ("jenis", ["kind"]),
    // sasaran
    ("sasaran", ["sasaran", "statement", "children"]), ("uraian", ["statement", "text"]),
    ("pernyataan", ["statement"]), ("kinerja", ["statement"]), ("deskripsi", ["statement"]),
    ("pemilik", ["owner"]), ("pejabat", ["owner"]), ("jabatan", ["owner", "title"]), ("pengampu", ["owner"]),
    ("penanggung jawab", ["responsible", "owner"]), ("pelaksana", ["owner", "responsible"]),
    ("induk", ["parent"]),
    ("atasan", ["parent"]), ("anak", ["children"]), ("bawahan", ["children"]), ("turunan", ["children"]),
    ("tahap", ["stage"]), ("tahapan", ["stage"]), ("konteks", ["context"]), ("kaskade", ["cascading"]),
    ("penjabaran", ["cascading"]), ("metode", ["method"]), ("alasan", ["reason", "rationale"]),
    ("csf", ["criticalSuccessFactors", "criticalSuccessFactor"]), ("aturan", ["rule"]),
    ("nama", ["name", "title"]),
    ("perangkat daerah", ["unit"]), ("unit kerja", ["unit"]), ("opd", ["unit"]),
    ("catatan", ["note", "rationale"]), ("keterangan", ["note", "rationale"]),
    // indicators
    ("indikator", ["indicators", "indicator", "name"]), ("satuan", ["unit"]),
    ("aspek", ["aspect", "direct:aspect"]),
    ("polaritas", ["polarity"]), ("arah", ["polarity"]), ("nilai awal", ["baseline"]),
    ("kondisi awal", ["baseline"]), ("rumus", ["formula"]), ("formulasi", ["formula"]), ("bobot", ["weight"]),
    ("triwulan", ["quarters"]), ("target triwulan", ["quarters"]), ("trajektori", ["quarters"]),
    ("trajectory", ["quarters"]), ("konsolidasi", ["consolidation"]),
    ("konsolidasi periode", ["consolidation"]), ("validitas", ["validity"]), ("kendali", ["controllability"]),
    ("tingkat kendali", ["controllability"]), ("bagian", ["part"]), ("pagu", ["budget"]),
    ("pagu anggaran", ["budget"]), ("anggaran", ["budget"]),
    // logic models
    ("masalah", ["problem", "problems"]), ("kebutuhan", ["problem", "problems"]), ("asumsi", ["assumptions"]),
    ("tautan", ["links"]), ("hubungan", ["links"]), ("teks", ["text"]), ("menjawab", ["answers"]),
  ]

  private static let values: [(text: String, words: [String])] = [
    // stages
    ("masukan", ["input", "inputs"]), ("proses", ["process", "processes"]),
    ("kegiatan", ["process", "processes"]),
    ("keluaran", ["output", "outputs"]), ("luaran", ["output", "outputs"]),
    ("hasil", ["outcome", "outcomes"]),
    ("dampak", ["impact", "impacts"]),
    // aspects, polarity
    ("kuantitas", ["quantity"]), ("jumlah", ["quantity", "sum"]), ("kualitas", ["quality"]),
    ("mutu", ["quality"]),
    ("waktu", ["time"]), ("biaya", ["cost"]), ("maksimalkan", ["maximize"]), ("maksimal", ["maximize"]),
    ("naik", ["maximize"]), ("meningkat", ["maximize"]), ("minimalkan", ["minimize"]),
    ("minimal", ["minimize"]),
    ("turun", ["minimize"]), ("menurun", ["minimize"]), ("stabil", ["stabilize"]), ("tetap", ["stabilize"]),
    // validity, control, consolidation
    ("langsung", ["exact"]), ("proksi", ["proxy"]), ("aktivitas", ["activity"]), ("rendah", ["low"]),
    ("sedang", ["moderate"]), ("tinggi", ["high"]), ("nilai terakhir", ["last"]), ("terakhir", ["last"]),
    ("take last", ["last"]), ("take last known", ["last"]), ("take last known value", ["last"]),
    // kinds of inputs and levels
    ("orang", ["man"]), ("manusia", ["man"]), ("sdm", ["man"]), ("uang", ["money"]), ("dana", ["money"]),
    ("anggaran", ["money"]), ("bahan", ["material"]), ("barang", ["material"]), ("sarana", ["material"]),
    ("cara", ["method"]), ("jabatan", ["position"]), ("individu", ["individual"]),
    ("perorangan", ["individual"]),
    ("nomenklatur", ["nomenclature"]),
    // cascading, links, contributions
    ("wilayah", ["direct:area"]), ("beban", ["direct:load"]), ("tidak langsung", ["indirect"]),
    ("diusulkan", ["proposed"]), ("usulan", ["proposed"]), ("diterima", ["accepted"]),
    ("disetujui", ["accepted"]),
    ("ditolak", ["refused"]), ("komponen", ["component"]), ("kontribusi", ["contribution"]),
    ("sama", ["same"]),
    ("acuan", ["reference"]), ("rujukan", ["reference"]), ("rata-rata", ["average"]),
    ("tertimbang", ["weighted"]),
    ("rasio", ["ratio"]), ("pembilang", ["numerator"]), ("penyebut", ["denominator"]),
    ("terkecil", ["min"]), ("terbesar", ["max"]),
  ]
}

extension Suggestion {
  /// The word of the format that a text stands for in another language, or else the nearest one.
  static func meant(by text: String, among words: [String]) -> String? {
    Synonyms.word(for: text, among: words) ?? nearest(to: text, among: words)
  }
}
