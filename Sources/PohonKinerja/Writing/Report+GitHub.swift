extension Report {
  /// The findings as annotations of GitHub Actions, one line each: `::warning file=…,line=…,col=…,title=…::…`.
  ///
  /// O(findings).
  public func gitHubAnnotations(in language: Language = .indonesian) -> String {
    findings.map { finding in
      var properties: [String] = []
      if let location = finding.location {
        properties = [
          "file=" + GitHubEscape.property(location.file), "line=\(location.line)", "col=\(location.column)",
        ]
      }
      properties.append("title=" + GitHubEscape.property(finding.rule.rawValue))
      let advice = finding.suggestions.first.map { ". " + $0[language] } ?? ""
      let text = GitHubEscape.message(finding.summary[language] + advice)
      return "::\(Self.command(finding.severity)) \(properties.joined(separator: ","))::\(text)\n"
    }.joined()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

/// The escapes of workflow commands: per cent and line ends everywhere, in properties also what parts them.
private enum GitHubEscape {
  static func message(_ text: String) -> String { escape(text, alsoSeparators: false) }

  static func property(_ text: String) -> String { escape(text, alsoSeparators: true) }

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
