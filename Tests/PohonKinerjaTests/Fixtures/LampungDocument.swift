import Testing

/// `Examples/data/bpsdmd-lampung.json` as text: to be broken by small edits, and to be searched for places.
///
/// Places are counted here, byte by byte, so that they do not rest on the reader they are held against.
struct LampungDocument {
  private(set) var text: String

  /// The document as it is kept, or broken by some edits.
  init(_ edits: [Edit] = []) throws {
    text = String(decoding: try Fixture.example("bpsdmd-lampung"), as: UTF8.self)
    for edit in edits { try edit.apply(&text) }
  }

  /// A change of the text. What it looks for must occur once. Edits keep to their line, so that whatever they do not
  /// touch keeps its place.
  struct Edit: Sendable {
    fileprivate let apply: @Sendable (inout String) throws -> Void

    /// Replaces a text, the first one in a sasaran where one is named.
    static func set(_ old: String, to new: String, in id: String? = nil) -> Edit {
      Edit { text in
        let start =
          if let id { try text.range(ofOnly: "\"id\": \"\(id)\"").upperBound } else { text.startIndex }
        let range =
          id == nil ? try text.range(ofOnly: old) : try #require(text[start...].firstRange(of: old))
        text.replaceSubrange(range, with: new)
      }
    }

    /// Adds members to a sasaran, behind its id.
    static func add(_ members: String, to id: String) -> Edit {
      set("\"id\": \"\(id)\"", to: "\"id\": \"\(id)\", \(members)")
    }

    /// Adds members to the document, before its list of sasaran.
    static func addToDocument(_ members: String) -> Edit {
      set("\"sasaran\": [", to: "\(members), \"sasaran\": [")
    }

    /// Adds members to an indicator, behind its name.
    static func add(_ members: String, toIndicator name: String) -> Edit {
      set("\"name\": \"\(name)\"", to: "\"name\": \"\(name)\", \(members)")
    }

    /// Adds an indicator to the root.
    static func addIndicator(_ indicator: String) -> Edit {
      set("\"unit\": \"nilai\" }", to: "\"unit\": \"nilai\" }, \(indicator)", in: "S0.1")
    }

    /// Adds a root behind the one there is.
    static func addRoot(_ sasaran: String) -> Edit {
      set("\n    }\n  ]\n}", to: "\n    }, \(sasaran)\n  ]\n}")
    }

    /// Leaves out everything from a text on.
    static func cut(from start: String) -> Edit {
      Edit { text in text.removeSubrange(try text.range(ofOnly: start).lowerBound...) }
    }

    /// Adds a text at the end.
    static func append(_ end: String) -> Edit {
      Edit { text in text += end }
    }
  }

  /// A place in the text.
  enum Place: Sendable {
    /// The opening brace of the sasaran with an id.
    case sasaran(String)
    /// The opening brace of the indicator with a name.
    case indicator(String)
    /// The start of a text that occurs once.
    case text(String)
    case start
    case end
  }

  /// The line and column of a place, both from 1, the column in bytes.
  func lineAndColumn(of place: Place) throws -> String {
    let before = text[..<(try index(of: place))].utf8
    let newline = UInt8(ascii: "\n")
    let column = before.count - (before.lastIndex(of: newline).map { before[...$0].count } ?? 0) + 1
    return "\(before.count { $0 == newline } + 1):\(column)"
  }

  private func index(of place: Place) throws -> String.Index {
    switch place {
    case .start: text.startIndex
    case .end: text.endIndex
    case .text(let found): try text.range(ofOnly: found).lowerBound
    case .sasaran(let id): try brace(before: "\"id\": \"\(id)\"")
    case .indicator(let name): try brace(before: "\"name\": \"\(name)\"")
    }
  }

  /// The brace in front of an object's first member.
  private func brace(before member: String) throws -> String.Index {
    try #require(text[..<(try text.range(ofOnly: member).lowerBound)].lastIndex(of: "{"))
  }
}

extension String {
  /// The place of a text that has to be there, and there once.
  fileprivate func range(ofOnly part: String) throws -> Range<Index> {
    let ranges = ranges(of: part)
    try #require(ranges.count == 1, "“\(part.prefix(60))” occurs \(ranges.count) times")
    return ranges[0]
  }
}
