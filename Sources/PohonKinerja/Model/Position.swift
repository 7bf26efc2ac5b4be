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
    guard let first = name ?? unit else { return title }
    var text = title
    text.reserveCapacity(title.utf8.count + (name?.utf8.count ?? 0) + (unit?.utf8.count ?? 0) + 5)
    text += " ("
    text += first
    if name != nil, let unit {
      text += "; "
      text += unit
    }
    text += ")"
    return text
  }
}
