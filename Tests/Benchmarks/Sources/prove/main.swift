import Foundation
import PohonKinerja
import SeededDefects

// usage: prove               the whole proof; exit code 1 when it fails
//        prove details [KIND]   what was missed and what else was reported, kind by kind
var arguments = Array(CommandLine.arguments.dropFirst())
let bases = try BaseTrees()
if arguments.first == "clean" {
  for base in bases.all {
    let findings = base.tree.checked().findings
    print("\(base.name): \(base.tree.count) sasaran; \(findings.count) findings")
    for finding in findings.prefix(arguments.count > 1 ? 400 : 4) { print("   \(finding.line(in: .english))") }
  }
  exit(0)
}
var proof = SeededProof(bases)
let kinds = DefectKind.all.filter { arguments.count < 2 || $0.name.hasPrefix(arguments[1]) }
for result in proof.run(kinds) {
  let others = result.others.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
  let implied = result.implied.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
  print("\(result.kind.name) planted \(result.planted) found \(result.found) | \(others) | \(implied)")
  if arguments.first == "details" { for remark in result.remarks.prefix(12) { print("    \(remark)") } }
}
