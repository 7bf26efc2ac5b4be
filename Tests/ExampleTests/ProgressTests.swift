import ExampleFiles
import Foundation
import PohonKinerja
import Testing

@testable import pohon

/// What a terminal shows while something takes long, from the command's side and from that of whoever looks at it.
@Suite struct ProgressTests {
  private let terminal: Terminal
  private let folder: URL
  private static let clear = "\r\u{1B}[K"

  init() throws {
    terminal = try #require(Terminal())
    folder = try Examples.temporaryFolder()
  }

  /// Writes a document line by line until the terminal shows a text, or 60,000 sasaran are written.
  private func write(into writer: FileHandle, until text: String) throws {
    try writer.write(contentsOf: Data(GeneratedLines.header.utf8))
    var count = 0
    while !terminal.shown.contains(text), count < 60_000 {
      try writer.write(contentsOf: Data((count..<count + 100).map(GeneratedLines.line).joined().utf8))
      count += 100
      terminal.update()
    }
  }

  /// The command in the folder, with standard error on the terminal.
  private func command(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "pohon")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Examples.environment(["TERM": "xterm"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = terminal.device
    return process
  }

  @Test func `a bar shows the share, the bytes and the sasaran`() {
    let progress = ReadingProgress(bytes: 412 << 20, sasaran: 330_000)
    #expect(
      ProgressBar.line("a.ndjson", progress, total: 1236 << 20)
        == "a.ndjson [████████················] 33 % 412 MiB, 330000 sasaran")
    #expect(ProgressBar.line("stdin", progress, total: nil) == "stdin 412 MiB, 330000 sasaran")
    #expect(ProgressBar.line("a.json", ReadingProgress(bytes: 3 << 20), total: nil) == "a.json 3 MiB")
    // A file may grow while it is read.
    #expect(ProgressBar.line("a", progress, total: 1).contains("[████████████████████████] 100 %"))
  }

  /// Lines come slowly, as from another program, so that reading takes long wherever this runs.
  @Test func `reading that takes long is shown on a terminal, and taken away`() throws {
    let pipe = folder.appending(path: "a.ndjson")
    try #require(mkfifo(pipe.path, 0o600) == 0)
    let process = command(["check", "a.ndjson", "--format", "json"])
    let output = folder.appending(path: "keluaran")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    let writer = try FileHandle(forWritingTo: pipe)
    // Blocks of a MiB are read, and shown with the sasaran in them.
    try write(into: writer, until: " sasaran")
    try writer.close()
    terminal.wait(for: process)
    let lines = terminal.shown.components(separatedBy: Self.clear)
    #expect(lines.contains { $0.contains("a.ndjson") && $0.contains(" MiB, ") && $0.contains(" sasaran") })
    #expect(lines.last == "", "the last line is taken away: \(lines)")
    #expect(process.terminationReason == .exit && process.terminationStatus <= 1)
    let report = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    #expect(report.hasPrefix("{") && !report.contains("MiB"))
  }

  @Test func `work of which nobody knows how far it is shows how long it takes`() throws {
    // As large as it has to be for drawing to take long wherever this runs.
    var count = 500
    var isShown = false
    while !isShown, count <= 32_000 {
      try Data(GeneratedLines.document(count).utf8).write(to: folder.appending(path: "a.ndjson"))
      let process = command(["draw", "a.ndjson", "--as", "svg", "-o", "a.svg"])
      try process.run()
      terminal.wait(for: process)
      #expect(process.terminationStatus == 0)
      isShown = terminal.shown.contains("menggambar … ")
      count *= 4
    }
    #expect(isShown)
    // What is said in the end stands by itself, on a line of its own.
    let last = try #require(terminal.shown.components(separatedBy: Self.clear).last)
    #expect(last.isEmpty || last.hasPrefix("pohon: "), "\(last)")
  }

  @Test func `what is there is given out, and a fault behind it is told`() throws {
    let pipe = Pipe()
    let (reader, writer) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
    // To read where nothing is yet is a fault then, and no reason to wait.
    try #require(fcntl(reader.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
    let pieces = FilePieces(reader, named: "a.ndjson", total: nil)
    for text in ["satu", "dua"] {
      try writer.write(contentsOf: Data(text.utf8))
      #expect(pieces.next() == Array(text.utf8))
    }
    #expect(pieces.failure == nil)
    #expect(pieces.next() == nil)
    let failure = try #require(pieces.failure)
    #expect(failure.message(in: .english) == "pohon: a.ndjson: reading failed\n" && failure.exitCode == 2)
    // What comes behind a fault is not the next piece.
    try writer.write(contentsOf: Data("tiga".utf8))
    #expect(pieces.next() == nil)
  }

  @Test func `the end of a file is no fault`() throws {
    let file = folder.appending(path: "a")
    try Data(repeating: 0x20, count: (4 << 20) + 7).write(to: file)
    let pieces = FilePieces(try FileHandle(forReadingFrom: file), named: "a", total: nil)
    #expect(pieces.map(\.count) == [4 << 20, 7])
    #expect(pieces.next() == nil && pieces.failure == nil)
  }

  @Test func `a terminal that understands nothing, and a file, are shown nothing`() throws {
    try Data(GeneratedLines.document(2_000).utf8).write(to: folder.appending(path: "a.ndjson"))
    let process = command(["convert", "a.ndjson", "b.json"])
    process.environment = Examples.environment(["TERM": "dumb"])
    try process.run()
    terminal.wait(for: process)
    #expect(process.terminationStatus == 0)
    #expect(terminal.shown.isEmpty, "\(terminal.shown)")
    let run = try Examples.shell("pohon convert a.ndjson b.json", in: folder)
    #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  /// The command is in the foreground of a terminal, as it is for whoever types.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setsid") && !Interruption.isIgnored(SIGINT),
      "no setsid, or Ctrl-C is ignored here"))
  func `Ctrl-C ends the command while it reads, and a shell sees 130`() throws {
    let pipe = folder.appending(path: "a.ndjson")
    try #require(mkfifo(pipe.path, 0o600) == 0)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    // The shell gets the signal as well, and goes on.
    process.arguments = [
      "--ctty", "--wait", "/bin/sh", "-c",
      "trap : INT; \"$pohon\" convert a.ndjson b.json; echo \"kode $?\"; ls -A",
    ]
    process.currentDirectoryURL = folder
    let pohon = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pohon")
    process.environment = Examples.environment([
      "TERM": "xterm", "PATH": "/usr/bin:/bin", "pohon": pohon.path,
    ])
    (process.standardInput, process.standardOutput, process.standardError) = (
      terminal.device, terminal.device, terminal.device
    )
    try process.run()
    let writer = try FileHandle(forWritingTo: pipe)
    defer { try? writer.close() }
    try write(into: writer, until: " MiB")
    terminal.type("\u{3}")
    terminal.wait(for: process)
    #expect(terminal.shown.contains("a.ndjson 0 MiB") || terminal.shown.contains(" sasaran"))
    #expect(terminal.shown.hasSuffix("kode 130\r\na.ndjson\r\n"), "\(terminal.shown)")
  }
}
