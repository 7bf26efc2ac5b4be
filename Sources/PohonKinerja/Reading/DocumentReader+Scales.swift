/// Scales of grades.
extension DocumentReader {
  mutating func readScales() throws(Stop) {
    let start = scanner.position
    guard try enterArray() else { return }
    var count = 0
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard var object = try enterObject() else { continue }
      var name: String?
      var grades: Grades?
      while let member = try nextMember(words.scale, of: &object) {
        switch member {
        case .name: name = try string()
        case .grades: grades = try readGrades()
        }
      }
      count += 1
      guard let name, let grades, let scale = scale(name, grades, at: offset) else { continue }
      columns.header.scales.append(scale)
    }
    let limit = PerformanceTree.maximumScaleCount
    if count > limit { report(.invalidScale, at: start, .tooManyScales(count, limit: limit)) }
  }

  /// The grades of a scale and where each of them stands.
  private struct Grades {
    var names: [String] = []
    var offsets: [Int] = []
  }

  /// Reads an array of texts; `nil` when something in it is none, which has been reported.
  private mutating func readGrades() throws(Stop) -> Grades? {
    guard try enterArray() else { return nil }
    var grades = Grades()
    var isSound = true
    var isFirst = true
    while try nextElement(&isFirst) {
      let offset = scanner.position
      guard let grade = try string() else {
        isSound = false
        continue
      }
      grades.names.append(grade)
      grades.offsets.append(offset)
    }
    return isSound ? grades : nil
  }

  /// The scale, or `nil` when its first fault has been reported.
  private mutating func scale(_ name: String, _ grades: Grades, at offset: Int) -> Scale? {
    do throws(ScaleError) {
      return try Scale(name, grades: grades.names)
    } catch {
      let rank: Int? =
        switch error {
        case .noGrades, .tooManyGrades: nil
        case .blankGrade(let rank), .duplicateGrade(_, let rank): rank
        }
      report(.invalidScale, at: rank.map { grades.offsets[$0] } ?? offset, .invalidScale(error, name: name))
      return nil
    }
  }
}
