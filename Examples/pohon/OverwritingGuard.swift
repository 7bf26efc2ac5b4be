import ExampleFiles
import PohonKinerja

extension Options {
  /// What a command reads that a slip must not cost: its operands, its profile, its actuals and what it is held against.
  var inputs: [String] {
    operands + [self["--profile"], self["--actuals"], self["--against"]].compactMap(\.self)
  }
}

extension Files {
  /// Refuses to write over what the command reads, be it through a link.
  ///
  /// - Throws: ``Failure/usage(_:)``.
  static func refuseToOverwrite(_ inputs: [String], with output: String, of option: String) throws(Failure) {
    guard let input = inputs.first(where: { $0 != "-" && FileOutput.isSameFile($0, output) }) else { return }
    throw .usage(
      LocalizedText(
        "\(option) \(output) adalah berkas masukan \(input), yang akan tertimpa",
        en: "\(option) \(output) is the input \(input), which would be lost"))
  }

  /// Refuses to write a baseline over a file that is none.
  ///
  /// - Throws: ``Failure/usage(_:)``.
  static func refuseToOverwriteAllButBaseline(_ name: String) throws(Failure) {
    guard FileOutput.isRegularFile(name) else { return }
    let bytes = try read(name)
    if !bytes.isEmpty, (try? FindingBaseline(json: bytes, named: name)) == nil {
      throw .usage(
        LocalizedText(
          "--write-baseline \(name) sudah ada dan bukan baseline, sehingga tidak ditimpa",
          en: "--write-baseline \(name) is there already and no baseline, so it is not written over"))
    }
  }
}
