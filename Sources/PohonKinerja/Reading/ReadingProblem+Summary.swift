extension ReadingProblem.Code {
  /// What the code says, in one line.
  public var summary: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText("berkas tidak dapat dibaca sama sekali", en: "the file cannot be read at all")
    case .empty: LocalizedText("dokumen kosong", en: "the document is empty")
    case .unsupportedEncoding:
      LocalizedText(
        "dokumen bukan UTF-8 melainkan UTF-16 atau UTF-32", en: "the document is UTF-16 or UTF-32")
    case .invalidUTF8: LocalizedText("ada byte yang bukan UTF-8", en: "some bytes are not UTF-8")
    case .truncated: LocalizedText("dokumen berakhir di tengah-tengah", en: "the document ends in the middle")
    case .syntax: LocalizedText("tata tulis JSON keliru", en: "the grammar of JSON is broken")
    case .invalidNumber:
      LocalizedText("angka yang tidak dikenal JSON", en: "a number that JSON does not allow")
    case .invalidEscape:
      LocalizedText("urutan \"\\\" yang tidak dikenal JSON", en: "an escape that JSON does not have")
    case .loneSurrogate: LocalizedText("separuh pasangan surrogate", en: "half of a surrogate pair")
    case .controlCharacter:
      LocalizedText(
        "tab, ganti baris atau karakter kendali di dalam teks",
        en: "a tab, line break or control character inside a text")
    case .trailingContent:
      LocalizedText("setelah akhir dokumen masih ada isi", en: "something follows the end of the document")
    case .duplicateMember: LocalizedText("isian ditulis dua kali", en: "a member is given twice")
    case .duplicateID: LocalizedText("dua sasaran atau dua indikator ber-id sama", en: "an id is used twice")
    case .unknownMember:
      LocalizedText("isian yang tidak dikenal format", en: "a member the format does not have")
    case .misplacedMember:
      LocalizedText("isian yang bukan tempatnya di sini", en: "a member that does not belong here")
    case .missingMember: LocalizedText("isian wajib tidak ada", en: "a required member is not there")
    case .wrongType:
      LocalizedText("jenis nilai keliru, misalnya teks alih-alih angka", en: "a value of the wrong type")
    case .unknownValue:
      LocalizedText("nilai yang tidak dikenal format", en: "a word the format does not know")
    case .unknownLevel:
      LocalizedText("tingkat yang tidak ada dalam dokumen", en: "a level the document does not have")
    case .unsupportedFormat:
      LocalizedText("format atau versinya tidak didukung", en: "the format or its version is not supported")
    case .outOfRange:
      LocalizedText(
        "angka tidak dapat disimpan tepat, atau tahun di luar batas",
        en: "a number that cannot be kept exactly, or a year out of range")
    case .invalidPeriod:
      LocalizedText("tahun akhir mendahului tahun awal", en: "the last year lies before the first")
    case .invalidLevels:
      LocalizedText("daftar tingkat tidak utuh", en: "the table of levels does not hold together")
    case .invalidScale:
      LocalizedText("skala predikat yang keliru", en: "a scale of grades that is wrong")
    case .invalidQuarters:
      LocalizedText("target triwulan satu tahun bukan empat", en: "the quarters of a year are not four")
    case .invalidAmount:
      LocalizedText("pagu yang bukan jumlah rupiah", en: "a budget that is no amount of rupiah")
    case .emptyText: LocalizedText("teks yang wajib diisi kosong", en: "a text that must not be empty is")
    case .nullCharacter: LocalizedText("karakter U+0000 di dalam teks", en: "the character U+0000 in a text")
    case .bytesOverLimit: LocalizedText("dokumen melebihi batas ukuran", en: "the document is too large")
    case .depthOverLimit: LocalizedText("jenjang sasaran melebihi batas", en: "sasaran are nested too deep")
    case .sasaranOverLimit: LocalizedText("jumlah sasaran melebihi batas", en: "too many sasaran")
    case .indicatorsOverLimit:
      LocalizedText("jumlah indikator satu sasaran melebihi batas", en: "too many indicators on one sasaran")
    case .textOverLimit: LocalizedText("teks melebihi batas panjang", en: "a text is too long")
    }
  }
}
