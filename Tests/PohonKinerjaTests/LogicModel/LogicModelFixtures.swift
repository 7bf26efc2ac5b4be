import PohonKinerja

extension LogicModel {
  /// The worked example of the teaching material: the telecommunication network, with its links made explicit.
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
    let apbn = Input("Alokasi APBN Rp 5 triliun", kind: .money)
    let akses = Outcome("Meningkatnya produktifitas dan akses ke/dari pasar")
    let biaya = Outcome("Menurunnya biaya transaksi bagi dunia usaha")
    let usaha = Outcome("Meningkatnya usaha baru/pemula di daerah yang dibangun teknologi IT")
    let penggunaan = Outcome("Meningkatnya penggunaan telpon dan internet")
    let dampak = Impact(
      "Meningkatnya pertumbuhan ekonomi dan kesejahteraan masyarakat melalui peningkatan penggunaan teknologi"
        + " informasi dan telekomunikasi")
    apbn.leadsTo(Process("Membangun 4 hubs dan 54 pusat T&I di daerah"))
      .leadsTo(Output("Terbangunnya 4 hubs dan 54 pusat IT di daerah"))
      .leadsTo(usaha).leadsTo(dampak)
    apbn.leadsTo(Process("Membangun 1,500 km kabel fiber optik"))
      .leadsTo(Output("Terbangunnya 1,500 km kabel fiber optik"))
      .leadsTo(penggunaan)
    apbn.leadsTo(Process("Membangun 25,000 sambungan telephone dan 20,000 sambungan internet"))
      .leadsTo(Output("Terbangunnya 25,000 sambungan telephone dan 20,000 sambungan internet"))
      .leadsTo(penggunaan, assuming: ["Tarif terjangkau"])
      .supports(biaya)
      .supports(akses).leadsTo(dampak)
  }

  /// The fish-farming chain of a regional planning course, whose outcome starts with a number.
  static let budidayaIkan = LogicModel("Budidaya ikan air tawar arus deras") {
    let warga = Output(
      "30 orang warga di sekitar sungai B yg tlh trampil dlm budidaya ikan air tawar arus deras")
    Input("Peralatan, Personil dan Pendanaan")
      .leadsTo(Process("Melatih 30 orang warga di sekitar sungai B"))
      .leadsTo(warga)
      .leadsTo(
        Outcome("30 usaha budidaya ikan air tawar arus deras yg dikelola scr tepat guna dan berhasil guna")
      )
      .leadsTo(
        Impact("Meningkatnya produksi budidaya ikan air tawar arus deras di sekitar daerah aliran sungai B"))
  }

  /// A chain of one process, one output and the links around them, for rules that compare the two.
  static func pair(_ process: String, _ output: String) -> LogicModel {
    LogicModel("Pasangan") {
      Input("Dana")
        .leadsTo(Process(process))
        .leadsTo(Output(output))
        .leadsTo(Outcome("Meningkatnya akses pasar"))
        .leadsTo(Impact("Meningkatnya pertumbuhan ekonomi"))
    }
  }

  /// A chain whose outcome is the statement under test.
  static func outcome(_ text: String) -> LogicModel {
    LogicModel("Hasil") {
      Input("Dana")
        .leadsTo(Process("Melatih guru"))
        .leadsTo(Output("Terlatihnya guru"))
        .leadsTo(Outcome(text))
        .leadsTo(Impact("Meningkatnya kecerdasan bangsa"))
    }
  }
}
