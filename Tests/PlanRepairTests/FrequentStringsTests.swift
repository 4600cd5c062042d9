import PlanRepair
import Testing

@Suite("The strings that are kept")
struct FrequentStringsTests {
  @Test("what is kept for a string is what the search finds")
  func equal() throws {
    let search = try #require(StringSearch())
    #expect(StringSearch.kept.count > 1000)
    for (key, readings) in StringSearch.kept {
      #expect(search.readings(key) == readings, "\(key)")
    }
  }
}
