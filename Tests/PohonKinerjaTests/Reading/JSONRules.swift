import PohonKinerja
import Testing

/// What RFC 8259 allows and forbids, as values with the place of the fault: cases of our own, one for each rule that a
/// reader can get wrong. They are read in members that the format does not know, so that only the grammar judges them.
enum JSONRules {
  /// A value that is no JSON.
  struct Unsound: Sendable, CustomTestStringConvertible {
    var value: String
    /// Where the fault is, in bytes from 1.
    var column: Int
    var code: ReadingProblem.Code

    init(_ value: String, _ column: Int, _ code: ReadingProblem.Code = .syntax) {
      self.value = value
      self.column = column
      self.code = code
    }

    var testDescription: String { "\(column) \(code): \(value.debugDescription)" }
  }

  static let sound: [String] =
    white + literals + objects + arrays + numbers + texts.map { "\"\($0)\"" }
  static let unsound: [Unsound] =
    unsoundWhite + unsoundLiterals + unsoundObjects + unsoundArrays + unsoundNumbers + unsoundTexts

  // MARK: Section 2: structural characters and white space

  /// Where white space may stand, and which there is.
  static let white = [
    " true", "\ttrue", "\rtrue", "\ntrue", "true ", "true\t", "true\r", "true\n", " \t\r\n true \t\r\n ",
    "[ ]", "[\t]", "[\r]", "[\n]", "{ }", "{\t}", "{\r\n}", "[ 1]", "[1 ]", "[1 ,2]", "[1, 2]",
    "{ \"a\":1}", "{\"a\" :1}", "{\"a\": 1}", "{\"a\":1 }", "{\"a\":1 ,\"b\":2}", "{\"a\":1, \"b\":2}",
    "\r\n[\r\n1\r\n,\r\n2\r\n]\r\n", "{\n\n\n\"a\"\n\n:\n\n1\n\n}",
  ]

  /// What looks like white space and is none.
  static let unsoundWhite = [
    Unsound("\u{B}1", 1), Unsound("\u{C}1", 1), Unsound("\u{85}1", 1), Unsound("\u{A0}1", 1),
    Unsound("\u{1680}1", 1), Unsound("\u{2000}1", 1), Unsound("\u{2009}1", 1), Unsound("\u{200B}1", 1),
    Unsound("\u{2028}1", 1), Unsound("\u{2029}1", 1), Unsound("\u{202F}1", 1), Unsound("\u{2060}1", 1),
    Unsound("\u{3000}1", 1), Unsound("\u{FEFF}1", 1), Unsound("\u{1F}1", 1), Unsound("\u{1}1", 1),
    Unsound("\u{7F}1", 1), Unsound("\u{0}1", 1), Unsound("[\u{C}]", 2), Unsound("[\u{A0}1]", 2),
    Unsound("[1\u{B}]", 3), Unsound("[1,\u{FEFF}2]", 4), Unsound("{\u{C}\"a\":1}", 2),
    Unsound("{\"a\"\u{A0}:1}", 5), Unsound("{\"a\":\u{3000}1}", 6), Unsound("{\"a\":1\u{0}}", 7),
    Unsound("[\u{0}]", 2), Unsound("[1\u{1E}]", 3),
  ]

  // MARK: Section 3: values

  static let literals = ["true", "false", "[null]", "[true,false,null]", "{\"a\":null}", "{\"true\":false}"]

