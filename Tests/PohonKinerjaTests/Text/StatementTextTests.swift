import Testing

@testable import PohonKinerja

@Suite struct StatementTextTests {
  private func isStatement(_ text: String) -> Bool {
    StatementText.isStatement(text.utf8.span, facts: TextFacts(text.utf8.span))
  }

  @Test(arguments: [
    "(tidak dicetak)", " (Rumusan sasaran tidak dicetak; hasil: produksi) ", "Belum diisi", "-", "…", "",
    "N/A", "XX",
  ])
  func `a remark is no statement`(_ text: String) {
    #expect(!isStatement(text))
  }

  @Test(arguments: [
    "Meningkatnya mutu (kualitas)", "(A) Meningkatnya mutu", "Tersusunnya dokumen yang belum ada",
  ])
  func `a sentence is one`(_ text: String) {
    #expect(isStatement(text))
  }
}
