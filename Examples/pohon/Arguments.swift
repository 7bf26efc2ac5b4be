import PohonKinerja

/// The words of the command line.
enum Arguments {
  /// The words behind the name of the program.
  ///
  /// `CommandLine.arguments` repairs bytes that are not UTF-8, so that the name of one file would become that of another,
  /// which would then be read, or written, in its place.
  ///
  /// - Throws: ``Failure/usage(_:)`` for a word that is not UTF-8.
  static func words() throws(Failure) -> [String] {
    var words: [String] = []
    for place in 1..<max(Int(CommandLine.argc), 1) {
      // There are `argc` words, each of which ends with a NUL and stays where it is.
      guard let bytes = unsafe CommandLine.unsafeArgv[place] else { continue }
      guard let word = unsafe String(validatingCString: bytes) else {
        let repaired = unsafe String(cString: bytes)
        throw .usage(
          LocalizedText(
            "\(repaired): nama atau pilihan ini bukan UTF-8; ganti dahulu nama berkasnya",
            en: "\(repaired): this name or option is not UTF-8; rename the file first"))
      }
      words.append(word)
    }
    return words
  }
}
