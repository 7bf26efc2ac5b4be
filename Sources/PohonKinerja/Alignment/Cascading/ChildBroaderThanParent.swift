extension Rule {
  /// A sasaran promises something for a wider area than its parent does.
  ///
  /// Only where the sasaran names the area it is for ("di provinsi", "seluruh kabupaten") and its parent names one at
  /// all. "Tingkat nasional" and "standar nasional" are no areas, and a parent for all of something is never narrower.
  static let childBroaderThanParent = Rule(
    id: "child-broader-than-parent", family: .cascading, severity: .note, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Lingkup sasaran lebih luas daripada induknya", en: "A sasaran has a wider scope than its parent"),
    rationale: LocalizedText(
      "Yang dijabarkan adalah bagian dari induknya; lingkup yang lebih luas bukan lagi bagiannya.",
      en: "What is cascaded is a part of its parent; a wider scope is no part of it."),
    sources: [.financeMinistry(page: "23"), .convention],
    advice: LocalizedText(
      "Persempit lingkupnya menjadi bagian induk, atau perluas rumusan induknya.",
      en: "Narrow its scope to a part of the parent, or widen what the parent states."),
    examples: [
      .failing(
        LocalizedText("Provinsi di bawah kabupaten", en: "A province below a district"), at: .sasaran("S2.1"),
        tree: scopeTree(
          "Meningkatnya kemantapan jalan di Kabupaten Banyuwangi",
          "Terpeliharanya jalan di Provinsi Jawa Timur")),
      .failing(
        LocalizedText("Seluruh kabupaten di bawah satu kecamatan", en: "All districts below one subdistrict"),
        at: .sasaran("S2.1"),
        tree: scopeTree(
          "Meningkatnya akses air minum masyarakat Kecamatan Glagah",
          "Terbangunnya sambungan rumah di seluruh kabupaten")),
      .failing(
        LocalizedText("Seluruh kecamatan di bawah lima kecamatan", en: "All subdistricts below five"),
        at: .sasaran("S2.1"),
        tree: scopeTree(
          "Menurunnya prevalensi stunting di 5 kecamatan prioritas",
          "Terlaksananya pemberian makanan tambahan di seluruh kecamatan")),
      .passing(
        LocalizedText("Lebih panjang, tetapi lebih sempit", en: "Longer and yet narrower"),
        scopeTree(
          "Meningkatnya Nilai SAKIP Kejaksaan",
          "Meningkatnya Nilai SAKIP Kejaksaan Tinggi dan Kejaksaan Negeri")),
      .passing(
        LocalizedText("Prestasi tingkat nasional", en: "Prizes at the national level"),
        scopeTree(
          "Meningkatnya prestasi olahraga Kabupaten Banyuwangi",
          "Meningkatnya jumlah atlet berprestasi di tingkat nasional")),
      .passing(
        LocalizedText("Semua kecamatan di kabupatennya", en: "All subdistricts of the district"),
        scopeTree(
          "Meningkatnya akses air minum di Kabupaten Banyuwangi",
          "Terbangunnya sambungan rumah di seluruh kecamatan")),
      .passing(
        LocalizedText("Desa sebagai pokok, bukan lingkup", en: "Villages as the subject, not the area"),
        scopeTree(
          "Meningkatnya kemandirian desa", "Terlaksananya pembinaan pemerintahan desa di seluruh kabupaten")),
      .passing(
        LocalizedText("Induk tanpa lingkup", en: "A parent without a scope"),
        scopeTree("Meningkatnya kemantapan jalan", "Terpeliharanya jalan di seluruh provinsi")),
    ],
    reach: .parent,
    needs: .scopes,
    parts: [.statement, .others],
    check: .eachSasaran(of: .scope) { facts, row, collector in
      let node = facts.node(row)
      guard facts.statementMarks(of: row).kinds.contains(.scopes), node.parent != .none,
        facts.statementMarks(of: node.parent).kinds.contains(.scopes),
        node.marks.isDisjoint(with: .context),
        facts.node(node.parent).marks.isDisjoint(with: .context)
      else { return }
      guard facts.statementMarks(of: row).mayBeBroader(than: facts.statementMarks(of: node.parent)) else {
        return
      }
      let promised = StatementScope(of: row, in: facts)
      guard promised.promisesArea else { return }
      let given = StatementScope(of: node.parent, in: facts)
      if promised.isSurelyBroader(than: given) { collector.report(row, related: node.parent) }
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "lingkup wilayah sasaran \(context.id) lebih luas daripada induknya, \(parent)",
        en: "the area of sasaran \(context.id) is wider than that of its parent, \(parent)",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })

  private static func scopeTree(_ parent: String, _ child: String) -> PerformanceTree {
    PerformanceTree(
      "Contoh", roots: [SasaranDraft(parent, level: "S1", children: [SasaranDraft(child)])])
  }
}

