/// A difference told line by line, for texts, Markdown and drawings alike.
struct DifferenceNarrative {
  let difference: TreeDifference
  var measurements: MeasurementsDifference?
  let language: Language

  /// A line: how deep it stands, its sign, and what it says.
  struct Line: Equatable {
    var depth = 0
    var symbol = ""
    var text: String
  }

  /// A heading and what is below it.
  struct Section {
    var title: LocalizedText
    var lines: [Line]
  }

  var heading: String {
    let titles = difference.titles
    return titles.old == titles.new ? titles.new : "\(titles.old) → \(titles.new)"
  }

  /// The sections that have something to say.
  var sections: [Section] {
    [
      Section(title: LocalizedText("Dokumen", en: "Document"), lines: documentLines),
      Section(
        title: LocalizedText("Rumusan yang bertukar", en: "Statements exchanged"), lines: swapLines),
      Section(
        title: LocalizedText("Sasaran dan indikator", en: "Sasaran and indicators"), lines: sasaranLines),
      Section(title: LocalizedText("Realisasi", en: "Actuals"), lines: measurementLines),
      Section(
        title: LocalizedText("Hanya bernomor lain", en: "Only numbered anew"), lines: renumberedLines),
    ].filter { !$0.lines.isEmpty }
  }

  // MARK: Sections

  /// What changes of the document as a whole, a line for each part.
  var documentLines: [Line] {
    guard let header = difference.header else { return [] }
    return difference.document.map { field in
      replacement(
        field.title, field.text(of: header.old, in: language), field.text(of: header.new, in: language),
        depth: 0)
    }
  }

  private var swapLines: [Line] {
    difference.swaps.flatMap { swap in
      [
        Line(
          symbol: "⇄",
          text: LocalizedText(
            "\(swap.first) dan \(swap.second) bertukar rumusan",
            en: "\(swap.first) and \(swap.second) exchange statements")[
              language])
      ]
        + [(swap.first, swap.firstStatement), (swap.second, swap.secondStatement)].map { key, statement in
          let texts = ChangedText.quoted([statement.old, statement.new], in: language)
          return Line(depth: 1, text: "\(key): \(texts.joined(separator: " → "))")
        }
    }
  }

  private var sasaranLines: [Line] {
    difference.sasaran.filter { !$0.isOnlyRenumbered }.flatMap { lines(of: $0) }
  }

  /// The ids made from places are of no interest one by one.
  private var renumberedLines: [Line] {
    let sasaran = difference.sasaran.filter { $0.kinds.contains(.renumbered) }
    let indicators = difference.sasaran.flatMap(\.indicators).filter { $0.kinds.contains(.renumbered) }
    let pairs =
      sasaran.compactMap { pair($0.old?.key, $0.new?.key) }
      + indicators.compactMap { pair($0.old?.key, $0.new?.key) }
    guard !pairs.isEmpty else { return [] }
    let counts = LocalizedText(
      "\(sasaran.count) sasaran dan \(indicators.count) indikator tanpa id tetap",
      en:
        "\(sasaran.count) sasaran and \(EnglishCount.of(indicators.count, "indicator")) without an id of their own"
    )
    return [
      Line(symbol: "#", text: "\(counts[language]): \(Shortened.list(pairs, separator: ", ", limit: 8))")
    ]
  }

  private func pair(_ old: TreeDifference.Key?, _ new: TreeDifference.Key?) -> String? {
    guard let old, let new else { return nil }
    return "\(old) → \(new)"
  }

  // MARK: Actuals

  private var measurementLines: [Line] {
    guard let measurements, !measurements.isEmpty else { return [] }
    guard !measurements.changesOrderOnly else {
      let text = LocalizedText(
        "hanya urutan realisasi yang berubah, atau ada tidaknya daftar realisasi yang kosong",
        en: "only the order of the actuals changes, or whether there is an empty list of them")
      return [Line(symbol: "~", text: text[language])]
    }
    let (old, new) = (measurements.old ?? Measurements(), measurements.new ?? Measurements())
    return measurements.header.map { replacement($0.title, $0.text(of: old), $0.text(of: new), depth: 0) }
      + measurements.methods.map { id in
        let text = LocalizedText(
          "cara pengukuran indikator \(id) berubah", en: "how indicator \(id) is measured changes")
        return Line(symbol: "~", text: text[language])
      } + measurements.actuals.flatMap { lines(of: $0) }
  }

  private func lines(of change: MeasurementsDifference.ActualChange) -> [Line] {
    guard let actual = change.new ?? change.old else { return [] }
    let place = actual.place.map { LocalizedText(" di \($0)", en: " at \($0)")[language] } ?? ""
    let name = LocalizedText(
      "realisasi indikator \(actual.indicator) \(actual.period.named.indonesian)",
      en: "actual of indicator \(actual.indicator) for \(actual.period.named.english)")[language]
    guard let old = change.old, let new = change.new else {
      let told = ActualField.allCases.compactMap { field in
        field.text(of: actual, in: language).map { text in
          field == .result ? quoted(text) : "\(field.title[language]) \(quoted(text))"
        }
      }.joined(separator: ", ")
      return [
        Line(symbol: change.kind.symbol, text: "\(change.kind.title[language]): \(name)\(place): \(told)")
      ]
    }
    return [Line(symbol: change.kind.symbol, text: name + place)]
      + change.fields.map { field in
        replacement(
          field.title, field.text(of: old, in: language), field.text(of: new, in: language), depth: 1)
      }
  }

