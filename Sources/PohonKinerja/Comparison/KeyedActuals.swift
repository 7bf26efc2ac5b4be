/// Actuals by what they are of: indicator, period and place.
struct KeyedActuals {
  private(set) var order: [Key] = []
  private(set) var values: [Key: Actual] = [:]

  /// What an actual is known by; the last tells repeated ones apart.
  struct Key: Hashable, Comparable {
    var period: MeasurementPeriod
    var indicator: String
    var place: String?
    var number: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.period, left.indicator, left.place ?? "", left.number)
        < (right.period, right.indicator, right.place ?? "", right.number)
    }
  }

  /// O(actuals).
  init(_ actuals: [Actual]) {
    var counts: [Key: Int] = [:]
    for actual in actuals {
      var key = Key(period: actual.period, indicator: actual.indicator, place: actual.place, number: 0)
      let count = counts[key, default: 0]
      counts[key] = count + 1
      key.number = count
      order.append(key)
      values[key] = actual
    }
  }
}
