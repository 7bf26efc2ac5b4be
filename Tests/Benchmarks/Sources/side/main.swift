import Dispatch
import Foundation
import PohonKinerja

// Our side of `Tests/Tools/compare-peers`: a whole process that does one thing with a document.
// usage: side check FILE [THREADS]    reads a document, nested or as NDJSON, and checks it by the whole catalogue
//        side convert FILE OUT        writes it as NDJSON
//        side draw FILE OUT           lays it out and writes it as SVG
//        side statements FILE OUT     lays its statements out and writes them as SVG
//        side copies FILE             how long a copy with one changed sasaran takes
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  FileHandle.standardError.write(
    Data("usage: side check|convert|draw|statements|copies FILE [THREADS | OUT]\n".utf8))
  exit(64)
}
do {
  let side = Side(file: arguments[1])
  switch arguments[0] {
  case "check": try side.check(threads: arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1)
  case "convert": try side.convert(to: arguments[2])
  case "draw": try side.draw(to: arguments[2])
  case "statements": try side.drawStatements(to: arguments[2])
  default: try side.measureCopies()
  }
} catch {
  FileHandle.standardError.write(Data("side: \(error)\n".utf8))
  exit(1)
}
