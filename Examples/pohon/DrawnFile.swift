/// A file of a drawing, before it has a number.
struct DrawnFile {
  /// The id of the sasaran at its top, or a word.
  var id: String
  var text: String
  var `extension`: String
}
