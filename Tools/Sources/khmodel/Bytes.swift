/// Little-endian values appended to a byte array, each aligned to its own width.
extension [UInt8] {
  mutating func align(_ width: Int) { while count % width != 0 { append(0) } }

  mutating func put<Value: FixedWidthInteger>(_ value: Value) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  mutating func put(_ value: Float) { put(value.bitPattern) }

  mutating func put<Value: FixedWidthInteger>(_ values: [Value]) {
    align(8)
    values.withUnsafeBytes { append(contentsOf: $0) }
  }

  mutating func put(_ values: [Float]) {
    align(8)
    values.withUnsafeBytes { append(contentsOf: $0) }
  }
}
