import Testing

@testable import PohonKinerja

struct LocationTests {
  @Test func `a place is described as compilers write it`() {
    #expect(Location(file: "data/pohon.json", line: 12, column: 7).description == "data/pohon.json:12:7")
  }

  @Test func `a place in data is not Swift source`() {
    let location = Location(file: "pohon.json", line: 1, column: 1)
    #expect(!location.isSwiftSource)
    #expect(location.staticFile == nil)
  }

  @Test func `a place in Swift source has the path in both forms`() throws {
    let location = try #require(Indicator("Nilai SAKIP").location)
    #expect(location.isSwiftSource)
    #expect(location.file == #filePath)
    #expect(location.fileID == #fileID)
    #expect(location.staticFile?.description == #filePath)
  }

  @Test func `the static form of the path counts neither for equality nor for the hash`() throws {
    let location = try #require(Indicator("Nilai SAKIP").location)
    var plain = location
    plain.staticFile = nil
    #expect(plain == location)
    #expect(Set([plain, location]).count == 1)
  }

  @Test func `file, file id, line and column all count`() {
    let location = Location(file: "a", fileID: "A/a", line: 1, column: 2)
    #expect(location != Location(file: "b", fileID: "A/a", line: 1, column: 2))
    #expect(location != Location(file: "a", fileID: "B/a", line: 1, column: 2))
    #expect(location != Location(file: "a", fileID: "A/a", line: 2, column: 2))
    #expect(location != Location(file: "a", fileID: "A/a", line: 1, column: 3))
  }
}
