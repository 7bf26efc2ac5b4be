/// How English texts count things; Indonesian ones have no plural.
///
/// The one place where an English plural is chosen, in the library and in the command, which is why it is open to the package;
/// nobody outside needs it.
package enum EnglishCount {
  /// A number and what is counted: "1 indicator", "2 indicators".
  package static func of(_ count: Int, _ thing: String) -> String { of(count, thing, "\(thing)s") }

  /// A number and what is said of so many: "1 entry is", "2 entries are".
  package static func of(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(word(count, one, several))"
  }

  /// What is said of so many, without the number: "is", "are".
  package static func word(_ count: Int, _ one: String, _ several: String) -> String {
    count == 1 ? one : several
  }

  /// What so many are called, without the number: "error", "errors".
  package static func word(_ count: Int, _ thing: String) -> String { word(count, thing, "\(thing)s") }
}
