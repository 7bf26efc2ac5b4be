import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran in nearly the words of one beside it.
  static let nearlyCopied = DefectKind("sasaran-near-copy") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, clean.isOwn(node), clean.isFree(node) else { return false }
          return parent.children.first { _ in true }?.id != node.id
            && node.children.allSatisfy { !Statement($0.statement.lowercased()).has(["penunjang"]) }
        }), let parent = node.parent
    else { return nil }
    let earlier = parent.children.prefix { $0.id != node.id }.filter {
      clean.isOwn($0) && clean.stage(of: $0) == clean.stage(of: node)
        && Statement($0.statement).words.count > 3
    }
    guard !earlier.isEmpty else { return nil }
    let model = random.pick(earlier).statement
    guard let statement = nearCopy(of: model, &random),
      let indicators = clean.indicators(of: node, measuring: Statement(model).bareTopic)
    else { return nil }
    return clean.planting(at: node) {
      $0.statement = statement
      $0.indicators = indicators
    }
  }

  private static func nearCopy(of statement: String, _ random: inout RandomStream) -> String? {
    let words = Statement(statement).words
    switch random.below(4) {
    case 0: return statement.withOtherFunctionWords(&random)
    case 1:
      // "puskesmas dan posyandu", "posyandu dan puskesmas"
      guard let place = words.firstIndex(of: "dan"), place > 1, place + 1 < words.count else { return nil }
      var swapped = words
      swapped.swapAt(place - 1, place + 1)
      return swapped.joined(separator: " ")
    case 2:
      let long = words.indices.dropFirst().filter { words[$0].count >= 8 && words[$0].allSatisfy(\.isLetter) }
      guard !long.isEmpty else { return nil }
      let place = random.pick(Array(long))
      guard let slip = random.pick([Slip.doubled, .swapped]).made(in: words[place], &random) else {
        return nil
      }
      return (words[..<place] + [slip] + words[(place + 1)...]).joined(separator: " ")
    default:
      for (place, word) in words.enumerated() {
        if let other = forms[word] {
          return (words[..<place] + [other] + words[(place + 1)...]).joined(separator: " ")
        }
      }
      return nil
    }
  }

  /// Words in another form.
  private static let forms = [
    "tersusun": "disusun", "terlaksana": "dilaksanakan", "terselenggara": "diselenggarakan",
    "tersedia": "disediakan", "Tersusunnya": "Disusunnya", "Terlaksananya": "Dilaksanakannya",
    "Penyusunan": "Tersusunnya",
  ]
}
