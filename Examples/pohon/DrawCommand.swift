import ExampleFiles
import PohonKinerja

/// `pohon draw FILE --as FORMAT`: draws the tree of a document, or a part of it, and its logic models.
enum DrawCommand {
  private static let options =
    [
      "--as=", "-o=", "--level=", "--subtree=", "--findings", "--profile=", "--page=", "--theme=",
      "--detail=",
      "--width=", "--ascii", "--lang=",
    ] + Options.measurement

  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let words = Array(words)
    let options = try Options(words, allowed: options)
    let language = try options.language()
    guard options.operands.count == 1, let name = options.operands.first else {
      throw .usage(LocalizedText("draw memerlukan satu berkas", en: "draw needs one file"))
    }
    let output = options["-o"]
    let folder = output.flatMap { $0.hasSuffix("/") ? $0 : nil }
    if let output { try Files.refuseToOverwrite(options.inputs, with: output, of: "-o") }
    var format = try DrawnFormat(options, language: language)
    let part = DrawnPart(options)
    let profile = try options.profile()
    let document = try Files.document(name)
    format.statuses = try options.statuses(of: document, named: name)
    let work = LocalizedText("menggambar", en: "drawing")
    var drawings = try LongWork.showing(work, in: language) { () throws(Failure) in
      try Drawings(
        document, part: part, profile: options.has("--findings") ? profile : nil, format: format)
    }
    if let folder {
      let files = LongWork.showing(work, in: language) { drawings.files() }
      try write(files, into: folder, besides: options.inputs, language)
    } else {
      let text = try LongWork.showing(work, in: language) { () throws(Failure) in
        try drawings.text(otherwise: folderCommand(words, output, format.kind))
      }
      try Files.write(text, to: output)
    }
    for advice in LongWork.showing(work, in: language, { drawings.advice(isFolder: folder != nil) }) {
      Files.complain("pohon: \(advice[language])\n")
    }
    return 0
  }

  /// The same command with a folder to write to: that of the name that was given, without its ending.
  private static func folderCommand(
    _ words: [String], _ output: String?, _ kind: DrawnFormat.Kind
  ) -> String {
    var folder = output.flatMap { $0 == "-" ? nil : $0 } ?? "gambar"
    if let ending = Files.ending(of: folder) { folder.removeLast(ending.count) }
    var kept: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "-o" {
        _ = rest.popFirst()
      } else if !word.hasPrefix("-o=") {
        kept.append(word)
      }
    }
    // A folder has no ending that says the format, and behind "--" there are no options.
    let isGiven = kept.contains { $0 == "--as" || $0.hasPrefix("--as=") }
    kept.insert(
      contentsOf: (isGiven ? [] : ["--as", kind.rawValue]) + ["-o", folder + "/"],
      at: kept.firstIndex(of: "--") ?? kept.endIndex)
    return (["pohon", "draw"] + kept).map { ShellWord.quoted($0) }.joined(separator: " ")
  }

  /// Writes files into a folder, all of which are drawn by now and none of which is an input, and tells how many.
  private static func write(
    _ files: [DrawnFile], into folder: String, besides inputs: [String], _ language: Language
  ) throws(Failure) {
    let names = files.enumerated().map { place, file in
      "\(FileNames.name(place + 1, of: files.count, id: file.id)).\(file.extension)"
    }
    for name in names { try Files.refuseToOverwrite(inputs, with: folder + name, of: "-o") }
    try Files.write(zip(names, files).lazy.map { (name: $0, text: $1.text) }, into: folder)
    let written = Set(names)
    let count = files.count
    let text = LocalizedText(
      "\(count) berkas ditulis ke \(folder)", en: "\(EnglishCount.of(count, "file")) written to \(folder)")
    Files.complain(text[language] + "\n")
    let endings = Set(files.map(\.extension)).sorted()
    let others = endings.flatMap { FileOutput.numberedFiles(in: folder, ending: $0) }.filter {
      !written.contains($0)
    }
    if !others.isEmpty { Files.complain("pohon: \(leftOver(others)[language])\n") }
  }

  /// That a folder has files with names like those that were written. They may be those of an earlier run, or somebody
  /// else's, so that they are not removed.
  private static func leftOver(_ names: [String]) -> LocalizedText {
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return LocalizedText(
      "\(names.count) berkas lain di folder itu mungkin sisa penggambaran terdahulu dan tidak dihapus: \(shown)",
      en:
        "\(EnglishCount.of(names.count, "other file")) in that folder may be left over from an earlier drawing; not removed: \(shown)"
    )
  }
}
