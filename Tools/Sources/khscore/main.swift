import Glibc
import PlanRepair

/// `khscore pairs DIRECTORY NAME…`: word error of the OCR text and of its restored form, by document.
func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) }
}

func tokens(_ bytes: ArraySlice<UInt8>) -> [[Glyph]] {
  var list: [[Glyph]] = []
  var token: [Glyph] = []
  Array(bytes).withUnsafeBufferPointer { buffer in
    var offset = 0
    while offset < buffer.count {
      let scalar = Glyphs.next(buffer, &offset)
      if scalar <= 0x20 || scalar == 0xA0 {
        if !token.isEmpty { list.append(normal(token)) }
        token = []
      } else {
        token.append(Glyphs.code(of: scalar))
      }
    }
  }
  if !token.isEmpty { list.append(normal(token)) }
  return list
}

/// Each run of letters with its tone in the old place.
func normal(_ token: [Glyph]) -> [Glyph] {
  let letters = LetterTable.shared
  var out: [Glyph] = []
  var index = 0
  while index < token.count {
    var end = index
    while end < token.count, letters.isLetter(token[end]) { end += 1 }
    if end > index {
      let run = token[index..<end]
      var lower = run.map { letters.lower[Int($0)] }
      ToneStyle.makeOld(&lower)
      for (place, glyph) in run.enumerated() {
        out.append(letters.isUpper(glyph) ? letters.upper[Int(lower[place])] : lower[place])
      }
      index = end
    } else {
      out.append(token[index])
      index += 1
    }
  }
  return out
}

func distance(_ left: [[Glyph]], _ right: [[Glyph]]) -> Int {
  var row = Array(0...right.count)
  for (index, token) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in right.indices {
      let above = row[column + 1]
      row[column + 1] = min(above + 1, row[column] + 1, diagonal + (token == right[column] ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}

func text(_ tokens: [[Glyph]]) -> String {
  var bytes: [UInt8] = []
  for token in tokens {
    for glyph in token { if glyph != 0 { Glyphs.append(glyph, to: &bytes) } }
    bytes.append(32)
  }
  return String(decoding: bytes, as: UTF8.self)
}

let arguments = CommandLine.arguments
let verbose = arguments.contains("-v")
let names = arguments.dropFirst(3).filter { $0 != "-v" }
func percent(_ part: Int, _ whole: Int) -> String {
  let value = Double(part) * 100 / Double(max(1, whole))
  let hundredths = Int(value * 100 + 0.5)
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
var sum = 0.0
var bytesTotal = 0
var time = 0.0
let clock = ContinuousClock()
for name in names {
  let ocr = read("\(arguments[2])/\(name).ocr.txt")
  let truth = read("\(arguments[2])/\(name).truth.txt")
  var repaired: Repair?
  let duration = clock.measure { repaired = Repairer.repair(ocr.span) }
  guard let repaired else { continue }
  if repaired.undone() != ocr { print("NOT REVERSIBLE", name) }
  time += Double(duration.components.attoseconds) * 1e-18 + Double(duration.components.seconds)
  bytesTotal += ocr.count
  let truthLines = truth.split(separator: 10, omittingEmptySubsequences: false)
  let rawLines = ocr.split(separator: 10, omittingEmptySubsequences: false)
  let newLines = repaired.text.split(separator: 10, omittingEmptySubsequences: false)
  var (total, raw, new) = (0, 0, 0)
  for index in truthLines.indices {
    let expected = tokens(truthLines[index])
    let before = index < rawLines.count ? tokens(rawLines[index]) : []
    let after = index < newLines.count ? tokens(newLines[index]) : []
    total += expected.count
    raw += distance(before, expected)
    let wrong = distance(after, expected)
    new += wrong
    if verbose && wrong > 0 {
      print("T \(text(expected))\nO \(text(before))\nR \(text(after))\n")
    }
  }
  sum += Double(new) / Double(max(1, total))
  print("\(name): \(total) tokens, \(percent(raw, total)) % wrong before, \(percent(new, total)) % after")
}
print("mean \(percent(Int(sum / Double(max(1, names.count)) * 1e6), 1_000_000)) %, \(Double(bytesTotal) / time / 1e6) MB/s")
