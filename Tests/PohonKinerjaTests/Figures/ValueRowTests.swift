import Testing

@testable import PohonKinerja

/// Figures as rows keep them.
@Suite struct ValueRowTests {
  @Test(arguments: 0...9)
  func `a plain number in billionths has nine decimals`(scale: UInt8) {
    let power = (0..<(9 - scale)).reduce(1) { power, _ in power * 10 }
    for digits in [0, 1, -7, 825, Int32.max, Int32.min + 1] {
      let row = ValueRow(digits: digits, scale: scale, year: 2026)
      #expect(row.billionths == Int64(digits) * Int64(power))
    }
  }
}
