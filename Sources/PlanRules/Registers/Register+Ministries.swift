extension Register {
  /// The ministries and bodies of their rank, those of before March 2025 included.
  ///
  /// Sources: Nghị quyết 176/2025/QH15 (18/02/2025), in force 01/3/2025; the symbols are those of
  /// the ministries' own documents.
  static let ministries: [Body] = [
    Body(.ministry, "Bộ Quốc phòng", ["quoc phong"], symbols: ["BQP"]),
    Body(.ministry, "Bộ Công an", ["cong an"], symbols: ["BCA"]),
    Body(.ministry, "Bộ Ngoại giao", ["ngoai giao"], symbols: ["BNG"]),
    Body(.ministry, "Bộ Nội vụ", ["noi vu"], symbols: ["BNV"]),
    Body(.ministry, "Bộ Tư pháp", ["tu phap"], symbols: ["BTP"]),
    Body(.ministry, "Bộ Tài chính", ["tai chinh"], symbols: ["BTC"]),
    Body(.ministry, "Bộ Công Thương", ["cong thuong"], symbols: ["BCT"]),
    Body(.ministry, "Bộ Xây dựng", ["xay dung"], symbols: ["BXD"]),
    Body(
      .ministry, "Bộ Văn hóa, Thể thao và Du lịch",
      ["van hoa the thao va du lich", "vhttdl", "vhtt&dl"], symbols: ["BVHTTDL"]),
    Body(
      .ministry, "Bộ Khoa học và Công nghệ", ["khoa hoc va cong nghe", "kh&cn", "khcn"],
      symbols: ["BKHCN"]),
    Body(
      .ministry, "Bộ Giáo dục và Đào tạo", ["giao duc va dao tao", "gd&dt", "gddt"],
      symbols: ["BGDĐT"]),
    Body(.ministry, "Bộ Y tế", ["y te"], symbols: ["BYT"]),
    Body(
      .ministry, "Bộ Nông nghiệp và Môi trường", ["nong nghiep va moi truong", "nn&mt", "nnmt"],
      symbols: ["BNNMT"], since: .ministriesMerged),
    Body(
      .ministry, "Bộ Dân tộc và Tôn giáo", ["dan toc va ton giao", "dt&tg"], symbols: ["BDTTG"],
      since: .ministriesMerged),
    Body(
      .ministry, "Bộ Kế hoạch và Đầu tư", ["ke hoach va dau tu", "kh&dt", "khdt", "kh dt"],
      symbols: ["BKHĐT"], until: .lastOfMinistries, now: "Bộ Tài chính"),
    Body(
      .ministry, "Bộ Giao thông vận tải", ["giao thong van tai", "gtvt"], symbols: ["BGTVT"],
      until: .lastOfMinistries, now: "Bộ Xây dựng"),
    Body(
      .ministry, "Bộ Thông tin và Truyền thông", ["thong tin va truyen thong", "tt&tt", "tttt"],
      symbols: ["BTTTT"], until: .lastOfMinistries,
      now: "Bộ Khoa học và Công nghệ (báo chí, xuất bản: Bộ Văn hóa, Thể thao và Du lịch)"),
    Body(
      .ministry, "Bộ Tài nguyên và Môi trường",
      ["tai nguyen va moi truong", "tai nguyen moi truong", "tn&mt", "tnmt"], symbols: ["BTNMT"],
      until: .lastOfMinistries, now: "Bộ Nông nghiệp và Môi trường"),
    Body(
      .ministry, "Bộ Nông nghiệp và Phát triển nông thôn",
      [
        "nong nghiep va phat trien nong thon", "nong nghiep phat trien nong thon",
        "nong nghiep va ptnt", "nn&ptnt", "nnptnt", "nn va ptnt",
      ],
      symbols: ["BNNPTNT"], until: .lastOfMinistries, now: "Bộ Nông nghiệp và Môi trường"),
    Body(
      .ministry, "Bộ Lao động - Thương binh và Xã hội",
      ["lao dong thuong binh va xa hoi", "lao dong thuong binh xa hoi", "ldtbxh", "ldtb&xh"],
      symbols: ["BLĐTBXH", "LĐTBXH"], until: .lastOfMinistries, now: "Bộ Nội vụ"),
  ]

  /// The bodies of ministries' rank whose names do not begin with "Bộ".
  static let councils: [Body] = [
    Body(
      .council, "Ủy ban Dân tộc", ["uy ban dan toc"], symbols: ["UBDT"],
      until: .lastOfMinistries, now: "Bộ Dân tộc và Tôn giáo"),
    Body(
      .council, "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
      ["uy ban quan ly von nha nuoc tai doanh nghiep"], until: .lastOfMinistries,
      now: "Bộ Tài chính"),
  ]

  /// Those above and beside the ministries who issue documents, for their symbols.
  static let issuers: [Body] = [
    Body(.council, "Chính phủ", ["chinh phu"], symbols: ["CP"]),
    Body(.council, "Thủ tướng Chính phủ", ["thu tuong chinh phu", "thu tuong"], symbols: ["TTg"]),
    Body(.council, "Văn phòng Chính phủ", ["van phong chinh phu"], symbols: ["VPCP"]),
    Body(
      .council, "Ngân hàng Nhà nước Việt Nam",
      ["ngan hang nha nuoc viet nam", "ngan hang nha nuoc"], symbols: ["NHNN"]),
    Body(.council, "Thanh tra Chính phủ", ["thanh tra chinh phu"], symbols: ["TTCP"]),
    Body(.council, "Quốc hội", ["quoc hoi"], symbols: ["QH"]),
    Body(
      .council, "Ủy ban Thường vụ Quốc hội", ["uy ban thuong vu quoc hoi"], symbols: ["UBTVQH"]),
    Body(.council, "Tòa án nhân dân tối cao", ["toa an nhan dan toi cao"], symbols: ["TANDTC"]),
    Body(
      .council, "Viện kiểm sát nhân dân tối cao", ["vien kiem sat nhan dan toi cao"],
      symbols: ["VKSNDTC"]),
    Body(.council, "Ủy ban nhân dân", ["uy ban nhan dan", "ubnd"], symbols: ["UBND", "CTUBND"]),
    Body(.council, "Hội đồng nhân dân", ["hoi dong nhan dan", "hdnd"], symbols: ["HĐND"]),
  ]
}
