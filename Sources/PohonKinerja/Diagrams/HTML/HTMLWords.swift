/// The words of the controls of a page.
struct HTMLWords {
  let language: Language
  /// Whether two trees are compared, so that what is listed are changes and no findings.
  var isOfChanges = false

  func word(_ indonesian: String, en english: String) -> String {
    LocalizedText(indonesian, en: english)[language]
  }

  var tools: String { word("Alat", en: "Tools") }
  var search: String {
    word("Cari sasaran, indikator, atau pemilik", en: "Search sasaran, indicator or owner")
  }
  var searchModel: String { word("Cari dalam model logis", en: "Search the logic model") }
  var previousHit: String { word("Hasil sebelumnya", en: "Previous result") }
  var nextHit: String { word("Hasil berikutnya", en: "Next result") }
  var showTo: String { word("Tampilkan sampai tingkat", en: "Show to level") }
  var allLevels: String { word("Semua tingkat", en: "All levels") }
  var ownFolding: String { word("Tingkat: pilihan sendiri", en: "Levels: own choice") }
  func only(_ level: String) -> String { word("Hanya \(level)", en: "Only \(level)") }
  func upTo(_ level: String) -> String { word("Sampai \(level)", en: "To \(level)") }
  func band(_ number: Int) -> String { word("baris \(number)", en: "row \(number)") }
  var openAll: String { word("Buka semua", en: "Open all") }
  var closeAll: String { word("Tutup semua", en: "Close all") }
  var zoomOut: String { word("Perkecil", en: "Zoom out") }
  var zoomIn: String { word("Perbesar", en: "Zoom in") }
  var fit: String { word("Pas layar", en: "Fit") }
  var fullSize: String { word("Ukuran penuh", en: "Full size") }
  var outline: String { word("Daftar", en: "Outline") }
  var findings: String {
    isOfChanges ? word("Perubahan", en: "Changes") : word("Temuan", en: "Findings")
  }
  func changes(_ count: Int) -> String {
    word("\(count) perubahan", en: EnglishCount.of(count, "change"))
  }
  var comparison: String {
    word("Perbandingan dua versi pohon kinerja", en: "Two versions of a performance tree compared")
  }
  var close: String { word("Tutup", en: "Close") }
  var print: String { word("Cetak", en: "Print") }
  var source: String { word("Sumber", en: "Source") }
  var why: String { word("Mengapa", en: "Why") }
  var advice: String { word("Saran", en: "What to do") }
  var rule: String { word("Aturan", en: "Rule") }
  var reasons: String { word("Mengapa dan sumber", en: "Why, and source") }
  func listed(_ listed: Int, of count: Int) -> String {
    isOfChanges
      ? word(
        "\(listed) perubahan pertama dari \(count); semuanya dengan JavaScript, atau dengan “pohon diff”",
        en: "The first \(listed) of \(count) changes; all of them with JavaScript, or by “pohon diff”")
      : word(
        "\(listed) temuan pertama dari \(count); semuanya dengan JavaScript, atau dengan “pohon check”",
        en: "The first \(listed) of \(count) findings; all of them with JavaScript, or by “pohon check”")
  }
  var diagram: String { word("Bagan pohon kinerja", en: "Performance tree chart") }
  var levels: String { word("Tingkat", en: "Levels") }
  var indicators: String { word("Indikator kinerja", en: "Indicators") }
  var undeveloped: String { word("Belum dijabarkan", en: "Not passed down") }
  var wholeDocument: String { word("Dokumen", en: "Document") }

  /// What the script says, by the names it uses.
  var spoken: [(name: String, value: String)] {
    [
      ("children", word("{n} turunan", en: "{n} below")),
      ("hits", word("{k} dari {n} hasil", en: "result {k} of {n}")),
      ("noHits", word("Tidak ditemukan", en: "Not found")),
      ("opened", word("{c} dibuka, {n} di bawahnya", en: "{c} opened, {n} below it")),
      ("closed", word("{c} ditutup", en: "{c} closed")),
      ("shown", word("{n} sasaran tampil", en: "{n} sasaran shown")),
      ("cap", indicators), ("undeveloped", undeveloped), ("keys", keys),
      (
        "tooLarge",
        word(
          "{n}: belum muat seluruhnya; tutup sebagian tingkat", en: "{n}: too large to fit; close some levels"
        )
      ),
      (
        "page",
        isOfChanges
          ? word("{a}–{b} dari {n} perubahan", en: "{a}–{b} of {n} changes")
          : word("{a}–{b} dari {n} temuan", en: "{a}–{b} of {n} findings")
      ),
      ("earlier", word("{n} sebelumnya", en: "{n} before")),
      ("later", word("{n} berikutnya", en: "{n} more")),
      ("document", wholeDocument), ("why", why), ("advice", advice), ("source", source), ("rule", rule),
      ("reasons", reasons),
    ]
  }
}
