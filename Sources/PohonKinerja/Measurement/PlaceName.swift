/// The name of a place as places are told apart: without regard to capitals and to how many spaces it is written with.
///
/// "Kota Metro" and "Metro" stay two places: which of the two is meant, only its writer knows.
struct PlaceName: Hashable, Sendable {
  private let text: String

  /// Creates the name of a place as it is written.
  init(_ written: String) {
    text = written.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
