import Synchronization

/// Blocks that are being read, or wait for those before them.
struct BlockQueue {
  private var begun = 0
  /// How many are in their places, and those by their numbers that wait for others to be.
  private var assembled = 0
  private var waiting: [Int: LineBlock] = [:]
  /// How many were read, on any thread.
  let read = ReadBlocks()
  /// Those who read, and how many blocks each of them has still to read.
  let readers: [BlockReader]
  private var loads: [Int]

  /// - Parameter threads: How many blocks are read at the same time.
  init(threads: Int) {
    readers = (0..<threads).map { BlockReader(number: $0, of: threads) }
    loads = Array(repeating: 0, count: threads)
  }

  /// Whether another block can be begun. Each reader has one to go on with while the next piece is fetched or what was read is put
  /// into its place.
  var hasRoom: Bool { begun - assembled < 2 * readers.count + 2 }

  /// Whether there are blocks to be handed over although nobody reads any more: what is to be read comes more slowly than it is read.
  var isAllRead: Bool { assembled + waiting.count < begun && read.total == begun }

  /// The number of the next block, and who is to read it: whoever has the least to read of what is not known to be read.
  mutating func begin() -> (number: Int, reader: Int) {
    let reader = loads.indices.min { loads[$0] < loads[$1] } ?? 0
    loads[reader] += 1
    defer { begun += 1 }
    return (begun, reader)
  }

  /// Puts a block into its place, and those behind it that waited for it.
  mutating func put(_ read: NumberedBlock, into assembly: inout LineAssembly) {
    loads[read.reader] -= 1
    waiting[read.number] = read.block
    while let next = waiting.removeValue(forKey: assembled) {
      assembly.append(next)
      assembled += 1
    }
  }
}

/// Reads blocks one after the other, each by itself; all that is kept from one to the next are the texts.
actor BlockReader {
  private var texts: BlockTexts

  /// - Parameters:
  ///   - number: Which of those of the document it is.
  ///   - threads: How many there may be.
  init(number: Int, of threads: Int) {
    texts = BlockTexts(number: number, repeatedTexts: RepeatedTexts(sharedBy: threads))
  }

  func read(_ block: ArraySlice<UInt8>, with settings: LineFeeder.Settings) -> LineBlock {
    settings.read(block, storing: &texts)
  }
}

/// A block that was read, and its number in the document.
struct NumberedBlock: Sendable {
  let number: Int
  let block: LineBlock
  /// Which of those who read it was.
  let reader: Int
}

/// How many blocks were read, which each task counts that reads one.
final class ReadBlocks: Sendable {
  private let all = Atomic<Int>(0)

  var total: Int { all.load(ordering: .relaxed) }

  func count() { all.wrappingAdd(1, ordering: .relaxed) }
}
