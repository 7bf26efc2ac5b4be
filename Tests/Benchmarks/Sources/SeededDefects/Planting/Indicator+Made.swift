import PohonKinerja
import TreeGenerator

extension CleanTree {
  /// Whether the indicators of a document have something, so that one more at a sasaran lacks it without: as soon as
  /// one has it, which for official nomenclature and individuals has to be one of theirs.
  func isUsual(at node: Sasaran, _ has: (IndicatorView) -> Bool) -> Bool {
    let kind = node.level.kind
    return sasaran.contains { other in
      (kind == .position || other.level.kind == kind)
        && other.indicators.contains { !$0.isExternalScore && has($0) }
    }
  }

  /// An indicator of a sasaran in which nothing is wrong but, maybe, its name, unit or polarity; with a manual where the
  /// document has one.
  ///
  /// - Parameters:
  ///   - start: Its baseline.
  ///   - step: By how much it changes from year to year.
  func indicator(
    _ name: String, _ unit: MeasurementUnit?, of node: Sasaran, aspect: Aspect? = nil,
    polarity: Polarity? = nil,
    from start: Int = 60, by step: Int = 2
  ) -> Indicator {
    let figures = years.enumerated().map { place, year in
      Targets.Entry(year: year, target: Target(Number(start + step * (place + 1))))
    }
    return Indicator(
      name, unit: unit, aspect: aspect ?? (declaresAspects ? .quality : nil), polarity: polarity,
      baseline: isUsual(at: node) { $0.baseline != nil } ? Target(Number(start)) : nil,
      targets: figures.isEmpty ? Targets(undated: Target(Number(start + step))) : Targets(figures),
      formula: isUsual(at: node) { $0.formula != nil } ? "Hasil pengukuran pada akhir tahun" : nil,
      source: isUsual(at: node) { $0.source != nil } ? "Laporan kinerja tahunan" : nil,
      responsible: isUsual(at: node) { $0.responsible != nil } ? node.owner?.title ?? "Sekretariat" : nil)
  }

  /// The indicators of a sasaran renamed after another topic, so that they measure that; `nil` where they have to do
  /// with another sasaran's.
  func indicators(of node: Sasaran, measuring topic: String) -> [Indicator]? {
    guard isFree(node) else { return nil }
    return node.indicators.enumerated().map { place, view in
      var indicator = view.value
      indicator.id = view.id
      let isShare = view.unit == .percent
      let isScore = ["indeks", "nilai", "skor"].contains {
        view.unit?.text.lowercased().hasPrefix($0) ?? false
      }
      let opening =
        isShare
        ? "Tingkat kesesuaian"
        : isScore ? "Nilai mutu" : view.polarity == .minimize ? "Lama waktu" : "Banyaknya"
      indicator.name =
        "\(opening) \(topic)\(place == 0 ? "" : " bagian \(["kedua", "ketiga", "keempat", "kelima"][min(3, place - 1)])")"
      return indicator
    }
  }

  /// Two indicators as an outcome has them.
  func outcomeIndicators(of node: Sasaran, _ topic: String) -> [Indicator] {
    ["Indeks mutu", "Indeks manfaat"].map { opening in
      indicator("\(opening) \(topic)", .index, of: node)
    }
  }

  /// Three indicators as an output has them: quantity, quality and time.
  func outputIndicators(of node: Sasaran, _ topic: String) -> [Indicator] {
    [
      indicator(
        "Jumlah \(topic) yang terlaksana", "lokasi", of: node, aspect: declaresAspects ? .quantity : nil),
      indicator("Tingkat kesesuaian \(topic) dengan NSPK", .percent, of: node),
      indicator("Ketepatan waktu \(topic)", .percent, of: node, aspect: declaresAspects ? .time : nil),
    ]
  }
}
