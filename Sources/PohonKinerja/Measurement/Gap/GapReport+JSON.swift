extension GapReport {
  /// The report as one JSON object for other programs, with what ``markdown(in:)`` tells. O(n).
  ///
  /// Its members are told in `Docs/format.md`. Figures are texts: the decimal with a point and all its digits, or, where
  /// no decimal is exact, a fraction in lowest terms ("250/3"); nothing is rounded. Titles and reasons are in the language
  /// asked for, all other words are the same in both. What is not there is left out.
  public func json(in language: Language = .indonesian, style: JSONStyle = .pretty) -> String {
    var json = JSONWriter(style)
    json.object { json in
      json.member("title", title)
      json.member("note", note)
      json.member("period", period.description)
      json.member("bands", bands[language])
      json.name("counts")
      json.shortObject { json in
        json.member("indicators", counts.indicators)
        json.member("judged", counts.judged)
        json.member("inProgress", counts.inProgress)
        json.member("missing", counts.missing)
        json.member("notComputable", counts.notComputable)
        json.name("tones")
        json.shortObject { json in
          for tone in [StatusTone.good, .fair, .poor] { json.member(tone.rawValue, counts.tones[tone] ?? 0) }
        }
      }
      json.name("sasaran")
      json.array(sasaran) { $0.sasaran($1, in: language) }
    }
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func sasaran(_ gap: SasaranGap, in language: Language) {
    object { json in
      json.member("id", gap.id)
      json.member("path", gap.shortPath)
      json.member("level", gap.level)
      json.member("owner", gap.owner)
      json.member("statement", gap.statement)
      json.status(gap.status, in: language)
      json.member("achievement", gap.achievement)
      json.member("reason", gap.reason?.message[language])
      json.member("short", isSet: gap.isShort)
      json.member("unclear", isSet: gap.isUnclear)
      json.name("indicators")
      json.array(gap.indicators) { $0.indicator($1, in: language) }
      json.name("causes")
      json.array(gap.causes) { json, cause in
        json.shortObject { json in
          json.member("id", cause.id)
          json.member("title", cause.title)
          json.member("sasaran", cause.sasaran)
          json.member("relation", cause.relation.rawValue)
          json.name("explains")
          json.texts(cause.explains)
          json.status(cause.status, in: language)
          json.member("reversedShare", cause.reversedShare)
          json.member("reason", cause.reason?.message[language])
          json.member("forecastStatus", cause.forecast?.title[language])
          json.member("forecastTone", cause.forecast?.tone.rawValue)
        }
      }
      json.name("risks")
      json.array(gap.risks) { json, risk in
        json.shortObject { json in
          json.name("indicators")
          json.texts(risk.indicators)
          json.name("sasaran")
          json.texts(risk.sasaran)
        }
      }
    }
  }

  private mutating func indicator(_ gap: IndicatorGap, in language: Language) {
    object { json in
      json.member("id", gap.id)
      json.member("name", gap.name)
      json.member("unit", gap.unit)
      if let target = gap.target {
        json.name("target")
        json.shortObject { json in
          json.member("text", target.text)
          json.member("lower", target.lower)
          json.member("upper", target.upper)
          json.member("basis", target.basis.rawValue)
        }
      }
      json.name("result")
      json.shortObject { $0.result(gap.result, in: language) }
      json.member("rolledUp", isSet: gap.isRolledUp)
      json.member("difference", gap.difference)
      json.achievement(gap.achievement, because: gap.achievement.reason?.message, in: language)
      json.status(gap.status, in: language)
      json.member("limitExceeded", isSet: gap.status == .limitExceeded)
      json.member("reversedShare", gap.reversedShare)
      json.member("remark", gap.remark?[language])
      json.member("shortness", gap.shortness?.rawValue)
      json.member("consolidation", gap.consolidation.consolidation.rawValue)
      json.member("consolidationBasis", gap.consolidation.basis.rawValue)
      if let trend = gap.trend {
        json.name("trend")
        json.shortObject { json in
          json.member("direction", trend.direction.rawValue)
          json.member("basis", trend.basis.rawValue)
          json.member("earlier", trend.earlier)
          json.member("earlierTitle", trend.earlierTitle[language])
          json.member("later", trend.later)
          json.member("laterTitle", trend.laterTitle[language])
        }
      }
      if let forecast = gap.forecast {
        json.name("forecast")
        json.object { json in
          json.member("value", forecast.value)
          json.member("method", forecast.method.rawValue)
          json.member("limited", isSet: forecast.isLimited)
          json.achievement(
            forecast.achievement, because: forecast.achievement.reason?.messageOnForecast, in: language)
          json.status(forecast.status, in: language)
          json.member("reversedShare", forecast.reversedShare)
        }
      }
    }
  }

  private mutating func result(_ result: MeasuredIndicator.Result, in language: Language) {
    switch result {
    case .number(let number, let numerator, let denominator):
      member("number", number)
      member("numerator", numerator)
      member("denominator", denominator)
    case .text(let text): member("text", text)
    case .none(let reason, let known):
      member("reason", reason.message[language])
      member("missing", isSet: reason.isMissing)
      member("knownSoFar", known)
    }
  }

  /// The member `achievement`: a percentage, a standing on a scale, or why there is neither.
  private mutating func achievement(
    _ achievement: Achievement, because reason: LocalizedText?, in language: Language
  ) {
    name("achievement")
    shortObject { json in
      switch achievement {
      case .percentage(let percentage):
        json.member("percentage", percentage.exact)
        json.member("counted", percentage.counted)
        json.member("formula", percentage.formula.rawValue)
      case .graded(let grading): json.member("standing", grading.standing.rawValue)
      case .qualitative, .unmeasured: json.member("reason", reason?[language])
      }
    }
  }

  /// The members `status` and `tone`.
  private mutating func status(_ status: MeasurementStatus, in language: Language) {
    member("status", status.title[language])
    member("tone", status.tone.rawValue)
  }
}
