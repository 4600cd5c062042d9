/// The six tones of a Vietnamese syllable, in dictionary order.
public enum Tone: UInt8, CaseIterable, Sendable {
  case level, huyen, hoi, nga, sac, nang

  /// The combining character that writes the tone.
  var mark: UInt32 {
    switch self {
    case .level: 0
    case .huyen: 0x0300
    case .hoi: 0x0309
    case .nga: 0x0303
    case .sac: 0x0301
    case .nang: 0x0323
    }
  }

  /// The tone a combining character writes.
  init?(mark: UInt32) {
    switch mark {
    case 0x0300: self = .huyen
    case 0x0309: self = .hoi
    case 0x0303: self = .nga
    case 0x0301: self = .sac
    case 0x0323: self = .nang
    default: return nil
    }
  }
}
