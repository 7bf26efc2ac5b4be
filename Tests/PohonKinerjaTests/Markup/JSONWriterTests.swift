import Testing

@testable import PohonKinerja

/// How JSON is laid out.
@Suite struct JSONWriterTests {
  private static func written(_ style: JSONStyle = .pretty, _ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(style)
    write(&json)
    json.finish()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: ["x", "é", "≥", "𝟘"])
  func `what fits into a hundred columns stands on one line`(letter: String) {
    // `  "texts": ["` and `", "b"]` take twenty columns.
    for count in [1, 79, 80] {
      let text = String(repeating: letter, count: count)
      let json = Self.written {
        $0.object {
          $0.name("texts")
          $0.texts([text, "b"])
        }
      }
      #expect(json == "{\n  \"texts\": [\"\(text)\", \"b\"]\n}\n")
    }
    let text = String(repeating: letter, count: 81)
    let json = Self.written {
      $0.object {
        $0.name("texts")
        $0.texts([text, "b"])
      }
    }
    #expect(json == "{\n  \"texts\": [\n    \"\(text)\",\n    \"b\"\n  ]\n}\n")
  }

  @Test func `objects are padded, and nothing stands in what is empty`() {
    func write(_ json: inout JSONWriter) {
      json.object { json in
        json.name("short")
        json.shortObject {
          $0.member("a", 1)
          $0.member("b", isSet: true)
          $0.member("c", isSet: false)
        }
        json.name("none")
        json.shortObject { _ in }
        json.name("list")
        json.array([1, 2]) { json, number in json.object { $0.member("n", number) } }
        json.name("empty")
        json.array([Int]()) { _, _ in }
        json.name("texts")
        json.texts([])
      }
    }
    #expect(
      Self.written(.pretty, write) == """
        {
          "short": { "a": 1, "b": true },
          "none": {},
          "list": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ],
          "empty": [],
          "texts": []
        }

        """)
    #expect(
      Self.written(.compact, write)
        == #"{"short":{"a":1,"b":true},"none":{},"list":[{"n":1},{"n":2}],"empty":[],"texts":[]}"#)
  }
}
