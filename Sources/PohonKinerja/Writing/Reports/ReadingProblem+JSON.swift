extension JSONWriter {
  /// A problem as an object: `code`, `severity`, `file`, `line`, `column`, `path`, `summary`, and `related` where
  /// something is given twice: `file`, `line`, `column` of the first.
  mutating func problem(_ problem: ReadingProblem, in language: Language) {
    object { json in
      json.member("code", problem.code.rawValue)
      json.member("severity", problem.severity.rawValue)
      json.member("file", problem.file)
      json.member("line", problem.line)
      json.member("column", problem.column)
      json.member("path", problem.path)
      json.member("summary", problem.message[language])
      if let first = problem.related {
        json.name("related")
        json.shortObject {
          $0.member("file", first.file)
          $0.member("line", first.line)
          $0.member("column", first.column)
        }
      }
    }
  }
}
