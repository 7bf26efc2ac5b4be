import Foundation
import Testing

/// Programs that must not compile, with the errors that must be given: the files of `MustNotCompile`, each checked by
/// the compiler's own `-verify` against `// expected-error {{…}}` comments.
struct MustNotCompileTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "MustNotCompile")

  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?
    .filter { $0.hasSuffix(".swift") }.sorted() ?? []

  @Test func `there are programs to check`() {
    #expect(!Self.files.isEmpty)
  }

  @Test(arguments: files)
  func `a wrong program does not compile, for the expected reason`(file: String) throws {
    let path = Self.folder.appending(path: file).path()
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("expected-error"))
    let compiler = try run([
      "swiftc", "-frontend", "-typecheck", "-verify", "-swift-version", "6", "-I", try modules().path(), path,
    ])
    #expect(compiler.status == 0, "\(compiler.errors)")
  }

  /// Where the build has put the library's module: beside the test product, whatever the build folder is called.
  private func modules() throws -> URL {
    for image in [CommandLine.arguments[0]] + CommandLine.arguments.filter({ $0.contains(".xctest") }) {
      var folder = URL(filePath: image).resolvingSymlinksInPath().deletingLastPathComponent()
      while folder.path() != "/" {
        let modules = folder.appending(path: "Modules")
        if FileManager.default.fileExists(atPath: modules.appending(path: "PohonKinerja.swiftmodule").path())
        {
          return modules
        }
        folder.deleteLastPathComponent()
      }
    }
    throw MissingModule()
  }

  struct MissingModule: Error {}

  private func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    // A sanitizer that watches this process has nothing to do in the compiler.
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "LD_PRELOAD" }
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
