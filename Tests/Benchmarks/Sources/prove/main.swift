import Foundation
import PohonKinerja
import SeededDefects

// usage: prove                  the whole proof as Markdown; exit code 1 when it does not hold
//        prove remarks          what was missed, what else was reported, and what changed
//        prove defects [KIND]   the same for the kinds of defects whose names begin with KIND
//        prove trees            what is reported about the trees that defects are planted in
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  let bases = try BaseTrees()
  switch (arguments.first, arguments.count) {
  case (nil, _):
    let report = try ProofReport(bases)
    print(report.markdown, terminator: "")
    exit(report.holds ? 0 : 1)
  case ("remarks", 1): try ProofReport(bases).remarks.forEach { print($0) }
  case ("defects", 1...2):
    var proof = SeededProof(bases)
    for result in proof.run(DefectKind.all.filter { $0.name.hasPrefix(arguments.dropFirst().first ?? "") }) {
      print("\(result.kind.name): \(result.planted) planted, \(result.found) found")
      for remark in result.remarks { print("    \(remark)") }
    }
  case ("trees", 1):
    for base in bases.all {
      print("\(base.name): \(base.tree.count) sasaran")
      for finding in base.tree.checked().findings { print("    \(finding.line(in: .english))") }
    }
  default:
    FileHandle.standardError.write(Data("usage: prove [remarks | defects [KIND] | trees]\n".utf8))
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("prove: \(error)\n".utf8))
  exit(1)
}
