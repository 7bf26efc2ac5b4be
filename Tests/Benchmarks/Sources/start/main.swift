import PohonKinerja

// What a program pays for linking the library: `start` makes a tree of two sasaran, `start check` checks it as well, which
// makes the tables of words that rules share.
let tree = PerformanceTree("Contoh", period: 2025...2029) {
  Gubernur("Meningkatnya kualitas reformasi birokrasi", owner: "Gubernur") {
    KepalaBPSDM("Meningkatnya kompetensi SDM aparatur", owner: "Kepala BPSDM")
  }
}
let findings = CommandLine.arguments.contains("check") ? tree.checked().findings.count : 0
print("\(tree.count) sasaran, \(findings) findings")
