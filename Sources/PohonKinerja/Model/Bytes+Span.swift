/// Copying UTF-8 from where it lies: what every room that writes bytes has in common.
extension [UInt8] {
  /// Appends bytes in one piece, which costs as much as copying memory does. O(bytes).
  mutating func append(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    append(addingCapacity: bytes.count) { output in output.append(bytes) }
  }
}

/// Writing UTF-8 into room that was made before.
extension OutputSpan<UInt8> {
  /// Appends bytes. The optimiser makes one copy of the loop.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    for position in bytes.indices { append(bytes[position]) }
  }
}
