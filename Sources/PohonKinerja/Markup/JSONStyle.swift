/// How a JSON document is laid out.
public enum JSONStyle: Sendable, Hashable, CaseIterable {
  /// For people: two spaces per level, an object on one line where it fits in 100 columns, a line feed at the end.
  case pretty
  /// For machines: no white space at all.
  case compact
}
