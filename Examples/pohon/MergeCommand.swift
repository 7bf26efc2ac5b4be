import PohonKinerja

/// `pohon merge BASE OURS THEIRS -o OUT`: puts two edited versions of a document together.
enum MergeCommand {
  /// - Returns: 0 when the edits go together, 1 when something does not, which standard error tells; the merged document
  ///   is written in either case.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["-o=", "--lang="])
    let language = try options.language()
    guard options.operands.count == 3 else {
      throw .usage(
        LocalizedText(
          "merge memerlukan tiga berkas: dasar, versi pertama, versi kedua",
          en: "merge needs three files: the base, the first version, the second version"))
    }
    if let output = options["-o"] { try Files.refuseToOverwrite(options.inputs, with: output, of: "-o") }
    let base = try TreeFiles.document(options.operands[0], language)
    let ours = try TreeFiles.document(options.operands[1], language)
    let theirs = try TreeFiles.document(options.operands[2], language)
    let merged = LongWork.showing(LocalizedText("menggabungkan", en: "merging"), in: language) {
      PerformanceTree.merging(ours.tree, theirs.tree, base: base.tree)
    }
    // Logic models are merged as a whole.
    let models = [base, ours, theirs].map(\.document.logicModels)
    let isTheirs = models[1] == models[0]
    let isClean = isTheirs || models[2] == models[0] || models[2] == models[1]
    let actuals = merged.merging(
      ours.document.measurements, theirs.document.measurements, base: base.document.measurements)
    var document = Document(merged.tree, logicModels: isTheirs ? models[2] : models[1])
    document.measurements = actuals.measurements
    try Files.write(document.json(), to: options["-o"])
    let versions = MergedVersions(
      ours: Files.shownName(options.operands[1]), theirs: Files.shownName(options.operands[2]))
    var messages =
      merged.conflicts.map { $0.message(naming: versions) }
      + actuals.conflicts.map { $0.message(naming: versions) }
    if !isClean {
      messages.append(
        LocalizedText(
          "model logis diubah berbeda oleh \(versions.ours.indonesian) dan \(versions.theirs.indonesian); hasil gabungan memuat versi \(versions.ours.indonesian)",
          en:
            "\(versions.ours.english) and \(versions.theirs.english) changed the logic models differently; the merged document has those of \(versions.ours.english)"
        ))
    }
    let title = LocalizedText("konflik", en: "conflict")[language]
    for message in messages { Files.complain("\(title): \(message[language])\n") }
    return messages.isEmpty ? 0 : 1
  }
}
