extension FindingBaseline {
  /// The baseline as a file: the same findings give the same bytes, in an order that an added finding does not change.
  /// O(entries).
  public func json(style: JSONStyle = .pretty) -> String {
    var json = JSONWriter(style)
    json.object { json in
      json.member("format", DocumentFormat.baseline.rawValue)
      json.name("findings")
      json.array(entries) { json, entry in
        json.object {
          $0.member("rule", entry.rule.rawValue)
          $0.member("severity", entry.severity.rawValue)
          $0.member("finding", entry.summary)
          $0.member("fingerprint", entry.fingerprint.description)
          $0.member("count", entry.count)
        }
      }
    }
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
