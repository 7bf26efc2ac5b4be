import Foundation
import Testing

/// Faults of files, pipes and devices: the command ends with a code and a message, never with a trap.
///
/// A shell does what `Process` cannot: redirect, close, and name files by bytes that are not UTF-8.
@Suite struct FaultTests {
  private let folder: URL

  init() throws {
    folder = try Examples.temporaryFolder()
    for name in ["padi", "banyuwangi-bkpp"] {
      try FileManager.default.copyItem(
        at: URL(filePath: Examples.data("\(name).json")), to: folder.appending(path: "\(name).json"))
    }
  }

  /// Runs a script in the folder, with `$pohon` as the command. A script that hangs is ended, with the code 124; the
  /// time counts from its own start, for tests wait for each other.
  private func shell(_ script: String) throws -> Examples.Run {
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "120", "/bin/sh", "-c", script]
    process.currentDirectoryURL = folder
    let pohon = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pohon")
    process.environment = Examples.environment([
      "pohon": pohon.path, "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ])
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    let run = Examples.Run(
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: complained, as: UTF8.self),
      exitCode: process.terminationStatus)
    for sign in ["Fatal error", "Crash", "Stack dump"] {
      #expect(!run.errors.contains(sign), "\(run.errors)")
    }
    return run
  }

  /// What cannot be read, with what is said of it.
  static let unreadable: [(script: String, says: String)] = [
    ("\"$pohon\" check tidak-ada.json", "tidak-ada.json: berkas tidak ada"),
    ("mkdir kosong; \"$pohon\" check kosong", "tidak ada berkas .json atau .ndjson"),
    ("mkdir a.json; \"$pohon\" draw a.json", "a.json: ini folder, bukan berkas"),
    ("ln -s tidak-ada a.json; \"$pohon\" check a.json", "a.json: tidak dapat dibuka"),
    ("ln -s b.json a.json; ln -s a.json b.json; \"$pohon\" check a.json", "a.json: tidak dapat dibuka"),
    ("\"$pohon\" check padi.json/x.json", "padi.json/x.json: berkas tidak ada"),
    ("\"$pohon\" check \"$(printf '%05000d' 0)\"", "berkas tidak ada"),
    ("\"$pohon\" check ''", "berkas tidak ada"),
    ("\"$pohon\" check - <&-", "stdin: gagal dibaca"), ("\"$pohon\" check - </dev/null", "dokumen kosong"),
    (": >a.json; \"$pohon\" check a.json", "a.json:1:1: kesalahan: dokumen kosong"),
    (": >a.ndjson; \"$pohon\" check a.ndjson", "a.ndjson:1:1: kesalahan: dokumen kosong"),
    ("\"$pohon\" check /dev/null", "/dev/null:1:1: kesalahan: dokumen kosong"),
    ("\"$pohon\" check /dev/zero", "/dev/zero: lebih dari 67108864 byte"),
    ("\"$pohon\" check padi.json --profile /dev/zero", "/dev/zero: lebih dari 67108864 byte"),
    ("\"$pohon\" check padi.json --baseline padi.json/x", "padi.json/x: berkas tidak ada"),
    ("head -c 700 padi.json >a.json; \"$pohon\" check a.json", "akhir dokumen [truncated]"),
    ("printf '\\377\\376' >a.json; cat padi.json >>a.json; \"$pohon\" check a.json", "UTF-16"),
  ]

  @Test(arguments: unreadable)
  func `what cannot be read is told`(script: String, says: String) throws {
    let run = try shell(script)
    #expect(run.exitCode == 2, "\(run)")
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(!run.output.contains("temuan"))
  }

