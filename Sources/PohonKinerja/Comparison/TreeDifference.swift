/// What has to be changed in one tree to make another of it.
///
/// A difference is a value: it can be kept, compared, told (``text(in:)``, ``markdown(in:)``, ``json(in:)``), drawn
/// (``ComparedDrawing``) and applied (``PerformanceTree/applying(_:)``). It is empty exactly when the trees are equal,
/// and applied to the first tree it gives the second.
///
/// ```swift
/// let difference = TreeDifference(from: january, to: july)
/// print(difference.text())
/// let again = try january.applying(difference)   // == july
/// ```
///
/// Which sasaran of one tree is which of the other is found out in turn, one-to-one, by
/// 1. the same id, where the trees give ids; when the sentence of one has gone over to another id, the id was given anew and
///    the sentence counts, unless the two have exchanged their sentences;
/// 2. the same sentence, apart from case and punctuation;
/// 3. the same topic: synonyms count as one word, and the word that opens a statement does not count;
/// 4. below the same sasaran: half of the words in common, or an indicator of the same name;
/// 5. anywhere: three of five words in common.
///
/// Indicators likewise: by id, name, topic, half of the words, and by a name that nothing else has when they measure another
/// sasaran now. The thresholds are our convention.
public struct TreeDifference: Sendable, Hashable {
  /// What changes in the document as a whole.
  public let document: [DocumentField]
  /// What changes of sasaran and their indicators: those of the second tree in its order, then those taken out in the
  /// order of the first.
  public let sasaran: [SasaranChange]
  /// The pairs of sasaran that have exchanged their statements. Each of them is among ``sasaran`` as well.
  public let swaps: [StatementSwap]
  /// The titles of both trees.
  public let titles: Replacement<String>
  /// Present exactly when ``document`` is not empty.
  let header: Replacement<DocumentHeader>?
  /// How many sasaran and indicators of the second tree have an id that was used before them.
  let duplicateIDs: Int

  /// Whether both trees are equal.
  public var isEmpty: Bool { document.isEmpty && sasaran.isEmpty }

  /// Something before and after.
  public struct Replacement<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What the first tree has.
    public let old: Value
    /// What the second tree has.
    public let new: Value
  }

  /// A sasaran or indicator of one of the trees by its id.
  ///
  /// Ids are told apart by their bytes. In a sound tree no id is used twice, and ``occurrence`` is 0.
  public struct Key: Sendable {
    /// The id.
    public let id: String
    /// Which of those with the same id, from 0 in the order of the document.
    public let occurrence: Int

    /// Creates a key.
    public init(_ id: String, occurrence: Int = 0) {
      self.id = id
      self.occurrence = occurrence
    }
  }

  /// A sasaran below which another one goes.
  public enum Superior: Sendable, Hashable {
    /// One that both trees have, by its key in the first.
    case kept(Key)
    /// One that only the second tree has, by its key there.
    case added(Key)
  }

  /// Where a sasaran stands in the second tree.
  public struct Placement: Sendable, Hashable {
    /// What it stands below; `nil` for a root.
    public let superior: Superior?
    /// Its place among the children there, from 0.
    public let position: Int
  }

  /// Two sasaran that have exchanged their statements, by their keys in the first tree.
  ///
  /// Each keeps its id and place and has the statement of the other, or one about the same.
  public struct StatementSwap: Sendable, Hashable {
    /// The one that comes first in the document.
    public let first: Key
    /// The other one.
    public let second: Key
    /// The statement of the first one, before and after.
    public let firstStatement: Replacement<String>
    /// The statement of the second one, before and after.
    public let secondStatement: Replacement<String>
  }
}

extension TreeDifference.Key: Hashable, CustomStringConvertible {
  /// Whether both are the same id, byte for byte, and the same occurrence.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.occurrence == rhs.occurrence && lhs.id.utf8.elementsEqual(rhs.id.utf8)
  }

  /// Hashes the bytes of the id.
  public func hash(into hasher: inout Hasher) {
    var id = id
    id.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The id, and for one that is used again its number: "S2.1", "S2.1 (2)".
  public var description: String { occurrence == 0 ? id : "\(id) (\(occurrence + 1))" }
}
