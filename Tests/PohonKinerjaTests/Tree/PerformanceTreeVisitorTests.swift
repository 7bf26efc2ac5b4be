import PohonKinerja
import Testing

struct PerformanceTreeVisitorTests {
  /// Writes down what it is led through.
  struct Recorder: PerformanceTreeVisitor {
    var answers: [String: VisitStep] = [:]
    var log: [String] = []

    mutating func enter(_ sasaran: Sasaran) -> VisitStep {
      log.append("+\(sasaran.id)")
      return answers[sasaran.id] ?? .descend
    }
    mutating func visit(_ indicator: IndicatorView) { log.append(indicator.id) }
    mutating func leave(_ sasaran: Sasaran) { log.append("-\(sasaran.id)") }
  }

  func log(_ shape: String, _ answers: [String: VisitStep] = [:]) -> String {
    var recorder = Recorder(answers: answers)
    PerformanceTree(shape: shape).walk(with: &recorder)
    return recorder.log.joined(separator: " ")
  }

  @Test func `each sasaran is entered and left once`() {
    #expect(log("a(b c(d)) e") == "+a +b -b +c +d -d -c -a +e -e")
  }

  @Test func `skipping children still leaves the sasaran`() {
    #expect(log("a(b(c) d)", ["b": .skipChildren]) == "+a +b -b +d -d -a")
  }

  @Test func `after a stop nothing is called`() {
    #expect(log("a(b(c) d)", ["b": .stop]) == "+a +b")
  }

  @Test func `indicators are visited between entering and what is below`() {
    var recorder = Recorder(answers: ["S1.2": .skipChildren])
    LampungTree.tree.walk(with: &recorder)
    #expect(
      recorder.log == ["+S0.1", "S0.1.a", "+S1.1", "-S1.1", "+S1.2", "S1.2.a", "S1.2.b", "-S1.2", "-S0.1"])
  }

  @Test func `an empty tree calls nothing`() {
    #expect(log("") == "")
  }

  @Test func `a visitor writes only what it is interested in`() {
    struct Counter: PerformanceTreeVisitor {
      var count = 0
      mutating func leave(_ sasaran: Sasaran) { count += 1 }
    }
    var counter = Counter()
    LampungTree.tree.walk(with: &counter)
    #expect(counter.count == 6)
  }
}
