@testable import PohonKinerja

/// A part of the tree of BPSDMD Provinsi Lampung.
enum LampungTree {
  static let reform = "Meningkatnya kualitas implementasi reformasi birokrasi"
  static let training = "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat"

  /// S0.1 above S1.1 and S1.2; S1.2 above S2.1 and S2.2; S2.1 above S3.1.
  static let roots = [
    SasaranDraft(
      reform, owner: "Gubernur Lampung",
      indicators: [
        Indicator("Nilai Reformasi Birokrasi", unit: .score, targets: [2025: 82.5, 2026: "≥ 84"])
      ],
      children: [
        SasaranDraft("Meningkatnya pengembangan kompetensi SDM Aparatur"),
        SasaranDraft(
          training, owner: Position("Kepala BPSDM", unit: "BPSDMD"), cascading: .direct(by: .aspect),
          indicators: [
            Indicator("Nilai Akreditasi Lembaga", unit: .score, baseline: 80, targets: [2025: 85]),
            Indicator("Persentase pelaksanaan penunjang Urusan Pemerintah Daerah", unit: .percent),
          ],
          children: [
            SasaranDraft(
              "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK",
              children: [SasaranDraft("RBPMD pada Pelatihan Manajerial yang tersusun sesuai NSPK")]),
            SasaranDraft("Penyelenggaraan Pelatihan Teknis yang sesuai dengan NSPK"),
          ]),
      ])
  ]

  static let tree = PerformanceTree("BPSDMD Provinsi Lampung", roots: roots)
}

extension PerformanceTree {
  /// The ids of all sasaran in pre-order.
  var ids: [String] { preOrder.map(\.id) }

  /// The tree as nested ids: "S0.1(S1.1 S1.2)".
  var shape: String { Self.shape(Array(roots)) }

  private static func shape(_ sasaran: [Sasaran]) -> String {
    sasaran.map { $0.isLeaf ? $0.id : "\($0.id)(\(shape(Array($0.children))))" }.joined(separator: " ")
  }

  /// Letters as statements and given ids: `a(b c)` is a above b and c.
  init(shape: String, cascade: Cascade = .standard) {
    var stack: [[SasaranDraft]] = [[]]
    for letter in shape where letter != " " {
      switch letter {
      case "(":
        stack.append([])
      case ")":
        let children = stack.removeLast()
        stack[stack.count - 1][stack[stack.count - 1].count - 1].children = children
      default:
        stack[stack.count - 1].append(SasaranDraft("\(letter)", id: "\(letter)"))
      }
    }
    self.init("Contoh", cascade: cascade, roots: stack[0])
  }
}
