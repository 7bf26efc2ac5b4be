extension DiagramHeading {
  /// The heading of a logic model.
  init(_ model: LogicModel, language: Language) {
    kind = LocalizedText("Model Logis", en: "Logic Model")[language]
    name = Self.name(in: model.title, without: "model logis")
  }

  /// How much a logic model has: "9 unsur · 8 hubungan".
  static func counts(of model: LogicModel, language: Language) -> String {
    LocalizedText(
      "\(model.elements.count) unsur · \(model.links.count) hubungan",
      en:
        "\(EnglishCount.of(model.elements.count, "element")) · \(EnglishCount.of(model.links.count, "link"))"
    )[language]
  }
}

extension LogicStage {
  /// The title of the stage's column.
  var heading: LocalizedText {
    switch self {
    case .input: LocalizedText("Masukan (input)", en: "Input")
    case .process: LocalizedText("Proses", en: "Process")
    case .output: LocalizedText("Keluaran (output)", en: "Output")
    case .outcome: LocalizedText("Hasil (outcome)", en: "Outcome")
    case .impact: LocalizedText("Dampak (impact)", en: "Impact")
    }
  }
}
