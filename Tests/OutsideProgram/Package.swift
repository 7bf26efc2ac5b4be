// swift-tools-version: 6.2
import PackageDescription

// A user's program with a cascade of its own, tested with the library's expectations. Tests/Tools/check-outside-program
// runs it from outside the repository. One of its tests fails, and has to.
let package = Package(
  name: "Kabupaten",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "PohonKinerja", path: "../..")],
  targets: [
    .target(
      name: "Kabupaten", dependencies: [.product(name: "PohonKinerja", package: "PohonKinerja")],
      path: "Sources"),
    .testTarget(
      name: "KabupatenTests",
      dependencies: [
        "Kabupaten", .product(name: "PohonKinerjaTesting", package: "PohonKinerja"),
      ],
      path: "Tests"),
  ],
  swiftLanguageModes: [.v6]
)
