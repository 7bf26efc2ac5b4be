extension CarriedTree {
  /// What became of the figures, for people: how many targets come from where, and each indicator whose target is not the
  /// plan's, or whose baseline the rule is about, on a line of its own. O(indicators).
  public func text(in language: Language = .indonesian) -> String {
    let ways = ways
    let counts = ways.map { $0.title(indicators.count(where: $0.isWay))[language] }
    var lines = ["\(year): \(counts.joined(separator: ", "))"]
    for way in ways where way.isListed {
      for indicator in indicators where way.isWay(indicator) {
        let detail = way.figure(indicator).map { ": \($0.text(in: language))" } ?? ""
        lines.append("  \(way.label[language]): \(indicator.place)\(detail)")
      }
    }
    for indicator in indicators {
      guard let message = indicator.baselineMessage else { continue }
      lines.append("  \(indicator.place): \(message[language])")
    }
    return lines.map { PlainText.string($0) + "\n" }.joined()
  }

  /// A way by which targets came to be, or did not.
  private struct Way {
    var isListed = true
    let label: LocalizedText
    let title: (Int) -> LocalizedText
    let isWay: (CarriedIndicator) -> Bool
    var figure: (CarriedIndicator) -> Target? = { _ in nil }
  }

  /// The ways that targets went, in the order they are told in; that of the plan and what is missing are told in any case.
  private var ways: [Way] {
    let years = Set(indicators.compactMap { $0.origin.earlierYear }).sorted()
    let planned = Way(
      isListed: false, label: LocalizedText("dari rencana", en: "from the plan"),
      title: {
        LocalizedText(
          "\($0) target dari rencana", en: "\(EnglishCount.of($0, "target")) from the plan")
      },
      isWay: { $0.origin == .planned })
    let others =
      years.map { year in
        Way(
          label: LocalizedText("dari target \(year)", en: "from the target of \(year)"),
          title: { LocalizedText("\($0) dari target \(year)", en: "\($0) from the target of \(year)") },
          isWay: { $0.origin.earlierYear == year }, figure: { $0.target })
      } + [
        Way(
          label: LocalizedText("dari target tanpa tahun", en: "from the target without a year"),
          title: {
            LocalizedText("\($0) dari target tanpa tahun", en: "\($0) from the target without a year")
          },
          isWay: { $0.origin == .undated }, figure: { $0.target }),
        Way(
          label: LocalizedText(
            "belum ada, target terakhir tanggal yang sudah lewat",
            en: "missing, the last target is a date that is past"),
          title: {
            LocalizedText("\($0) berupa tanggal yang sudah lewat", en: "\($0) with a date that is past")
          },
          isWay: { $0.origin.pastDate != nil },
          figure: { $0.origin.pastDate }),
      ]
    let missing = Way(
      label: LocalizedText("belum ada", en: "missing"),
      title: { LocalizedText("\($0) belum ada", en: "\($0) missing") },
      isWay: { $0.origin == .missing || $0.origin == .left })
    return [planned] + others.filter { indicators.contains(where: $0.isWay) } + [missing]
  }
}

extension CarriedIndicator {
  /// What became of the baseline, in a sentence; `nil` where the rule leaves all as they are.
  public var baselineMessage: LocalizedText? {
    switch baselineOutcome {
    case .left: return nil
    case .carried(let target, let year, let isRounded):
      let rounded = isRounded ? LocalizedText(" (dibulatkan)", en: " (rounded)") : LocalizedText("", en: "")
      return LocalizedText(
        "data dasar diganti realisasi \(year): \(target.text(in: .indonesian))\(rounded.indonesian)",
        en: "the baseline is now the actual of \(year): \(target.text(in: .english))\(rounded.english)")
    case .kept(let reason, let year):
      let when = year.map { "\($0): " } ?? ""
      return LocalizedText(
        "data dasar tetap; \(when)\(reason.message.indonesian)",
        en: "the baseline stays; \(when)\(reason.message.english)")
    }
  }

  /// "S1.1 S1.1.a".
  fileprivate var place: String { "\(sasaran) \(indicator)" }
}

extension CarriedIndicator.Origin {
  fileprivate var earlierYear: Int? {
    if case .year(let year) = self { year } else { nil }
  }

  fileprivate var pastDate: Target? {
    if case .pastDate(let target) = self { target } else { nil }
  }
}
