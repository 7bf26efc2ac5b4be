/// Who owns a sasaran: a position, and where it matters a person and a unit.
///
/// Results belong to positions, so the title comes first and a string literal is a title.
public struct Position: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The title of the position: "Ketua Tim Kerja".
  public var title: String
  /// The person who holds it, when named.
  public var name: String?
  /// The unit it belongs to, when named.
  public var unit: String?

  /// Creates a position.
  public init(_ title: String, name: String? = nil, unit: String? = nil) {
    self.title = title
    self.name = name
    self.unit = unit
  }

  /// Creates a position from its title.
  public init(stringLiteral title: String) {
    self.init(title)
  }
}

extension Position: CustomStringConvertible {
  /// The title, with name and unit where there are any: "Ketua Tim Kerja (Pejabat A; Bidang Diklat)".
  public var description: String {
    switch (name, unit) {
    case (nil, nil): title
    case (let name?, let unit?): title + " (" + name + "; " + unit + ")"
    case (let detail?, nil), (nil, let detail?): title + " (" + detail + ")"
    }
  }
}
