extension Rule {
  /// The indicator of an outcome counts papers that the office writes for itself.
  ///
  /// Reports that come from outside, "laporan masyarakat", are cases, papers that people come for, "surat izin", are a
  /// service, and a share of papers tells of their quality.
  /// Outputs and the official nomenclature count papers by rights.
  static let indicatorAdminProduct = Rule(
    id: "indicator-admin-product", family: .indicators, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Indikator hasil menghitung dokumen atau laporan",
      en: "The indicator of an outcome counts documents or reports"),
    rationale: LocalizedText(
      "Dokumen dan laporan adalah produk administratif; penerima manfaat tidak merasakan banyaknya.",
      en: "Documents and reports are administrative products; those it is for do not feel how many there are."
    ),
    sources: [.evaluators],
    advice: LocalizedText(
      "Ukur apa yang berubah karena dokumen itu; pindahkan jumlahnya ke tingkat keluaran.",
      en: "Measure what changes through the papers; move their number down to the level of outputs."),
    examples: [
      .failing(
        LocalizedText("Jumlah dokumen", en: "A number of documents"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: paperTree("Jumlah Dokumen rencana kebutuhan pegawai", "Dokumen")),
      .failing(
        LocalizedText("Jumlah laporan", en: "A number of reports"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: paperTree("Jumlah laporan hasil pengawasan")),
      .failing(
        LocalizedText("Hanya satuannya yang berkata demikian", en: "Only the unit says so"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: paperTree("Jumlah Pengelolaan Kenaikan Pangkat ASN", "Dokumen")),
      .passing(
        LocalizedText("Pada tingkat keluaran benar", en: "Right for an output"),
        paperTree("Jumlah Dokumen rencana kebutuhan pegawai", "Dokumen", level: "S2")),
      .passing(
        LocalizedText("Laporan dari luar adalah perkara", en: "Reports from outside are cases"),
        paperTree("Jumlah laporan masyarakat yang ditindaklanjuti", "laporan")),
      .passing(
        LocalizedText("Izin adalah layanan", en: "A permit is a service"),
        paperTree("Jumlah Surat Izin Usaha terbit", "surat")),
      .passing(
        LocalizedText("Persentase dokumen mengukur mutunya", en: "A share of papers measures quality"),
        paperTree("Persentase dokumen perencanaan yang selaras", .percent)),
    ],
    reach: .itself,
    needs: .outcome,
    parts: .others,
    check: .eachIndicator(of: .papers) { facts, row, place, collector in
      guard facts.mayCountPapers(place), facts.isOutcome(row), facts.countsPapers(place),
        !facts.isReference(row)
      else { return }
      collector.report(row, indicator: place)
    },
    wording: { context in
      FindingText(
        "indikator \(context.indicatorName) pada sasaran \(context.stage.indonesian) menghitung produk administratif",
        en:
          "the indicator \(context.indicatorName) of an \(context.stage.english) sasaran counts administrative products"
      )
    })

  private static func paperTree(
    _ name: String, _ unit: MeasurementUnit? = nil, level: String = "S1"
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya pelaksanaan manajemen ASN", level: level, indicators: [Indicator(name, unit: unit)])
      ])
  }
}

extension AlignmentFacts {
  /// Whether an indicator may count papers, as far as that is known at once.
  fileprivate func mayCountPapers(_ indicator: Row) -> Bool {
    let marks = nameMarks(of: indicator)
    return marks.first.isDisjoint(with: [.shares, .scores]) && marks.kinds.isDisjoint(with: .effects)
      && (marks.namesPapers || unit(of: indicator).isCounted)
  }

  /// Whether an indicator counts administrative products, as its name or unit says.
  fileprivate func countsPapers(_ indicator: Row) -> Bool {
    let unit = columns.indicators[indicator].unit
    guard nameMarks(of: indicator).namesPapers || firstWord(ofUnit: unit).contains(.administrativeProducts)
    else { return false }
    let third = words(ofName: indicator).dropFirst(2).first?.hash ?? 0
    return !words[.outsideReports].contains(third)
  }
}

extension TextMarks {
  /// Whether a name begins as "Jumlah dokumen" does.
  var namesPapers: Bool { first.contains(.counts) && second.contains(.administrativeProducts) }
}
