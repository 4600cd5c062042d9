internal import CSHA256

/// The SHA-256 digest of the input, which identifies it in the JSON contract.
package enum SHA256 {
  /// The digest of `bytes`.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      count = 32
      guard let target = digest.baseAddress else { return }
      bytes.withUnsafeBufferPointer { kh_sha256($0.baseAddress, $0.count, target) }
    }
  }
}