  /// A file that may be opened and gives an error when it is read, whoever asks.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func `reading that fails is told`() throws {
    let run = try shell(
      "\"$pohon\" check /proc/self/mem; \"$pohon\" check padi.json --profile /proc/self/mem")
    #expect(run.exitCode == 2)
    #expect(run.errors.components(separatedBy: "/proc/self/mem: gagal dibaca").count == 3, "\(run.errors)")
  }

  /// The system lets its administrator read everything, so there the command runs as somebody else.
  @Test(
    .enabled(
      if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"),
      "an administrator may read everything, and no setpriv is there to run as another user"))
  func `a file that may not be read is told`() throws {
    let other = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    // Only a program that the other user can reach can be run as that user: a copy of it.
    let run = try shell(
      "chmod 000 padi.json; chmod 755 .; cp \"$pohon\" p && \(other)./p check padi.json")
    #expect(run.exitCode == 2, "\(run)")
    #expect(run.errors.contains("padi.json: tidak dapat dibuka"), "\(run.errors)")
  }

  @Test func `pipes are read like files`() throws {
    let pipes = "mkfifo a.json a.ndjson; \"$pohon\" convert padi.json padi.ndjson"
    let run = try shell(
      "\(pipes); (cat padi.json >a.json &) ; \"$pohon\" check a.json; (cat padi.ndjson >a.ndjson &) ; \"$pohon\" check a.ndjson"
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.components(separatedBy: "0 kesalahan").count == 3)
  }

  @Test func `a link is read as what it leads to`() throws {
    let run = try shell("ln -s padi.json a.json; ln -s a.json b.json; \"$pohon\" check b.json")
    #expect(run.exitCode == 0 && run.output.contains("0 kesalahan"), "\(run.errors)")
  }

  @Test(
    arguments: [
      "check padi.json", "check padi.json --format json", "check padi.json --format sarif", "draw padi.json",
      "draw padi.json --as html", "draw padi.json -o /dev/full", "coverage padi.json", "explain", "help",
      "convert padi.json /dev/full", "check padi.json --write-baseline /dev/full",
    ])
  func `a full disk is told`(_ arguments: String) throws {
    let run = try shell("\"$pohon\" \(arguments) >/dev/full")
    #expect(run.exitCode == 74, "\(run)")
    #expect(run.errors.contains("gagal ditulis"), "\(run.errors)")
  }

  @Test func `closed output is told`() throws {
    let run = try shell("\"$pohon\" check padi.json >&-")
    #expect(run.exitCode == 74 && run.errors.contains("keluaran gagal ditulis"), "\(run)")
    #expect(try shellAgain("\"$pohon\" check tidak-ada.json 2>&-").exitCode == 2)
  }

  private func shellAgain(_ script: String) throws -> Examples.Run { try FaultTests().shell(script) }

  /// The system ends a program that writes into a pipe nobody reads; that is what scripts expect.
  @Test(
    arguments: ["draw banyuwangi-bkpp.json --as html", "explain", "check banyuwangi-bkpp.json --format json"])
  func `a reader that goes away ends the command`(_ arguments: String) throws {
    let run = try shell("{ \"$pohon\" \(arguments); echo \"code $?\" >&2; } | head -c 10 >/dev/null")
    #expect(["code 141\n", "code 74\n", "code 0\n", "code 1\n"].contains(run.errors), "\(run.errors)")
  }

  @Test func `nothing is left beside a file that could not be written`() throws {
    let run = try shell(
      "\"$pohon\" draw padi.json -o tidak/ada.txt; \"$pohon\" convert padi.json padi.json/x; ls -A; cmp padi.json \"\(Examples.data("padi.json"))\" && echo sama"
    )
    #expect(run.output == "banyuwangi-bkpp.json\npadi.json\nsama\n", "\(run)")
    #expect(
      run.errors.contains("folder tidak tidak ada") && run.errors.contains("padi.json bukan folder"), "\(run)"
    )
  }

  /// `String` would make another name of it, so that another file would be read or written.
  @Test func `a name that is not UTF-8 is refused`() throws {
    for arguments in [
      "check \"$(printf 'a\\377.json')\"", "draw padi.json -o \"$(printf 'a\\377.txt')\"",
      "\"$(printf '\\377')\"",
    ] {
      let run = try shellAgain(
        "cp padi.json \"$(printf 'a\\377.json')\"; \"$pohon\" \(arguments); code=$?; ls | wc -l; exit $code")
      #expect(run.exitCode == 64, "\(run)")
      #expect(run.errors.contains("bukan UTF-8"), "\(run.errors)")
      #expect(run.output.trimmingCharacters(in: .whitespacesAndNewlines) == "3")
    }
  }

  @Test func `a folder with a name that is not UTF-8 is checked apart from it, or refused`() throws {
    let run = try shell(
      "mkdir d; cp padi.json d/a.json; cp padi.json \"$(printf 'd/b\\377.json')\"; \"$pohon\" check d")
    #expect(run.exitCode == 0 || run.exitCode == 2, "\(run)")
    #expect(run.output.contains("0 kesalahan"), "\(run)")
  }
}
