import Foundation
import Testing

/// The example programs and their data, as a user runs them.
enum Examples {
  /// The folder of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What a program printed and how it ended.
  struct Run {
    var output: String
    var errors: String
    var exitCode: Int32
  }

  /// The path of a file of `Examples/data`.
  static func data(_ name: String) -> String {
    root.appending(path: "Examples/data/\(name)").path
  }

  /// Runs an example program in the folder of the repository.
  static func run(_ name: String, _ arguments: String..., input: String? = nil) throws -> Run {
    try run(name, arguments, input: input)
  }

  /// Runs an example program in the folder of the repository.
  static func run(_ name: String, _ arguments: [String], input: String? = nil) throws -> Run {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = products.appending(path: name)
    process.arguments = arguments
    process.currentDirectoryURL = root
    let output = Pipe()
    let errors = try temporaryFile()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    if let input {
      let file = try temporaryFile()
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    }
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: try contents(of: errors), as: UTF8.self),
      exitCode: process.terminationStatus)
  }

  /// An environment for a program: what a test gives it, and that one built for coverage leaves no profile in a folder the test
  /// looks into.
  static func environment(_ own: [String: String]) -> [String: String] {
    own.merging(["LLVM_PROFILE_FILE": "/dev/null"]) { given, _ in given }
  }

  /// Runs a line as a shell does, the example programs being found by name.
  static func shell(_ line: String, in folder: URL) throws -> Run {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = environment(["PATH": "\(products.path):\(path)"])
    let output = Pipe()
    let errors = folder.appending(path: ".errors")
    try Data().write(to: errors)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: try contents(of: errors), as: UTF8.self),
      exitCode: process.terminationStatus)
  }

  /// What is in a file that may be empty; `Data(contentsOf:)` leaks a buffer then.
  static func contents(of file: URL) throws -> Data {
    try FileHandle(forReadingFrom: file).readToEnd() ?? Data()
  }

  /// A new empty folder that nobody else uses.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pohon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The names of what is in a folder, in order.
  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// A new empty file that nobody else uses.
  static func temporaryFile(named name: String = UUID().uuidString) throws -> URL {
    let file = try temporaryFolder().appending(path: name)
    try Data().write(to: file)
    return file
  }
}
