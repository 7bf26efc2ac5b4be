extension LogicRule {
  /// A link is stated once.
  static let duplicateLink = LogicRule(
    "duplicate-link", severity: .warning,
    summary: LocalizedText("Tautan dinyatakan dua kali", en: "A link is stated twice"),
    rationale: LocalizedText(
      "Tautan yang dinyatakan dua kali dapat memuat asumsi yang berbeda; hanya yang pertama dibaca.",
      en: "A link that is stated twice can carry different assumptions; only the first is read."),
    sources: [.convention],
    advice: LocalizedText("Gabungkan kedua tautan itu.", en: "Merge the two links."),
    examples: [
      .passing(LocalizedText("Rantai yang utuh", en: "A sound chain"), .sample),
      .failing(
        LocalizedText("Tautan yang sama dua kali", en: "The same link twice"), at: .link(from: "o", to: "c"),
        model: .sample.linking("o", to: "c")),
    ]
  ) { facts in
    var first: [LogicFacts.Ends: Int] = [:]
    return facts.ends.enumerated().compactMap { index, ends in
      guard ends.from != nil, ends.to != nil else { return nil }
      guard let earlier = first[ends] else {
        first[ends] = index
        return nil
      }
      let (link, other) = (facts.model.links[index], facts.model.links[earlier])
      return Hit(
        .link(index),
        LocalizedText("tautan \(link) sudah dinyatakan", en: "the link \(link) was already stated"),
        notes: [
          Finding.Note(
            LocalizedText("pertama kali dinyatakan di sini", en: "first stated here"),
            subject: .link(from: other.from, to: other.to), location: other.location)
        ])
    }
  }
}
