/// What the values of members look like that are objects, lists or numbers, to be shown where another type stands.
///
/// Looked up by the path of a problem when its message is made; what is read without fault never comes here.
enum MemberForms {
  /// Members by name. A name that formats share for different types of value stands once for each.
  static let all: [(name: String, form: String)] = [
    ("period", #"{"from": 2025, "to": 2029}"#),
    ("from", "2025"), ("to", "2029"), ("planYear", "2026"),
    ("levels", #"[{"code": "S0", "title": "Bupati"}]"#),
    ("skips", #"[{"from": "S0", "to": "S2"}]"#),
    ("scales", #"[{"name": "Predikat", "grades": ["Utama", "Madya", "Pratama"]}]"#),
    ("grades", #"["Utama", "Madya", "Pratama"]"#),
    ("crosscutting", #"[{"from": "S2.1", "unit": "Dinas Kesehatan"}]"#),
    ("waivers", #"[{"rule": "leaf-above-bottom", "reason": "…"}]"#),
    ("sasaran", #"[{"level": "S0", "statement": "…"}]"#),
    ("children", #"[{"level": "S1", "statement": "…"}]"#),
    ("owner", #"{"title": "Kepala Dinas", "unit": "Dinas Kesehatan"}"#),
    ("cascading", #"{"method": "nonCascading", "reason": "…"}"#),
    ("criticalSuccessFactors", #"["Kepemimpinan", "Keahlian teknis"]"#),
    ("budget", #"{"2026": 1500000000}"#),
    ("indicators", #"[{"name": "…", "unit": "%", "targets": {"2026": 71.6}}]"#),
    ("targets", #"{"2026": 71.6}"#),
    ("quarters", #"{"2026": [10, 20, 30, 40]}"#),
    ("weight", "25"),
    ("contributesTo", #"{"indicator": "IKU-1", "as": "component", "combine": "sum"}"#),
    ("logicModels", #"[{"title": "…", "inputs": ["…"], "outputs": ["…"]}]"#),
    ("problems", #"["…"]"#), ("inputs", #"["…"]"#), ("processes", #"["…"]"#), ("outputs", #"["…"]"#),
    ("outcomes", #"["…"]"#), ("impacts", #"["…"]"#), ("assumptions", #"["…"]"#), ("answers", #"["…"]"#),
    ("links", #"[{"from": "process.1", "to": "output.1"}]"#),
    ("measurements", #"{"actuals": [{"indicator": "IKU-1", "period": "2026-Q1", "value": 450}]}"#),
    ("actuals", #"[{"indicator": "IKU-1", "period": "2026-Q1", "value": 450}]"#),
    ("methods", #"{"IKU-1": {"consolidation": "sum"}}"#),
    ("places", #"["Kabupaten A", "Kabupaten B"]"#),
    ("enabled", #"["target-flat"]"#), ("disabled", #"["target-flat"]"#),
    ("severities", #"{"target-missing": "warning"}"#),
    ("thresholds", #"{"maximumChildren": 7}"#),
    ("thresholds", #"[{"atLeast": 90, "consequence": "…"}]"#),
    ("vocabulary", #"{"problems": ["rendahnya"]}"#),
    ("synonyms", #"[["diklat", "pelatihan"]]"#),
    ("organisation", #"[{"period": 2026, "predicate": "good"}]"#),
    ("ratings", #"[{"position": "Kepala Dinas", "period": 2026, "results": "met"}]"#),
    ("behaviour", #"{"serviceOriented": "met", "overall": "met"}"#),
    (year, "[10, 20, 30, 40]"),
  ]

  /// Stands for the name of a year. Of those only quarters want what is not seen from the message alone: a list.
  private static let year = "2026"

  /// The form of the member or element at a path, where there is one of the type that is wanted.
  static func form(at path: String, of type: LocalizedText) -> String? {
    guard let last = path.split(separator: ".").last else { return nil }
    let isElement = last.hasSuffix("]")
    let name = last.prefix { $0 != "[" }
    let isYear = !name.isEmpty && name.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    let forms = all.lazy.filter { $0.name == (isYear ? Self.year[...] : name) }
      .compactMap { isElement ? element(of: $0.form) : $0.form }
    return forms.first { isOf(type, $0) }
  }

  /// What stands in a list, or `nil` for what is none.
  private static func element(of form: String) -> String? {
    form.hasPrefix("[") ? String(form.dropFirst().dropLast()) : nil
  }

  private static func isOf(_ type: LocalizedText, _ form: String) -> Bool {
    switch type {
    case .object, .textOrObject: form.hasPrefix("{")
    case .array: form.hasPrefix("[")
    case .number: form.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    default: false
    }
  }
}
