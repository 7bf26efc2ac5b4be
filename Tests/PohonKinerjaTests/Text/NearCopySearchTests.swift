import Testing

@testable import PohonKinerja

@Suite struct NearCopySearchTests {
  private func matches(_ texts: [String]) -> [NearCopySearch.Match?] {
    var arena = TextArena()
    let items = texts.map { text in
      NearCopySearch.Item(text: arena.append(text), facts: TextFacts(text.utf8.span), owner: 0)
    }
    return NearCopySearch.matches(items, in: arena)
  }

  @Test func `the earliest like text is named`() {
    let found = matches([
      "Meningkatnya kualitas pelayanan publik", "Tersusunnya pedoman pelatihan",
      "Peningkatan kualitas pelayanan publik",
      "Kualitas pelayanan publik yang meningkatnya", "Tersusunnya pedoman diklat",
    ])
    #expect(
      found == [
        nil, nil, .init(earlier: 0, likeness: .inflection), .init(earlier: 0, likeness: .order), nil,
      ])
  }

  @Test func `function words, repetition and spelling are told apart`() {
    let found = matches([
      "Terlaksananya pelatihan bagi aparatur", "Terlaksananya pelatihan untuk aparatur",
      "Terlaksananya pelatihan bagi aparatur", "Terlaksanya pelatihan untuk aparatur",
    ])
    #expect(found.map { $0?.likeness } == [nil, .functionWords, .identical, .spelling])
    #expect(found.map { $0?.earlier } == [nil, 0, 0, 0])
  }

  @Test func `two words that differ are a difference`() {
    #expect(
      matches(["Meningkatnya kualitas pengelolaan aset", "Peningkatan kualitas terkelolanya aset"]) == [
        nil, nil,
      ])
  }

  @Test func `in a large family like texts are found among alike ones`() {
    var texts = (0..<400).map { "Terlaksananya pembinaan desa nomor \($0) di wilayah kerja" }
    texts.append("Pelaksanaan pembinaan desa nomor 7 di wilayah kerja")
    texts.append("Terlaksananya penbinaan desa nomor 7 di wilayah kerja")
    texts.append("Terlaksananya pembinnaan desa nomor 399 di wilayah kerja")
    let found = matches(texts)
    #expect(found.prefix(400).allSatisfy { $0 == nil })
    #expect(found[400] == .init(earlier: 7, likeness: .inflection))
    // A letter that is another might make another word.
    #expect(found[401] == nil)
    #expect(found[402] == .init(earlier: 399, likeness: .spelling))
  }

  @Test func `many words in one place are compared by what like words share`() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let names: [String] = (0..<60).map { number in
      "Terlaksananya pembinaan kelurahan \(letters[number % 26])sukamaju\(letters[number / 26])"
    }
    let found = matches(names + ["Terlaksananya pembinaan kelurahan asukammajua"])
    #expect(found.prefix(60).allSatisfy { $0 == nil })
    #expect(found.last == .some(.init(earlier: 0, likeness: .spelling)))
  }

  @Test func `a large family is told what each two of it would be`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<12 {
      var words: [[UInt8]] = []
      for _ in 0..<36 {
        // Every other word is a slip of one before it: a letter doubled, left out, put in, or two in each other's place.
        guard let known = words.randomElement(using: &random), Bool.random(using: &random) else {
          words.append(
            (0..<Int.random(in: 5...14, using: &random)).map { _ in .random(in: 97...101, using: &random) })
          continue
        }
        var word = known
        let place = Int.random(in: 0..<(word.count - 1), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: word.insert(word[place], at: place)
        case 1: word.remove(at: place)
        case 2: word.insert(.random(in: 97...101, using: &random), at: place)
        default: word.swapAt(place, place + 1)
        }
        words.append(word)
      }
      let texts = words.map { "Terlaksananya pembinaan kelurahan \(String(decoding: $0, as: UTF8.self))" }
      let found = matches(texts)
      for (later, text) in texts.enumerated() {
        let alike = texts[..<later].firstIndex { matches([$0, text])[1] != nil }
        #expect(found[later]?.earlier == alike, "\(text)")
      }
      #expect(found.count { $0 != nil } > 5)
    }
  }

  @Test func `the time grows with the family, not with its square`() {
    func time(_ count: Int) -> Int {
      let texts = (0..<count).map { "Terlaksananya pembinaan perangkat kelurahan nomor a\($0)" }
      return (0..<3).map { _ in ProcessorTime.nanoseconds { _ = matches(texts) } }.min() ?? 0
    }
    // Four times as much takes four times as long, sixteen if every pair were compared.
    #expect(time(1_600) < time(400) * 9)
  }
}
