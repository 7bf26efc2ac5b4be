// Lists the places of Swift files where a small mistake can be built in, with the SwiftSyntax of the toolchain.
//
// Prints for each: file, offset and length in bytes, kind, line, the text as it is and the text with the mistake; tabs between.
// `Tests/Tools/mutate` builds this and uses it.
import Foundation
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// What operators are mistaken for.
let mistakenOperators: [String: [String]] = [
  "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="],
  "&&": ["||"], "||": ["&&"], "+": ["-"], "-": ["+"], "*": ["+"], "/": ["*"], "%": ["+"], "&+": ["&-"],
  "&-": ["&+"], "&": ["|"], "|": ["&"], "^": ["|"], "<<": [">>"], ">>": ["<<"],
]

final class SiteFinder: SyntaxVisitor {
  private let file: String
  private let converter: SourceLocationConverter
  private let bytes: [UInt8]

  init(_ file: String, _ tree: SourceFileSyntax, _ text: String) {
    self.file = file
    converter = SourceLocationConverter(fileName: file, tree: tree)
    bytes = Array(text.utf8)
    super.init(viewMode: .sourceAccurate)
  }

  private func text(_ node: some SyntaxProtocol) -> String {
    let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
    let end = node.endPositionBeforeTrailingTrivia.utf8Offset
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func add(_ node: some SyntaxProtocol, _ kind: String, _ mistake: String) {
    let original = text(node)
    let start = node.positionAfterSkippingLeadingTrivia
    // Several lines would need their comments kept apart; a mistake on one line is as good.
    guard !original.contains("\n"), !mistake.contains("\n"), !original.contains("\t") else { return }
    let line = converter.location(for: start).line
    print(file, start.utf8Offset, original.utf8.count, kind, line, original, mistake, separator: "\t")
  }

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if let symbol = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text {
      for mistake in mistakenOperators[symbol] ?? [] {
        add(node, "operator", "\(text(node.leftOperand)) \(mistake) \(text(node.rightOperand))")
      }
    }
    return .visitChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    add(node, "truth", node.literal.text == "true" ? "false" : "true")
    return .skipChildren
  }

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    let digits = node.literal.text
    let value = digits.hasPrefix("0x") ? Int(digits.dropFirst(2), radix: 16) : Int(digits)
    if let value, value < 250 { add(node, "number", "\(value + 1)") }
    return .skipChildren
  }

  override func visit(_ node: ConditionElementSyntax) -> SyntaxVisitorContinueKind {
    if let condition = node.condition.as(ExprSyntax.self), !condition.is(InfixOperatorExprSyntax.self) {
      add(condition, "condition", "!(\(text(condition)))")
    }
    return .visitChildren
  }

  /// A call as a statement is left out; not the only statement of a block, which may be its value.
  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    guard node.item.is(FunctionCallExprSyntax.self), let list = node.parent?.as(CodeBlockItemListSyntax.self),
      list.count > 1
    else { return .visitChildren }
    add(node.item, "call", "")
    return .visitChildren
  }

  // Where there can be no choice at run time.
  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ExpressionPatternSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: EnumCaseElementSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

@main
enum MutantSites {
  static func main() throws {
    for file in CommandLine.arguments.dropFirst() {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let parsed = Parser.parse(source: text)
      let folded = OperatorTable.standardOperators.foldAll(parsed) { _ in }
      guard let tree = folded.as(SourceFileSyntax.self) else { continue }
      SiteFinder(file, tree, text).walk(tree)
    }
  }
}
