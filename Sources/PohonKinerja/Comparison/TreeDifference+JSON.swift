extension TreeDifference {
  /// The difference as one JSON object, for other programs.
  ///
  /// `sasaran` has an object for each sasaran that changes: `id`, `oldID` where it is another one, `kinds`, `statement`,
  /// `from` and `to` with the ids of what it stood and stands below where it moves, `changes` with a `field`, an `old` and
  /// a `new` text each, and `indicators` likewise, whose targets change by `year`. Texts of values are in the language
  /// asked for; what is not there is left out. `counts` has how many sasaran and indicators each kind happens to.
  /// O(changes).
  public func json(in language: Language = .indonesian, style: JSONStyle = .pretty) -> String {
    json(in: language, style: style, with: nil)
  }

  func json(in language: Language, style: JSONStyle, with measurements: MeasurementsDifference?) -> String {
    var json = JSONWriter(style)
    json.openObject()
    json.member("old", titles.old)
    json.member("new", titles.new)
    json.name("counts")
    json.object { json in
      json.name("sasaran")
      json.shortObject { json in
        for kind in SasaranChange.Kind.allCases { json.member(kind.rawValue, positive: count(of: kind)) }
      }
      json.name("indicators")
      json.shortObject { json in
        for kind in IndicatorChange.Kind.allCases { json.member(kind.rawValue, positive: count(of: kind)) }
      }
    }
    json.name("document")
    json.array(document) { json, field in
      json.replacement(
        field.rawValue, header.flatMap { field.text(of: $0.old, in: language) },
        header.flatMap { field.text(of: $0.new, in: language) })
    }
    json.name("swaps")
    json.array(swaps) { json, swap in
      json.object { json in
        json.member("first", swap.first.description)
        json.member("second", swap.second.description)
      }
    }
    json.name("sasaran")
    json.array(sasaran) { $0.change($1, in: language) }
    if let measurements, !measurements.isEmpty {
      json.name("measurements")
      json.object { $0.difference(measurements, in: language) }
    }
    json.closeObject()
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, positive count: Int) {
    if count > 0 { member(name, count) }
  }

  fileprivate mutating func replacement(_ field: String, _ old: String?, _ new: String?, year: Int? = nil) {
    shortObject { json in
      json.member("field", field)
      json.member("year", year)
      json.member("old", old)
      json.member("new", new)
    }
  }

  fileprivate mutating func difference(_ difference: MeasurementsDifference, in language: Language) {
    typealias Change = MeasurementsDifference.ActualChange
    name("counts")
    shortObject { json in
      for kind in Change.Kind.allCases { json.member(kind.rawValue, positive: difference.count(of: kind)) }
    }
    let (old, new) = (difference.old ?? Measurements(), difference.new ?? Measurements())
    name("changes")
    array(difference.header) { json, field in
      json.replacement(field.rawValue, field.text(of: old), field.text(of: new))
    }
    name("methods")
    texts(difference.methods)
    name("actuals")
    array(difference.actuals) { json, change in
      json.object { json in
        let actual = change.new ?? change.old
        json.member("kind", change.kind.rawValue)
        json.member("indicator", actual?.indicator)
        json.member("period", actual?.period.description)
        json.member("place", actual?.place)
        let fields = change.kind == .changed ? change.fields : ActualField.allCases
        json.name("changes")
        json.openArray()
        for field in fields {
          let old = change.old.flatMap { field.text(of: $0, in: language) }
          let new = change.new.flatMap { field.text(of: $0, in: language) }
          guard old != nil || new != nil else { continue }
          json.nextElement()
          json.replacement(field.rawValue, old, new)
        }
        json.closeArray()
      }
    }
  }

  fileprivate mutating func change(_ change: SasaranChange, in language: Language) {
    object { json in
      json.member("id", change.present?.key.description)
      if change.fields.contains(.id) { json.member("oldID", change.old?.key.description) }
      json.name("kinds")
      json.texts(change.kinds.map(\.rawValue))
      json.member("statement", change.present?.draft.statement)
      if change.kinds.contains(.moved) { json.member("from", change.old?.parent?.description) }
      if change.kinds.contains(.moved) || change.old == nil {
        json.member("to", change.new?.parent?.description)
      }
      if let old = change.old, let new = change.new, !change.fields.isEmpty {
        json.name("changes")
        json.array(change.fields) { json, field in
          json.replacement(
            field.rawValue, field.text(of: old, in: language), field.text(of: new, in: language))
        }
      }
      guard !change.indicators.isEmpty else { return }
      json.name("indicators")
      json.array(change.indicators) { $0.change($1, in: language) }
    }
  }

  private mutating func change(_ change: IndicatorChange, in language: Language) {
    object { json in
      json.member("id", change.present?.key.description)
      if change.fields.contains(.id) { json.member("oldID", change.old?.key.description) }
      json.name("kinds")
      json.texts(change.kinds.map(\.rawValue))
      json.member("name", change.present?.value.name)
      if change.isMoved { json.member("from", change.old?.sasaran.description) }
      guard let old = change.old, let new = change.new, !change.fields.isEmpty else { return }
      json.name("changes")
      json.openArray()
      for field in change.fields where field != .targets {
        json.nextElement()
        json.replacement(field.rawValue, field.text(of: old, in: language), field.text(of: new, in: language))
      }
      for (year, old, new) in change.targets {
        json.nextElement()
        json.replacement("target", old?.text(in: language), new?.text(in: language), year: year)
      }
      json.closeArray()
    }
  }
}
