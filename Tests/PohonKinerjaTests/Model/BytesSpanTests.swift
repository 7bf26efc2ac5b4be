import Testing

@testable import PohonKinerja

/// Bytes are copied in one piece, wherever the piece begins and ends.
@Suite struct BytesSpanTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 4_096, 70_000])
  func `bytes are appended as they are`(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var output: [UInt8] = [7]
    output.append(bytes.span)
    output.append(bytes.span.extracting(count / 3..<count))
    #expect(output == [7] + bytes + bytes[(count / 3)...])
  }

  @Test func `plain text is copied around what is replaced`() {
    let text = "awal\u{7}tengah\u{85}\nakhir\u{FFFE}"
    #expect(PlainText.string(text) == "awal\u{FFFD}tengah\u{FFFD} akhir\u{FFFD}")
    #expect(PlainText.bytes(of: "") == [])
  }
}
