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
}
