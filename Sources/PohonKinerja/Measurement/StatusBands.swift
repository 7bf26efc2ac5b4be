/// The categories into which achievements fall: data, since they differ from office to office.
///
/// ```swift
/// let bands = StatusBands(
///   LocalizedText("Kantor kami", en: "Our office"),
///   [
///     .init(LocalizedText("baik", en: "good"), from: 90, tone: .good),
///     .init(LocalizedText("cukup", en: "fair"), above: 75, tone: .fair),
///   ],
///   below: .init(LocalizedText("kurang", en: "poor"), tone: .poor))
/// ```
public struct StatusBands: Sendable, Hashable {
  /// What they are called.
  public let name: LocalizedText
  /// The bands, the best first; the last one takes all that is left.
  public let bands: [Band]
  /// Whether an achievement is rounded to whole per cent before it is placed: "76–90, 91–100" leaves a gap.
  public let roundsToWhole: Bool
  /// Whether of an indicator where lower is better actual ÷ target × 100 is placed instead of its achievement, with
  /// the bands turned round.
  public let reversesForMinimize: Bool

  /// One category.
  public struct Band: Sendable, Hashable {
    /// What it is called.
    public let title: LocalizedText
    /// The percentage from which it applies; `nil` for the last.
    public let bound: Fraction?
    /// Whether it applies at the bound as well.
    public let includesBound: Bool
    /// How good it is.
    public let tone: StatusTone

    /// A band from a percentage on, with it.
    public init(_ title: LocalizedText, from bound: Fraction, tone: StatusTone) {
      self.init(title, bound, true, tone)
    }

    /// A band above a percentage.
    public init(_ title: LocalizedText, above bound: Fraction, tone: StatusTone) {
      self.init(title, bound, false, tone)
    }

    /// The band below all others.
    public init(_ title: LocalizedText, tone: StatusTone) { self.init(title, nil, true, tone) }

    private init(_ title: LocalizedText, _ bound: Fraction?, _ includesBound: Bool, _ tone: StatusTone) {
      self.title = title
      self.bound = bound
      self.includesBound = includesBound
      self.tone = tone
    }

    func holds(_ percentage: Fraction) -> Bool {
      guard let bound else { return true }
      return percentage > bound || (includesBound && percentage == bound)
    }
  }

  /// Creates bands, in whatever order they are given.
  ///
  /// - Parameters:
  ///   - name: What they are called.
  ///   - bands: Those with a bound; of several at one bound the first counts, one that begins above it before one that
  ///     begins with it.
  ///   - last: What is below all of them.
  ///   - roundsToWhole: Whether achievements are rounded to whole per cent first.
  ///   - reversesForMinimize: Whether they are turned round for indicators where lower is better.
  public init(
    _ name: LocalizedText, _ bands: [Band], below last: Band, roundsToWhole: Bool = false,
    reversesForMinimize: Bool = false
  ) {
    self.name = name
    let bounded = bands.filter { $0.bound != nil }.enumerated().sorted { left, right in
      let (leftBound, rightBound) = (left.element.bound ?? 0, right.element.bound ?? 0)
      if leftBound != rightBound { return leftBound > rightBound }
      let (isLeftAbove, isRightAbove) = (!left.element.includesBound, !right.element.includesBound)
      return isLeftAbove == isRightAbove ? left.offset < right.offset : isLeftAbove
    }
    self.bands = bounded.map(\.element) + [Band(last.title, tone: last.tone)]
    self.roundsToWhole = roundsToWhole
    self.reversesForMinimize = reversesForMinimize
  }

  /// The band of an achievement in per cent. O(bands).
  public func band(of achievement: Fraction) -> Band { bands[place(of: achievement)] }

  /// How good an achievement in per cent is. O(bands).
  func tone(of achievement: Fraction) -> StatusTone { bands[place(of: achievement)].tone }

  /// The band of an achievement that ends just before a percentage: what begins with it does not hold it. O(bands).
  func band(justBelow achievement: Fraction) -> Band {
    let percentage = placed(achievement)
    return bands.first { $0.bound.map { percentage > $0 } ?? true } ?? bands[bands.count - 1]
  }

  /// The band of an indicator where lower is better, by actual ÷ target × 100, where the bands are turned round:
  /// the less, the better. O(bands).
  ///
  /// Where a band begins with its bound, the one below it that has a bound itself reaches up to there, so that both hold
  /// it: the better one is taken, which turned round is the lower one. What is below all bands never reaches a bound.
  public func band(ofReversedShare share: Fraction) -> Band {
    var place = place(of: share)
    if place + 2 < bands.count, bands[place].includesBound, bands[place].bound == placed(share) { place += 1 }
    return bands[bands.count - 1 - place]
  }

  private func place(of percentage: Fraction) -> Int {
    let percentage = placed(percentage)
    // In place: a band has texts, of which copies are counted.
    for place in bands.indices where bands[place].holds(percentage) { return place }
    return bands.count - 1
  }

  /// A percentage as it is placed.
  private func placed(_ percentage: Fraction) -> Fraction {
    guard roundsToWhole, let whole = try? percentage.rounded(toScale: 0) else { return percentage }
    return Fraction(whole)
  }

  /// With how many decimals a percentage is shown: two, or as many more as it takes for what is shown to fall into the
  /// band of what is exact; `nil` where the most there are do not do.
  func decimals(showing percentage: Fraction) -> UInt8? {
    let exact = place(of: percentage)
    return (2...Number.maximumScale).first { decimals in
      guard let shown = try? percentage.rounded(toScale: decimals) else { return true }
      return place(of: Fraction(shown)) == exact
    }
  }

  /// A percentage for people, never so rounded that it seems to be in another band: "87,5%", "99,997%", "< 100%".
  func text(_ percentage: Fraction, in language: Language) -> String {
    if let decimals = decimals(showing: percentage) {
      return percentage.formatted(decimals: decimals, in: language) + "%"
    }
    let rounded = (try? percentage.rounded(toScale: 2)).map { Fraction($0) } ?? percentage
    return "\(percentage < rounded ? "<" : ">") \(percentage.formatted(in: language))%"
  }

  /// What the bands of each tone are called, behind its sign: "▲ sangat baik, baik".
  func legend(in language: Language) -> String {
    [StatusTone.good, .fair, .poor].compactMap { tone in
      let titles = bands.filter { $0.tone == tone }.map { $0.title[language] }
      return titles.isEmpty ? nil : "\(tone.symbol) \(titles.joined(separator: " / "))"
    }.joined(separator: ", ")
  }
}
