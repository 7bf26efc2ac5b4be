extension MeasurementRun {
  /// The decimals to show a figure of an indicator with, as ``MeasurementJudge/decimals(showing:of:)`` has it.
  func decimals(showing number: Fraction?, of indicator: Row) -> UInt8 {
    judge.decimals(showing: number, of: indicator)
  }
}

/// With how many decimals figures are shown, so that what is computed from them can be computed again by hand.
extension MeasurementJudge {
  /// The decimals to show a figure of an indicator with.
  ///
  /// As many as its actuals or its target are written with, at least two; where it is computed and does not come out even,
  /// two more than the target has, and as many as show that it is not nothing, and not the target that it missed. Our
  /// convention. O(actuals of the indicator).
  func decimals(showing number: Fraction?, of indicator: Row) -> UInt8 {
    let target = target(of: indicator)
    let agreed = target?.decimals ?? 0
    let plain = max(agreed, writtenDecimals(of: indicator), 2)
    if let number, let rounded = try? number.rounded(toScale: plain), Fraction(rounded) == number {
      return plain
    }
    var shown = min(max(plain, agreed + 2), Number.maximumScale)
    // 74/45.000 is not 0: three digits that say something. And 29.999/30.000 is not 100%.
    while let number, shown < Number.maximumScale, let rounded = try? number.rounded(toScale: shown),
      rounded.mantissa.magnitude < 100 || target?.hasEnd(at: Fraction(rounded)) == true
    { shown += 1 }
    return shown
  }

  /// The most decimals that an actual of the year is written with, told in the unit of the indicator.
  private func writtenDecimals(of indicator: Row) -> UInt8 {
    var most: UInt8 = 0
    for place in reader.actuals.places(of: indicator) {
      let actual = reader.basis.measurements.actuals[Int(place)]
      guard actual.period.year == reader.period.year, case .reached = actual.result,
        let number = reader.figure(of: actual, for: indicator).number?.number
      else { continue }
      most = max(most, number.scale)
    }
    return most
  }
}

extension MeasurementJudge.DueTarget {
  /// Whether a figure is the target, or an end of the range it is.
  fileprivate func hasEnd(at figure: Fraction) -> Bool {
    guard case .range(let range, _, _) = value else { return false }
    return figure == range.lowerBound || figure == range.upperBound
  }

  /// The decimals of the figure it is; 0 where it is none.
  fileprivate var decimals: UInt8 {
    guard case .range(let range, _, _) = value else { return 0 }
    return max(range.lowerBound.number?.scale ?? 0, range.upperBound.number?.scale ?? 0)
  }
}
