/// The document as plain nested structs of `String`, decoded by Foundation: what one writes without a library.
struct Document: Decodable {
  var format: String
  var title: String
  var period: Period?
  var planYear: Int?
  var singleRoot: Bool?
  var levels: [Level]?
  var skips: [Skip]?
  var crosscutting: [CrosscuttingLink]?
  var waivers: [Waiver]?
  var sasaran: [Sasaran]

  struct Period: Decodable {
    var from: Int
    var to: Int
  }

  struct Level: Decodable {
    var code: String
    var title: String
    var stage: String?
    var kind: String?
  }

  struct Skip: Decodable, Hashable {
    var from: String
    var to: String
  }

  struct CrosscuttingLink: Decodable {
    var from: String
    var to: String?
    var unit: String?
    var note: String?
    var status: String?
  }

  struct Waiver: Decodable {
    var rule: String
    var reason: String
    var indicator: String?
  }
}

struct Sasaran: Decodable {
  var id: String
  var parent: String?
  var level: String
  var owner: Owner?
  var statement: String
  var stage: String?
  var cascading: Cascading?
  var context: Bool?
  var executedByOwner: Bool?
  var rationale: String?
  var criticalSuccessFactors: [String]?
  var criticalSuccessFactor: String?
  var indicators: [Indicator]?
  var waivers: [Document.Waiver]?
  var children: [Sasaran]?
}

struct Indicator: Decodable {
  var id: String
  var name: String
  var unit: String?
  var polarity: String?
  var aspect: String?
  var baseline: Value?
  var target: Value?
  var targets: [String: Value]?
  var formula: String?
  var source: String?
  var responsible: String?
  var weight: Double?
  var external: Bool?
  var contributesTo: Contribution?

  struct Contribution: Decodable {
    var indicator: String
    var relation: String
    var combine: String?

    enum CodingKeys: String, CodingKey {
      case indicator, combine
      case relation = "as"
    }
  }
}

/// A title alone, or title, name and unit.
struct Owner: Decodable, Equatable {
  var title: String
  var name: String?
  var unit: String?

  enum CodingKeys: String, CodingKey { case title, name, unit }

  init(from decoder: any Decoder) throws {
    guard let members = try? decoder.container(keyedBy: CodingKeys.self) else {
      title = try decoder.singleValueContainer().decode(String.self)
      return
    }
    title = try members.decode(String.self, forKey: .title)
    name = try members.decodeIfPresent(String.self, forKey: .name)
    unit = try members.decodeIfPresent(String.self, forKey: .unit)
  }
}

/// One word, or a method with its reason.
struct Cascading: Decodable {
  var method: String
  var reason: String?

  enum CodingKeys: String, CodingKey { case method, reason }

  init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      method = word
      return
    }
    let members = try decoder.container(keyedBy: CodingKeys.self)
    method = try members.decode(String.self, forKey: .method)
    reason = try members.decodeIfPresent(String.self, forKey: .reason)
  }
}

/// A figure as a JSON number or as a text.
enum Value: Decodable {
  case number(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}
