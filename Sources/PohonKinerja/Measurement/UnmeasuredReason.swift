/// Why there is no figure, or none that can be held against a target.
public indirect enum UnmeasuredReason: Sendable, Hashable {
  /// There is no actual in the year.
  case noActual
  /// Figures of some periods that were due are missing.
  case missingPeriods([MeasurementPeriod])
  /// Some of the places that report it have no figure for a period.
  case missingPlaces([String], MeasurementPeriod)
  /// It is declared that there is no figure.
  case unavailable(String, MeasurementPeriod)
  /// The parts it is declared to be computed from have no figures: their ids.
  case missingParts([String])
  /// There is no target for the time.
  case noTarget
  /// What is written as a target is neither figure nor grade nor words to compare with.
  case unreadableTarget(String)
  /// What is written as an actual is neither figure nor grade nor words to compare with, or is no date where one is to be:
  /// how it is written, and for which period where that is known.
  case unreadableActual(String, MeasurementPeriod?)
  /// An actual reads in two ways, as these figures; none where it is no single figure.
  case ambiguousActual(String, readings: [Target.Quantity])
  /// An actual has a lone M, which may be miliar or million, behind a figure.
  case loneM(String)
  /// An actual of something that is no money has a lone M behind a figure, which may be metres as well.
  case loneMOfMeasure(String)
  /// An actual is a grade and a score that belongs to another one: "BB (40)".
  case gradeAgainstScore(String)
  /// The unit beside an actual is rupiah times something that is not certain, "Rp M", "Rp 000", or a lone "M", which may be
  /// metres as well.
  case uncertainUnit(String)
  /// A figure is a thousand, a million and so on times its target, or that part of it, so that one of the two seems to be
  /// told in another unit. Of a range, the nearer end. It has an achievement all the same, with this as a remark
  /// (``MeasuredIndicator/remark``); as a baseline it is not carried.
  case otherScale(Fraction, target: Fraction)
  /// Actual and target are ratios written with a colon, "1:2.500", of which nobody says which term is to rise.
  case ratiosInWords(actual: String, target: String)
  /// Actual and target are of different kinds: a figure and a grade.
  case differentKinds(actual: String, target: String)
  /// The target is a point in time ("Triwulan IV", "31 Desember 2026"), for which our sources have no formula: theirs for
  /// time (PermenPANRB 8/2021, kondisi khusus) divides a duration by a duration.
  case pointInTime
  /// Target and actual are words, which no formula compares.
  case words
  /// Figures are in different units.
  case differentUnits(String, String)
  /// No scale has both grades.
  case noCommonScale(actual: String, target: String)
  /// Where lower is better, the worst that can happen is not told, with which a target of zero is measured.
  case zeroTarget
  /// No formula measures against a target of zero in this direction.
  case zeroDivisor
  /// The target until now is zero: nothing was due yet.
  case notDue
  /// There is no target for the time until now, so that nothing was due yet: the first quarter of the year that has one, or
  /// the year.
  case dueLater(MeasurementPeriod)
  /// The target is a deadline that has not passed, as it is written.
  case deadlineLater(String)
  /// The formula that was chosen does not take an actual of zero or less.
  case zeroActual
  /// No formula of our sources measures against a target below zero in this direction.
  case negativeTarget
  /// The target is written as a bound on the wrong side for the direction of its indicator: "≤ 10" where higher is better. Nobody
  /// can say which of the two is meant.
  case boundAgainstPolarity(String, Polarity)
  /// Shares and scores do not add up, and numerators and denominators are not given.
  case sharesDoNotAddUp
  /// Nobody says how the figures of places combine, and it is not things that are counted.
  case placesDoNotAddUp
  /// Places report it, nobody names all that have to, and without one that is missing it could look better: those that
  /// reported.
  case undeclaredPlaces([String], MeasurementPeriod)
  /// A figure of the whole stands beside figures of places that come to another one, or to none.
  case wholeBesidePlaces(MeasurementPeriod)
  /// A figure of a year or quarter stands beside figures of its quarters or months that come to another one.
  case contradiction(MeasurementPeriod, given: Fraction, computed: Fraction)
  /// Things that are counted are given as a quotient.
  case quotientOfThings
  /// A sasaran is divided by load, and some of its children have no part: their ids.
  case childrenLeftOut([String])
  /// A grade or words among figures, which neither add up nor have a mean: how it is written, and for which period where
  /// that is known.
  case gradesDoNotAddUp(String, MeasurementPeriod?)
  /// One of the parts it is declared to be computed from has no figure, and why: its id. It is the lowest one, where parts
  /// are computed from parts.
  case ofPart(String, UnmeasuredReason)
  /// A mean cannot be made of months and quarters together.
  case mixedPeriods
  /// Parts of a whole are declared to combine in different ways, or in none.
  case unclearCombination
  /// Indicators are declared to be computed from one another.
  case cycle
  /// The weights of a sasaran's indicators come to nothing, or one is below zero, so that there is no mean.
  case unusableWeights
  /// A denominator that is not above zero, in a ratio or a mean of weights.
  case zeroDenominator
  /// The figures have more digits than can be held.
  case outOfRange

  /// Whether it says that an actual is missing.
  public var isMissing: Bool {
    switch self {
    case .noActual, .missingPeriods, .missingPlaces, .unavailable, .missingParts: true
    default: false
    }
  }

  /// Whether it says that nothing was due yet.
  var isNotDueYet: Bool {
    switch self {
    case .notDue, .dueLater, .deadlineLater: true
    default: false
    }
  }

  /// Whether it says that parts of a whole have no figure.
  var isOfParts: Bool { if case .missingParts = self { true } else { false } }

  /// What to tell.
  public var message: LocalizedText {
    switch self {
    case .noActual: LocalizedText("belum ada realisasi", en: "no actual")
    case .missingPeriods(let periods):
      LocalizedText(
        "realisasi \(Self.list(periods.map(\.named.indonesian))) belum ada",
        en: "no actual for \(Self.list(periods.map(\.named.english)))")
    case .missingPlaces(let places, let period):
      LocalizedText(
        "\(Self.list(places)) belum melaporkan \(period.named.indonesian)",
        en: "no report of \(Self.list(places)) for \(period.named.english)")
    case .unavailable(let reason, let period):
      LocalizedText(
        "realisasi \(period.named.indonesian) tidak tersedia: \(reason)",
        en: "the actual for \(period.named.english) is not available: \(reason)")
    case .missingParts(let ids):
      LocalizedText(
        "bagiannya belum punya angka: \(Self.list(ids))", en: "parts without a figure: \(Self.list(ids))")
    case .noTarget: LocalizedText("tidak ada target untuk waktu itu", en: "no target for that time")
    case .unreadableTarget(let text):
      LocalizedText("target “\(text)” tidak dapat diukur", en: "the target “\(text)” cannot be measured")
    case .unreadableActual(let text, let period):
      LocalizedText(
        "realisasi \(period.map { $0.named.indonesian + " " } ?? "")“\(text)” tidak dapat diukur",
        en: "the actual “\(text)”\(period.map { " for " + $0.named.english } ?? "") cannot be measured")
    case .ambiguousActual(let text, let readings):
      Self.ambiguity(of: text, readings)
    case .loneM(let text):
      LocalizedText(
        "realisasi “\(text)”: \(Self.meaningsOfM.indonesian)",
        en: "the actual “\(text)”: \(Self.meaningsOfM.english)")
    case .loneMOfMeasure(let text):
      LocalizedText(
        "realisasi “\(text)”: \(Self.meaningsOfMAsMeasure.indonesian)",
        en: "the actual “\(text)”: \(Self.meaningsOfMAsMeasure.english)")
    case .gradeAgainstScore(let text):
      Self.gradeOfScore(in: text).map {
        LocalizedText(
          "realisasi “\(text)” bertentangan dengan dirinya: \($0.indonesian)",
          en: "the actual “\(text)” contradicts itself: \($0.english)")
      } ?? UnmeasuredReason.unreadableActual(text, nil).message
    case .uncertainUnit("M"):
      LocalizedText(
        "satuan “M” dapat berarti meter, miliar, atau juta; tulis “meter”, “miliar rupiah”, atau “juta rupiah”",
        en:
          "the unit “M” can mean metres, miliar or million; write “meter”, “miliar rupiah” or “juta rupiah”")
    case .uncertainUnit(let unit):
      LocalizedText(
        "satuan “\(unit)” tidak pasti kelipatannya; tulis “ribu rupiah”, “juta rupiah”, atau “miliar rupiah”",
        en:
          "the unit “\(unit)” does not tell for certain what it multiplies by; write “ribu rupiah”, “juta rupiah” or “miliar rupiah”"
      )
    case .otherScale(let figure, let target):
      Self.scale(of: figure, target)
    case .ratiosInWords(let actual, let target):
      LocalizedText(
        "rasio “\(actual)” dan “\(target)” tidak diukur: tulis suku keduanya sebagai angka dengan satuan dan polaritasnya, atau pembilang dan penyebutnya",
        en:
          "the ratios “\(actual)” and “\(target)” are not measured: write the second term as a figure with its unit and polarity, or numerator and denominator"
      )
    case .differentKinds(let actual, let target):
      Self.kindsDiffer(
        LocalizedText("realisasi", en: "actual"), actual, target)
    case .pointInTime:
      LocalizedText(
        "tidak ada rumus capaian untuk tenggat; bandingkan sendiri, atau tetapkan lama waktu (hari, bulan)",
        en: "there is no formula for a deadline; compare it yourself, or agree on a duration (days, months)")
    case .words:
      LocalizedText(
        "tidak ada rumus untuk kata-kata; bandingkan sendiri",
        en: "there is no formula for words; compare them yourself")
    case .differentUnits(let left, let right):
      LocalizedText("satuan berlainan: \(left) dan \(right)", en: "different units: \(left) and \(right)")
    case .noCommonScale(let actual, let target):
      LocalizedText(
        "tidak ada skala yang memuat “\(actual)” dan “\(target)”",
        en: "no scale has both “\(Self.english(actual))” and “\(Self.english(target))”")
    case .zeroTarget:
      LocalizedText(
        "target nol tidak dapat menjadi pembagi; nyatakan nilai terburuk (`worst` dalam `methods`)",
        en: "a target of zero cannot divide; tell the worst that can happen (`worst` in `methods`)")
    case .zeroDivisor:
      LocalizedText(
        "target nol tidak dapat menjadi pembagi", en: "a target of zero cannot divide")
    case .notDue:
      LocalizedText(
        "belum ada yang jatuh tempo: target sampai waktu itu nol",
        en: "nothing was due yet: the target until then is zero")
    case .dueLater(let period) where period.part == .year:
      LocalizedText(
        "belum jatuh tempo: targetnya untuk setahun \(period.named.indonesian)",
        en: "not due yet: its target is for the whole of \(period.named.english)")
    case .dueLater(let period):
      LocalizedText(
        "belum jatuh tempo: target pertamanya untuk \(period.named.indonesian)",
        en: "not due yet: its first target is for \(period.named.english)")
    case .deadlineLater(let text):
      LocalizedText("belum jatuh tempo: tenggatnya “\(text)”", en: "not due yet: its deadline is “\(text)”")
    case .zeroActual:
      LocalizedText(
        "rumus target ÷ realisasi tidak berlaku untuk realisasi nol atau negatif",
        en: "the formula target ÷ actual does not take an actual of zero or less")
    case .negativeTarget:
      LocalizedText(
        "tidak ada rumus untuk target negatif dengan arah ini",
        en: "there is no formula for a target below zero in this direction")
    case .boundAgainstPolarity(let target, let polarity):
      LocalizedText(
        "target “\(target)” adalah batas yang bertentangan dengan polaritas indikatornya (\(polarity.title.indonesian)); betulkan salah satunya",
        en:
          "the target “\(Self.english(target))” is a bound against the polarity of its indicator (\(polarity.title.english)); correct one of the two"
      )
    case .sharesDoNotAddUp:
      LocalizedText(
        "persentase, nilai, indeks, predikat, dan laju tidak dijumlahkan; sertakan pembilang dan penyebut, atau nyatakan satuan yang dihitung",
        en:
          "percentages, scores, indices, grades and rates do not add up; give numerator and denominator, or a unit of things that are counted"
      )
    case .placesDoNotAddUp:
      LocalizedText(
        "angka beberapa tempat hanya dijumlahkan bila satuannya dihitung (orang, dokumen); nyatakan placeConsolidation, atau sertakan pembilang dan penyebut",
        en:
          "figures of several places add up only in a unit that is counted (persons, documents); state placeConsolidation, or give numerator and denominator"
      )
    case .undeclaredPlaces(let places, let period):
      LocalizedText(
        "yang melaporkan \(period.named.indonesian): \(Self.list(places)); nyatakan semua tempat yang harus melapor (places)",
        en:
          "reported for \(period.named.english): \(Self.list(places)); name all places that have to report (places)"
      )
    case .wholeBesidePlaces(let period):
      LocalizedText(
        "realisasi \(period.named.indonesian) ada yang menyebut tempat dan ada yang tidak, dan keduanya berlainan; tulis salah satu saja",
        en:
          "actuals for \(period.named.english) with and without a place come to different figures; give only one of the two"
      )
    case .contradiction(let period, let given, let computed):
      LocalizedText(
        "realisasi \(period.named.indonesian), \(given.formatted()), berlainan dari gabungan periode di dalamnya, \(computed.formatted())",
        en:
          "the actual for \(period.named.english), \(given.formatted(in: .english)), is not what the periods within come to, \(computed.formatted(in: .english))"
      )
    case .quotientOfThings:
      LocalizedText(
        "yang dihitung (orang, dokumen) bukan hasil bagi; tulis jumlahnya",
        en: "what is counted (persons, documents) is no quotient; give the number")
    case .childrenLeftOut(let ids):
      LocalizedText(
        "beban dibagi habis kepada semua anak, tetapi yang ini tidak dinyatakan sebagai bagian: \(Self.list(ids))",
        en: "a load is divided among all children, but these are not declared as parts: \(Self.list(ids))")
    case .gradesDoNotAddUp(let text, let period):
      LocalizedText(
        "realisasi \(period.map { $0.named.indonesian + " " } ?? "")“\(text)” terbaca sebagai predikat atau kata, yang tidak dapat dijumlahkan atau dirata-ratakan",
        en:
          "the actual “\(text)”\(period.map { " for " + $0.named.english } ?? "") reads as a grade or words, which neither add up nor have a mean"
      )
    case .ofPart(let id, let reason):
      LocalizedText("\(id): \(reason.message.indonesian)", en: "\(id): \(reason.message.english)")
    case .mixedPeriods:
      LocalizedText(
        "rata-rata tidak dapat dibuat dari bulan dan triwulan sekaligus",
        en: "no mean can be made of months and quarters together")
    case .unclearCombination:
      LocalizedText(
        "cara menggabungkan bagian-bagiannya tidak dinyatakan seragam",
        en: "how its parts combine is not declared, or not in one way")
    case .cycle:
      LocalizedText("indikator dihitung dari dirinya sendiri", en: "the indicator is computed from itself")
    case .unusableWeights:
      LocalizedText(
        "bobot indikatornya nol semua atau ada yang negatif, jadi rata-ratanya tidak ada",
        en: "the weights of its indicators are all zero, or one is negative, so that there is no mean")
    case .zeroDenominator:
      LocalizedText("penyebutnya tidak di atas nol", en: "the denominator is not above zero")
    case .outOfRange:
      LocalizedText(
        "angka terlalu panjang untuk dihitung tepat", en: "figures too long to be computed exactly")
    }
  }

  /// What to tell of a forecast, which is no actual.
  var messageOnForecast: LocalizedText {
    switch self {
    case .differentKinds(let forecast, let target):
      Self.kindsDiffer(LocalizedText("perkiraan", en: "forecast"), forecast, target)
    case .zeroActual:
      LocalizedText(
        "rumus target ÷ realisasi tidak berlaku untuk perkiraan nol atau negatif",
        en: "the formula target ÷ actual does not take a forecast of zero or less")
    default: message
    }
  }

  private static func kindsDiffer(
    _ what: LocalizedText, _ figure: String, _ target: String
  ) -> LocalizedText {
    LocalizedText(
      "\(what.indonesian) “\(figure)” dan target “\(target)” berlainan jenis",
      en:
        "the \(what.english) “\(english(figure))” and the target “\(english(target))” are of different kinds")
  }

  /// A figure or text of an Indonesian message in an English one.
  private static func english(_ text: String) -> String { Target(text).text(in: .english) }

  /// What a lone M may mean, which is never guessed.
  static let meaningsOfM = LocalizedText(
    "“M” dapat berarti miliar atau juta; tulis miliar", en: "“M” can mean miliar or million; write miliar")
  /// The same where no money is measured.
  static let meaningsOfMAsMeasure = LocalizedText(
    "“M” dapat berarti meter, miliar, atau juta; tulis dengan kata",
    en: "“M” can mean metres, miliar or million; write the word")

  /// The most things that a message names one by one.
  private static let namedCount = 4

  private static func list(_ names: [String]) -> String {
    names.count <= namedCount
      ? names.joined(separator: ", ")
      : "\(names.prefix(namedCount).joined(separator: ", ")), … (\(names.count))"
  }
}
