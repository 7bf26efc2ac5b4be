import Foundation
import PohonKinerja

extension Options {
  /// The profile of `--profile`: one of the library by its name, or one that is read from a file.
  ///
  /// - Throws: ``Failure/usage(_:)`` when it is neither, ``Failure/unreadable(_:)`` or ``Failure/invalid(_:)`` when the
  ///   file cannot be read.
  func profile() throws(Failure) -> Profile {
    guard let name = self["--profile"] else { return .panrb }
    if let profile = Profile.all.first(where: { $0.name == name }) { return profile }
    guard name.hasSuffix(".json") || FileManager.default.fileExists(atPath: name) else {
      let names = Profile.all.map(\.name)
      let list = names.joined(separator: ", ")
      throw .usage(
        LocalizedText(
          "--profile \(name): pilihannya \(list), atau berkas JSON",
          en: "--profile \(name): the choices are \(list), or a JSON file"
        ).suggesting(Suggestion.nearest(to: name, among: names)))
    }
    let bytes = try Files.read(name)
    do {
      return try Profile(json: bytes, named: name)
    } catch {
      throw .invalid(error)
    }
  }
}
