import Foundation
import PohonKinerja

/// Documents of a command line, and what went wrong in reading them, of which standard error is told at once.
struct DocumentList {
  private(set) var documents: [Document] = []
  /// What the file of each document is called.
  private(set) var names: [String] = []
  private(set) var problems: [ReadingProblem] = []

  /// Reads files, and of folders the documents in them and below. Of a folder, files of our other formats are left out,
  /// of each of which standard error is told; a file that is named is read whatever it is.
  init(_ names: [String], language: Language) {
    self.init(names, areOfFolder: false, language: language)
  }

  private init(_ names: [String], areOfFolder: Bool, language: Language) {
    for name in names {
      do throws(Failure) {
        if !areOfFolder, let files = try DocumentFolder.files(in: name) {
          let list = DocumentList(files, areOfFolder: true, language: language)
          documents += list.documents
          self.names += list.names
          problems += list.problems
          if list.documents.isEmpty, list.problems.isEmpty { throw Failure.onlyOtherFormats(name) }
          continue
        }
        let document = try Files.document(name)
        Files.complain(about: document.warnings, in: language)
        problems += document.warnings
        documents.append(document)
        self.names.append(Files.shownName(name))
      } catch {
        if areOfFolder, error.isAboutFormat, let other = DocumentFile(name).otherFormat {
          let line = Self.leftOut(name, other.format, isNewer: other.isNewer)
          Files.complain(line[language] + "\n")
          continue
        }
        Files.complain(error.message(in: language))
        if case .invalid = error { Files.complain(Self.notRead(name)[language] + "\n") }
        problems += error.problems(of: name)
      }
    }
  }

  /// Gives the one document of a command line the actuals of `--actuals`.
  ///
  /// - Throws: ``Failure/usage(_:)`` when the command line does not name one file, or there is no tree in it, and what
  ///   ``Options/measurements(of:)`` throws. A document that could not be read is no reason, for it was told of already.
  mutating func take(actualsOf options: Options) throws(Failure) {
    guard options.operands.count == 1, let name = options.operands.first,
      name == "-" || Files.type(ofFileAt: name) != .typeDirectory
    else {
      throw .usage(
        LocalizedText(
          "--actuals memerlukan satu berkas pohon, bukan beberapa berkas atau folder",
          en: "--actuals needs one file with a tree, and not several or a folder"))
    }
    guard let document = documents.first else { return }
    guard document.tree != nil else {
      throw .usage(
        LocalizedText(
          "--actuals memeriksa realisasi sebuah pohon, tetapi \(name) tidak memuat pohon",
          en: "--actuals checks the actuals of a tree, but there is no tree in \(name)"))
    }
    documents[0].measurements = try options.measurements(of: document)
  }

  /// Whether every file could be read.
  var isComplete: Bool { !problems.contains { $0.severity == .error } }

  /// The line on a file in which there are errors: nothing is told of what else is in it.
  private static func notRead(_ name: String) -> LocalizedText {
    LocalizedText(
      "pohon: \(Files.shownName(name)) tidak diperiksa; betulkan dahulu kesalahan di atas",
      en: "pohon: \(Files.shownName(name)) was not checked; correct the errors above first")
  }

  /// The line on a file of a folder that is none of the documents asked for, and what it is for.
  private static func leftOut(_ name: String, _ format: DocumentFormat, isNewer: Bool) -> LocalizedText {
    let use =
      switch format {
      case .actuals: " (--actuals)"
      case .ratings: " (paper evaluasi-kinerja --ratings)"
      case .profile: " (--profile)"
      case .baseline: " (--baseline)"
      case .tree: ""
      }
    let version = LocalizedText(
      " dalam format yang lebih baru daripada program ini", en: " in a format newer than this program")
    return LocalizedText(
      "pohon: \(name) dilewati: isinya \(format.title.indonesian)\(isNewer ? version.indonesian : "")\(use), bukan pohon",
      en:
        "pohon: \(name) left out: it holds \(format.title.english)\(isNewer ? version.english : "")\(use), and no tree"
    )
  }
}

extension Failure {
  /// A folder in which there are only files of other formats.
  fileprivate static func onlyOtherFormats(_ folder: String) -> Failure {
    .unreadable(
      LocalizedText(
        "\(folder): tidak ada pohon di folder ini, hanya berkas yang dilewati di atas",
        en: "\(folder): no tree in this folder, only the files left out above"))
  }

  /// Whether what was read says that it is of a format other than the one asked for.
  fileprivate var isAboutFormat: Bool {
    switch self {
    case .invalid(let errors), .actualsAlone(_, let errors):
      errors.problems.contains { $0.code == .unsupportedFormat }
    case .usage, .unreadable, .unwritable: false
    }
  }
}
