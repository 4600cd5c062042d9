extension Register {
  /// The market offices of before July 2025.
  ///
  /// Source: the moves of Cục Quản lý thị trường to the provinces, done by the middle of 2025; the
  /// general department went into the ministry's own (Nghị định 40/2025/NĐ-CP).
  static let marketOffices: [Body] = [
    Body(
      .office, "Tổng cục Quản lý thị trường", ["tong cuc quan ly thi truong", "tong cuc qltt"],
      until: .lastOfMinistries, now: "Cục Quản lý và Phát triển thị trường trong nước"),
    Body(
      .office, "Cục Quản lý thị trường", ["cuc quan ly thi truong", "cuc qltt"],
      until: .lastOfDistricts, now: "Chi cục Quản lý thị trường thuộc Sở Công Thương"),
  ]

  /// The tax, customs, treasury and statistics offices under their names of before 2025.
  ///
  /// Source: Nghị định 29/2025/NĐ-CP on Bộ Tài chính, in force 01/3/2025: general departments
  /// became departments, their provincial ones regional; from 01/7/2025 tax offices are "Thuế tỉnh,
  /// thành phố" with "Thuế cơ sở" below.
  static let revenueOffices: [Body] = [
    Body(
      .office, "Tổng cục Thuế", ["tong cuc thue"], symbols: ["TCT"], until: .lastOfMinistries,
      now: "Cục Thuế"),
    Body(
      .office, "Tổng cục Hải quan", ["tong cuc hai quan"], symbols: ["TCHQ"],
      until: .lastOfMinistries, now: "Cục Hải quan"),
    Body(
      .office, "Tổng cục Thống kê", ["tong cuc thong ke"], symbols: ["TCTK"],
      until: .lastOfMinistries, now: "Cục Thống kê"),
    Body(
      .office, "Cục Thuế tỉnh, thành phố", ["cuc thue"], until: .lastOfDistricts,
      now: "Thuế tỉnh, thành phố", isOfPlace: true),
    Body(
      .office, "Chi cục Thuế", ["chi cuc thue"], until: .lastOfDistricts,
      now: "Thuế tỉnh, thành phố hoặc Thuế cơ sở"),
    Body(
      .office, "Cục Hải quan tỉnh, thành phố", ["cuc hai quan"], until: .lastOfMinistries,
      now: "Chi cục Hải quan khu vực", isOfPlace: true),
    Body(
      .office, "Kho bạc Nhà nước tỉnh, huyện", ["kho bac nha nuoc", "kbnn"],
      until: .lastOfDistricts, now: "Kho bạc Nhà nước khu vực", isOfPlace: true),
  ]

  /// The inspectorates that ended on 01/7/2025 (Luật Thanh tra 84/2025/QH15).
  static let inspectorates: [Body] = [
    Body(
      .office, "Thanh tra sở", ["thanh tra so"], until: .lastOfDistricts,
      now: "Thanh tra tỉnh, thành phố"),
    Body(
      .office, "Thanh tra huyện", ["thanh tra huyen", "thanh tra quan", "thanh tra thi xa"],
      until: .lastOfDistricts, now: "Thanh tra tỉnh, thành phố"),
  ]

  /// The rooms and centres of a commune and the unions, for how their names are written.
  ///
  /// Source: Nghị định 150/2025/NĐ-CP for the rooms; the unions' own charters.
  static let writtenNames: [Body] = [
    Body(.room, "Phòng Kinh tế, Hạ tầng và Đô thị", ["phong kinh te ha tang va do thi"]),
    Body(.room, "Phòng Văn hóa - Xã hội", ["phong van hoa xa hoi"]),
    Body(.room, "Trung tâm Phục vụ hành chính công", ["trung tam phuc vu hanh chinh cong"]),
    Body(.room, "Trung tâm Dịch vụ sự nghiệp công", ["trung tam dich vu su nghiep cong"]),
    Body(.room, "Trung tâm Cung ứng dịch vụ công", ["trung tam cung ung dich vu cong"]),
    Body(.room, "Mặt trận Tổ quốc", ["mat tran to quoc"]),
    Body(.room, "Liên đoàn Lao động", ["lien doan lao dong"]),
    Body(.room, "Hội Nông dân", ["hoi nong dan"]),
    Body(.room, "Hội Cựu chiến binh", ["hoi cuu chien binh"]),
    Body(.room, "Hội Liên hiệp Phụ nữ", ["hoi lien hiep phu nu"]),
    Body(.room, "Hội Chữ thập đỏ", ["hoi chu thap do"]),
    Body(.room, "Hội Khuyến học", ["hoi khuyen hoc"]),
    Body(.room, "Hội Người cao tuổi", ["hoi nguoi cao tuoi"]),
    Body(.room, "Hiệp hội Doanh nghiệp", ["hiep hoi doanh nghiep"]),
    Body(.room, "Đoàn Thanh niên", ["doan thanh nien"]),
    Body(.room, "Kho bạc Nhà nước", ["kho bac nha nuoc"]),
    Body(.room, "Ngân hàng Nhà nước", ["ngan hang nha nuoc"]),
  ]

  /// The cities that were part of a province until 30/6/2025, as `NameKey` reads them.
  ///
  /// Source: Luật 72/2025/QH15, which ended them; those named like a province are met as one.
  static let formerCities: [StaticString] = [
    "bac giang", "bac kan", "bac lieu", "bac ninh", "bao loc", "ba ria", "ben cat", "ben tre",
    "bien hoa", "buon ma thuot", "ca mau", "cam pha", "cam ranh", "cao bang", "cao lanh",
    "chau doc", "chi linh", "da lat", "di an", "dien bien phu", "dong ha", "dong hoi",
    "dong trieu", "dong xoai", "gia nghia", "go cong", "ha giang", "hai duong", "ha long",
    "ha tien", "ha tinh", "hoa binh", "hoa lu", "hoi an", "hong ngu", "hung yen", "kon tum",
    "lai chau", "lang son", "lao cai", "long khanh", "long xuyen", "mong cai", "my tho",
    "nam dinh", "nga bay", "nha trang", "phan rang thap cham", "phan thiet", "pho yen",
    "phuc yen", "phu ly", "phu my", "phu quoc", "pleiku", "quang ngai", "quy nhon", "rach gia",
    "sa dec", "sam son", "soc trang", "song cong", "son la", "tam diep", "tam ky", "tan an",
    "tan uyen", "tay ninh", "thai binh", "thai nguyen", "thanh hoa", "thuan an", "thu dau mot",
    "thu duc", "thuy nguyen", "tra vinh", "tu son", "tuyen quang", "tuy hoa", "uong bi",
    "viet tri", "vinh", "vinh long", "vinh yen", "vi thanh", "vung tau", "yen bai",
  ]
}
