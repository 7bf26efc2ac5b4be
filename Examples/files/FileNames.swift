/// Names of files made from ids.
package enum FileNames {
  private static let longest = 40

  /// The name of one of several files without its ending: "03-S1.2". The number, with as many digits as the last one has,
  /// keeps names apart and their order; the id is there to be recognised.
  package static func name(_ number: Int, of count: Int, id: String) -> String {
    let digits = String(count).utf8.count
    let padding = String(repeating: "0", count: max(0, digits - String(number).utf8.count))
    let id = safe(id)
    return "\(padding)\(number)\(id.isEmpty ? "" : "-\(id)")"
  }

  /// Whether a name without its ending is one that ``name(_:of:id:)`` makes: a number, and behind a `-` an id that is safe.
  package static func isNumbered(_ name: String) -> Bool {
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let number = parts.first, !number.isEmpty,
      number.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return false }
    return parts.count == 1 || !parts[1].isEmpty && safe(String(parts[1])) == parts[1]
  }

  /// An id with nothing in it that a file system or an address gives a meaning: letters and digits of ASCII, `.`, `_`
  /// and `-`; everything else becomes `-`.
  package static func safe(_ id: String) -> String {
    var bytes: [UInt8] = []
    for byte in id.utf8.prefix(longest) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        bytes.append(byte)
      case UInt8(ascii: ".") where !endsInMark(bytes): bytes.append(byte)
      default: if !endsInMark(bytes) { bytes.append(UInt8(ascii: "-")) }
      }
    }
    while !bytes.isEmpty, endsInMark(bytes) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether there is no letter or digit yet, or none since the last mark.
  private static func endsInMark(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return true }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "-")
  }
}
