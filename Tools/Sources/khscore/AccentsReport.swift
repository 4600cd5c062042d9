import PlanRepair

/// Syllables right after the accents of sound texts were taken away and restored.
enum AccentsReport {
  static func run(files: [String], verbose: Bool) {
    var (allRight, all) = (0, 0)
    for file in files {
      let truth = Output.read(file)
      let stripped = strip(truth)
      let repair = Repairer.repair(stripped.span)
      let after = Tokens.lines(repair.text)
      var (right, total) = (0, 0)
      for (index, line) in Tokens.lines(truth).enumerated() where index < after.count {
        let (isRight, distance) = after[index].compare(line)
        for (token, glyphs) in after[index].list.enumerated()
        where glyphs.contains(where: { LetterTable.shared.isLetter($0) }) {
          total += 1
          right += isRight[token] ? 1 : 0
        }
        if verbose && distance > 0 { Output.line("T \(line.text)\nR \(after[index].text)\n") }
      }
      allRight += right
      all += total
      Output.line(
        "\(Output.name(file)): \(repair.mode), \(total) syllables, \(Output.percent(right, total)) right"
      )
    }
    Output.line("all: \(Output.percent(allRight, all)) right")
  }

  private static func strip(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        let start = offset
        let glyph = Glyphs.code(of: Glyphs.next(buffer, &offset))
        if glyph > 0x7F, LetterTable.shared.isLetter(glyph) {
          Glyphs.append(LetterTable.shared.plain[Int(glyph)], to: &out)
        } else {
          out.append(contentsOf: buffer[start..<offset])
        }
      }
    }
    return out
  }
}
