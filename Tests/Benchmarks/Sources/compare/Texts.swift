extension Double {
  var inMilliseconds: String { "\((self * 10_000).rounded() / 10) ms" }

  /// With two decimals.
  var rounded2: Double { (self * 100).rounded() / 100 }
}

extension Int {
  var inMebibytes: String { "\(self >> 20) MiB" }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }

  func leading(_ width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - count)) + self }
}
