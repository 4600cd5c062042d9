/// Sorts `keys` of at most `bits` bits by radix, eleven bits a pass.
func radixSort(_ keys: inout [UInt64], bits: Int) {
  var spare = [UInt64](repeating: 0, count: keys.count)
  var shift = 0
  while shift < bits {
    var starts = [Int](repeating: 0, count: 2049)
    keys.withUnsafeBufferPointer { input in
      for key in input { starts[Int(key >> UInt64(shift)) & 2047 + 1] += 1 }
      for index in 1...2048 { starts[index] += starts[index - 1] }
      spare.withUnsafeMutableBufferPointer { output in
        for key in input {
          let digit = Int(key >> UInt64(shift)) & 2047
          output[starts[digit]] = key
          starts[digit] += 1
        }
      }
    }
    swap(&keys, &spare)
    shift += 11
  }
}
