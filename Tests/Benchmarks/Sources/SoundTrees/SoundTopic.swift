import TreeGenerator

/// What a sasaran is about.
struct SoundTopic: Sendable {
  /// Its place in ``Field/all``.
  var field: Int
  var subject: String
  var quality: String
  var product: SoundWording.Product

  /// "mutu jaringan irigasi tersier"
  var condition: String { "\(quality) \(subject)" }

  /// "pedoman jaringan irigasi tersier"
  var delivery: String { "\(product.noun) \(subject)" }

  /// For every node of a shape a topic: one field for each branch, and one subject for each child.
  static func draw(for shape: TreeShape, _ random: inout RandomStream) -> [SoundTopic] {
    var topics: [SoundTopic] = []
    for node in 0..<shape.count {
      let quality = random.pick(SoundWording.qualities)
      let product = random.pick(SoundWording.products)
      guard let parent = shape.parent(of: node) else {
        let (quality, subject) = random.pick(Field.topics)
        topics.append(
          SoundTopic(
            field: random.below(Field.all.count), subject: subject, quality: quality, product: product))
        continue
      }
      let turn = node - shape.children(of: parent).lowerBound
      let upper = topics[parent]
      let field = parent == 0 ? (upper.field + turn) % Field.all.count : upper.field
      let others = Field.all[field].subjects.filter { $0 != upper.subject }
      // Where the turns begin differs from family to family, so that branches do not repeat each other.
      let subject = others[(parent * 7 + turn) % others.count]
      topics.append(SoundTopic(field: field, subject: subject, quality: quality, product: product))
    }
    return topics
  }
}
