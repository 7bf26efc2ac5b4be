import PohonKinerja

/// The page that leads to all drawings: complete in itself but for the pictures it shows.
struct IndexPage {
  let exhibits: [Exhibit]

  private static let style = """
    :root { color-scheme: light dark; --ink: #1a1f27; --muted: #4a5462; --page: #fff; --line: #c5ccd6; --strong: #1b3a6b; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8ecf2; --muted: #aeb8c6; --page: #0e1116; --line: #3a4453; --strong: #8fb4f0; }
    }
    body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; background: var(--page); color: var(--ink);
      font: 16px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
    h2 { margin: 3rem 0 0; padding-top: 1rem; border-top: 2px solid var(--strong); }
    h3 { margin: 1.5rem 0 .25rem; }
    .file, figcaption { color: var(--muted); margin: 0; }
    ul { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
    a { color: var(--strong); }
    li a { display: block; min-height: 1.5rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .5rem; }
    a:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
    figure { margin: 1rem 0; }
    img { max-width: 100%; height: auto; background: #fff; border: 1px solid var(--line); }

    """

  var html: String {
    let count = exhibits.reduce(0) { $0 + $1.pictures.count }
    return """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Galeri pohon kinerja</title>
      <style>
      \(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>Galeri pohon kinerja</h1>
      <p>\(exhibits.count) dokumen, \(count) gambar.</p>
      \(exhibits.map { section($0) }.joined())</main>
      </body>
      </html>

      """
  }

  private func section(_ exhibit: Exhibit) -> String {
    var subjects: [String] = []
    for picture in exhibit.pictures where !subjects.contains(picture.subject) {
      subjects.append(picture.subject)
    }
    let parts = subjects.map { subject in
      part(exhibit.pictures.filter { $0.subject == subject }, subject: subject, folder: exhibit.folder)
    }
    return """
      <section>
      <h2>\(XMLEscaping.escaped(exhibit.title.isEmpty ? exhibit.file : exhibit.title))</h2>
      <p class="file">\(XMLEscaping.escaped(exhibit.file))</p>
      \(parts.joined())</section>

      """
  }

  /// The picture to be seen at once, and links to all.
  private func part(_ pictures: [Exhibit.Picture], subject: String, folder: String) -> String {
    let links = pictures.map { picture in
      "<li><a href=\"\(folder)/\(picture.file)\">\(XMLEscaping.escaped(picture.label))</a></li>\n"
    }
    let shown = pictures.first(where: \.isImage).map { picture in
      """
      <figure><a href="\(folder)/\(picture.file)"><img src="\(folder)/\(picture.file)" alt="\(XMLEscaping.escaped(subject))" \
      width="1122" height="794" loading="lazy"></a>
      <figcaption>\(XMLEscaping.escaped(picture.label))</figcaption></figure>

      """
    }
    return "<h3>\(XMLEscaping.escaped(subject))</h3>\n\(shown ?? "")<ul>\n\(links.joined())</ul>\n"
  }
}
