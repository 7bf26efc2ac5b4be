/// The unit an indicator is measured in (satuan), as written.
public struct MeasurementUnit: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The text as written: "dokumen", "%".
  public var text: String

  /// Creates a unit from its text.
  public init(_ text: String) {
    self.text = text
  }

  /// Creates a unit from its text.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Per cent, "%".
  public static let percent = MeasurementUnit("%")
  /// A score (nilai).
  public static let score = MeasurementUnit("nilai")
  /// An index (indeks).
  public static let index = MeasurementUnit("indeks")
  /// Documents (dokumen).
  public static let document = MeasurementUnit("dokumen")
  /// Reports (laporan).
  public static let report = MeasurementUnit("laporan")
  /// Persons (orang).
  public static let person = MeasurementUnit("orang")
  /// Months (bulan).
  public static let month = MeasurementUnit("bulan")
  /// Days (hari).
  public static let day = MeasurementUnit("hari")
  /// Rupiah (Rp).
  public static let rupiah = MeasurementUnit("Rp")
}

extension MeasurementUnit: CustomStringConvertible {
  /// The text as written.
  public var description: String { text }
}
