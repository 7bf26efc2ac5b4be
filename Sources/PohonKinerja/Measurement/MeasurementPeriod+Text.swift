extension MeasurementPeriod {
  /// Reads a period as documents write it: "2026", "2026-Q1" or "2026-TW1", "2026-03"; `nil` for anything else.
  ///
  /// A month is written as ISO 8601 writes it. Case does not count.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, let year = Self.number(bytes[..<4]) else { return nil }
    guard bytes.count > 4 else {
      self.init(year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-") else { return nil }
    let rest = bytes[5...].map(\.lowercasedASCII)
    if rest.count == 2, let month = Self.number(rest[...]) {
      self.init(year, .month(month))
    } else if let digit = rest.last,
      rest.dropLast() == [UInt8(ascii: "q")] || rest.dropLast() == Array("tw".utf8)[...],
      let quarter = Self.number([digit][...])
    {
      self.init(year, .quarter(quarter))
    } else {
      return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// What it is called: "triwulan I 2026", "Maret 2026".
  public var title: LocalizedText {
    switch part {
    case .year: return LocalizedText("\(year)", en: "\(year)")
    case .quarter(let number):
      let name = QuarterName.of(number - 1)
      return LocalizedText("\(name.indonesian) \(year)", en: "\(name.english) of \(year)")
    case .month(let number):
      let name = Self.nameOfMonth(number)
      return LocalizedText("\(name.indonesian) \(year)", en: "\(name.english) \(year)")
    }
  }

  /// What it is called within a sentence: "triwulan I 2026", in English "the first quarter of 2026".
  var named: LocalizedText {
    guard case .quarter = part else { return title }
    return LocalizedText(title.indonesian, en: "the \(title.english)")
  }

  /// What a month is called, 1 to 12; nothing for any other.
  static func nameOfMonth(_ number: Int) -> LocalizedText {
    monthNames.indices.contains(number - 1) ? monthNames[number - 1] : LocalizedText("", en: "")
  }

  private static let monthNames = [
    LocalizedText("Januari", en: "January"), LocalizedText("Februari", en: "February"),
    LocalizedText("Maret", en: "March"), LocalizedText("April", en: "April"), LocalizedText("Mei", en: "May"),
    LocalizedText("Juni", en: "June"), LocalizedText("Juli", en: "July"),
    LocalizedText("Agustus", en: "August"), LocalizedText("September", en: "September"),
    LocalizedText("Oktober", en: "October"), LocalizedText("November", en: "November"),
    LocalizedText("Desember", en: "December"),
  ]
}

extension MeasurementPeriod: CustomStringConvertible {
  /// The period as documents write it: "2026", "2026-Q1", "2026-03".
  public var description: String {
    let digits = String(year)
    let start = String(repeating: "0", count: 4 - digits.count) + digits
    return switch part {
    case .year: start
    case .quarter(let number): "\(start)-Q\(number)"
    case .month(let number): number < 10 ? "\(start)-0\(number)" : "\(start)-\(number)"
    }
  }
}

extension MeasurementPeriod: ExpressibleByIntegerLiteral {
  /// Creates a whole year; one outside ``Targets/years`` is brought to the nearer end.
  public init(integerLiteral year: Int) {
    self = .year(year)
  }
}
