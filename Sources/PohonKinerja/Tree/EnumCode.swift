/// A case of an enumeration as a byte; 0 is `nil`.
enum EnumCode {
  static func encode<Value: CaseIterable & Equatable>(_ value: Value?) -> UInt8 {
    guard let value else { return 0 }
    var code: UInt8 = 0
    for candidate in Value.allCases {
      code &+= 1
      if candidate == value { return code }
    }
    return 0
  }

  static func decode<Value: CaseIterable>(_ code: UInt8, as type: Value.Type = Value.self) -> Value? {
    let cases = Value.allCases
    guard code > 0, code <= cases.count else { return nil }
    return cases[cases.index(cases.startIndex, offsetBy: Int(code) - 1)]
  }
}
