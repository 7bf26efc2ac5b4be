import Testing

@testable import PohonKinerja

/// The quick way through objects as programs write them tells nothing else than the general way.
@Suite struct UsualMembersTests {
  @Test func `places are those of the format`() {
    #expect(
      [
        SasaranMember.Place.id, SasaranMember.Place.parent, SasaranMember.Place.level,
        SasaranMember.Place.owner, SasaranMember.Place.statement, SasaranMember.Place.cascading,
        SasaranMember.Place.criticalSuccessFactor, SasaranMember.Place.indicators,
      ]
        == [.id, .parent, .level, .owner, .statement, .cascading, .criticalSuccessFactor, .indicators]
        .map { (member: SasaranMember) in member.place })
    #expect(
      [
        IndicatorMember.Place.id, IndicatorMember.Place.name, IndicatorMember.Place.unit,
        IndicatorMember.Place.polarity, IndicatorMember.Place.aspect, IndicatorMember.Place.baseline,
        IndicatorMember.Place.targets, IndicatorMember.Place.source, IndicatorMember.Place.responsible,
        IndicatorMember.Place.weight,
      ]
        == [.id, .name, .unit, .polarity, .aspect, .baseline, .targets, .source, .responsible, .weight]
        .map { (member: IndicatorMember) in member.place })
  }

  /// As many NULs as a year's name has bytes with its quotes and colon: a word that is 0.
  private static let nameOfZeros = String(repeating: "\0", count: 7)

  /// The same document with a space behind every colon and comma outside of texts, which only the general way reads.
  private func spaced(_ json: String) -> String {
    var spaced = ""
    var isInText = false
    var isEscaped = false
    for character in json {
      spaced.append(character)
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isInText.toggle()
      } else if !isInText, character == ":" || character == "," {
        spaced.append(" ")
      }
    }
    return spaced
  }

  private func outcome(_ json: String) -> [String] {
    do {
      return [try PerformanceTree(json: json).json()]
    } catch {
      return error.problems.map { "\($0.code.rawValue) \($0.path) \($0.message.english)" }
    }
  }

  @Test(arguments: [
    #""id":"a","name":"N","unit":"u","polarity":"maximize","aspect":"time","baseline":1,"targets":{"2025":2}"#,
    #""id":"a","name":"N","unit":null,"polarity":"maximize""#, #""id":"a","id":"b","name":"N""#,
    #""id":"","name":"N""#, #""id":7,"name":"N""#, #""id":"a","unit":"u""#, #""name":"N","id":"a""#,
    #""id":"a","name":"N","name":"M""#, #""id":"a","name":"N","unit":"u","unit":"v""#,
    #""id":"a","name":"N","polarity":"naik""#, #""id":"a","name":"N","polarity":"m\u0061ximize""#,
    #""id":"a","name":"N","baseline":01"#, #""id":"a","name":"N","baseline":1.2.3"#,
    #""id":"a","name":"N","baseline":-1.50,"targets":{"2026":3.25,"2025":1}"#,
    #""id":"a","name":"N","baseline":1.,"targets":{}"#, #""id":"a","name":"N","targets":{"2025":1,}"#,
    #""id":"a","name":"N","targets":{"2025":1,"2025":2}"#, #""id":"a","name":"N","targets":{"0999":1}"#,
    #""id":"a","name":"N","targets":{"2025":1e2,"2026":0.0,"2027":"≥ 5"}"#,
    #""id":"a","name":"N","targets":{"2025":1,"2024":3,"9999":3000000000,"2026":123456789.123456789}"#,
    #""id":"a","name":"N","targets":{"2025":null,"2026":[1],"x":3}"#, #""id":"a","name":"N","targets":[]"#,
    #""id":"a","name":"N","target":5,"targets":{"2025":1}"#, #""id":"a","name":"N","weight":33.5"#,
    #""id":"a","name":"N","weight":12345678901.25"#, #""id":"a","name":"N","weight":2147483648,"target":5"#,
    #""id":"a","name":"N","targets":{"2025":"≥ 82,5","2026":"≥ 82,5","2027":"≥ 82,50","2028":"12345678","2029":""}"#,
    #""id":"a","name":"N","targets":{"2025":"1234567","2026":"123456789012345","2027":"1234567890123456"}"#,
    #""id":"a","name":"N","baseline":"≥ 5","targets":{"2025":"≥ 5","2024":"≥ 6"}"#,
    #""id":"a","name":"N","weight":1e1"#, #""id":"a","name":"N","weight":"3""#,
    #""id":"a","name":"N","source":"A long source, longer than sixteen","responsible":"A long source, longer"#
      + #" than sixteen but not the same""#,
    #""id":"a","name":"N","baseline":12345678"#, #""id":"a","name":"N","baseline":1234567"#,
    #""id":"a","name":"N","baseline":1E3,"weight":0.5,"sumber":"x""#,
    #""id":"a","name":"N","targets":{"2025":"Rp 1,5 miliar","2026":2,"2027":"Rp 1,5 miliar"},"weight":1"#,
    #""id":"a","name":"N","targets":{"2025":"\u0052p 5","2026":"naik"}"#,
    #""id":"a","name":"N","targets":{"2025":"naik","2024":1,"2025":2}"#,
    #""id":"a","name":"N","targets":{"2027":1,"2028":2,"2029":3,"2030":4,"2031":5,"2040":6}"#,
    #""id":"a","name":"N","targets":{"2029":3,"202:":4}"#,
    #""id":"a","name":"N","targets":{"2025":3,"2026" :4}"#,
    #""id":"a","name":"N","targets":{"2025":3,"2026":4]"#,
    #""id":"a","name":"N","targets":{"9999":3,"9998":4}"#,
    #""id":"a","name":"N","targets":{"1999":1,"2000":2,"2001":3.5,"2001":4}"#,
    #""id":"a","name":"N","targets":{"2025":1,"2027":2,"2028":-3,"2029":4.55555}"#,
    #""id":"a","name":"N","baseline":"12 hari","targets":{"2025":1},"weight":"x""#,
    #""id":"a","name":"N","baseline":null,"weight":null,"targets":null,"unit":null"#,
    #""id":"a","name":"N","baseline":{},"weight":-1"#, #""id":"a","name":"N","aspect":"timed""#,
    #""id":"a","name":"N","weight":7,"weight":8"#, #""id":"a","name":"N","unit":"u","nome":1,"weight":7"#,
    #""id":"a","name":"N","targets":{"2025":"naik","2026":true}"#,
    #""id":"a","name":"N","targets":{"2025":"naik","2026":"a\u0000b"}"#,
    #""id":"a","name":"N","targets":{"2025":"naik",}"#, #""id":"a","name":"N","targets":{"2025":"naik" 1}"#,
    #""id":"a","name":"N","target":"5","targets":{"2025":"naik"},"baseline":"3""#,
    #""unit":"u","source":"Sumber yang sama","responsible":"Sumber yang sama","name":"N","id":"a""#,
    #""id":"a","name":"N","source":"Sumber yang sama","responsible":"Sumber yang beda","formula":"""#,
    #""id":"a","name":"N","source":"","responsible":"","formula":"Sumber yang sama""#,
  ])
  func `indicators mean the same with and without spaces`(_ members: String) {
    let json = Fixture.sasaran("\"indicators\":[{\(members)}]")
    #expect(outcome(json) == outcome(spaced(json)))
  }

  @Test func `targets mean the same with and without spaces, whatever their years and figures`() {
    var generator = SeededGenerator(seed: 21)
    let figures = [
      "0", "7", "12", "26.27", "0.5", "100.00", "1234567", "12345678", "12.", ".5", "1e3", "-3", "-0", "00",
      "9999.999",
      "99999.99", "null", "\"\"", "\"≥ 82,5\"", "\"12 hari kerja\"", "\"a\\u0062\"", "[1]",
    ]
    for _ in 0..<3_000 {
      var year = Int.random(in: 1...40, using: &generator) * 250 - Int.random(in: 0...9, using: &generator)
      let targets = (0..<Int.random(in: 0..<40, using: &generator)).map { _ -> String in
        year += Int.random(in: 0..<12, using: &generator) == 0 ? Int.random(in: -2...9, using: &generator) : 1
        // Most documents are sound.
        let kinds = Int.random(in: 0..<20, using: &generator) == 0 ? figures.count : 7
        return "\"\(year)\":\(figures[Int.random(in: 0..<kinds, using: &generator)])"
      }
      let json = Fixture.indicator("\"targets\":{\(targets.joined(separator: ","))}")
      #expect(outcome(json) == outcome(spaced(json)), "\(json)")
    }
  }

  @Test(arguments: ["", #""2025":"naik","#, #""2025":3,"#, #""2025":3,"2026":"naik","#])
  func `what is no name is no year`(_ years: String) {
    let targets = "\"targets\":{\(years)\(Self.nameOfZeros)5}"
    let json = Fixture.sasaran("\"indicators\":[{\"id\":\"a\",\"name\":\"N\",\(targets)}]")
    #expect(outcome(json) == outcome(spaced(json)))
    let errors = #expect(throws: ReadingErrors.self) { try PerformanceTree(json: json) }
    #expect(errors?.problems.map(\.code) == [.syntax])
  }

  @Test(arguments: [#""2025":3 "2026":4"#, #""2025":3}"2026":4"#])
  func `a comma that is missing between targets is told`(_ targets: String) {
    let indicator = #""id":"a","name":"N","targets":{\#(targets)},"source":"Laporan kinerja""#
    let errors = #expect(throws: ReadingErrors.self) {
      try PerformanceTree(json: Fixture.sasaran("\"indicators\":[{\(indicator)}]"))
    }
    #expect(errors?.problems.map(\.code) == [.syntax])
  }

  @Test func `members mean the same in any order`() throws {
    let indicator = [
      #""id":"a.a""#, #""name":"N""#, #""unit":"%""#, #""polarity":"maximize""#, #""aspect":"quality""#,
      #""baseline":"± 5""#, #""target":9"#, #""targets":{"2025":1,"2026":"≥ 2","2027":3.25}"#,
      #""quarters":{"2026":[1,2,null,"4 %"]}"#, #""formula":"A / B""#, #""source":"BPS""#,
      #""responsible":"P""#, #""weight":40"#, #""external":true"#,
      #""contributesTo":{"indicator":"b.a","as":"component"}"#, #""consolidation":"sum""#,
      #""validity":"proxy""#, #""controllability":"low""#,
    ]
    var generator = SeededGenerator(seed: 5)
    func document(_ indicator: [String], isShuffled: Bool) -> String {
      var members = [
        #""id":"a""#, #""level":"S0""#, #""owner":{"title":"P","name":"Siti","unit":"U"}"#,
        #""statement":"A""#, #""stage":"outcome""#, #""cascading":"indirect""#, #""context":true"#,
        #""rationale":"R""#, #""criticalSuccessFactors":["Dana","Waktu"]"#, #""budget":{"2026":5}"#,
        "\"indicators\":[{\(indicator.joined(separator: ","))},{\"name\":\"M\",\"id\":\"b.a\"}]",
        #""waivers":[{"rule":"one-owner","reason":"x"}]"#,
        #""children":[{"level":"S1","statement":"B"},{"statement":"C","id":"c","level":"S1"}]"#,
      ]
      if isShuffled { members.shuffle(using: &generator) }
      return Fixture.document("\"sasaran\":[{\(members.joined(separator: ","))}]")
    }
    let expected = try PerformanceTree(json: document(indicator, isShuffled: false)).json()
    for _ in 0..<300 {
      let json = document(indicator.shuffled(using: &generator), isShuffled: true)
      #expect(outcome(json) == [expected])
      #expect(outcome(spaced(json)) == [expected])
    }
  }

  /// Every word of a table is found, as a name and as a text that was read, and nothing that is one byte off.
  private func checkWords<Word: Equatable>(_ table: WordTable<Word>) {
    for word in Word.allCases {
      let name = Array(word.rawValue.utf8)
      var texts = name.indices.map { index in
        var bytes = name
        bytes[index] ^= 1
        return bytes
      }
      texts += [name, name + [UInt8(ascii: "s")], Array(name.dropLast()), []]
      for text in texts {
        let bytes = [UInt8(ascii: "\"")] + text + Array("\": 1                          ".utf8)
        let known = Word.allCases.first { Array($0.rawValue.utf8) == text }
        let found = JSONScanner.withScanner(over: bytes.span, at: 0) { scanner in
          var scanner = scanner
          let quick = table.takeName(in: &scanner)?.word
          #expect(scanner.position == (quick == nil ? 0 : text.count + 3))
          scanner.position = 0
          let other = (try? scanner.text()).flatMap { table.match($0, in: &scanner)?.word }
          #expect(quick == other || text.count > 23)
          return other
        }
        #expect((found ?? nil) == known, "\(text)")
      }
    }
  }

  @Test func `all words of the format are found, and nothing else`() {
    let words = DocumentWords.shared
    checkWords(words.document)
    checkWords(words.sasaran)
    checkWords(words.indicator)
    checkWords(words.logicModel)
    checkWords(words.polarity)
    checkWords(words.aspect)
    checkWords(words.cascadingWord)
    checkWords(words.combination)
    checkWords(WordTable<ProfileMember>())
  }

  @Test(arguments: [
    #""id":"a","level":"S0","owner":"P","statement":"A","cascading":"indirect""#,
    #""id":"a","parent":"b","level":"S0","statement":"A""#, #""id":"a","level":"S7","statement":"A""#,
    #""id":"a","level":null,"statement":"A""#, #""id":"a","level":"S0","owner":null,"statement":"A""#,
    #""id":"a","level":"S0","level":"S1","statement":"A""#, #""id":"a","statement":"A","level":"S0""#,
    #""id":"a","level":"S0","owner":{"title":"P","name":"N"},"statement":"A","cascading":"nonCascading""#,
    #""id":"a","level":"S0","statement":"A","children":[{"id":"a","parent":"a","level":"S1","statement":"B"}]"#,
    #""id":"a","level":"S0","statement":"A","indicators":[],"indicators":[]"#,
    #""id":"a","level":"S0","statement":"A","indicators":null,"children":[]"#,
    #""id":"a","statement":"A","indicators":[{"name":"N"}]"#, #""id":"a","level":"S0","indicators":[]"#,
    #""id":"a","level":"S0","owner":{"title":"P","name":"N","unit":"U"},"statement":"A","indicators":[]"#,
    #""id":"a","level":"S0","owner":{"title":"P","unit":"U","name":"N"},"statement":"A""#,
    #""id":"a","level":"S0","owner":{"title":"P","title":"Q"},"statement":"A""#,
    #""id":"a","level":"S0","owner":{"name":"N"},"statement":"A""#,
    #""id":"a","level":"S0","owner":7,"statement":"A""#, #""id":"a","level":"S0","owner":{},"statement":"A""#,
    #""id":"a","level":"S0","statement":"A","cascading":{"method":"nonCascading","reason":"R"}"#,
    #""id":"a","level":"S0","statement":"A","criticalSuccessFactor":"Dana","indicators":[]"#,
    #""id":"a","level":"S0","statement":"A","criticalSuccessFactors":["Dana"],"criticalSuccessFactor":"X""#,
    #""id":"a","level":"S0","statement":"A","criticalSuccessFactor":5,"criticalSuccessFactorX":5"#,
    #""id":"a","level":"S0","statement":"A","indicators":{}"#,
    #""id":"a","level":"S0","owner":{"title":"P","kota":"N"},"statement":"A""#,
    #""id":"a","level":"S0","owner":{"title":"P",},"statement":"A""#,
    #""id":"a","level":"S0","children":[{"level":"S1","statement":"B"}],"statement":"A""#,
  ])
  func `sasaran mean the same with and without spaces`(_ members: String) {
    let json = Fixture.document("\"sasaran\":[{\(members)}]")
    #expect(outcome(json) == outcome(spaced(json)))
  }
}
