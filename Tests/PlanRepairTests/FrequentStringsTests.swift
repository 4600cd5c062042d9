import PlanRepair
import Testing

@Suite("The strings that are kept")
struct FrequentStringsTests {
  @Test("what the search finds for a string is kept for it")
  func complete() throws {
    let search = try #require(StringSearch())
    #expect(StringSearch.kept.count > 1000)
    for (key, readings) in StringSearch.kept {
      let found = try #require(search.readings(key))
      let kept = Set(readings.map { $0.value })
      #expect(found.allSatisfy { kept.contains($0.value) }, "\(key)")
      #expect(readings.count <= found.count + 20, "\(key)")
    }
  }
}
