import Testing

@testable import PohonKinerja

/// The quick way through objects as programs write them tells nothing else than the general way.
@Suite struct UsualMembersTests {
  @Test func `places are those of the format`() {
    #expect(
      [
        SasaranMember.Place.id, SasaranMember.Place.parent, SasaranMember.Place.level,
        SasaranMember.Place.owner, SasaranMember.Place.statement, SasaranMember.Place.cascading,
      ]
        == [.id, .parent, .level, .owner, .statement, .cascading].map { (member: SasaranMember) in
          member.place
        })
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
    #""id":"a","name":"N","weight":1e1"#, #""id":"a","name":"N","weight":"3""#,
    #""id":"a","name":"N","source":"A long source, longer than sixteen","responsible":"A long source, longer"#
      + #" than sixteen but not the same""#,
    #""id":"a","name":"N","baseline":12345678"#, #""id":"a","name":"N","baseline":1234567"#,
    #""id":"a","name":"N","baseline":1E3,"weight":0.5,"sumber":"x""#,
    #""id":"a","name":"N","targets":{"2025":"Rp 1,5 miliar","2026":2,"2027":"Rp 1,5 miliar"},"weight":1"#,
    #""id":"a","name":"N","targets":{"2025":"\u0052p 5","2026":"naik"}"#,
    #""id":"a","name":"N","targets":{"2025":"naik","2024":1,"2025":2}"#,
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
    #""id":"a","level":"S0","owner":{"title":"P","kota":"N"},"statement":"A""#,
    #""id":"a","level":"S0","owner":{"title":"P",},"statement":"A""#,
    #""id":"a","level":"S0","children":[{"level":"S1","statement":"B"}],"statement":"A""#,
  ])
  func `sasaran mean the same with and without spaces`(_ members: String) {
    let json = Fixture.document("\"sasaran\":[{\(members)}]")
    #expect(outcome(json) == outcome(spaced(json)))
  }
}
