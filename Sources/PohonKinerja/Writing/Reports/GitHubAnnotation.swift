/// An annotation of GitHub Actions: `::warning file=…,line=…,col=…,title=…::…`.
struct GitHubAnnotation {
  var severity: Severity
  var location: Location?
  var title: String
  var message: String

  /// The annotation in a line of its own.
  var line: String {
    var properties: [String] = []
    if let location {
      properties = [
        "file=" + Self.property(location.file), "line=\(location.line)", "col=\(location.column)",
      ]
    }
    properties.append("title=" + Self.property(title))
    return
      "::\(command) \(properties.joined(separator: ","))::\(Self.escape(message, alsoSeparators: false))\n"
  }

  private var command: String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func property(_ text: String) -> String { escape(text, alsoSeparators: true) }

  /// The escapes of workflow commands: per cent and line ends everywhere, in properties also what parts them.
  private static func escape(_ text: String, alsoSeparators: Bool) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes += Array("%25".utf8)
      case UInt8(ascii: "\r"): bytes += Array("%0D".utf8)
      case UInt8(ascii: "\n"): bytes += Array("%0A".utf8)
      case UInt8(ascii: ":") where alsoSeparators: bytes += Array("%3A".utf8)
      case UInt8(ascii: ",") where alsoSeparators: bytes += Array("%2C".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
