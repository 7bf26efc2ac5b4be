extension JSONWriter {
  /// A problem as an object: `code`, `severity`, `file`, `line`, `column`, `path`, `summary`.
  mutating func problem(_ problem: ReadingProblem, in language: Language) {
    object { json in
      json.member("code", problem.code.rawValue)
      json.member("severity", problem.severity.rawValue)
      json.member("file", problem.file)
      json.member("line", problem.line)
      json.member("column", problem.column)
      json.member("path", problem.path)
      json.member("summary", problem.message[language])
    }
  }
}
