import PohonKinerja
import TreeGenerator

/// Draws logic models that no rule has anything to say about: chains from inputs to one impact.
enum SoundLogicModel {
  static func draw(_ number: Int) -> LogicModel {
    var random = RandomStream(number, for: .soundTrees)
    let count = 2 + random.below(5)
    let start = random.below(chains.count)
    let places = (0..<count).map { (start + $0) % chains.count }
    var elements = [
      LogicModel.Element(
        "Alokasi APBD Rp \(2 + random.below(40)) miliar", id: "i1", stage: .input, kind: .money),
      LogicModel.Element("Tenaga pendamping lapangan", id: "i2", stage: .input, kind: .man),
    ]
    var links: [LogicModel.Link] = []
    for (number, place) in places.enumerated() {
      let chain = chains[place]
      let quantity = "\(2 + random.below(97)) \(chain.thing)"
      elements += [
        LogicModel.Element("\(chain.verb) \(quantity)", id: "p\(number)", stage: .process),
        LogicModel.Element("\(chain.result) \(quantity)", id: "o\(number)", stage: .output),
        LogicModel.Element(chain.outcome, id: "c\(number)", stage: .outcome),
      ]
      links += [
        LogicModel.Link(from: random.below(2) == 0 ? "i1" : "i2", to: "p\(number)"),
        LogicModel.Link(from: "p\(number)", to: "o\(number)"),
        LogicModel.Link(from: "o\(number)", to: "c\(number)"),
        LogicModel.Link(from: "c\(number)", to: "d"),
      ]
    }
    // Both inputs are used.
    links.append(LogicModel.Link(from: "i1", to: "p0"))
    links.append(LogicModel.Link(from: "i2", to: "p0"))
    elements.append(LogicModel.Element(random.pick(impacts), id: "d", stage: .impact))
    var seen: Set<String> = []
    return LogicModel(
      "Model logis buatan \(number)", problems: [LogicModel.Problem(random.pick(problems), id: "n")],
      elements: elements, links: links.filter { seen.insert("\($0.from) \($0.to)").inserted },
      assumptions: ["Stabilitas peraturan", "Dukungan masyarakat"])
  }

  private typealias Chain = (verb: String, result: String, thing: String, outcome: String)

  private static let chains: [Chain] = [
    ("Membangun", "Terbangunnya", "km jaringan irigasi tersier", "Meningkatnya luas lahan siap tanam petani"),
    (
      "Menyalurkan", "Tersalurkannya", "paket bibit unggul",
      "Meningkatnya penggunaan bibit unggul oleh petani"
    ),
    ("Menyusun", "Tersusunnya", "dokumen standar layanan", "Meningkatnya kepuasan pengguna layanan"),
    ("Melatih", "Terlatihnya", "orang widyaiswara", "Meningkatnya kompetensi peserta pelatihan"),
    (
      "Menyediakan", "Tersedianya", "unit aplikasi pembelajaran",
      "Meningkatnya pemanfaatan pembelajaran daring siswa"
    ),
    ("Membina", "Terbinanya", "kelompok pembudidaya ikan", "Berkembangnya usaha budidaya ikan air tawar"),
    ("Membangun", "Terbangunnya", "unit sambungan internet", "Menurunnya biaya transaksi bagi dunia usaha"),
    ("Memasang", "Terpasangnya", "unit penerangan jalan", "Meningkatnya keamanan pengguna jalan"),
  ]
  private static let impacts = [
    "Meningkatnya kesejahteraan masyarakat", "Meningkatnya pertumbuhan ekonomi daerah",
    "Menurunnya kemiskinan di perdesaan",
  ]
  private static let problems = [
    "Rendahnya pendapatan petani", "Terbatasnya layanan dasar di perdesaan", "Belum meratanya akses internet",
  ]
}
