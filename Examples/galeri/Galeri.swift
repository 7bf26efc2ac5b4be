import ExampleFiles

/// Draws every document of a folder in every format: `swift run galeri [FOLDER] [DATA]`.
enum Galeri {
  /// Draws the documents of the second folder, `Examples/data` unless told otherwise, into the first.
  ///
  /// - Returns: The exit code: 0, 64 for wrong usage, 2 when something cannot be read, 74 when it cannot be written.
  static func run(_ words: [String]) -> Int32 {
    guard words.count <= 2, !words.contains(where: { $0.hasPrefix("-") || $0.isEmpty }) else {
      FileOutput.complain("galeri: perintah keliru; galeri [FOLDER] [DATA]\n")
      return 64
    }
    let folder = words.first ?? "galeri"
    do {
      let gallery = try Gallery(data: words.count > 1 ? words[1] : "Examples/data")
      let count = try gallery.write(into: folder)
      FileOutput.complain("\(count) berkas ditulis ke \(folder); mulailah dari index.html\n")
      return 0
    } catch {
      FileOutput.complain("galeri: \(error.message)\n")
      return error.exitCode
    }
  }
}
