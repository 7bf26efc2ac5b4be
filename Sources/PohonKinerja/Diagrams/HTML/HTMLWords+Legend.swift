extension HTMLWords {
  var legend: String { word("Legenda", en: "Legend") }
  var keysTitle: String { word("Papan ketik", en: "Keyboard") }
  var keys: String {
    word(
      "Panah berpindah, Enter membuka atau menutup, Home dan End ke ujung, * membuka semua saudara, Tab ke tautan di dalam kotak.",
      en:
        "Arrows move, Enter opens or closes, Home and End go to the ends, * opens all siblings, Tab goes to the links inside the box."
    )
  }

  // MARK: Trees

  var targetsMeaning: String {
    word(
      "indikator kinerja; di bawahnya keadaan awal → target tiap tahun",
      en: "an indicator; below it the baseline → the target of each year")
  }
  var lowerEdge: String { word("tepi bawah", en: "lower edge") }
  var undevelopedMeaning: String {
    word(
      "belum dijabarkan: belum ada sasaran di bawahnya, padahal bukan tingkat terakhir",
      en: "not passed down: nothing is below it yet, although its level is not the last")
  }
  var crosscuttingMeaning: String {
    word(
      "lintas cabang atau unit (crosscutting); membawa ke ujung yang lain bila ada di pohon ini",
      en: "crosscutting; leads to the other end where that is in this tree")
  }
  var foldMeaning: String {
    word(
      "membuka atau menutup yang di bawahnya; angkanya banyaknya sasaran yang langsung di bawah",
      en: "opens or closes what is below; the number is that of the sasaran directly below")
  }

  // MARK: Findings

  /// What a badge of findings means.
  func meaning(of severity: Severity) -> String {
    let meaning =
      switch severity {
      case .error: word("salah, perlu diperbaiki", en: "wrong, to be put right")
      case .warning: word("mungkin keliru, perlu dilihat", en: "likely wrong, to be looked at")
      case .note: word("patut diketahui", en: "worth knowing")
      }
    return word(
      "2 \(severity.noun(for: 2)[language]) (\(meaning)); kotaknya bertepi tebal, tandanya membawa ke temuan",
      en:
        "2 \(severity.noun(for: 2)[language]) (\(meaning)); the border is thick, the badge leads to the finding"
    )
  }

  // MARK: Logic models

  var answers: String { word("menjawab", en: "answers") }
  var assuming: String { word("asumsi", en: "assuming") }
  var linkMeaning: String { word("membawa ke akibatnya", en: "leads to the effect") }
  var answersMeaning: String {
    word("masalah atau kebutuhan yang dijawab unsur ini", en: "the problem or need that this element answers")
  }
  var assumingMeaning: String {
    word("syarat di luar kendali agar hubungan itu berlaku", en: "what has to hold for the link to work")
  }
  var unknownMeaning: String {
    word("kode yang tidak ada dalam model ini", en: "a code that no element of the model has")
  }
}
