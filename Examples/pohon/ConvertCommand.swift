import PohonKinerja

/// `pohon convert IN OUT`: reads a document and writes it in the canonical form, or as NDJSON where that is the name, unless
/// something would be lost. A name that ends as that of no document is refused.
enum ConvertCommand {
  /// - Returns: 2 when the document has members that the format does not, which the output would lack, else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--compact", "--lang="])
    guard options.operands.count == 2 else {
      throw .usage(
        LocalizedText(
          "convert memerlukan berkas masuk dan keluar", en: "convert needs a file in and a file out"))
    }
    let target = options.operands[1]
    // JSON under the name of a table or a drawing would be found out only by whoever opens it.
    if let ending = Files.ending(of: target), !DocumentFile.isDocument(target) {
      throw .usage(
        LocalizedText(
          "\(target): akhiran \(ending) bukan akhiran dokumen; convert menulis .json, .ndjson dan .jsonl (tabel: pohon paper, gambar: pohon draw)",
          en:
            "\(target): the ending \(ending) is not that of a document; convert writes .json, .ndjson and .jsonl (tables: pohon paper, drawings: pohon draw)"
        ))
    }
    let document = try Files.document(options.operands[0])
    guard document.warnings.isEmpty else {
      let language = try options.language()
      Files.complain(about: document.warnings, in: language)
      let text = LocalizedText(
        "tidak ditulis, karena isian itu akan hilang; perbaiki atau hapus dahulu",
        en: "nothing is written, for these members would be lost; correct or remove them first")
      Files.complain("pohon: \(text[language])\n")
      return 2
    }
    let text = LongWork.showing(target == "-" ? "stdout" : target) {
      DocumentFile.isNDJSON(target)
        ? document.ndjson() : document.json(options.has("--compact") ? .compact : .pretty)
    }
    try Files.write(text, to: target)
    return 0
  }
}
