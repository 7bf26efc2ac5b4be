import Testing

@testable import PohonKinerja

@Suite struct ResultFormsTests {
  @Test(arguments: [
    // ter- before an adjective is a superlative, and elsewhere often no word or another one.
    ("mendekatkan", "terdekatnya"), ("menyederhanakan", "tersederhananya"), ("menyehatkan", "tersehatnya"),
    ("melancarkan", "terlancarnya"), ("mencerdaskan", "tercerdasnya"), ("membersihkan", "terbersihnya"),
    ("menjadikan", "terjadinya"), ("melestarikan", "terlestarinya"), ("menjalankan", "terjalannya"),
    ("menghasilkan", "terhasilnya"), ("menggunakan", "tergunanya"), ("memberdayakan", "terberdayanya"),
    ("mempermudah", "terpermudahnya"), ("menyiapkan", "tersiapnya"), ("menyejahterakan", "tersejahteranya"),
  ])
  func `no form is made up`(verb: String, wrong: String) {
    #expect(ResultForms.result(of: verb) != wrong)
    #expect(!ResultForms.all.contains { $0.result.description == wrong })
  }

  @Test func `each verb has one result, and each result is of one kind`() {
    let verbs = ResultForms.all.map(\.verb.description)
    #expect(Set(verbs).count == verbs.count)
    for pair in ResultForms.all {
      var book = WordBook.standard
      let kinds = book.read(pair.result.description.utf8.span).marks.first
      #expect(!kinds.isDisjoint(with: .results), "\(pair.result)")
      #expect(!kinds.isSuperset(of: .results), "\(pair.result)")
      #expect(kinds.isDisjoint(with: [.clitic, .misspelt]), "\(pair.result)")
    }
  }

  @Test func `an activity's verb is none of those one aims with`() {
    let verbs = Set(Vocabulary.standard[.activityVerbs])
    #expect(verbs.intersection(ResultForms.changes.map(\.verb.description)).isEmpty)
  }
}
