import Foundation
import TreeGenerator

// usage: generate [COUNT] > DOCUMENT
let count = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 0 : 10_000
guard count > 0 else {
  FileHandle.standardError.write(Data("usage: generate [COUNT] > DOCUMENT\n".utf8))
  exit(64)
}
do {
  try PerformanceTreeGenerator(count: count).write { piece in
    try FileHandle.standardOutput.write(contentsOf: Data(piece))
  }
} catch {
  FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
  exit(1)
}
