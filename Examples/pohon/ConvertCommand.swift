import PohonKinerja

/// `pohon convert IN OUT`: reads a document and writes it in the canonical form.
enum ConvertCommand {
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--compact", "--lang="])
    guard options.operands.count == 2 else {
      throw .usage(
        LocalizedText(
          "convert memerlukan berkas masuk dan keluar", en: "convert needs a file in and a file out"))
    }
    let document = try Files.document(options.operands[0])
    try Files.write(document.json(options.has("--compact") ? .compact : .pretty), to: options.operands[1])
    return 0
  }
}