  // MARK: One sasaran

  /// What happens to a sasaran: a line that names it, and one for each thing that happens.
  func lines(of change: SasaranChange) -> [Line] {
    guard let version = change.present, let kind = change.kinds.first else { return [] }
    var lines = [Line(symbol: kind.symbol, text: name(of: version, change))]
    lines += details(of: change).map { deeper($0) }
    lines += change.indicators.filter { !$0.isOnlyRenumbered }.flatMap { self.lines(of: $0) }.map {
      deeper($0)
    }
    return lines
  }

  private func name(of version: SasaranVersion, _ change: SasaranChange) -> String {
    let owner = version.draft.owner.map { " (\($0))" } ?? ""
    let text = "\(version.key) \(quoted(version.draft.statement))\(owner)"
    switch change.kinds.first {
    case .added:
      let below = superior(change.placement?.superior)
      return "\(SasaranChange.Kind.added.title[language]): \(text), \(below)"
    case .removed: return "\(SasaranChange.Kind.removed.title[language]): \(text)"
    default: return text
    }
  }

  /// What happens to a sasaran besides its indicators.
  func details(of change: SasaranChange) -> [Line] {
    guard let old = change.old, let new = change.new else { return [] }
    var lines: [Line] = []
    if change.kinds.contains(.moved) {
      let from = old.parent.map { below($0) } ?? amongRoots
      lines.append(
        Line(
          symbol: SasaranChange.Kind.moved.symbol,
          text: LocalizedText(
            "pindah: \(from) → \(superior(change.placement?.superior))",
            en: "moved: \(from) → \(superior(change.placement?.superior))")[language]))
    } else if let placement = change.placement {
      lines.append(
        Line(
          symbol: SasaranChange.Kind.reordered.symbol,
          text: LocalizedText(
            "pindah urutan, kini nomor \(placement.position + 1) di antara saudaranya",
            en: "put in another order, now number \(placement.position + 1) among its siblings")[language]))
    }
    lines += change.fields.filter { $0 != .id || change.kinds.contains(.renamed) }.map { field in
      replacement(field.title, field.text(of: old, in: language), field.text(of: new, in: language), depth: 0)
    }
    return lines
  }

  private func superior(_ superior: TreeDifference.Superior?) -> String {
    switch superior {
    case nil: amongRoots
    case .kept(let key), .added(let key): below(key)
    }
  }

  private var amongRoots: String { LocalizedText("di puncak pohon", en: "at the top of the tree")[language] }

  private func below(_ key: TreeDifference.Key) -> String {
    LocalizedText("di bawah \(key)", en: "below \(key)")[language]
  }

  // MARK: One indicator

  private func lines(of change: IndicatorChange) -> [Line] {
    guard let version = change.present, let kind = change.kinds.first else { return [] }
    let label = LocalizedText("indikator", en: "indicator")[language]
    var text = "\(label) \(version.key) \(quoted(version.value.name))"
    switch kind {
    case .added, .removed:
      text = "\(kind.title[language]): \(text)"
      if let targets = IndicatorField.targets.text(of: version, in: language) {
        text += ", target \(targets)"
      }
      return [Line(symbol: kind.symbol, text: text)]
    case .moved:
      if let old = change.old {
        text += LocalizedText(", dari sasaran \(old.sasaran)", en: ", from sasaran \(old.sasaran)")[language]
      }
    default: break
    }
    return [Line(symbol: kind.symbol, text: text)] + details(of: change).map { deeper($0) }
  }

  /// What happens to an indicator, its targets year by year.
  func details(of change: IndicatorChange) -> [Line] {
    guard let old = change.old, let new = change.new else { return [] }
    return change.fields.filter { $0 != .id || change.kinds.contains(.renamed) }.flatMap { field in
      switch field {
      case .targets:
        change.targets.map { year, old, new in
          let year = year.map { " \($0)" } ?? ""
          return replacement(
            LocalizedText("target\(year)", en: "target\(year)"), ChangedText.quoted(old, new, in: language))
        }
      case .baseline where old.value.unit == new.value.unit:
        [
          replacement(
            field.title,
            ChangedText.quoted(
              old.value.baseline, new.value.baseline, unit: new.value.unit, in: language))
        ]
      default:
        [
          replacement(
            field.title, field.text(of: old, in: language), field.text(of: new, in: language), depth: 0)
        ]
      }
    }
  }

  // MARK: Words

  private func replacement(_ title: LocalizedText, _ texts: [String]) -> Line {
    Line(depth: 0, text: "\(title[language]): \(texts.joined(separator: " → "))")
  }

  private func replacement(_ title: LocalizedText, _ old: String?, _ new: String?, depth: Int) -> Line {
    let texts = ChangedText.quoted([old, new], in: language)
    return Line(depth: depth, text: "\(title[language]): \(texts.joined(separator: " → "))")
  }

  /// A text that names what changes, shortened; what changes of it is told in full.
  private func quoted(_ text: String) -> String { ChangedText.quoted(text, limit: 160) }

  private func deeper(_ line: Line) -> Line {
    Line(depth: line.depth + 1, symbol: line.symbol, text: line.text)
  }
}
