/// Names of files as addresses (RFC 3986).
enum FileAddress {
  /// A relative name as a relative reference, an absolute one as a `file:` address; what an address cannot have is
  /// percent-encoded.
  static func uri(of file: String) -> String {
    var bytes: [UInt8] = []
    if file.utf8.first == UInt8(ascii: "/") { bytes += "file://" }
    for byte in file.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimal: UInt32(byte), digits: 2)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The unreserved characters, and what parts folders. A colon would make a relative name look like a scheme.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
