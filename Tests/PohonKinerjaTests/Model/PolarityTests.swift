import Testing

@testable import PohonKinerja

@Suite struct PolarityTests {
  @Test(arguments: Polarity.allCases) func `a code is that of the enumeration`(_ polarity: Polarity) {
    #expect(polarity.code == EnumCode.encode(polarity))
    #expect(EnumCode.decode(polarity.code) == polarity)
  }
}
