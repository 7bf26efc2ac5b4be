import ExampleFiles
import PohonKinerja

/// `pohon draw FILE --as FORMAT`: draws the tree of a document, or a part of it, and its logic models.
enum DrawCommand {
  private static let options = [
    "--as=", "-o=", "--level=", "--subtree=", "--findings", "--profile=", "--page=", "--theme=", "--width=",
    "--ascii", "--lang=",
  ]

  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: options)
    let language = try options.language()
    guard options.operands.count == 1, let name = options.operands.first else {
      throw .usage(LocalizedText("draw memerlukan satu berkas", en: "draw needs one file"))
    }
    let format = try DrawnFormat(options, language: language)
    let part = DrawnPart(options)
    let profile = try options.profile()
    let drawings = try Drawings(
      Files.document(name), part: part, profile: options.has("--findings") ? profile : nil, format: format)
    if let folder = options["-o"], folder.hasSuffix("/") {
      try write(drawings.files(), into: folder, language)
    } else {
      try Files.write(drawings.text(), to: options["-o"])
      if let advice = drawings.advice() { Files.complain("pohon: \(advice[language])\n") }
    }
    return 0
  }

  /// Writes files into a folder, all of which are drawn by now, and tells how many.
  private static func write(_ files: [DrawnFile], into folder: String, _ language: Language) throws(Failure) {
    try Files.makeFolder(folder)
    for (place, file) in files.enumerated() {
      let name = FileNames.name(place + 1, of: files.count, id: file.id)
      try Files.write(file.text, to: "\(folder)\(name).\(file.extension)")
    }
    let count = files.count
    let text = LocalizedText(
      "\(count) berkas ditulis ke \(folder)", en: "\(count) file\(count == 1 ? "" : "s") written to \(folder)"
    )
    Files.complain(text[language] + "\n")
  }
}
