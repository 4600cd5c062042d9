import PlanRules
import Testing

/// The registers say which name was right on which day.
@Suite struct RegisterTests {
  @Test(arguments: [
    ("Hải Dương", "Hải Phòng"), ("Bà Rịa – Vũng Tàu", "Hồ Chí Minh"), ("THỪA THIÊN HUẾ", "Huế"),
    ("Hoà Bình", "Phú Thọ"), ("Bắc Giang", "Bắc Ninh"), ("Long An", "Tây Ninh"),
  ])
  func `a merged province knows what it went into`(name: String, successor: String) throws {
    let province = try #require(Register.province(named: name))
    #expect(province.successor.map { "\($0.name)" } == successor)
    #expect(Register.province(named: name, on: Register.Day(2024, 6, 1)) != nil)
    #expect(Register.province(named: name, on: Register.Day(2025, 7, 1)) == nil)
  }

  @Test(arguments: [
    ("Đồng Nai", 2026, 4, 29, "tỉnh Đồng Nai"), ("Đồng Nai", 2026, 4, 30, "thành phố Đồng Nai"),
    ("Quảng Ninh", 2026, 8, 31, "tỉnh Quảng Ninh"), ("Bắc Ninh", 2026, 9, 20, "thành phố Bắc Ninh"),
    ("Huế", 2025, 1, 1, "thành phố Huế"), ("Gia Lai", 2026, 11, 1, "tỉnh Gia Lai"),
    ("Hải Phòng", 2020, 1, 1, "thành phố Hải Phòng"),
  ])
  func `a province is a city from its day on`(
    name: String, year: Int, month: Int, day: Int, fullName: String
  ) throws {
    let province = try #require(Register.province(named: name))
    #expect(province.fullName(on: Register.Day(year, month, day)) == fullName)
  }

  @Test(arguments: [
    ("Thạch Khôi", ["phường 31"]), ("Gia Viễn", ["phường 31", "xã 37"]), ("M’Drắk", ["xã 66"]),
    ("Bạch Long Vỹ", ["đặc khu 31"]), ("Chân Mây – Lăng Cô", ["xã 46"]),
    ("1 Bảo Lộc", ["phường 68"]),
    ("Yên Xuân", ["xã 01", "xã 40"]), ("Xã", []), ("", []), ("Zzz", []), ("A", []),
  ])
  func `a commune is found in the embedded text`(name: String, expected: [String]) {
    let found = Register.communes(named: name).map { commune in
      "\(commune.kind.rawValue) \(commune.province < 10 ? "0" : "")\(commune.province)"
    }
    #expect(found == expected)
  }

  @Test func `the embedded register is whole, and each of its names is found`() {
    let communes = Register.allCommunes
    #expect(communes.count == 3321)
    #expect(communes.count { $0.kind == .ward } == 697)
    #expect(communes.count { $0.kind == .commune } == 2611)
    #expect(communes.count { $0.kind == .specialZone } == 13)
    #expect(Set(communes.map(\.code)).count == 3321)
    #expect(Set(communes.map(\.province)).count == 34)
    for commune in communes {
      #expect(Register.province(code: commune.province) != nil)
      #expect(Register.communes(named: commune.name).contains { $0.code == commune.code })
    }
  }

  @Test(arguments: [
    ("Bộ Kế hoạch và Đầu tư", "BKHĐT", "Bộ Tài chính"),
    ("Bộ Giao thông vận tải", "BGTVT", "Bộ Xây dựng"),
    ("bộ LĐTBXH", "BLĐTBXH", "Bộ Nội vụ"),
    ("Bộ NN&PTNT", "BNNPTNT", "Bộ Nông nghiệp và Môi trường"),
  ])
  func `a merged ministry knows who does its work`(
    name: String, symbol: String, successor: String
  ) throws {
    let ministry = try #require(Register.ministry(named: name))
    #expect(ministry.symbols.contains { "\($0)" == symbol })
    #expect(ministry.successor.map { "\($0)" } == successor)
    #expect(ministry.term.holds(on: Register.Day(2025, 2, 28)))
    #expect(!ministry.term.holds(on: Register.Day(2025, 3, 1)))
  }

  @Test func `a body of today has no successor and a new one a first day`() throws {
    let finance = try #require(Register.department(named: "Sở Tài chính"))
    #expect(finance.successor == nil && finance.term.holds(on: Register.Day(2010, 1, 1)))
    let farming = try #require(Register.ministry(named: "Bộ Nông nghiệp và Môi trường"))
    #expect(!farming.term.holds(on: Register.Day(2024, 12, 31)))
    #expect(Register.ministry(named: "Bộ Trà") == nil)
  }
}
