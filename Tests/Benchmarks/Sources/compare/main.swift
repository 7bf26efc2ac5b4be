import Foundation
import NestedStrings
import PohonKinerja
import TreeGenerator

// usage: compare [COUNT]                 both sides in turn, with ratios
//        compare rules [COUNT]           what each rule costs on its own
//        compare measure [COUNT]         what measuring costs, against all rules; 1 if it is more
//        compare session [COUNT]         what an edit in a checked tree takes; 1 if it finds something else
//        compare diff [COUNT]            what comparing, applying and merging versions of a tree costs
//        compare ours|peer COUNT|FILE    one side once, for profilers and for peak memory
var arguments = Array(CommandLine.arguments.dropFirst())
let part = ["rules", "measure", "session", "diff", "ours", "peer"].first { $0 == arguments.first }
if part != nil { arguments.removeFirst() }
let source = arguments.first ?? "10000"
guard arguments.count <= 1, Int(source).map({ $0 > 0 }) ?? (part == "ours" || part == "peer") else {
  FileHandle.standardError.write(
    Data("usage: compare [COUNT | rules|measure|session|diff [COUNT] | ours|peer COUNT|FILE]\n".utf8))
  exit(64)
}
do {
  let bytes =
    if let count = Int(source) {
      PerformanceTreeGenerator(count: count).document()
    } else {
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: source)))
    }
  switch part {
  case "rules": try RuleCosts(bytes).print()
  case "measure": exit(try MeasurementCosts(bytes).run() ? 0 : 1)
  case "session":
    var costs = try SessionCosts(bytes)
    exit(try costs.run() ? 0 : 1)
  case "diff": try DifferenceCosts(bytes).print()
  case "ours": try OneSide().measureOurs(bytes)
  case "peer": try OneSide().measurePeer(bytes)
  default: exit(try Comparison(bytes, count: Int(source) ?? 1).run() ? 0 : 1)
  }
} catch {
  FileHandle.standardError.write(Data("compare: \(error)\n".utf8))
  exit(1)
}