  static let unsoundLiterals = [
    Unsound("", 1), Unsound("t", 1), Unsound("tr", 1), Unsound("tru", 1), Unsound("f", 1), Unsound("fals", 1),
    Unsound("n", 1), Unsound("nul", 1), Unsound("nil", 1), Unsound("None", 1), Unsound("True", 1),
    Unsound("TRUE", 1), Unsound("tRue", 1), Unsound("False", 1), Unsound("NULL", 1), Unsound("Null", 1),
    Unsound("truee", 5), Unsound("truefalse", 5), Unsound("true1", 5), Unsound("true\"a\"", 5),
    Unsound("falsey", 6), Unsound("nullx", 5), Unsound("true true", 6), Unsound("yes", 1),
    Unsound("undefined", 1), Unsound("a", 1), Unsound("ya", 1), Unsound("\\u0031", 1), Unsound("$", 1),
    Unsound("@", 1), Unsound("*", 1), Unsound("é", 1), Unsound("１", 1), Unsound("٣", 1), Unsound("😀", 1),
    Unsound("`a`", 1), Unsound("(1)", 1), Unsound("<a>", 1), Unsound("=1", 1), Unsound("!true", 1),
    Unsound("new Date()", 1), Unsound("/a/", 1), Unsound("/*a*/1", 1), Unsound("1/*a*/", 2),
    Unsound("//a", 1),
    Unsound("1//a", 2), Unsound("#a", 1), Unsound("1#a", 2), Unsound("--[[a]]", 2, .invalidNumber),
    Unsound("1;", 2), Unsound("1:", 2), Unsound(":1", 1), Unsound(",", 1), Unsound(",1", 1),
    Unsound("\u{201C}a\u{201D}", 1), Unsound("]", 1), Unsound(")", 1), Unsound("1)", 2),
  ]

  // MARK: Section 4: objects

  static let objects = [
    "{}", "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"\":0}", "{\" \":0}", "{\"a\":1,\"A\":2}",
    "{\"a\":{\"a\":{\"a\":{}}}}", "{\"a\":[],\"b\":{}}", "{\"\\u0061\":1,\"b\":2}", "{\"\\u0000\":1}",
    "{\"é\":1,\"e\u{301}\":2}", "{\"a\\\"b\":1}", "{\"1\":1}", "{\"null\":null}", "{\"a:b\":\"c:d\"}",
    "{\"{\":\"}\"}", "{\"a,b\":\"c,d\"}", "{\"format\":1,\"title\":2,\"sasaran\":3}",
    "{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1}",
  ]

  static let unsoundObjects = [
    Unsound("{,}", 2), Unsound("{,\"a\":1}", 2), Unsound("{\"a\":1,}", 7), Unsound("{\"a\":1,,\"b\":2}", 8),
    Unsound("{\"a\":1 \"b\":2}", 8), Unsound("{\"a\":1;\"b\":2}", 7), Unsound("{\"a\"}", 5),
    Unsound("{\"a\",\"b\"}", 5), Unsound("{\"a\":}", 6), Unsound("{\"a\":,\"b\":1}", 6),
    Unsound("{\"a\" 1}", 6), Unsound("{\"a\"=1}", 5), Unsound("{\"a\"::1}", 6), Unsound("{:1}", 2),
    Unsound("{a:1}", 2), Unsound("{'a':1}", 2), Unsound("{1:1}", 2), Unsound("{null:1}", 2),
    Unsound("{true:1}", 2), Unsound("{[]:1}", 2), Unsound("{{}:1}", 2), Unsound("{-1:1}", 2),
    Unsound("{\"a\":1]", 7), Unsound("{\"a\":1)", 7), Unsound("{]", 2),
    Unsound("{\"a\":1}}", 9, .trailingContent),
    Unsound("{\"a\":tru}", 6), Unsound("{\"a\":'b'}", 6), Unsound("{\"a\":b}", 6), Unsound("{\"a\":+1}", 6),
    Unsound("{\"a\":1 2}", 8), Unsound("{\"a\":\"b\" \"c\"}", 10), Unsound("{\"a\":1,b:2}", 8),
    Unsound("{\"a\":1,1}", 7), Unsound("{\"a\"/**/:1}", 5), Unsound("{\"a\":1,//\n}", 8),
    Unsound("{...a}", 2),
    Unsound("{\"a\":1 ,}", 8), Unsound("{\u{201C}a\u{201D}:1}", 2),
    Unsound("{\"a\":{\"b\":[1,{\"c\":}]}}", 19),
  ]

  // MARK: Section 5: arrays

  static let arrays = [
    "[]", "[1]", "[1,2]", "[[]]", "[[],[]]", "[[[[[[[[[[]]]]]]]]]]", "[{}]", "[{},{}]",
    "[1,\"a\",true,null,[],{}]",
    "[\"]\"]", "[\",\",\"[\"]", "[0,-0,0.0]", "[\"1234567\",\"12345678\",\"123456789\"]",
  ]

