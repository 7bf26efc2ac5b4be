import PohonKinerja

extension LogicModel {
  /// The logic model “Membangun jaringan telekomunikasi” of a slide deck by Darmawan Purba (Universitas Lampung).
  ///
  /// The texts are the slide's own, with their numbers in English notation. The slide lists each stage without lines
  /// between them, so the links are a reconstruction: outputs follow from the activities with the same figures,
  /// outcomes from outputs by their meaning.
  static let jaringanTelekomunikasi = LogicModel(
    "Membangun jaringan telekomunikasi",
    problems: [
      "Rendahnya penggunaan TIK di daerah dlm mendorong pertumbuhan ekonomi dan kesejahteraan masyarakat"
    ],
    assumptions: [
      "Tidak ada perubahan strategi/kebijakan pemerintah", "Stabilitas politik",
      "Kerangka kerja institusi yang sesuai", "Stabilitas peraturan",
      "Cukup menguntungkan utk menarik minat investor swasta",
    ]
  ) {
    let anggaran = Input("Alokasi APBN Rp 5 triliun", kind: .money)
    let pusat = anggaran.leadsTo(Process("Membangun 4 hubs dan 54 pusat T&I di daerah"))
      .leadsTo(Output("Terbangunnya 4 hubs dan 54 pusat IT di daerah"))
    let kabel = anggaran.leadsTo(Process("Membangun 1,500 km kabel fiber optik"))
      .leadsTo(Output("Terbangunnya 1,500 km kabel fiber optik"))
    let sambungan = anggaran.leadsTo(
      Process("Membangun 25,000 sambungan telephone dan 20,000 sambungan internet")
    ).leadsTo(Output("Terbangunnya 25,000 sambungan telephone dan 20,000 sambungan internet"))
    let pertumbuhan = Impact(
      "Meningkatnya pertumbuhan ekonomi dan kesejahteraan masyarakat melalui peningkatan penggunaan teknologi informasi dan telekomunikasi"
    )

    kabel.leadsTo(Outcome("Meningkatnya produktifitas dan akses ke/dari pasar")).leadsTo(pertumbuhan)
    kabel.leadsTo(Outcome("Menurunnya biaya transaksi bagi dunia usaha")).leadsTo(pertumbuhan)
    pusat.leadsTo(Outcome("Meningkatnya usaha baru/pemula di daerah yang dibangun teknologi IT"))
      .leadsTo(pertumbuhan)
    sambungan.leadsTo(Outcome("Meningkatnya penggunaan telpon dan internet")).leadsTo(pertumbuhan)
  }
}
