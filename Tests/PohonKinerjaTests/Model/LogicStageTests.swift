import PohonKinerja
import Testing

struct LogicStageTests {
  @Test func `stages are ordered along the chain`() {
    #expect(LogicStage.allCases.sorted() == [.input, .process, .output, .outcome, .impact])
    #expect(LogicStage.output < .outcome)
    #expect(!(LogicStage.output < .output))
  }

  @Test(arguments: LogicStage.allCases)
  func `a stage is found by its place`(stage: LogicStage) {
    #expect(LogicStage(order: stage.order) == stage)
  }

  @Test(arguments: [-1, 5, Int.max])
  func `no stage has another place`(order: Int) {
    #expect(LogicStage(order: order) == nil)
  }
}
