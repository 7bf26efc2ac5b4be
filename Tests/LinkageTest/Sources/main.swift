import PohonKinerja

// What a user's program does, optimised across modules: read, check, draw, and look into values.
let tree = PerformanceTree("Contoh", period: 2025...2029) {
  Gubernur(
    "Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung",
    indicators: [Indicator("Nilai Reformasi Birokrasi", unit: .score, targets: [2025: "≥ 75", 2029: 82.5])]
  ) {
    KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur", owner: "Kepala BPSDM")
  }
}
print(tree.drawn(as: .text))
print(try PerformanceTree(json: tree.json()).checked().text(in: .english))
for text in ["1.500", "85%", "BB", "70–80", "7 UPP, 14 Kab/Kota"] {
  let reading = Target(text).reading
  print(text, reading.number.map { "\($0)" } ?? "-", reading.value)
}
