/// What LeakSanitizer leaves aside under `swift test --sanitize=address`: what XCTest and Foundation 6.3 never free.
///
/// XCTest's suites, cases and runs hold each other (made in `XCTMainMisc`); what it waits with around a test
/// (`awaitUsingExpectation`) and `Process.run()` leave the table of a weak reference behind. None of these functions
/// calls a test, so a leak of ours has none of them on its stack.
///
/// The sanitizer calls this before anything else runs, so it does nothing but return a constant.
@c(__lsan_default_suppressions)
public func leakSuppressions() -> UnsafePointer<UInt8> {
  let suppressions: StaticString = """
    leak:XCTMainMisc
    leak:awaitUsingExpectation
    leak:Foundation7ProcessC3run

    """
  return suppressions.utf8Start
}
