/// The style sheet of gap reports.
enum GapStyle {
  /// Tones on white have a contrast of at least 7:1.
  static let sheet: HashedText = {
    var style = """
      @page{size:A4 landscape;margin:12mm}
      body{margin:0;background:#fff;color:#1a1f27;font:14px/1.4 "Liberation Sans",Arial,Helvetica,sans-serif}
      main{max-width:1240px;margin:0 auto;padding:16px}
      h1{font-size:20px;margin:0 0 8px}
      p{margin:0 0 4px}
      .note{font-style:italic}
      table{border-collapse:collapse;table-layout:fixed;width:100%;margin-top:12px}
      th,td{border:1px solid #5f6b7a;padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
      thead th{background:#e9eff8}
      thead th:nth-child(1){width:25%}
      thead th:nth-child(2),thead th:nth-child(4){width:7%}
      thead th:nth-child(3){width:13%}
      thead th:nth-child(5),thead th:nth-child(6){width:10%}
      .s th,.s td{background:#f4f7fc;font-weight:bold}
      .n{text-align:right}
      ul{margin:0;padding-left:18px}
      thead{display:table-header-group}
      tr{break-inside:avoid}
      @media print{body{font-size:9pt}main{max-width:none;padding:0}thead th,.s th,.s td{background:#fff}}

      """
    for tone in StatusTone.allCases {
      var bytes: [UInt8] = []
      bytes.append(colour: tone.colour)
      style += ".t-\(tone.rawValue){color:\(String(decoding: bytes, as: UTF8.self));font-weight:bold}\n"
    }
    return HashedText(style)
  }()
}
