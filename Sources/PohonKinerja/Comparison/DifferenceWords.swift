extension SasaranChange.Kind {
  /// The sign in texts and drawings, so that colour never tells alone.
  public var symbol: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .moved: "→"
    case .reordered: "↕"
    case .reworded, .reowned, .relevelled, .edited, .indicatorsChanged: "~"
    case .renamed, .renumbered: "#"
    }
  }

  /// The word in texts and drawings.
  public var title: LocalizedText {
    switch self {
    case .added: LocalizedText("ditambah", en: "added")
    case .removed: LocalizedText("dihapus", en: "removed")
    case .moved: LocalizedText("pindah ke bawah sasaran lain", en: "moved below another sasaran")
    case .reordered: LocalizedText("pindah urutan", en: "put in another order")
    case .reworded: LocalizedText("dirumuskan ulang", en: "reworded")
    case .reowned: LocalizedText("ganti pemilik", en: "given another owner")
    case .relevelled: LocalizedText("ganti tingkat", en: "put on another level")
    case .renamed: LocalizedText("ganti id", en: "given another id")
    case .renumbered: LocalizedText("bernomor lain", en: "numbered anew")
    case .edited: LocalizedText("isian lain berubah", en: "changed in other fields")
    case .indicatorsChanged: LocalizedText("indikatornya berubah", en: "changed in its indicators")
    }
  }
}

extension IndicatorChange.Kind {
  /// The sign in texts and drawings.
  public var symbol: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .moved: "→"
    case .reordered: "↕"
    case .reworded, .retargeted, .rebaselined, .unitChanged, .reowned, .edited: "~"
    case .renamed, .renumbered: "#"
    }
  }

  /// The word in texts and drawings.
  public var title: LocalizedText {
    switch self {
    case .added: LocalizedText("ditambah", en: "added")
    case .removed: LocalizedText("dihapus", en: "removed")
    case .moved: LocalizedText("pindah ke sasaran lain", en: "moved to another sasaran")
    case .reordered: LocalizedText("pindah urutan", en: "put in another order")
    case .reworded: LocalizedText("ganti nama", en: "reworded")
    case .retargeted: LocalizedText("ganti target", en: "retargeted")
    case .rebaselined: LocalizedText("ganti data dasar", en: "given another baseline")
    case .unitChanged: LocalizedText("ganti satuan", en: "given another unit")
    case .reowned: LocalizedText("ganti penanggung jawab", en: "given another responsible")
    case .renamed: LocalizedText("ganti id", en: "given another id")
    case .renumbered: LocalizedText("bernomor lain", en: "numbered anew")
    case .edited: LocalizedText("isian lain berubah", en: "changed in other fields")
    }
  }
}

extension TreeDifference {
  /// How many sasaran something happens to. O(sasaran).
  public func count(of kind: SasaranChange.Kind) -> Int { sasaran.count { $0.kinds.contains(kind) } }

  /// How many indicators something happens to. O(indicators).
  public func count(of kind: IndicatorChange.Kind) -> Int {
    sasaran.reduce(0) { $0 + $1.indicators.count { $0.kinds.contains(kind) } }
  }

  /// What happens in one line: "2 sasaran ditambah, 1 dihapus; indikator: 3 ganti target".
  public func summary(in language: Language = .indonesian) -> String {
    guard !isEmpty else {
      return LocalizedText("kedua pohon sama", en: "both trees are the same")[language]
    }
    let sasaranCounts = SasaranChange.Kind.allCases.filter { $0 != .indicatorsChanged }
      .compactMap { counted($0.title, count(of: $0), in: language) }
    let indicatorCounts = IndicatorChange.Kind.allCases
      .compactMap { counted($0.title, count(of: $0), in: language) }
    var parts: [String] = []
    if !sasaranCounts.isEmpty { parts.append("sasaran: \(sasaranCounts.joined(separator: ", "))") }
    if !indicatorCounts.isEmpty {
      parts.append(
        "\(LocalizedText("indikator", en: "indicators")[language]): \(indicatorCounts.joined(separator: ", "))"
      )
    }
    if !swaps.isEmpty {
      parts.append(
        LocalizedText(
          "\(swaps.count) pasang rumusan bertukar",
          en: "\(EnglishCount.of(swaps.count, "pair")) of statements exchanged")[language])
    }
    if !document.isEmpty {
      parts.append(
        LocalizedText("\(document.count) isian dokumen", en: "\(document.count) of the document")[language])
    }
    return parts.joined(separator: "; ")
  }

  /// ``summary(in:)`` with what happens to the actuals: "realisasi: 1 ditambah".
  func summary(in language: Language, with measurements: MeasurementsDifference?) -> String {
    guard let measurements, !measurements.isEmpty else { return summary(in: language) }
    let counts = MeasurementsDifference.ActualChange.Kind.allCases
      .compactMap { counted($0.title, measurements.count(of: $0), in: language) }
    let others = LocalizedText("isian lain berubah", en: "changed in other fields")[language]
    let name = LocalizedText("realisasi", en: "actuals")[language]
    let actuals = "\(name): \(counts.isEmpty ? others : counts.joined(separator: ", "))"
    return isEmpty ? actuals : "\(summary(in: language)); \(actuals)"
  }

  private func counted(_ title: LocalizedText, _ count: Int, in language: Language) -> String? {
    count > 0 ? "\(count) \(title[language])" : nil
  }
}
