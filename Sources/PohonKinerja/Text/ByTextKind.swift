/// One of something for each kind of texts: a text that is a statement and a name is read as both.
struct ByTextKind<Value: Sendable>: Sendable {
  private var statements: Value
  private var names: Value

  /// - Parameter value: What there is for each kind at first.
  init(_ value: Value) {
    statements = value
    names = value
  }

  /// What there is for a kind, lent and not copied.
  subscript(kind: ReadTexts.Kind) -> Value {
    @inline(__always)
    _read {
      switch kind {
      case .statement: yield statements
      case .name: yield names
      }
    }
    @inline(__always)
    _modify {
      switch kind {
      case .statement: yield &statements
      case .name: yield &names
      }
    }
  }
}
