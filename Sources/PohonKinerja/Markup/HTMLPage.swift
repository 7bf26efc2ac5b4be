/// A page of HTML that is complete in itself: a head whose policy lets in the style and script of the page by their hashes, and
/// nothing else.
struct HTMLPage {
  let language: Language
  var title: String
  let styles: [HashedText]
  var script: HashedText?
  /// Whether the styles have colours for a dark screen.
  var hasDarkColours = false

  /// Begins the page, up to the tag that opens its body.
  func begin(_ writer: inout HTMLWriter) {
    writer += "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n"
    writer += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n"
    writer += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    if hasDarkColours { writer += "<meta name=\"color-scheme\" content=\"light dark\">\n" }
    writer += "<meta name=\"referrer\" content=\"no-referrer\">\n"
    writer.element("title", title)
    writer += "\n"
    for style in styles { writer += "<style>\(style.text)</style>\n" }
    writer += "</head>\n"
  }

  /// Ends the page, which carries the script last.
  func end(_ writer: inout HTMLWriter) {
    if let script { writer += "<script>\(script.text)</script>\n" }
    writer += "</body>\n</html>\n"
  }

  private var policy: String {
    let styles = styles.map { " 'sha256-\($0.hash)'" }.joined()
    let script = script.map { " script-src 'sha256-\($0.hash)';" } ?? ""
    return "default-src 'none'; style-src\(styles);\(script) base-uri 'none'; form-action 'none'"
  }
}
