import Fuzzing
import Glibc
import JSONText

// Any bytes are a JSON text or give an error inside it.
exit(
  fuzz { start, count in
    let input = bytes(start, count)
    do throws(JSONError) {
      _ = try JSONValue(input)
    } catch {
      require(error.offset >= 0 && error.offset <= input.count, "the error lies outside")
    }
    return 0
  })