/// The area that a statement is about.
struct StatementScope {
  /// The widest area that is mentioned in any way, 0 for none.
  private var mentioned = 0
  /// Whether the statement keeps to that area: "di desa", "5 kecamatan", "Kabupaten Banyuwangi", but not "kemandirian desa".
  private var isLimited = false
  /// Whether it is some of its kind: "5 kecamatan".
  private var isCounted = false
  /// The widest area that the statement is surely for.
  private var promised = 0
  /// Whether that is all areas of its kind.
  private var isAll = false
  /// Whether "all" stands anywhere.
  private var hasAll = false

  /// O(words).
  init(of row: Row, in facts: AlignmentFacts) {
    let words = facts.words(ofStatement: row)
    let areas = facts.areas
    for (place, word) in words.enumerated() {
      if Self.all.contains(word.hash) { hasAll = true }
      guard word.kinds.contains(.scopes), let area = areas.firstIndex(where: { $0.contains(word.hash) })
      else { continue }
      // From the narrowest; 0 is none.
      let width = area + 1
      let before = place > 0 ? words[place - 1] : nil
      let isLedIn = before.map { Self.leadingIn.contains($0.hash) } ?? false
      if width > mentioned {
        let next = place + 1 < words.count ? words[place + 1] : nil
        mentioned = width
        isCounted = before?.kinds.contains(.number) ?? false
        isLimited = isLedIn || isCounted || (width > 1 && next.map { facts.isName($0, in: row) } ?? false)
      }
      guard isLedIn, width >= promised, let before else { continue }
      isAll = Self.all.contains(before.hash)
      promised = width
    }
  }

  /// Whether the statement is surely for an area.
  var promisesArea: Bool { promised > 0 }

  func isSurelyBroader(than other: StatementScope) -> Bool {
    guard promised > 0, other.isLimited, !other.hasAll else { return false }
    return promised > other.mentioned || (promised == other.mentioned && isAll && other.isCounted)
  }

  private static let all = WordSet(["seluruh", "semua", "setiap", "se"])
  /// What stands before an area when the statement is for it.
  private static let leadingIn = WordSet([
    "di", "se", "seluruh", "semua", "setiap", "wilayah", "lingkungan", "masyarakat", "penduduk", "secara",
  ])
}

extension TextMarks {
  /// Whether a statement may promise a wider area than another one, or all of what that counts; quickly, and wrong only in
  /// saying yes.
  func mayBeBroader(than other: TextMarks) -> Bool {
    let (own, others) = (kinds.areaBits, other.kinds.areaBits)
    guard own != 0, others != 0 else { return false }
    let (width, otherWidth) = (own.leadingZeroBitCount, others.leadingZeroBitCount)
    return width < otherWidth || (width == otherWidth && other.kinds.contains(.number))
  }
}

extension AlignmentFacts {
  /// Whether a word of a statement is written as names are: "Glagah".
  fileprivate func isName(_ word: MarkedWord, in row: Row) -> Bool {
    columns.texts.withBytes(of: node(row).statement) { statement in
      let letters = statement.extracting(word.range)
      return letters.count > 1 && letters[0] &- UInt8(ascii: "A") < 26 && letters[1] &- UInt8(ascii: "a") < 26
    }
  }
}
