extension LogicRule {
  /// An output says what came of the activity, not the activity again.
  static let activityVerbPair = LogicRule(
    "activity-verb-pair", severity: .note,
    summary: LocalizedText(
      "Output mengulang kegiatannya, bukan menyebut hasilnya",
      en: "An output repeats its activity rather than naming the result"),
    rationale: LocalizedText(
      "“Membangun …” adalah yang dikerjakan, “Terbangunnya …” yang dihasilkan.",
      en: "“Membangun …” is what is done, “Terbangunnya …” is what results."),
    sources: [.logicModelMaterial],
    advice: LocalizedText(
      "Tuliskan output sebagai hasil (Ter-…-nya) atau sebagai kata benda.",
      en: "Write the output as a result (Ter-…-nya) or as a noun."),
    examples: [
      .passing(
        LocalizedText("Membangun dan Terbangunnya", en: "Membangun and Terbangunnya"),
        .sample),
      .passing(
        LocalizedText("Kata kerja lain yang semakna", en: "Another verb of the same meaning"),
        .sample.rewording("o", as: "Tersedianya 1.500 km kabel fiber optik")),
      .passing(
        LocalizedText("Output sebagai kata benda", en: "An output as a noun"),
        .sample.rewording("o", as: "1.500 km kabel fiber optik")),
      .passing(
        LocalizedText("Kegiatan dengan mutunya", en: "An activity and its quality"),
        .sample.rewording("o", as: "Pembangunan 1.500 km kabel fiber optik yang sesuai standar")),
      .failing(
        LocalizedText("Output mengulang kata kerja", en: "The output repeats the verb"), at: .element("o"),
        model: .sample.rewording("o", as: "Membangun 1.500 km kabel fiber optik")),
      .failing(
        LocalizedText("Output menyebut kegiatannya", en: "The output names the activity"), at: .element("o"),
        model: .sample.rewording("o", as: "Pembangunan 1.500 km kabel fiber optik")),
    ]
  ) { facts in
    facts.elements(at: .process).flatMap { process -> [Hit] in
      let verb = facts.words[process].first.flatMap(ActivityVerb.init)
      return facts.effects[process].compactMap { output in
        guard facts.model.elements[output].stage == .output else { return nil }
        guard repeatsActivity(facts.words[output], of: facts.words[process], verb: verb) else { return nil }
        let name = facts.name(of: output)
        return Hit(
          .element(output),
          LocalizedText(
            "\(name.indonesian) mengulang kegiatannya, bukan menyebut hasilnya",
            en: "\(name.english) repeats the activity instead of saying what results"),
          suggestion: verb.flatMap(suggestion), notes: [facts.note(facts.name(of: process), at: process)])
      }
    }
  }

  private static func repeatsActivity(_ output: [String], of process: [String], verb: ActivityVerb?) -> Bool {
    guard let first = output.first else { return false }
    if output == process { return true }
    if let verb, verb.hasResultForm(first) { return false }
    // A process noun with a clause of quality is a result: "Pengelolaan anggaran yang optimal".
    if let verb, verb.hasProcessNoun(first) { return !output.contains("yang") && !output.contains("yg") }
    return ActivityVerb(first) != nil
  }

  private static func suggestion(_ verb: ActivityVerb) -> LocalizedText? {
    guard let form = ResultForms.result(of: verb.verb), let first = form.first else { return nil }
    let word = "“\(first.uppercased())\(form.dropFirst()) …”"
    return LocalizedText("Tuliskan hasilnya, misalnya \(word).", en: "Write what results, such as \(word).")
  }
}
