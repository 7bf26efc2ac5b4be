import Testing

@testable import PohonKinerja

struct SymbolTableTests {
  @Test func `a text that repeats is stored once`() {
    var columns = TreeColumns()
    let first = columns.intern("dokumen")
    #expect(columns.intern("dokumen") == first)
    #expect(columns.intern("laporan") != first)
    #expect(columns.symbols.count == 2)
    #expect(columns.string(first) == "dokumen")
  }

  @Test func `no text and an empty text are different`() {
    var columns = TreeColumns()
    let none = columns.intern(nil)
    let empty = columns.intern("")
    #expect(none == 0)
    #expect(columns.string(none) == nil)
    #expect(columns.string(empty) == "")
  }

  @Test func `symbol 0 refers to nothing`() {
    #expect(SymbolTable().reference(0).isEmpty)
  }
}
