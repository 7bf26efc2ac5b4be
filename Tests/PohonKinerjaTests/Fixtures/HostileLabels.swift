import Foundation

/// Labels that have broken the output of other programs; the checks against real renderers use the same file.
enum HostileLabels {
  static let all: [String] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try? Data(contentsOf: tests.appending(path: "Tools/hostile_labels.json"))
    return data.flatMap { try? JSONDecoder().decode([String].self, from: $0) } ?? []
  }()
}
