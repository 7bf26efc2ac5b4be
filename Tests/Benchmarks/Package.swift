// swift-tools-version: 6.2
import PackageDescription

// Measured in release builds: `swift run -c release --package-path Tests/Benchmarks compare`.
// The executables are synchronous from end to end, since valgrind cannot run an asynchronous main.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "PohonKinerja", path: "../..")],
  targets: [
    .target(name: "TreeGenerator"),
    .target(name: "NestedStrings"),
    .target(
      name: "SoundTrees",
      dependencies: ["TreeGenerator", .product(name: "PohonKinerja", package: "PohonKinerja")]),
    .target(
      name: "SeededDefects",
      dependencies: ["SoundTrees", "TreeGenerator", .product(name: "PohonKinerja", package: "PohonKinerja")]),
    .executableTarget(
      name: "prove", dependencies: ["SeededDefects", .product(name: "PohonKinerja", package: "PohonKinerja")]),
    .executableTarget(
      name: "side", dependencies: [.product(name: "PohonKinerja", package: "PohonKinerja")]),
    .executableTarget(
      name: "start", dependencies: [.product(name: "PohonKinerja", package: "PohonKinerja")]),
    .executableTarget(name: "empty"),
    .executableTarget(name: "generate", dependencies: ["TreeGenerator"]),
    .executableTarget(
      name: "compare",
      dependencies: [
        "TreeGenerator", "NestedStrings", .product(name: "PohonKinerja", package: "PohonKinerja"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
