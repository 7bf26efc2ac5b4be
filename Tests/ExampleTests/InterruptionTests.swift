import ExampleFiles
import Foundation
import Testing

/// Ctrl-C, `kill` and a closed terminal while files are written: each file is the old one or the new one, whole, and nothing
/// else is left.
@Suite struct InterruptionTests {
  /// Those that end programs here; who runs the tests may have some ignored.
  private static let signals = [SIGINT, SIGTERM, SIGHUP].filter { !Interruption.isIgnored($0) }

  private let folder: URL
  private let document: URL
  /// Where the moments come from. A failure tells the seed; `POHON_SEED=… swift test --filter InterruptionTests` has the same
  /// moments again, or other ones.
  private let seed: UInt64
  private var random: SeededMoments

  init() throws {
    seed = ProcessInfo.processInfo.environment["POHON_SEED"].flatMap { UInt64($0) } ?? 2_026
    random = SeededMoments(state: seed)
    folder = try Examples.temporaryFolder()
    document = try Examples.temporaryFile(named: "a.ndjson")
    try Data(GeneratedLines.document(150).utf8).write(to: document)
  }

  /// Starts the command.
  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "pohon")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Numbers that are the same for the same seed (SplitMix64).
  private struct SeededMoments: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  /// When a signal is sent.
  enum Moment {
    /// When a share of the time that the whole command takes has gone by.
    case share(Double)
    /// When so many files are written beside their places.
    case drafts(Int)
  }

  /// Sends a signal and says whether it ended the command; if not, the command ended well before it came.
  private func interrupt(
    _ process: Process, with signal: Int32, at moment: Moment, of whole: Double, in place: URL
  )
    throws -> Bool
  {
    switch moment {
    case .share(let share): Thread.sleep(forTimeInterval: share * whole)
    case .drafts(let count):
      while process.isRunning, drafts(in: place) < count { Thread.sleep(forTimeInterval: 0.000_2) }
    }
    if process.isRunning { kill(process.processIdentifier, signal) }
    process.waitUntilExit()
    guard process.terminationReason == .uncaughtSignal else {
      #expect(process.terminationStatus == 0)
      return false
    }
    #expect(process.terminationStatus == signal, "a shell sees \(128 + signal)")
    return true
  }

  private func drafts(in place: URL) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.count { $0.hasPrefix(".pohon-") }
  }

  /// Moments all over the run, and while there are drafts.
  private static func moments(_ random: inout some RandomNumberGenerator, mostDrafts: Int) -> [Moment] {
    (0..<8).map { _ in .share(Double.random(in: 0...1, using: &random)) }
      + (0..<12).map { _ in .drafts(Int.random(in: 1...mostDrafts, using: &random)) }
  }

  @Test func `a file that is written over is the old one or the new one`() throws {
    var random = random
    let file = folder.appending(path: "pohon.json")
    let arguments = ["convert", document.path, file.path]
    let clock = ContinuousClock()
    let whole = try clock.measure { try start(arguments).waitUntilExit() } / .seconds(1)
    let (old, new) = (Data("lama".utf8), try Data(contentsOf: file))
    var (interrupted, kept) = (0, 0)
    for moment in Self.moments(&random, mostDrafts: 1) {
      try old.write(to: file)
      let signal = try #require(Self.signals.randomElement(using: &random))
      let isInterrupted = try interrupt(start(arguments), with: signal, at: moment, of: whole, in: folder)
      let text = try Data(contentsOf: file)
      #expect(
        text == new || isInterrupted && text == old, "seed \(seed), \(moment), \(signal): \(text.count) bytes"
      )
      #expect(try Examples.names(in: folder) == ["pohon.json"], "seed \(seed), \(moment), \(signal)")
      interrupted += isInterrupted ? 1 : 0
      kept += text == old ? 1 : 0
    }
    #expect(interrupted > 0 && kept > 0, "seed \(seed): none of the signals came in time")
  }

  @Test func `of files that are written together there are all or none`() throws {
    var random = random
    let place = folder.appending(path: "skp")
    let arguments = ["paper", "skp", document.path, "--year", "2025", "-o", place.path + "/"]
    let clock = ContinuousClock()
    let whole = try clock.measure { try start(arguments).waitUntilExit() } / .seconds(1)
    let all = try contents(of: place)
    try #require(all.count > 20, "\(all.keys)")
    var interrupted = 0
    for moment in Self.moments(&random, mostDrafts: all.count / 2) {
      // In a folder that is made, and in one with an older file of the same name.
      try FileManager.default.removeItem(at: place)
      // The order of a dictionary is another one in each run.
      let name = try #require(
        Bool.random(using: &random) ? all.keys.sorted().randomElement(using: &random) : "")
      var old: [String: Data] = [:]
      if !name.isEmpty {
        old[name] = Data("lama".utf8)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data("lama".utf8).write(to: place.appending(path: name))
      }
      let signal = try #require(Self.signals.randomElement(using: &random))
      let isInterrupted = try interrupt(start(arguments), with: signal, at: moment, of: whole, in: place)
      let left = try contents(of: place)
      #expect(
        left == all || isInterrupted && left == old,
        "seed \(seed), \(moment), \(signal): \(left.keys.sorted())")
      if isInterrupted, left.isEmpty {
        #expect(try Examples.names(in: folder).isEmpty, "an empty folder is left")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      }
      interrupted += isInterrupted && left != all ? 1 : 0
    }
    // Half of all drafts are seconds away from the last one.
    #expect(interrupted > 0, "seed \(seed): none of the signals came in time")
  }

  /// The files of a folder by name; none when it does not exist.
  private func contents(of place: URL) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: place.path) else { return [:] }
    var contents: [String: Data] = [:]
    for name in try Examples.names(in: place) {
      contents[name] = try Data(contentsOf: place.appending(path: name))
    }
    return contents
  }

  /// Looking leaves a signal as it is: ignored, or ending the program. A signal that nothing else here sends stands for all.
  @Test func `whether a signal is ignored is seen without a change`() {
    let before = signal(SIGWINCH, SIG_IGN)
    #expect(Interruption.isIgnored(SIGWINCH) && Interruption.isIgnored(SIGWINCH))
    signal(SIGWINCH, SIG_DFL)
    #expect(!Interruption.isIgnored(SIGWINCH) && !Interruption.isIgnored(SIGWINCH))
    signal(SIGWINCH, before)
    #expect(!Interruption.isIgnored(-1))
  }

  // MARK: In a shell

  /// The command waits at a pipe, so that the signal comes while it reads.
  @Test(arguments: [("TERM", 143), ("HUP", 129)])
  func `a shell sees which signal ended the command`(_ signal: String, _ code: Int) throws {
    let run = try Examples.shell(
      "mkfifo b.ndjson; pohon check b.ndjson & exec 3>b.ndjson; kill -\(signal) $!; wait $!; echo $?",
      in: folder)
    #expect(run.output == "\(code)\n", "\(run)")
  }

  /// As `nohup` and the background of a script have it.
  @Test(arguments: ["INT", "TERM", "HUP"])
  func `a signal that the command was told to ignore does not end it`(_ signal: String) throws {
    try FileManager.default.copyItem(at: document, to: folder.appending(path: "a.ndjson"))
    let run = try Examples.shell(
      "mkfifo b.ndjson; trap '' \(signal); pohon convert b.ndjson keluar.ndjson & exec 3>b.ndjson; kill -\(signal) $!; cat a.ndjson >&3; exec 3>&-; wait $!; echo $?; cmp a.ndjson keluar.ndjson && ls -A",
      in: folder)
    #expect(run.output == "0\n.errors\na.ndjson\nb.ndjson\nkeluar.ndjson\n", "\(run)")
  }

  @Test func `a file that grows larger than the shell allows is an error, and not left half written`() throws
  {
    try Data("lama".utf8).write(to: folder.appending(path: "b.json"))
    // The limit comes when the command runs: ThreadSanitizer, where it is built with it, writes a file of its own before.
    let run = try Examples.shell(
      "mkfifo a.ndjson; pohon convert a.ndjson b.json 2>&1 & exec 3>a.ndjson; prlimit --pid $! --fsize=4096; cat '\(document.path)' >&3; exec 3>&-; wait $!; echo $?; cat b.json; ls",
      in: folder)
    #expect(run.output == "pohon: b.json: gagal ditulis\n74\nlamaa.ndjson\nb.json\n", "\(run)")
  }
}
