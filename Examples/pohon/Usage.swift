import PohonKinerja

/// What `pohon help` prints.
enum Usage {
  static let text = LocalizedText(
    """
    pohon: memeriksa dan menggambar pohon kinerja

      pohon check BERKAS… [--profile PROFIL] [--fail-on error|warning|note] [--lang id|en]
                          [--format text|json|sarif|junit|github|markdown]
                          [--group-by rule|sasaran] [--colour auto|always|never]
                          [--baseline BERKAS] [--write-baseline BERKAS] [--merge]
                          [--against BERKAS] [--actuals REALISASI]
      pohon coverage BERKAS… [--format text|json|markdown] [--lang id|en]
      pohon draw BERKAS [--as text|markdown|mermaid|dot|svg|html] [-o KELUARAN|FOLDER/] [--lang id|en]
                        [--subtree ID] [--level TINGKAT] [--findings [--profile PROFIL]]
                        [--width 40…400] [--ascii] [--theme auto|light|dark]
                        [--page a4|f4|a3|a2|a1|a0|16x9|natural] [--detail full|statements]
                        [--actuals REALISASI] [--period …] [--bands …]
      pohon explain [ATURAN] [--lang id|en]
      pohon help [PERINTAH] [--lang id|en]
      pohon --version
      pohon convert MASUK KELUAR [--compact]
      pohon paper DOKUMEN BERKAS [--position JABATAN|ID] [--year TAHUN] [--format markdown|csv|html]
                          [--csv id|en|plain] [--actuals BERKAS] [--period 2026-Q2] [--bands NAMA]
                          [--ratings PENILAIAN] [-o KELUARAN|FOLDER/] [--lang id|en]
      pohon paper --list
      pohon measure BERKAS [--actuals REALISASI] [--period 2026|2026-Q1|2026-03] [--lang id|en]
                           [--bands standar|sumbar|sampang] [--format text|json|markdown] [-o KELUARAN]
                           [--profile PROFIL] [--fail-on error|warning|note]
      pohon gap BERKAS [--actuals REALISASI] [--period …] [--bands …] [--only-gaps] [--lang id|en]
                       [--format text|markdown|html|json] [-o KELUARAN]
      pohon diff LAMA BARU [--format text|markdown|json|tree|mermaid|dot|svg|html] [-o KELUARAN]
                        [--page a4|f4|a3|a2|a1|a0|16x9|natural] [--lang id|en]
      pohon merge DASAR VERSI-1 VERSI-2 [-o KELUARAN] [--lang id|en]
      pohon clone BERKAS --year TAHUN [--targets planned|planned-or-last|last|none] [--years all|one]
                        [--baseline unchanged|last-actual] [--actuals REALISASI] [--widen-period]
                        [-o KELUARAN] [--lang id|en]

    REALISASI adalah berkas JSON “pohon-kinerja-realisasi/1”; tanpa --actuals dipakai realisasi dalam BERKAS.
    PENILAIAN adalah berkas JSON “pohon-kinerja-penilaian/1” untuk evaluasi-kinerja; kode 1: ada penilaian yang tidak terpakai.
    PROFIL adalah panrb (bawaan), kemenkeu, bpsdm, strict, draft, atau berkas JSON “pohon-profile/1”.
    --subtree menggambar satu cabang, --level sampai suatu tingkat (S2); temuan tetap dari pohon seutuhnya.
    --width dan --ascii hanya untuk text, --page untuk svg dan html, --theme dan --detail untuk svg. --detail statements
    menggambar pernyataan setiap sasaran saja, tanpa --page pada satu lembar seluas gambarnya: untuk pohon yang sangat
    besar; --findings dan --actuals ditolak. Dengan FOLDER/ setiap gambar menjadi satu berkas: gambar svg yang terlalu
    kecil untuk kertasnya dan bagan mermaid yang terlalu besar untuk GitHub dibagi per cabang. Tanpa FOLDER/, beberapa
    bagan mermaid menjadi satu halaman Markdown. Tanpa --as, akhiran KELUARAN menentukan bentuknya: .txt .md .mmd .dot
    .svg .html.
    BERKAS dapat berupa folder: semua .json dan .ndjson di dalamnya; realisasi, penilaian, profil dan baseline di situ
    dilewati dan disebut. Dari beberapa BERKAS, setiap dua pohon juga dibandingkan; dengan --merge semuanya menjadi satu
    laporan tanpa perbandingan.
    check --actuals ikut memeriksa realisasi satu pohon (aturan keluarga pengukuran), sampai periode terakhirnya;
    measure --period hanya menyebut temuan sampai periode itu.
    KELUARAN convert yang bernama .ndjson ditulis satu sasaran per baris; akhiran selain .json, .ndjson dan .jsonl
    ditolak.
    paper membuat Perjanjian Kinerja, IKU, Rencana Aksi, SKP dan dokumen lain dari pohon; --csv menentukan pemisah dan
    tanda desimal (id: titik koma dan koma).
    --against memeriksa setiap BERKAS terhadap dokumen di atasnya (Renstra untuk Renja): target, satuan, data
    dasar, rumusan, serta sasaran dan indikator yang hilang. diff: kode 0 sama, 1 berbeda; merge: 1 ada konflik, hasilnya tetap
    ditulis; clone: 1 ada indikator tanpa target, dan tahun di luar periode rencana ditolak tanpa --widen-period. diff
    membandingkan dokumen beserta realisasi di dalamnya, bukan dua berkas realisasi. --baseline last-actual: capaian
    setahun menurut measure menjadi data dasar, untuk tenggat tanggalnya. Target berupa tanggal yang sudah lewat tidak
    dipindahkan atau digeser oleh --targets last dan planned-or-last, melainkan disebut; “Triwulan IV” dipindahkan.
    --write-baseline mencatat temuan hari ini; dengan --baseline hanya temuan baru yang dihitung.
    BERKAS “-” adalah masukan baku. Kode keluar: 0 tidak ada temuan setingkat --fail-on (bawaan: error),
    1 ada temuan, 2 masukan tidak dapat dibaca, 64 perintah keliru, 74 keluaran gagal ditulis.

    """,
    en: """
      pohon: checks and draws performance trees

        pohon check FILE… [--profile PROFILE] [--fail-on error|warning|note] [--lang id|en]
                          [--format text|json|sarif|junit|github|markdown]
                          [--group-by rule|sasaran] [--colour auto|always|never]
                          [--baseline FILE] [--write-baseline FILE] [--merge]
                          [--against FILE] [--actuals ACTUALS]
        pohon coverage FILE… [--format text|json|markdown] [--lang id|en]
        pohon draw FILE [--as text|markdown|mermaid|dot|svg|html] [-o OUT|FOLDER/] [--lang id|en]
                        [--subtree ID] [--level LEVEL] [--findings [--profile PROFILE]]
                        [--width 40…400] [--ascii] [--theme auto|light|dark]
                        [--page a4|f4|a3|a2|a1|a0|16x9|natural] [--detail full|statements]
                        [--actuals ACTUALS] [--period …] [--bands …]
        pohon explain [RULE] [--lang id|en]
        pohon help [COMMAND] [--lang id|en]
        pohon --version
        pohon convert IN OUT [--compact]
        pohon paper PAPER FILE [--position POSITION|ID] [--year YEAR] [--format markdown|csv|html]
                        [--csv id|en|plain] [--actuals FILE] [--period 2026-Q2] [--bands NAME]
                        [--ratings RATINGS] [-o OUT|FOLDER/] [--lang id|en]
        pohon paper --list
        pohon measure FILE [--actuals ACTUALS] [--period 2026|2026-Q1|2026-03] [--lang id|en]
                           [--bands standar|sumbar|sampang] [--format text|json|markdown] [-o OUT]
                           [--profile PROFILE] [--fail-on error|warning|note]
        pohon gap FILE [--actuals ACTUALS] [--period …] [--bands …] [--only-gaps] [--lang id|en]
                       [--format text|markdown|html|json] [-o OUT]
        pohon diff OLD NEW [--format text|markdown|json|tree|mermaid|dot|svg|html] [-o OUT]
                        [--page a4|f4|a3|a2|a1|a0|16x9|natural] [--lang id|en]
        pohon merge BASE VERSION-1 VERSION-2 [-o OUT] [--lang id|en]
        pohon clone FILE --year YEAR [--targets planned|planned-or-last|last|none] [--years all|one]
                        [--baseline unchanged|last-actual] [--actuals ACTUALS] [--widen-period]
                        [-o OUT] [--lang id|en]

      ACTUALS is a JSON file “pohon-kinerja-realisasi/1”; without --actuals those in FILE are used.
      RATINGS is a JSON file “pohon-kinerja-penilaian/1” for evaluasi-kinerja; exit 1: a rating was of no use.
      PROFILE is panrb (the default), kemenkeu, bpsdm, strict, draft, or a JSON file “pohon-profile/1”.
      --subtree draws one branch, --level down to a level (S2); findings are still those of the whole tree.
      --width and --ascii are for text only, --page for svg and html, --theme and --detail for svg. --detail statements
      draws the statement of each sasaran only, without --page on one sheet as large as it takes: for very large trees;
      --findings and --actuals are refused. With FOLDER/ every drawing is a file: an svg drawing too small for its paper
      and a mermaid flowchart too large for GitHub are divided into branches. Without FOLDER/, several mermaid flowcharts
      become one page of Markdown. Without --as, the ending of OUT decides on the format: .txt .md .mmd .dot .svg .html.
      A FILE can be a folder: all .json and .ndjson files in it; actuals, ratings, profiles and baselines there are left
      out and told of. Of several FILEs, every two trees are compared as well; with --merge there is one report of all,
      and no comparison.
      check --actuals checks the actuals of one tree as well (rules of the measurement family), up to their last period;
      measure --period tells findings up to that period only.
      convert writes one sasaran a line where OUT is named .ndjson; endings other than .json, .ndjson and .jsonl are refused.
      paper makes performance agreements, tables of indicators, action plans, SKP and other papers of a tree; --csv decides
      on separator and decimal mark (id: semicolon and comma).
      --against checks each FILE against the document above it (the strategic plan for a work plan): targets, units,
      baselines, wording, and sasaran and indicators that got lost. diff: exit 0 the same, 1 different; merge: 1 conflicts, the result
      is written all the same; clone: 1 an indicator has no target, and a year outside the plan needs --widen-period. diff
      compares documents with the actuals in them, not two files of actuals. --baseline last-actual: what a year came to, as
      measure has it, becomes the baseline, of a deadline its date. A target that is a date of the past is not carried or
      moved on by --targets last and planned-or-last, but told; “Triwulan IV” is carried.
      --write-baseline keeps today's findings; with --baseline only new ones count.
      FILE “-” is standard input. Exit codes: 0 no finding at or above --fail-on (default: error),
      1 findings, 2 the input cannot be read, 64 wrong usage, 74 the output cannot be written.

      """)

  /// The version of the program and of the library, which is not released yet.
  static let version = "0.4.0-dev"

  /// The help of one command alone: its lines of ``text``, and where the rest is.
  static func text(of command: String, in language: Language) -> String? {
    let lines = text[language].split(separator: "\n", omittingEmptySubsequences: false)
    var own: [Substring] = []
    var isOwn = false
    for line in lines.dropFirst() {
      let words = line.split(separator: " ")
      if words.first == "pohon", words.count > 1 { isOwn = words[1] == command }
      if words.isEmpty { isOwn = false }
      if isOwn { own.append(line) }
    }
    guard !own.isEmpty else { return nil }
    let all = LocalizedText("pohon help menerangkan semuanya", en: "pohon help explains all of them")[
      language]
    return "pohon: \(command)\n\n\(own.joined(separator: "\n"))\n\n\(all)\n"
  }
}
