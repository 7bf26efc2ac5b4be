import TreeGenerator

/// The parts of a text that defects change.
struct Statement {
  /// Its words, as they are parted by spaces.
  let words: [String]

  init(_ text: String) { words = text.split(separator: " ").map(String.init) }

  var first: String { words.first ?? "" }
  /// All but the first word.
  var rest: String { words.dropFirst().joined(separator: " ") }

  /// Whether it has one of some words, letters compared without case.
  func has(_ others: Set<String>) -> Bool { words.contains { others.contains($0.lowercased()) } }

  /// The statement without the word that tells that something has come about: what it is about. Where it opens with
  /// something else, all of it.
  var topic: String {
    first.lowercased().hasSuffix("nya") ? rest : words.joined(separator: " ")
  }

  /// What it is about up to a clause or an area.
  var bareTopic: String {
    let words = Statement(topic).words
    let end = words.firstIndex { ["yang", "di", "melalui", "sesuai"].contains($0) } ?? words.count
    return words[..<end].joined(separator: " ")
  }

  /// Words after which a noun of an activity counts as a result, or a text as a condition.
  static let telling: Set<String> = [
    "yang", "sesuai", "optimal", "terlatih", "terampil", "siap", "unggul", "mandiri", "tersusun",
    "terlaksana",
    "terselenggara", "tersedia", "dikelola", "baik", "berkelanjutan", "luas", "tepat", "layak", "sehat",
  ]
  /// Words for areas.
  static let areas: Set<String> = [
    "provinsi", "kabupaten", "kota", "kecamatan", "desa", "kelurahan", "nasional", "negara", "indonesia",
  ]
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The same text as a careless copy: another case, other punctuation, "&" for "dan", other spaces.
  func copiedCarelessly(_ random: inout RandomStream) -> String {
    let ways: [(String) -> String] = [
      { $0 }, { $0.uppercased() }, { $0.lowercased() }, { "\($0)." }, { "  \($0) " },
      { $0.split(separator: " ").joined(separator: "  ") },
      { $0.split(separator: " ").map { String($0).capitalizedFirst }.joined(separator: " ") },
      { "\"\($0)\"" },
      { text in
        text.contains(" dan ")
          ? text.split(separator: " ").map { $0 == "dan" ? "&" : $0 }.joined(separator: " ") : "\(text);"
      },
    ]
    return random.pick(ways)(self)
  }
}
