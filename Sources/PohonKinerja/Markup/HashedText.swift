/// A style sheet or script of the library, and the hash by which the policy of a page lets it in.
struct HashedText: Sendable {
  let text: String
  /// SHA-256 in Base64.
  let hash: String

  init(_ text: String) {
    self.text = text
    hash = Base64.text(of: SHA256.hash(Array(text.utf8)))
  }
}
