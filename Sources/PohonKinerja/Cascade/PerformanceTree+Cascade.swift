extension PerformanceTree {
  /// Writes a tree whose nesting the compiler checks.
  ///
  /// The levels of the tree are those of the types, from `Root` down. O(sasaran).
  ///
  /// ```swift
  /// let bpsdmd = PerformanceTree("BPSDMD Provinsi Lampung", period: 2025...2029) {
  ///   Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
  ///     KepalaBPSDM("Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat")
  ///   }
  /// }
  /// ```
  public init<Root: CascadeLevel>(
    _ title: String, period: ClosedRange<Int>? = nil, planYear: Int? = nil, source: String? = nil,
    claimsSingleRoot: Bool = false, scales: [Scale] = [], crosscutting: [CrosscuttingLink] = [],
    waivers: [Waiver] = [],
    @CascadeBuilder<Root> roots: () -> [Root]
  ) {
    self.init(
      title, period: period.map(Period.init), planYear: planYear,
      cascade: Cascade(typed: Root.levels(limit: Cascade.maximumLevelCount)), source: source,
      claimsSingleRoot: claimsSingleRoot, scales: scales, crosscutting: crosscutting, waivers: waivers,
      roots: roots().map(\.sasaran))
  }
}
