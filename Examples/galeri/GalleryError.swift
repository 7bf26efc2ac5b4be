import ExampleFiles
import PohonKinerja

/// Why there is no gallery.
enum GalleryError: Error {
  case file(FileError)
  case document(ReadingErrors)
  /// There is no document in the folder.
  case empty(String)

  var exitCode: Int32 {
    if case .file(.unwritable) = self { 74 } else { 2 }
  }

  /// Why, in a sentence.
  var message: String {
    switch self {
    case .file(let error): error.message.indonesian
    case .document(let errors): errors.description
    case .empty(let folder): "\(folder): tidak ada dokumen JSON"
    }
  }
}
