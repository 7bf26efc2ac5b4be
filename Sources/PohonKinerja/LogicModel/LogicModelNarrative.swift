extension LogicModel {
  /// The model as sentences: "JIKA … MAKA …", one chain for each way from a cause to a last effect.
  ///
  /// A chain starts at an element that nothing leads to and follows the links to one that leads no further. Where links
  /// form a cycle, a chain ends before it would come to an element a second time. The assumptions of a link stand before
  /// the effect, those of the model at the end. Links that name unknown elements are left out.
  ///
  /// - Parameters:
  ///   - language: The language of "JIKA … MAKA …" and the other words around the texts.
  ///   - limit: How many chains are written at most; a model can have more than anyone can read. Where it is reached
  ///     the text says so.
  /// - Complexity: O(elements + links + length of the text).
  public func narrative(in language: Language = .indonesian, limit: Int = 100) -> String {
    let words = NarrativeWords(language)
    var lines = [Wording.singleLine(title)]
    lines += problems.map { "\(words.problem) \(Wording.singleLine($0.text))" }
    let (chains, isComplete) = chains(limit: limit)
    for (number, chain) in chains.enumerated() {
      lines.append("")
      lines += narrative(of: chain, number: number + 1, words: words)
    }
    if chains.isEmpty { lines += ["", words.noChain] }
    if !isComplete { lines += ["", words.limit(chains.count)] }
    if !assumptions.isEmpty {
      lines += ["", words.assuming]
      lines += assumptions.map { "- \(Wording.singleLine($0.text))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func narrative(of chain: [ChainStep], number: Int, words: NarrativeWords) -> [String] {
    let label = "\(number). "
    let indent = String(repeating: " ", count: label.utf8.count)
    var lines: [String] = []
    for (place, step) in chain.enumerated() {
      if let link = step.link {
        for assumption in links[link].assumptions {
          lines.append("\(indent)\(words.assuming) \(Wording.singleLine(assumption.text))")
        }
      }
      let opening = place == 0 ? "\(label)\(words.if)" : "\(indent)\(words.then)"
      lines.append("\(opening) \(Wording.singleLine(elements[step.element].text))")
    }
    return lines
  }

  /// An element of a chain, and the link that led to it.
  private struct ChainStep {
    var element: Int
    var link: Int?
  }

  /// The first chains in the order of elements and links, and whether those are all.
  private func chains(limit: Int) -> (chains: [[ChainStep]], isComplete: Bool) {
    let steps = steps()
    var isEffect = Array(repeating: false, count: elements.count)
    for step in steps.joined() { isEffect[step.element] = true }
    let causes = elements.indices.filter { !steps[$0].isEmpty }
    let starts = causes.filter { !isEffect[$0] }
    var chains: [[ChainStep]] = []
    var isTold = Array(repeating: false, count: elements.count)
    // What is in a cycle that nothing leads into comes last.
    for start in starts + causes.filter({ isEffect[$0] }) where !isTold[start] {
      var chain = [ChainStep(element: start)]
      var next = [0]
      var isInChain = Array(repeating: false, count: elements.count)
      isInChain[start] = true
      isTold[start] = true
      var isLonger = true
      while let last = chain.last, let choice = next.last {
        let choices = steps[last.element]
        if choice < choices.count {
          next[next.count - 1] += 1
          let step = choices[choice]
          guard !isInChain[step.element] else { continue }
          isInChain[step.element] = true
          isTold[step.element] = true
          chain.append(step)
          next.append(0)
          isLonger = true
          continue
        }
        if isLonger {
          guard chains.count < limit else { return (chains, false) }
          chains.append(chain)
          isLonger = false
        }
        isInChain[last.element] = false
        chain.removeLast()
        next.removeLast()
      }
    }
    return (chains, true)
  }

  /// For each element where it leads, each effect once and not to itself, in the order of the links.
  private func steps() -> [[ChainStep]] {
    var indices: [String: Int] = [:]
    for (index, element) in elements.enumerated() where indices[element.id] == nil {
      indices[element.id] = index
    }
    var steps = Array(repeating: [ChainStep](), count: elements.count)
    var seen: Set<LogicFacts.Ends> = []
    for (index, link) in links.enumerated() {
      guard let from = indices[link.from], let to = indices[link.to], from != to else { continue }
      guard seen.insert(LogicFacts.Ends(from: from, to: to)).inserted else { continue }
      steps[from].append(ChainStep(element: to, link: index))
    }
    return steps
  }
}

/// The words around the texts of a narrative.
private struct NarrativeWords {
  var `if`: String
  var then: String
  var assuming: String
  var problem: String
  var noChain: String
  private var language: Language

  init(_ language: Language) {
    self.language = language
    `if` = LocalizedText("JIKA", en: "IF")[language]
    then = LocalizedText("MAKA", en: "THEN")[language]
    assuming = LocalizedText("DENGAN ASUMSI", en: "ASSUMING")[language]
    problem = LocalizedText("MASALAH", en: "PROBLEM")[language]
    noChain =
      LocalizedText("(tidak ada tautan jika–maka)", en: "(there is no if–then link)")[language]
  }

  func limit(_ count: Int) -> String {
    LocalizedText(
      "(hanya \(count) rantai pertama yang ditulis; model ini memiliki lebih banyak)",
      en: count == 1
        ? "(only the first chain is written; this model has more)"
        : "(only the first \(count) chains are written; this model has more)")[language]
  }
}
