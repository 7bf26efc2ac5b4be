extension StatusBands {
  /// The default: from 100 reached, from 80 nearly reached, below that not reached. Our convention.
  public static let standard = StatusBands(
    LocalizedText("bawaan", en: "default"),
    [
      Band(LocalizedText("tercapai", en: "reached"), from: 100, tone: .good),
      Band(LocalizedText("mendekati target", en: "near the target"), from: 80, tone: .fair),
    ],
    below: Band(LocalizedText("di bawah target", en: "below the target"), tone: .poor))

  /// The categories that BKD of Sumatera Barat published: above 100 very good, 75–100 good, 55–75 fair, below 55 poor;
  /// turned round where lower is better.
  ///
  /// Where two of its ranges meet, at 75, the better one is taken, turned round as well: our reading.
  public static let westSumatra = StatusBands(
    LocalizedText("BKD Sumatera Barat", en: "BKD Sumatera Barat"),
    [
      Band(LocalizedText("sangat baik", en: "very good"), above: 100, tone: .good),
      Band(LocalizedText("baik", en: "good"), from: 75, tone: .good),
      Band(LocalizedText("cukup", en: "fair"), from: 55, tone: .fair),
    ],
    below: Band(LocalizedText("kurang", en: "poor"), tone: .poor), reversesForMinimize: true)

  /// The categories that Sampang published, by their ranges: 91–100, 76–90, 66–75, 51–65, up to 50.
  ///
  /// They are in whole per cent, so that achievements are rounded first, and what is above 100 belongs to the first: our
  /// reading. So is how good each is.
  public static let sampang = StatusBands(
    LocalizedText("Kabupaten Sampang", en: "Kabupaten Sampang"),
    [
      Band(LocalizedText("91–100", en: "91–100"), from: 91, tone: .good),
      Band(LocalizedText("76–90", en: "76–90"), from: 76, tone: .good),
      Band(LocalizedText("66–75", en: "66–75"), from: 66, tone: .fair),
      Band(LocalizedText("51–65", en: "51–65"), from: 51, tone: .poor),
    ],
    below: Band(LocalizedText("≤ 50", en: "≤ 50"), tone: .poor), roundsToWhole: true)

  /// The bands of the library by the names that the command line knows.
  public static let builtIn: [(name: String, bands: StatusBands)] = [
    ("standar", .standard), ("sumbar", .westSumatra), ("sampang", .sampang),
  ]
}
