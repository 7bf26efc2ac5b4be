import PohonKinerja

/// `pohon convert IN OUT`: reads a document and writes it in the canonical form, or as NDJSON where that is the name.
enum ConvertCommand {
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--compact", "--lang="])
    guard options.operands.count == 2 else {
      throw .usage(
        LocalizedText(
          "convert memerlukan berkas masuk dan keluar", en: "convert needs a file in and a file out"))
    }
    let document = try Files.document(options.operands[0])
    let target = options.operands[1]
    let text =
      DocumentFile.isNDJSON(target)
      ? document.ndjson() : document.json(options.has("--compact") ? .compact : .pretty)
    try Files.write(text, to: target)
    return 0
  }
}
