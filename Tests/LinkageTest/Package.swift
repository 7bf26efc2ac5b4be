// swift-tools-version: 6.2
import PackageDescription

// A user's program, built from outside: Tests/Tools/check-gates looks at what it links.
let package = Package(
  name: "LinkageTest",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "PohonKinerja", path: "../..")],
  targets: [
    .executableTarget(
      name: "LinkageTest",
      dependencies: [.product(name: "PohonKinerja", package: "PohonKinerja")],
      path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
