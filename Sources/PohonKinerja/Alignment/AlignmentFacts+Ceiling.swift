extension AlignmentFacts {
  /// The most that an indicator can come to: the upper end of the scale that its unit or name gives, or 100 of a share.
  ///
  /// `nil` where none is known. A share named for growth or achievement, or of one thing compared with another, has no
  /// ceiling, our convention after the figures of published plans.
  func ceiling(of indicator: Row) -> Number? {
    let unit = unit(of: indicator)
    if let ceiling = unit.ceiling { return ceiling }
    let marks = nameMarks(of: indicator)
    let isPercent = unit.key == UnitFacts.percent.key
    if marks.first.contains(.shares), unit.isNone || isPercent {
      return marks.kinds.contains(.unbounded) && isUnbounded(indicator) ? nil : .hundred
    }
    guard marks.kinds.contains(.number),
      unit.isNone || (unit.isGraded && !isPercent) || isInSteps(indicator)
    else { return nil }
    return ceiling(ofName: indicator)
  }

  /// Whether the unit of an indicator is one of steps: "level".
  func isInSteps(_ indicator: Row) -> Bool {
    columns.texts.withBytes(of: columns.symbols.reference(columns.indicators[indicator].unit)) {
      TreeFigures.isUnitOfSteps($0)
    }
  }

  /// Whether a share is of something that may grow beyond it: what stands before "yang" is, or two things are compared.
  /// Behind "yang" such a word only tells which part is meant: "UMKM yang mengalami peningkatan omzet".
  private func isUnbounded(_ indicator: Row) -> Bool {
    let words = words(ofName: indicator)
    let clause = words.firstIndex { $0.kinds.contains(.relative) } ?? words.endIndex
    return words[..<clause].contains { $0.kinds.contains(.unbounded) }
      || words[clause...].contains { Self.comparing.contains($0.hash) }
  }

  /// The words that compare one thing with another.
  private static let comparing = WordSet(["terhadap", "dibanding", "dibandingkan", "rasio", "perbandingan"])

  /// Whether a name says which part of something is meant, "ASN yang lulus", so that it surely is at most the whole.
  func namesPart(_ indicator: Row) -> Bool {
    words(ofName: indicator).contains { $0.kinds.contains(.relative) }
  }

  /// The upper end of a scale in a name: behind "skala", or alone in brackets.
  private func ceiling(ofName indicator: Row) -> Number? {
    columns.texts.withBytes(of: columns.indicators[indicator].name) { name in
      let words = words.words(of: name)
      for (index, word) in words.enumerated() where word.kinds.contains(.number) {
        let start = word.range.lowerBound
        let end = (start..<name.count).first { name[$0] == UInt8(ascii: ")") } ?? name.count
        let isAlone =
          name.byte(at: start - 1) == UInt8(ascii: "(") && end < name.count
          && name.digit(at: end - 1) != nil
        guard isAlone || (index > 0 && words[index - 1].hash == Self.scaleWord) else { continue }
        return WrittenScale.ceiling(in: name, start..<end)
      }
      return nil
    }
  }

  private static let scaleWord = WordScanner.hash(of: "skala")
}
