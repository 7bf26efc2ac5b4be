import Dispatch
import Foundation
import PohonKinerja

// Our side of `Tests/Tools/compare-peers`: a whole process that does one thing with a document.
// usage: side check FILE [THREADS]    reads a document, nested or as NDJSON, and checks it by the whole catalogue
//        side read FILE               reads it
//        side structure FILE          checks its shape and declared sums, and rolls up its targets
//        side convert FILE OUT        writes it as NDJSON
//        side dot FILE OUT            writes it for Graphviz
//        side draw FILE OUT           lays it out and writes it as SVG
//        side statements FILE OUT     lays its statements out and writes them as SVG
//        side copies FILE             how long a copy with one changed sasaran takes
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  let usage = "usage: side check|read|structure|convert|dot|draw|statements|copies FILE [THREADS | OUT]\n"
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}
do {
  let side = Side(file: arguments[1])
  switch arguments[0] {
  case "check": try side.check(threads: arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1)
  case "read": try side.readOnly()
  case "structure": try side.checkStructure()
  case "dot": try side.writeDOT(to: arguments[2])
  case "convert": try side.convert(to: arguments[2])
  case "draw": try side.draw(to: arguments[2])
  case "statements": try side.drawStatements(to: arguments[2])
  default: try side.measureCopies()
  }
} catch {
  FileHandle.standardError.write(Data("side: \(error)\n".utf8))
  exit(1)
}
