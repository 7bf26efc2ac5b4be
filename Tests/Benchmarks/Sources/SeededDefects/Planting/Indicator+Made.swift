import PohonKinerja
import TreeGenerator

extension CleanTree {
  /// Whether most indicators of the document have something.
  private func isUsual(_ has: (IndicatorView) -> Bool) -> Bool {
    let all = sasaran.flatMap(\.indicators)
    return all.count(where: has) * 2 > all.count
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
      baseline: isUsual { $0.baseline != nil } ? Target(Number(start)) : nil,
      targets: figures.isEmpty ? Targets(undated: Target(Number(start + step))) : Targets(figures),
      formula: isUsual { $0.formula != nil } ? "Hasil pengukuran pada akhir tahun" : nil,
      source: isUsual { $0.source != nil } ? "Laporan kinerja tahunan" : nil,
      responsible: isUsual { $0.responsible != nil } ? node.owner?.title ?? "Sekretariat" : nil)
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
