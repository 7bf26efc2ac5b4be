/// Ids of elements in a page, to which links lead.
///
/// They are made here: an id of the document is taken up only where it consists of letters, digits and `. _ -`.
enum HTMLAnchor {
  /// The longest id that is taken up, in bytes.
  private static let longest = 60

  /// The anchor of the sasaran or element with an id, or of the one with a number where the id is no name or is not the
  /// only one. `prefix` tells kinds apart, and given ids from numbers.
  static func name(_ id: String, prefix: String, number: Int, isOnly: Bool) -> String {
    isOnly && isName(id) ? "\(prefix)-\(id)" : "\(prefix)n-\(number)"
  }

  /// The anchor of a finding by its place in the report.
  static func finding(_ place: Int) -> String { "t-\(place + 1)" }

  private static func isName(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= longest
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
