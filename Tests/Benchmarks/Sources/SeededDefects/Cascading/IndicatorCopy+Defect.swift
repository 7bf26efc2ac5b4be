import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator of the parent, without a word on why.
  static let indicatorCopied = DefectKind("indicator-copy") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, !parent.cascading.isDirect, !node.isContext, !parent.isContext
          else { return false }
          return parent.children.contains { $0.id != node.id } && clean.isFaultless(parent)
            && parent.indicators.contains(where: isProxy)
        }), let parent = node.parent
    else { return nil }
    var copy = random.pick(parent.indicators.filter(isProxy)).value
    copy.name = copy.name.copiedCarelessly(&random)
    copy.contribution = nil
    copy.weight = nil
    return clean.planting(copy, under: node)
  }

  /// Whether an indicator's name need not repeat what its sasaran is about.
  private static func isProxy(_ indicator: IndicatorView) -> Bool {
    ["Indeks", "Nilai", "Tingkat", "Cakupan"].contains { indicator.name.hasPrefix($0) }
      && !indicator.isExternalScore
  }
}
