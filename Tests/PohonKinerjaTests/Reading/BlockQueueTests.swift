import Testing

@testable import PohonKinerja

/// Which blocks are begun, and when those that were read are put into their places.
@Suite struct BlockQueueTests {
  private func read(_ begun: (number: Int, reader: Int)) -> NumberedBlock {
    NumberedBlock(number: begun.number, block: LineBlock(lineCount: 1), reader: begun.reader)
  }

  @Test func `blocks go to whoever has the least to read, two to each and two more`() {
    var queue = BlockQueue(threads: 2)
    var begun: [(number: Int, reader: Int)] = []
    while queue.hasRoom { begun.append(queue.begin()) }
    #expect(begun.map(\.number) == [0, 1, 2, 3, 4, 5])
    #expect(begun.map(\.reader) == [0, 1, 0, 1, 0, 1])
    var assembly = LineAssembly(named: "a", limits: .standard, expectedBytes: 0)
    for place in [1, 3, 5] { queue.put(read(begun[place]), into: &assembly) }
    // They wait for the first one.
    #expect(!queue.hasRoom)
    queue.put(read(begun[0]), into: &assembly)
    #expect(queue.hasRoom)
    #expect(queue.begin().reader == 1 && queue.begin().reader == 1)
    #expect(!queue.hasRoom)
  }

  @Test func `blocks are handed over early only where all that were begun are read`() {
    var queue = BlockQueue(threads: 8)
    var assembly = LineAssembly(named: "a", limits: .standard, expectedBytes: 0)
    #expect(!queue.isAllRead)
    let (first, second) = (queue.begin(), queue.begin())
    #expect(!queue.isAllRead)
    queue.read.count()
    #expect(!queue.isAllRead)
    queue.read.count()
    #expect(queue.isAllRead)
    queue.put(read(second), into: &assembly)
    #expect(queue.isAllRead)
    queue.put(read(first), into: &assembly)
    #expect(!queue.isAllRead && queue.hasRoom)
    _ = queue.begin()
    #expect(!queue.isAllRead)
  }
}
