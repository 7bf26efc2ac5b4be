import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A slip in the word that tells the measure.
  static let measureMisspelt = DefectKind("typo-indicator-word") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          !node.isContext
            && ["persentase", "indeks", "jumlah", "tingkat", "cakupan"].contains(
              Statement(indicator.name).first.lowercased())
        })
    else { return nil }
    let name = Statement(indicator.name)
    let known = [
      "persentase": ["Presentase", "Prosentase", "prosentase"], "jumlah": ["Jumah"], "indeks": ["Indek"],
    ]
    var misspelt: String?
    if let listed = known[name.first.lowercased()], random.below(3) == 0 {
      misspelt = random.pick(listed)
    } else {
      // In words of six letters a letter less or more makes another word: "indekos".
      let slips = name.first.count > 6 ? Slip.ofOneLetter : [.doubled, .swapped]
      misspelt = random.pick(slips).made(in: name.first, &random)
    }
    guard let misspelt else { return nil }
    return clean.planting(at: indicator) { $0.name = "\(misspelt) \(name.rest)" }
  }
}
