import PohonKinerja

/// `pohon draw FILE --as FORMAT`: draws the tree of a document and its logic models.
enum DrawCommand {
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(
      words,
      allowed: [
        "--as=", "-o=", "--width=", "--ascii", "--findings", "--lang=", "--profile=", "--page=", "--theme=",
      ])
    let language = try options.language()
    guard options.operands.count == 1, let name = options.operands.first else {
      throw .usage(LocalizedText("draw memerlukan satu berkas", en: "draw needs one file"))
    }
    let document = try Files.document(name)
    let drawing = try Drawing(options, language: language)
    try Files.write(drawing.text(of: document), to: options["-o"])
    return 0
  }
}
