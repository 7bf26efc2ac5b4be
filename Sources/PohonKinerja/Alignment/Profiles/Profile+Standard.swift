extension Profile {
  /// The default: the rules of the catalogue with their own severities, after the practice of KemenPANRB.
  public static let panrb = Profile("panrb")

  /// The profiles of the library, by name.
  public static let all = [panrb, kemenkeu, bpsdm, strict, draft]
}