  static let unsoundArrays = [
    Unsound("[,]", 2), Unsound("[,1]", 2), Unsound("[1,]", 3), Unsound("[1,,2]", 4), Unsound("[1,,]", 4),
    Unsound("[1 2]", 4), Unsound("[1;2]", 3), Unsound("[1:2]", 3), Unsound("[\"a\":1]", 5), Unsound("[1}", 3),
    Unsound("[1)", 3), Unsound("[}", 2), Unsound("[1]]", 4), Unsound("[[1]", 5), Unsound("[\"a\" \"b\"]", 6),
    Unsound("[\"a\"b]", 5), Unsound("[a]", 2), Unsound("[*]", 2), Unsound("['a']", 2),
    Unsound("[1 ,]", 4), Unsound("[...]", 2), Unsound("[1,2,3,tru]", 8), Unsound("[true false]", 7),
    Unsound("[0x1]", 3), Unsound("[1a]", 3), Unsound("[1.]", 4, .invalidNumber),
    Unsound("[\"a\",\u{201C}b\u{201D}]", 6),
  ]

  // MARK: Section 6: numbers

  static let numbers = [
    "0", "-0", "1", "-1", "9", "10", "-10", "123", "0.0", "-0.0", "0.1", "1.0", "1.50", "0.00000000001",
    "123.456", "0e0", "0e1", "0E1", "0e+1", "0E+1", "0e-1", "0E-1", "-0e1", "-0E-0", "1e1", "1E1", "1e+2",
    "1E+2",
    "1e-2", "1E-2", "1e00", "1e01", "1e+00", "1e-001", "1.5e3", "1.5E+3", "-1.5e-3", "0.0e0",
    "100000000000000000000",
    "1e999", "1E999", "-1e999", "1e-999", "1e99999999999999999999", "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", "18446744073709551616",
    "0.1234567890123456789012345678901",
    "123456789012345678901234567890.123456789012345678901234567890e-30", "12345678e1",
    "1234567890.1234567890",
  ]

  static let unsoundNumbers = [
    Unsound("-", 2, .invalidNumber), Unsound("--1", 2, .invalidNumber), Unsound("-a", 2, .invalidNumber),
    Unsound("- 1", 2, .invalidNumber), Unsound("-.5", 2, .invalidNumber), Unsound("-e1", 2, .invalidNumber),
    Unsound("-\"1\"", 2, .invalidNumber), Unsound("-[]", 2, .invalidNumber),
    Unsound("-true", 2, .invalidNumber),
    Unsound("-Infinity", 2, .invalidNumber), Unsound("-NaN", 2, .invalidNumber),
    Unsound("-+1", 2, .invalidNumber),
    Unsound("+1", 1), Unsound("+0", 1), Unsound("+", 1), Unsound("++1", 1), Unsound("+-1", 1),
    Unsound("+Infinity", 1),
    Unsound("Infinity", 1), Unsound("Inf", 1), Unsound("inf", 1), Unsound("NaN", 1), Unsound("nan", 1),
    Unsound(".5", 1), Unsound(".", 1), Unsound(".e1", 1), Unsound("00", 1, .invalidNumber),
    Unsound("01", 1, .invalidNumber), Unsound("007", 1, .invalidNumber), Unsound("00.5", 1, .invalidNumber),
    Unsound("-00", 2, .invalidNumber), Unsound("-01", 2, .invalidNumber), Unsound("01e1", 1, .invalidNumber),
    Unsound("1.", 3, .invalidNumber), Unsound("0.", 3, .invalidNumber), Unsound("-1.", 4, .invalidNumber),
    Unsound("1.e3", 3, .invalidNumber), Unsound("1.+3", 3, .invalidNumber),
    Unsound("1..2", 3, .invalidNumber),
    Unsound("1.a", 3, .invalidNumber), Unsound("1. 5", 3, .invalidNumber), Unsound("1.2.3", 4),
    Unsound("1 000", 3),
    Unsound("1e", 3, .invalidNumber), Unsound("1E", 3, .invalidNumber), Unsound("1e+", 4, .invalidNumber),
    Unsound("1e-", 4, .invalidNumber), Unsound("1e+-1", 4, .invalidNumber),
    Unsound("1ee1", 3, .invalidNumber),
    Unsound("1e1e1", 4), Unsound("1e1.5", 4), Unsound("1e 1", 3, .invalidNumber),
    Unsound("1e.5", 3, .invalidNumber),
    Unsound("1ea", 3, .invalidNumber), Unsound("0e", 3, .invalidNumber), Unsound("0e+", 4, .invalidNumber),
    Unsound("0.5e", 5, .invalidNumber), Unsound("0x10", 2), Unsound("0xFF", 2), Unsound("0b1", 2),
    Unsound("0o7", 2),
    Unsound("1_000", 2), Unsound("1'000", 2), Unsound("1e1_0", 4), Unsound("1f", 2), Unsound("1n", 2),
    Unsound("1L", 2),
    Unsound("1%", 2), Unsound("1+1", 2), Unsound("1-1", 2), Unsound("1/2", 2), Unsound("1*2", 2),
    Unsound("2-", 2),
    Unsound("1a", 2), Unsound("1,5x", 2), Unsound("12x", 3), Unsound("1\u{660}", 2), Unsound("1.5１", 4),
    Unsound("0.1.2", 4),
    Unsound("-1-1", 3), Unsound("1 2", 3), Unsound("1.\n5", 3, .invalidNumber),
    Unsound("1e\r\n5", 3, .invalidNumber),
    Unsound("[-\n1]", 3, .invalidNumber), Unsound("{\"a\":2.\r\n}", 8, .invalidNumber),
  ]

