import PohonKinerja

/// A bar on standard error for work that takes long, where that is a terminal.
struct ProgressBar {
  private let name: String
  private let total: Int?
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  /// How long nothing is shown between two changes.
  private static let interval = Duration.milliseconds(100)
  private static let width = 24

  /// - Parameter total: The bytes there are, if that is known.
  init(_ name: String, total: Int?) {
    self.name = name
    self.total = total
  }

  mutating func show(_ progress: ReadingProgress) {
    guard StatusLine.isShown else { return }
    let now = ContinuousClock.now
    guard now - start >= StatusLine.patience, lastShown.map({ now - $0 >= Self.interval }) ?? true else {
      return
    }
    lastShown = now
    StatusLine.show(Self.line(name, progress, total: total))
  }

  /// Takes the bar away.
  mutating func end() {
    guard lastShown != nil else { return }
    lastShown = nil
    StatusLine.clear()
  }

  /// "provinsi.ndjson [████████················] 33 % 412 MiB, 330000 sasaran".
  static func line(_ name: String, _ progress: ReadingProgress, total: Int?) -> String {
    var line = name
    if let total, total > 0 {
      let share = min(Double(progress.bytes) / Double(total), 1)
      let filled = Int(share * Double(width))
      line += " [" + String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
      line += "] \(Int(share * 100)) %"
    }
    line += " \(progress.bytes >> 20) MiB"
    return progress.sasaran > 0 ? line + ", \(progress.sasaran) sasaran" : line
  }
}
