/// A baseline or target, in hundredths, and how it is written.
struct Figure {
  var hundredths: Int
  var notation: Notation = .number

  enum Notation {
    /// 82.5
    case number
    /// "≥ 82,5"
    case atLeast
    /// "82,5%", "12 hari"
    case withUnit(String)
    /// Words in its place.
    case words
  }

  func write(into buffer: inout [UInt8]) {
    switch notation {
    case .number: writeDigits(mark: UInt8(ascii: "."), into: &buffer)
    case .atLeast:
      buffer.append(contentsOf: "\"≥ ".utf8)
      writeDigits(mark: UInt8(ascii: ","), into: &buffer)
      buffer.append(UInt8(ascii: "\""))
    case .withUnit(let unit):
      buffer.append(UInt8(ascii: "\""))
      writeDigits(mark: UInt8(ascii: ","), into: &buffer)
      if unit != "%" { buffer.append(UInt8(ascii: " ")) }
      buffer.append(contentsOf: unit.utf8)
      buffer.append(UInt8(ascii: "\""))
    case .words: buffer.append(contentsOf: "\"sesuai rencana kerja\"".utf8)
    }
  }

  private func writeDigits(mark: UInt8, into buffer: inout [UInt8]) {
    buffer.append(contentsOf: String(hundredths / 100).utf8)
    let decimals = hundredths % 100
    guard decimals > 0 else { return }
    buffer.append(mark)
    buffer.append(UInt8(ascii: "0") + UInt8(decimals / 10))
    if decimals % 10 > 0 { buffer.append(UInt8(ascii: "0") + UInt8(decimals % 10)) }
  }
}
