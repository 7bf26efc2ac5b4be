/// What names an id that does not exist, and its place among those of its kind, as a number for the finding.
struct DanglingReference {
  enum Kind: Int, CaseIterable {
    case contribution, linkSource, linkTarget, waiver, openLink, linkToItself
  }

  let kind: Kind
  let place: Int

  init(_ kind: Kind, _ place: Int = 0) {
    self.kind = kind
    self.place = place
  }

  init(code: Int) {
    let count = Kind.allCases.count
    self.init(Kind(rawValue: code % count) ?? .contribution, code / count)
  }

  var code: Int { place * Kind.allCases.count + kind.rawValue }

  /// The id that does not exist.
  func id(in context: FindingContext) -> String {
    switch kind {
    case .contribution: context.indicator?.contribution?.indicator ?? ""
    case .linkSource, .openLink, .linkToItself: link(in: context).source
    case .linkTarget: link(in: context).target ?? ""
    case .waiver: waiver(in: context).indicator ?? ""
    }
  }

  private func link(in context: FindingContext) -> CrosscuttingLink {
    let links = context.tree.crosscutting
    return links.indices.contains(place) ? links[place] : CrosscuttingLink(from: "")
  }

  private func waiver(in context: FindingContext) -> Waiver {
    let waivers = context.sasaran?.waivers ?? context.tree.waivers
    return waivers.indices.contains(place) ? waivers[place] : Waiver("", reason: "")
  }

  func summary(in context: FindingContext) -> LocalizedText {
    let id = id(in: context)
    switch kind {
    case .contribution:
      return LocalizedText(
        "indikator \(context.indicatorName) menyumbang ke indikator “\(id)” yang tidak ada",
        en:
          "the indicator \(context.indicatorName) contributes to the indicator “\(id)”, which does not exist")
    case .linkSource, .linkTarget:
      let isSource = kind == .linkSource
      return LocalizedText(
        "tautan crosscutting \(isSource ? "dari" : "ke") sasaran “\(id)” yang tidak ada",
        en:
          "a crosscutting link leads \(isSource ? "from" : "to") the sasaran “\(id)”, which does not exist")
    case .openLink:
      return LocalizedText(
        "tautan crosscutting dari sasaran \(id) tidak menyebut sasaran atau unit di seberangnya",
        en: "a crosscutting link from sasaran \(id) names no sasaran and no unit on the other side")
    case .linkToItself:
      return LocalizedText(
        "tautan crosscutting sasaran \(id) menunjuk dirinya sendiri",
        en: "a crosscutting link of sasaran \(id) leads to itself")
    case .waiver:
      let waiver = waiver(in: context)
      guard let sasaran = context.sasaran else {
        return LocalizedText(
          "pengecualian untuk “\(waiver.rule)” menyebut indikator “\(id)” yang tidak ada",
          en: "the waiver of “\(waiver.rule)” names the indicator “\(id)”, which does not exist")
      }
      return LocalizedText(
        "pengecualian untuk “\(waiver.rule)” menyebut indikator “\(id)”, yang bukan indikator sasaran \(sasaran.id)",
        en:
          "the waiver of “\(waiver.rule)” names the indicator “\(id)”, which is none of sasaran \(sasaran.id)"
      )
    }
  }
}
