/// What stands in each of three trees.
struct Versions<Value> {
  var base: Value?
  var ours: Value?
  var theirs: Value?
}

extension Versions: Equatable where Value: Equatable {}
extension Versions: Sendable where Value: Sendable {}