  // MARK: Section 7: strings

  /// What stands between quotes.
  static let texts = [
    "", " ", "a", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnopqrstuvwxyz0123456789", "'", "''", "/",
    "//", "/*a*/",
    "{", "}", "[", "]", ",", ":", "#", "&", "<", "%", "-", "0", "1e1", "null", "true", "\\\"", "\\\\", "\\/",
    "\\b", "\\f",
    "\\n", "\\r", "\\t", "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\\\\\\\\", "\\\\\\\"", "\\\\n", "\\u0041", "\\u00e9",
    "\\u00E9",
    "\\uABCD", "\\uabcd", "\\uFFFF", "\\uFFFE", "\\uFDD0", "\\uD7FF", "\\uE000", "\\u2028\\u2029", "\\u0022",
    "\\u005C",
    "\\u001f", "\\u0020", "\\u007F", "\\ud83d\\ude00", "\\uD83D\\uDE00", "\\ud83D\\uDe00", "\\uD800\\uDC00",
    "\\uDBFF\\uDFFF", "\\u0041\\ud83d\\ude00\\u0042", "a\\u0041b", "\u{7F}", "\u{80}", "\u{9F}", "é",
    "e\u{301}", "–", "≥",
    "“”", "中文", "ꦥ", "😀", "👨‍👩‍👧", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}",
    "\u{10FFFF}",
    "\u{1FFFE}", "\u{E000}", "\u{202E}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{10000}", "1234567\\n",
    "12345678\\n",
    "123456789\\n", "1234567é", "12345é7", "\\\\u0041", "\\\\\\u0041",
  ]

  static let unsoundTexts = [
    Unsound("\"\\u\"", 2, .invalidEscape), Unsound("\"\\u0\"", 2, .invalidEscape),
    Unsound("\"\\u\n", 2, .invalidEscape),
    Unsound("\"\\", 2, .invalidEscape), Unsound("\"a", 4, .truncated), Unsound("\"", 3, .truncated),
    Unsound("\"\\\"", 5, .truncated), Unsound("\"\\u    \"", 2, .invalidEscape),
    Unsound("\"\\u0   \"", 2, .invalidEscape),
    Unsound("\"\\u00\"", 2, .invalidEscape), Unsound("\"\\u004\"", 2, .invalidEscape),
    Unsound("\"\\u00G0\"", 2, .invalidEscape), Unsound("\"\\u 041\"", 2, .invalidEscape),
    Unsound("\"\\u-041\"", 2, .invalidEscape), Unsound("\"\\u+041\"", 2, .invalidEscape),
    Unsound("\"\\U0041\"", 2, .invalidEscape), Unsound("\"\\u{41}\"", 2, .invalidEscape),
    Unsound("\"\\u00４1\"", 2, .invalidEscape), Unsound("\"\\x41\"", 2, .invalidEscape),
    Unsound("\"\\a\"", 2, .invalidEscape), Unsound("\"\\v\"", 2, .invalidEscape),
    Unsound("\"\\0\"", 2, .invalidEscape),
    Unsound("\"\\e\"", 2, .invalidEscape), Unsound("\"\\'\"", 2, .invalidEscape),
    Unsound("\"\\ \"", 2, .invalidEscape),
    Unsound("\"\\N\"", 2, .invalidEscape), Unsound("\"\\T\"", 2, .invalidEscape),
    Unsound("\"\\é\"", 2, .invalidEscape),
    Unsound("\"\\😀\"", 2, .invalidEscape), Unsound("\"\\101\"", 2, .invalidEscape),
    Unsound("\"\\\n\"", 2, .invalidEscape),
    Unsound("\"\\\t\"", 2, .invalidEscape), Unsound("\"\\\u{0}\"", 2, .invalidEscape),
    Unsound("\"ab\\q\"", 4, .invalidEscape), Unsound("\"\\\\\\q\"", 4, .invalidEscape),
    Unsound("\"abcdefgh\\q\"", 10, .invalidEscape), Unsound("\"\\ud800\"", 2, .loneSurrogate),
    Unsound("\"\\udbff\"", 2, .loneSurrogate), Unsound("\"\\udc00\"", 2, .loneSurrogate),
    Unsound("\"\\udfff\"", 2, .loneSurrogate), Unsound("\"\\ud800a\"", 2, .loneSurrogate),
    Unsound("\"\\ud800\\n\"", 2, .loneSurrogate), Unsound("\"\\ud800\\u0041\"", 2, .loneSurrogate),
    Unsound("\"\\ud800\\ud800\"", 2, .loneSurrogate), Unsound("\"\\udc00\\ud800\"", 2, .loneSurrogate),
    Unsound("\"\\ud800\\ue000\"", 2, .loneSurrogate),
    Unsound("\"\\ud83d\\ude00\\ude00\"", 14, .loneSurrogate),
    Unsound("\"a\\ud83d\"", 3, .loneSurrogate), Unsound("\"\\ud83d\\u    \"", 8, .invalidEscape),
    Unsound("\"\\ud83d\\u00\"", 8, .invalidEscape), Unsound("\"\\ud83d\\\"", 2, .loneSurrogate),
    Unsound("\"\u{0}\"", 2, .controlCharacter), Unsound("\"\u{1}\"", 2, .controlCharacter),
    Unsound("\"\u{8}\"", 2, .controlCharacter), Unsound("\"\t\"", 2, .controlCharacter),
    Unsound("\"\r\"", 2, .controlCharacter), Unsound("\"\u{B}\"", 2, .controlCharacter),
    Unsound("\"\u{C}\"", 2, .controlCharacter), Unsound("\"\u{1F}\"", 2, .controlCharacter),
    Unsound("\"\u{1B}[2J\"", 2, .controlCharacter), Unsound("\"abcdefg\t\"", 9, .controlCharacter),
    Unsound("\"abcdefgh\t\"", 10, .controlCharacter), Unsound("\"\\n\t\"", 4, .controlCharacter),
    Unsound("\"é\t\"", 4, .controlCharacter), Unsound("\"a\" \"b\"", 5), Unsound("\"a\"b", 4),
    Unsound("\"a\"\"b\"", 4),
    Unsound("\"a\"+\"b\"", 4), Unsound("'a'", 1), Unsound("\"a'", 5, .truncated), Unsound("'a\"", 1),
    Unsound("\"\"\"a\"\"\"", 3), Unsound("a\"", 1), Unsound("\\\"a\\\"", 1),
  ]

  // MARK: Section 8: bytes

  /// Bytes that are not UTF-8, to be met in texts, in names and outside both.
  static let notUTF8: [[UInt8]] = [
    // A byte that starts nothing, and one that only continues.
    [0xFF], [0xFE], [0x80], [0xBF],
    // Characters that break off.
    [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x41], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x41],
    // More bytes than needed.
    [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF],
    [0xF0, 0x80, 0x80, 0xAF],
    [0xF0, 0x8F, 0xBF, 0xBF],
    // Surrogates, alone and as the pair that CESU-8 writes.
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
    // Beyond U+10FFFF, and the forms of five and six bytes.
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80],
  ]
}
