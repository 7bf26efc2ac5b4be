// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] =
  [
    "ExistentialAny", "ImmutableWeakCaptures", "InferIsolatedConformances",
    "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
  ].map { .enableUpcomingFeature($0) } + [
    .strictMemorySafety(),
    .treatWarning("ExplicitSendable", as: .warning),
  ]

// `InternalImportsByDefault` would force `public import` for every conformance a test declares.
let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "PohonKinerja",
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "PohonKinerja", targets: ["PohonKinerja"]),
    .library(name: "PohonKinerjaTesting", targets: ["PohonKinerjaTesting"]),
    .executable(name: "pohon", targets: ["pohon"]),
  ],
  targets: [
    .target(name: "PohonKinerja", swiftSettings: settings),
    .target(
      name: "PohonKinerjaTesting", dependencies: ["PohonKinerja"], swiftSettings: settings),

    .executableTarget(
      name: "bpsdmd-lampung", dependencies: ["PohonKinerja"], path: "Examples/bpsdmd-lampung",
      swiftSettings: settings),
    .executableTarget(
      name: "jaringan-telekomunikasi", dependencies: ["PohonKinerja"],
      path: "Examples/jaringan-telekomunikasi", swiftSettings: settings),
    .executableTarget(
      name: "pohon", dependencies: ["PohonKinerja", "ExampleFiles"], path: "Examples/pohon",
      swiftSettings: settings),
    .executableTarget(
      name: "galeri", dependencies: ["PohonKinerja", "ExampleFiles"], path: "Examples/galeri",
      swiftSettings: settings),
    .executableTarget(
      name: "tahun-kinerja", dependencies: ["PohonKinerja", "ExampleFiles"], path: "Examples/tahun-kinerja",
      swiftSettings: settings),
    .target(
      name: "ExampleFiles", dependencies: ["PohonKinerja"], path: "Examples/files",
      swiftSettings: settings),

    .testTarget(
      name: "PohonKinerjaTests", dependencies: ["PohonKinerja"],
      exclude: ["MustNotCompile", "Golden"], swiftSettings: testSettings),
    .testTarget(
      name: "PohonKinerjaTestingTests", dependencies: ["PohonKinerja", "PohonKinerjaTesting"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "PohonKinerja", "bpsdmd-lampung", "jaringan-telekomunikasi", "pohon", "galeri", "tahun-kinerja",
        "ExampleFiles",
      ],
      exclude: ["Golden"],
      swiftSettings: testSettings),
  ],
  swiftLanguageModes: [.v6]
)
