extension Ratings {
  /// Reads a document of the format `pohon-kinerja-penilaian/1` from UTF-8, as strictly as a tree is read. O(bytes).
  ///
  /// - Parameters:
  ///   - json: The document.
  ///   - file: What problems and locations call it.
  ///   - limits: How much it may hold.
  /// - Throws: ``ReadingErrors`` with every problem found, each with line and column. A member that the format does not
  ///   have is an error, be it a person's name: only positions are rated.
  public init(
    json: [UInt8], named file: String = "penilaian.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    self = try DocumentReader.value(of: json.span, named: file, limits: limits) {
      reader throws(JSONScanner.Stop) in try reader.readRatingsDocument()
    }
  }

  /// Reads a document from a string; as ``init(json:named:limits:)-([UInt8],_,_)``.
  public init(
    json: String, named file: String = "penilaian.json", limits: Limits = .standard
  ) throws(ReadingErrors) {
    try self.init(json: Array(json.utf8), named: file, limits: limits)
  }

  /// The ratings as a document of the format `pohon-kinerja-penilaian/1`. O(ratings).
  ///
  /// Of ratings of results that were worked out from an achievement, and of consequences in two languages, the document
  /// keeps the rating and the Indonesian words. An evaluation without a period is written without one, which the reader
  /// refuses.
  public func json(style: JSONStyle = .pretty) -> String {
    var json = JSONWriter(style)
    json.object { json in
      json.member("format", DocumentFormat.ratings.rawValue)
      if !title.isEmpty { json.member("title", title) }
      json.member("note", note)
      if !organisation.isEmpty {
        json.name("organisation")
        json.array(organisation) { json, rating in
          json.shortObject {
            $0.member("period", rating.period.description)
            $0.member("predicate", rating.predicate.rawValue)
          }
        }
      }
      if let thresholds {
        json.name("thresholds")
        json.array(thresholds.entries) { json, entry in json.shortObject { entry.write(to: &$0) } }
      }
      json.name("ratings")
      json.array(evaluations) { json, evaluation in json.shortObject { evaluation.write(to: &$0) } }
    }
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension EvaluationThresholds.Entry {
  fileprivate func write(to json: inout JSONWriter) {
    switch bound {
    case .atLeast(let least):
      json.name("atLeast")
      json.number(least)
    case .below(let limit):
      json.name("below")
      json.number(limit)
    }
    json.member("consequence", consequence.indonesian)
    if source != .fileOfRatings { json.member("source", source.text.indonesian) }
  }
}

extension PositionEvaluation {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("position", position)
    json.member("period", period?.description)
    json.member("results", results?.expectation.rawValue)
    if behaviour != BehaviourRating() {
      json.name("behaviour")
      json.shortObject { json in
        for value in BehaviourValue.allCases { json.member(value.rawValue, behaviour[value]?.rawValue) }
        json.member(BehaviourMember.overall.rawValue, behaviour.stated?.rawValue)
      }
    }
    if let score {
      json.name("score")
      json.number(score)
    }
    json.member("note", note)
  }
}
