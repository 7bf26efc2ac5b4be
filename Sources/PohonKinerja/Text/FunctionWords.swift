/// Words that carry no content when two texts are compared.
enum FunctionWords {
  /// Conjunctions, prepositions and the like.
  static let words: [StaticString] = [
    "yang", "yg", "dan", "serta", "atau", "di", "ke", "dari", "pada", "dalam", "dlm", "untuk", "utk", "bagi",
    "dengan", "oleh", "terhadap", "atas", "secara", "scr", "para", "suatu", "sebuah", "adalah", "telah",
    "tlh",
    "akan", "maupun", "tentang", "kepada", "antara", "agar", "guna", "sebagai",
  ]

  static let set = WordSet(words)

  /// The words a clause begins with.
  static let relatives: [StaticString] = ["yang", "yg"]

  static let di = WordScanner.hash(of: "di")
  static let dan = WordScanner.hash(of: "dan")
}
