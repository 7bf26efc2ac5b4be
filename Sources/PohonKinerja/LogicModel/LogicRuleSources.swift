extension Citation {
  /// The teaching material whose chain, questions and worked example the rules of the logic model follow.
  static let logicModelMaterial = Citation(
    LocalizedText(
      "Materi “Logic Model Manajemen Kinerja”, Kerangka Umum Penyusunan Logic Model",
      en: "Teaching material “Logic Model Manajemen Kinerja”, general framework of a logic model"),
    authority: .practice)

  /// The guidance of the Ministry of Finance on the architecture of performance information, known from secondary
  /// sources, therefore without an article.
  static let performanceInformationArchitecture = Citation(
    LocalizedText(
      "Penataan Arsitektur dan Informasi Kinerja (ADIK), Kementerian Keuangan",
      en: "Architecture and information of performance (ADIK), Ministry of Finance"),
    authority: .practice)

  /// What evaluators of SAKIP look for.
  static let evaluatorPractice = Citation(
    LocalizedText(
      "Praktik evaluasi SAKIP: hubungan sebab-akibat dari keluaran ke hasil",
      en: "Practice of SAKIP evaluation: cause and effect from output to outcome"),
    authority: .practice)

  /// A convention of this library.
  static let convention = Citation(
    LocalizedText("Konvensi PohonKinerja", en: "Convention of PohonKinerja"), authority: .convention)
}
