import Foundation
import PohonKinerja
import PohonKinerjaTesting
import Testing
import XCTest

/// Whether this process was started by ``ExpectationTests`` to fail.
let isMeantToFail = ProcessInfo.processInfo.environment["POHON_FAILING_SUITE"] != nil

/// Tests that fail on purpose; ``ExpectationTests`` runs them in a process of their own and reads what they print.
@Suite(.enabled(if: isMeantToFail)) struct DeliberatelyFailing {
  @Test func copiedSasaran() { expectAligned(CopiedTree.tree) }

  @Test func copiedSasaranInEnglish() { expectAligned(CopiedTree.tree, language: .english) }

  @Test func documentWithACopy() throws {
    expectAligned(try PerformanceTree(json: CopiedTree.document, named: "salinan.json"))
  }

  @Test func detachedTask() async { await Task.detached { expectAligned(CopiedTree.tree) }.value }

  @Test func missingAndSurplusFindings() {
    expectFindings(CopiedTree.tree.checked(), exactly: [.finding("cycle", at: "S0.1")])
  }

  @Test func inconsistentModel() { expectConsistent(LogicModel("Kosong", elements: [])) }
}

final class DeliberatelyFailingXCTests: XCTestCase {
  func testCopiedSasaran() throws {
    try XCTSkipUnless(isMeantToFail)
    expectAligned(CopiedTree.tree)
  }
}
