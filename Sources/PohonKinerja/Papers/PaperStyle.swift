/// The style sheet of papers.
///
/// Nothing is asked of the break before a block that is kept whole: Chromium splits a block that is to be kept whole and also on
/// one page with rows of a long table before it.
enum PaperStyle {
  /// The style sheet: a sheet of paper on the screen, A4 when printed.
  static let sheet = HashedText(page + columns)

  /// The classes of the widths of columns, in per cent; a policy that lets in no style of an element needs them.
  private static let columns: String = (1...100).map { ".w\($0){width:\($0)%}\n" }.joined()

  private static let page = """

    @page{size:A4 portrait;margin:18mm 16mm 18mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);\
    font:8pt "Liberation Sans",Arial,sans-serif}}
    @page portrait{size:A4 portrait}
    @page landscape{size:A4 landscape;margin:15mm}
    :root{color-scheme:light}
    *{box-sizing:border-box}
    body{margin:0;background:#E6E6E6;color:#000000;font:10.5pt/1.35 "Liberation Sans",Arial,Helvetica,sans-serif}
    article{background:#FFFFFF;margin:8mm auto;padding:15mm;max-width:210mm;overflow-wrap:anywhere}
    article.landscape{max-width:297mm}
    h1{font-size:14pt;line-height:1.25;text-align:center;text-transform:uppercase;margin:0 0 2mm}
    h2{font-size:11pt;margin:5mm 0 2mm;break-after:avoid}
    .subtitle{text-align:center;margin:0 0 5mm}
    .subtitle p{margin:0}
    p{margin:0 0 2.5mm}
    dl{margin:0 0 3mm}
    dl div{display:flex;gap:2mm;break-inside:avoid}
    dt{flex:0 0 50mm}
    dd{margin:0;flex:1;position:relative;padding-left:3mm}
    dd::before{content:":";position:absolute;left:0}
    table{width:calc(100% - .5pt);border-collapse:collapse;table-layout:fixed;margin:0 0 4mm;font-size:9pt;line-height:1.3}
    thead{display:table-header-group}
    tbody,tr,table.kept{break-inside:avoid}
    .kept td{padding:.6mm 1.5mm;line-height:1.2}
    th,td{border:.5pt solid #000000;padding:1mm 1.5mm;vertical-align:top;text-align:left}
    th{background:#F0F0F0;text-align:center;vertical-align:middle;overflow-wrap:normal;hyphens:auto}
    td.center{text-align:center}
    td.trailing{text-align:right}
    td div+div{margin-top:1mm;padding-top:1mm;border-top:.25pt dotted #000000}
    .missing{font-style:italic}
    .fill{white-space:nowrap;overflow:hidden}
    .empty{font-style:italic}
    .notes{font-size:8.5pt;margin:3mm 0;padding-left:4mm;break-before:avoid}
    .notes li{break-inside:avoid}
    p{orphans:3;widows:3}
    .closing{break-inside:avoid}
    .signing{margin-top:5mm}
    .date{text-align:right}
    .signatures{display:flex;justify-content:space-between;gap:10mm}
    .signature{flex:1;max-width:75mm}
    .signature>p{text-align:center;margin:0}
    .signature dt{flex-basis:32mm}
    .space{height:16mm}
    .break{border:0;border-top:.5pt dashed #000000;margin:6mm 0}
    @media print{
    body{background:#FFFFFF}
    article{margin:0;padding:0;max-width:none;page:portrait}
    article.landscape{page:landscape;max-width:none}
    article+article{break-before:page}
    .break{border:0;margin:0;break-after:page;height:0}
    th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """
}
