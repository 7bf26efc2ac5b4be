import PohonKinerja

/// What has to hold of bytes that are read as a profile, and as a baseline.
enum FuzzedProfile {
  static func take(_ bytes: [UInt8]) throws -> Bool {
    let hasProfile = try takeProfile(bytes)
    let hasBaseline = try takeBaseline(bytes)
    return hasProfile || hasBaseline
  }

  private static let tree = PerformanceTree(
    "Uji",
    roots: [
      SasaranDraft(
        "Meningkatnya kompetensi ASN", id: "A", level: "S0", owner: "Gubernur",
        indicators: [Indicator("Indeks kompetensi ASN", unit: "indeks", targets: [2026: "≥ 85", 2027: 90])],
        children: [SasaranDraft("Terlaksananya pelatihan", level: "S1")])
    ])

  /// The profile, or `nil` where it is refused with sound places.
  static func profile(_ bytes: [UInt8]) throws -> Profile? {
    do {
      return try Profile(json: bytes)
    } catch {
      try FuzzTarget.expectPlaces(error, in: bytes)
      return nil
    }
  }

  /// The baseline, or `nil` where it is refused with sound places.
  static func baseline(_ bytes: [UInt8]) throws -> FindingBaseline? {
    do {
      return try FindingBaseline(json: bytes)
    } catch {
      try FuzzTarget.expectPlaces(error, in: bytes)
      return nil
    }
  }

  private static func takeProfile(_ bytes: [UInt8]) throws -> Bool {
    guard let profile = try profile(bytes) else { return false }
    let report = tree.checked(profile: profile)
    let ran = report.findings.allSatisfy { !profile.disabled.contains($0.rule) }
    try FuzzTarget.expect(ran, "a rule was run that is off")
    try FuzzTarget.expect(report == tree.checked(profile: profile), "two checks by one profile differ")
    return true
  }

  private static func takeBaseline(_ bytes: [UInt8]) throws -> Bool {
    guard let baseline = try baseline(bytes) else { return false }
    _ = baseline.compared(with: [tree.checked()])
    let again = try FindingBaseline(json: Array(baseline.json().utf8))
    try FuzzTarget.expect(again == baseline, "a baseline that is written reads as another")
    return true
  }
}
