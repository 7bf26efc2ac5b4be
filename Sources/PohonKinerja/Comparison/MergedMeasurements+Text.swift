extension MergedMeasurements.Conflict: CustomStringConvertible {
  /// The conflict in a sentence, in Indonesian.
  public var description: String { message.indonesian }

  /// The conflict in a sentence, and what the merged measurements have.
  public var message: LocalizedText { message(naming: .sides) }

  /// The conflict in a sentence, with what the base and both versions have, and what the merged measurements have.
  public func message(naming versions: MergedVersions) -> LocalizedText {
    let kept = versions.oursKept
    switch self {
    case .header(let field, let base, let ours, let theirs):
      let told = versions.told(
        base: base.map { LocalizedText($0, en: $0) }, ours: ours.map { LocalizedText($0, en: $0) },
        theirs: theirs.map { LocalizedText($0, en: $0) })
      return LocalizedText(
        "\(field.title.indonesian): \(told.indonesian); \(kept.indonesian)",
        en: "the \(field.title.english): \(told.english); \(kept.english)")
    case .method(let id, let base, let ours, let theirs):
      let told = versions.told(base: base?.summary, ours: ours?.summary, theirs: theirs?.summary)
      let resolution = ours == nil || theirs == nil ? Self.notRemoved : kept
      return LocalizedText(
        "cara pengukuran indikator \(id): \(told.indonesian); \(resolution.indonesian)",
        en: "how indicator \(id) is measured: \(told.english); \(resolution.english)")
    case .actual(let id, let period, let place, let base, let ours, let theirs):
      let what = ActualText.fields(differingIn: [base, ours, theirs])
      let told = what.map { field in
        let told = versions.told(
          base: base.map { ActualText.localized(field, of: $0) } ?? nil,
          ours: ours.map { ActualText.localized(field, of: $0) } ?? nil,
          theirs: theirs.map { ActualText.localized(field, of: $0) } ?? nil)
        return field == .result
          ? told
          : LocalizedText(
            "\(field.title.indonesian) \(told.indonesian)", en: "\(field.title.english) \(told.english)")
      }
      let resolution = ours == nil || theirs == nil ? Self.notRemoved : kept
      let (indonesian, english) = (told.map(\.indonesian), told.map(\.english))
      return LocalizedText(
        "realisasi indikator \(id) \(period.named.indonesian)\(place.map { " di \($0)" } ?? ""): \((indonesian + [resolution.indonesian]).joined(separator: "; "))",
        en:
          "the actual of indicator \(id) for \(period.named.english)\(place.map { " at \($0)" } ?? ""): \((english + [resolution.english]).joined(separator: "; "))"
      )
    case .consolidation(let id, let sayings):
      return LocalizedText(inEach: { language in
        let what = LocalizedText(
          "konsolidasi indikator \(id) bertentangan",
          en: "the consolidations of indicator \(id) contradict each other")
        let resolution = LocalizedText(
          "hasil gabungan memuat keduanya, dan yang dipakai adalah yang dalam realisasi",
          en: "the merged document has both, and that of the actuals counts")
        return "\(what[language]): \(versions.told(sayings, in: language)); \(resolution[language])"
      })
    case .figuresInOtherUnit(let id, of: let side, let periods, from: let unit, to: let merged):
      let (one, other) = (versions.name(of: side), versions.name(ofOtherThan: side))
      return LocalizedText(
        "realisasi indikator \(id) (\(Self.list(periods, .indonesian))) ditambah atau diubah \(one.indonesian) dalam “\(unit)”, sedangkan satuannya diganti \(other.indonesian) menjadi “\(merged)”; hasil gabungan memuat keduanya",
        en:
          "\(one.english) added or changed actuals of indicator \(id) (\(Self.list(periods, .english))) in “\(unit)”, and \(other.english) made its unit “\(merged)”; the merged document has both"
      )
    case .indicatorGone(let id, let side, let periods, let isKept):
      let resolution =
        isKept
        ? LocalizedText(
          "hasil gabungan tetap memuat realisasinya", en: "the merged document still has its actuals")
        : LocalizedText(
          "hasil gabungan tidak memuat realisasinya, karena id itu kini milik indikator lain",
          en: "the merged document does not have its actuals, since another indicator has that id now")
      let (remover, other) = (versions.name(of: side), versions.name(ofOtherThan: side))
      let what =
        periods.isEmpty
        ? LocalizedText("cara pengukuran indikator \(id)", en: "how indicator \(id) is measured")
        : LocalizedText(
          "realisasi indikator \(id) (\(Self.list(periods, .indonesian)))",
          en: "actuals of indicator \(id) (\(Self.list(periods, .english)))")
      return LocalizedText(
        "\(what.indonesian) ditambah atau diubah \(other.indonesian), tetapi indikatornya dihapus \(remover.indonesian); \(resolution.indonesian)",
        en:
          "\(other.english) added or changed \(what.english), which \(remover.english) removed; \(resolution.english)"
      )
    }
  }

  private static let notRemoved = LocalizedText(
    "hasil gabungan memuat yang tidak dihapus", en: "the merged document has what was not removed")

  private static func list(_ periods: [MeasurementPeriod], _ language: Language) -> String {
    Shortened.list(periods.map { $0.title[language] }, separator: ", ", limit: 6)
  }
}

extension MeasurementMethod {
  /// The method in a few words, those that are as usual left out.
  fileprivate var summary: LocalizedText {
    LocalizedText(inEach: { language in
      var words: [String] = []
      func add(_ name: LocalizedText, _ value: String?) {
        if let value { words.append("\(name[language]) \(value)") }
      }
      add(LocalizedText("konsolidasi", en: "consolidation"), consolidation?.title[language])
      add(LocalizedText("antartempat", en: "across places"), placeConsolidation?.title[language])
      add(LocalizedText("tempat", en: "places"), places.isEmpty ? nil : places.joined(separator: ", "))
      if minimizing != .mirrored { add(LocalizedText("rumus", en: "formula"), minimizing.title[language]) }
      add(LocalizedText("nilai terburuk", en: "worst value"), worst?.formatted(in: language))
      if isTargetMaximum { words.append(LocalizedText("konversi 120", en: "conversion to 120")[language]) }
      return words.isEmpty
        ? LocalizedText("menurut satuannya", en: "as its unit says")[language] : words.joined(separator: "; ")
    })
  }
}
