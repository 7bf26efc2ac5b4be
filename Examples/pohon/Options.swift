import PohonKinerja

/// The words of a command line, sorted into operands and options.
struct Options {
  /// What is not an option: files, rule ids.
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]

  /// Sorts the words after the name of a command.
  ///
  /// - Parameters:
  ///   - words: The words. `--name value` and `--name=value` are the same; after `--` all is operands, and `-` alone
  ///     is one.
  ///   - allowed: The options the command knows; those that end in `=` take a value.
  /// - Throws: ``Failure/usage(_:)`` for an unknown option, one given twice, or a missing or unwanted value.
  init(_ words: some Sequence<String>, allowed: [String]) throws(Failure) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      try take(word, rest: &rest, allowed: allowed)
    }
  }

  private mutating func take(
    _ word: String, rest: inout ArraySlice<String>, allowed: [String]
  ) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    let value: String
    if allowed.contains(name + "=") {
      guard let given = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw .usage(LocalizedText("opsi \(name) memerlukan nilai", en: "option \(name) needs a value"))
      }
      value = given
    } else if allowed.contains(name) {
      guard parts.count == 1 else {
        throw .usage(LocalizedText("opsi \(name) tidak menerima nilai", en: "option \(name) takes no value"))
      }
      value = ""
    } else {
      let known = allowed.map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 }
      throw .usage(
        LocalizedText("opsi \(name) tidak dikenal", en: "unknown option \(name)")
          .suggesting(Suggestion.nearest(to: name, among: known)))
    }
    guard values.updateValue(value, forKey: name) == nil else {
      throw .usage(LocalizedText("opsi \(name) diberikan dua kali", en: "option \(name) is given twice"))
    }
  }

  /// Whether an option without a value was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option.
  subscript(name: String) -> String? { values[name] }

  /// The value of an option, which has to be one of some words.
  ///
  /// - Throws: ``Failure/usage(_:)`` when it is another one.
  func choice<Choice>(
    _ name: String, _ choices: [(word: String, value: Choice)], default: Choice
  ) throws(Failure) -> Choice {
    guard let word = values[name] else { return `default` }
    if let choice = choices.first(where: { $0.word == word }) { return choice.value }
    let words = choices.map(\.word)
    let list = words.joined(separator: ", ")
    throw .usage(
      LocalizedText("\(name) \(word): pilihannya \(list)", en: "\(name) \(word): the choices are \(list)")
        .suggesting(Suggestion.nearest(to: word, among: words)))
  }

  /// The value of an option as a number in a range.
  ///
  /// - Throws: ``Failure/usage(_:)`` when it is not one.
  func number(_ name: String, in range: ClosedRange<Int>, default: Int) throws(Failure) -> Int {
    guard let word = values[name] else { return `default` }
    if let number = Int(word), range.contains(number) { return number }
    throw .usage(
      LocalizedText(
        "\(name) \(word): harus angka \(range.lowerBound) sampai \(range.upperBound)",
        en: "\(name) \(word): has to be a number from \(range.lowerBound) to \(range.upperBound)"))
  }

  /// The language of messages.
  func language() throws(Failure) -> Language {
    try choice("--lang", Language.allCases.map { ($0.rawValue, $0) }, default: .indonesian)
  }
}
