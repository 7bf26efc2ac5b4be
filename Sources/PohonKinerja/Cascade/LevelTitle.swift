/// Titles made from the names of Swift types.
enum LevelTitle {
  /// "KepalaDinas" becomes "Kepala Dinas"; runs of capitals stay together: "KepalaBPSDM" becomes "Kepala BPSDM".
  static func make(fromTypeName name: String) -> String {
    let bytes = Array(name.utf8)
    var title: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index > 0, isCapital(byte) {
        let followsSmall = !isCapital(bytes[index - 1])
        let beforeSmall = index + 1 < bytes.count && isSmall(bytes[index + 1])
        if followsSmall || beforeSmall { title.append(UInt8(ascii: " ")) }
      }
      title.append(byte)
    }
    return String(decoding: title, as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
