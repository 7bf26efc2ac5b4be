import PohonKinerja

extension Options {
  /// The options of commands that measure.
  static let measurement = ["--actuals=", "--period=", "--bands="]

  /// The actuals of `--actuals`, or those that the document has itself.
  ///
  /// - Throws: ``Failure/usage(_:)`` when there are none, ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)`` when the
  ///   file cannot be read.
  func measurements(of document: Document) throws(Failure) -> Measurements {
    guard let name = self["--actuals"] else {
      guard let own = document.measurements else {
        throw .usage(
          LocalizedText(
            "dokumen ini tidak memuat realisasi; sebutkan berkasnya dengan --actuals",
            en: "the document has no actuals; name their file with --actuals"))
      }
      return own
    }
    let bytes = try Files.read(name)
    do {
      return try Measurements(json: bytes, named: Files.shownName(name))
    } catch {
      throw .invalid(error)
    }
  }

  /// The period of `--period`.
  ///
  /// - Throws: ``Failure/usage(_:)`` when it is none.
  func period() throws(Failure) -> MeasurementPeriod? {
    guard let word = self["--period"] else { return nil }
    if let period = MeasurementPeriod(word) { return period }
    throw .usage(
      LocalizedText(
        "--period \(word): tulis 2026, 2026-Q1 atau 2026-03",
        en: "--period \(word): write 2026, 2026-Q1 or 2026-03"))
  }

  /// The categories of `--bands`.
  ///
  /// - Throws: ``Failure/usage(_:)`` when there are none of that name.
  func bands() throws(Failure) -> StatusBands {
    try choice("--bands", StatusBands.builtIn.map { ($0.name, $0.bands) }, default: .standard)
  }

  /// The statuses to be drawn, where `--actuals`, `--period` or `--bands` asks for them.
  ///
  /// - Throws: As ``measuredTree(of:)`` does.
  func statuses(of document: Document, named name: String) throws(Failure) -> StatusMarks? {
    guard Self.measurement.contains(where: { has(String($0.dropLast())) }) else { return nil }
    let (period, bands) = (try period(), try bands())
    try refuseTwiceFromStandardInput(name)
    guard let tree = document.tree else {
      throw .usage(
        LocalizedText(
          "--actuals menggambar status pohon, tetapi berkas ini tidak memuat pohon",
          en: "--actuals draws the statuses of a tree, but there is no tree in this file"))
    }
    try refuse(period, outside: tree)
    return tree.measured(with: try measurements(of: document), at: period, bands: bands).marks
  }

  /// Refuses a period of `--period` that is outside the years of the plan, where no target can be.
  private func refuse(_ period: MeasurementPeriod?, outside tree: PerformanceTree) throws(Failure) {
    guard let period, let plan = tree.period, !plan.years.contains(period.year) else { return }
    throw .usage(
      LocalizedText(
        "--period \(period): tahun \(period.year) di luar periode rencana \(plan)",
        en: "--period \(period): the year \(period.year) is outside the period of the plan, \(plan)"))
  }

  /// Refuses standard input as the tree and the actuals at once.
  ///
  /// - Throws: ``Failure/usage(_:)``.
  func refuseTwiceFromStandardInput(_ name: String) throws(Failure) {
    guard name == "-", self["--actuals"] == "-" else { return }
    throw .usage(
      LocalizedText(
        "masukan baku tidak dapat menjadi pohon dan realisasi sekaligus",
        en: "standard input cannot be the tree and the actuals at once"))
  }

  /// The tree of the one file of the command line, with its actuals held against it.
  ///
  /// - Throws: What ``measurements(of:)``, ``period()`` and ``bands()`` throw, and ``Failure/usage(_:)`` when there is not
  ///   one file with a tree, or the period is outside its plan.
  func measuredTree(of command: String) throws(Failure) -> MeasuredTree {
    let (period, bands) = (try period(), try bands())
    guard operands.count == 1, let name = operands.first else {
      throw .usage(LocalizedText("\(command) memerlukan satu berkas", en: "\(command) needs one file"))
    }
    try refuseTwiceFromStandardInput(name)
    let document = try Files.document(name)
    guard let tree = document.tree else {
      throw .unreadable(
        LocalizedText(
          "\(name): tidak ada pohon kinerja di dalamnya", en: "\(name): there is no performance tree in it"))
    }
    Files.complain(about: document.warnings, in: try language())
    try refuse(period, outside: tree)
    return tree.measured(with: try measurements(of: document), at: period, bands: bands)
  }
}
