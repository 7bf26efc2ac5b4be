/// NDJSON of as many sasaran as a test needs, of people of its own.
enum GeneratedLines {
  static let header =
    #"{"format":"pohon-kinerja/1","title":"Uji","period":{"from":2025,"to":2029},"levels":[{"code":"S0","title":"Gubernur"},{"code":"S1","title":"Kepala Dinas"}]}"#
    + "\n"

  /// One sasaran in a line: the first is the root, the others are below it.
  static func line(_ number: Int) -> String {
    let parent = number == 0 ? "" : #""parent":"a0","#
    let targets = (2025...2029).map { #""\#($0)":\#(number + $0 - 2000)"# }.joined(separator: ",")
    return
      #"{"id":"a\#(number)",\#(parent)"level":"S\#(number == 0 ? 0 : 1)","owner":"Jabatan \#(number)","statement":"Meningkatnya mutu layanan wilayah \#(number)","indicators":[{"id":"a\#(number).a","name":"Persentase layanan wilayah \#(number)","unit":"%","polarity":"maximize","targets":{\#(targets)}}]}"#
      + "\n"
  }

  static func document(_ count: Int) -> String {
    header + (0..<count).map(line).joined()
  }
}
