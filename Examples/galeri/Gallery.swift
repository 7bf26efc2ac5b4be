import ExampleFiles
import Foundation
import PohonKinerja

/// Every drawing of every document of a folder, and an index page.
struct Gallery {
  private let exhibits: [Exhibit]

  /// Reads the documents of a folder, in the order of their names.
  ///
  /// - Throws: ``GalleryError`` when the folder or a document cannot be read, or there is none.
  init(data folder: String) throws(GalleryError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .file(
        .unreadable(LocalizedText("\(folder): folder tidak dapat dibaca", en: "\(folder): cannot be read")))
    }
    // By bytes, so that the order is the same in every language.
    let files = names.filter { $0.hasSuffix(".json") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !files.isEmpty else { throw .empty(folder) }
    var exhibits: [Exhibit] = []
    for (place, file) in files.enumerated() {
      let document = try Self.document("\(folder)/\(file)", named: file)
      exhibits.append(Exhibit(document, file: file, number: place + 1, of: files.count))
    }
    self.exhibits = exhibits
  }

  private static func document(_ path: String, named name: String) throws(GalleryError) -> Document {
    let bytes: [UInt8]
    do { bytes = try FileInput.read(path) } catch { throw .file(error) }
    do { return try Document(json: bytes, named: name) } catch { throw .document(error) }
  }

  /// Writes all drawings, a folder for each document, and the index.
  ///
  /// - Returns: How many files were written.
  /// - Throws: ``GalleryError/file(_:)``.
  func write(into folder: String) throws(GalleryError) -> Int {
    do {
      try FileOutput.makeFolder(folder)
      var count = 1
      for exhibit in exhibits {
        try FileOutput.makeFolder("\(folder)/\(exhibit.folder)")
        for picture in exhibit.pictures {
          try FileOutput.write(picture.text, to: "\(folder)/\(exhibit.folder)/\(picture.file)")
        }
        count += exhibit.pictures.count
      }
      try FileOutput.write(IndexPage(exhibits: exhibits).html, to: "\(folder)/index.html")
      return count
    } catch {
      throw .file(error)
    }
  }
}
