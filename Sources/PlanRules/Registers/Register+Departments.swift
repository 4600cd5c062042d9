extension Register {
  /// The departments of a province, those of before March 2025 included.
  ///
  /// Sources: Nghị định 45/2025/NĐ-CP (28/02/2025), replaced by Nghị định 150/2025/NĐ-CP
  /// (12/6/2025). The provinces merged them in February and March 2025; the day is the common one.
  static let departments: [Body] = [
    Body(.department, "Sở Nội vụ", ["noi vu"], symbols: ["SNV"]),
    Body(.department, "Sở Tư pháp", ["tu phap"], symbols: ["STP"]),
    Body(.department, "Sở Tài chính", ["tai chinh"], symbols: ["STC"]),
    Body(.department, "Sở Công Thương", ["cong thuong"], symbols: ["SCT"]),
    Body(.department, "Sở Xây dựng", ["xay dung"], symbols: ["SXD"]),
    Body(
      .department, "Sở Khoa học và Công nghệ", ["khoa hoc va cong nghe", "kh&cn", "khcn"],
      symbols: ["SKHCN"]),
    Body(
      .department, "Sở Văn hóa, Thể thao và Du lịch",
      ["van hoa the thao va du lich", "vhttdl", "vhtt&dl"], symbols: ["SVHTTDL"]),
    Body(.department, "Sở Văn hóa và Thể thao", ["van hoa va the thao", "vhtt", "vh&tt"]),
    Body(.department, "Sở Du lịch", ["du lich"], symbols: ["SDL"]),
    Body(
      .department, "Sở Giáo dục và Đào tạo", ["giao duc va dao tao", "gd&dt", "gddt"],
      symbols: ["SGDĐT"]),
    Body(.department, "Sở Y tế", ["y te"], symbols: ["SYT"]),
    Body(.department, "Sở Ngoại vụ", ["ngoai vu"], symbols: ["SNgV"]),
    Body(.department, "Sở Quy hoạch - Kiến trúc", ["quy hoach kien truc"], symbols: ["SQHKT"]),
    Body(.department, "Sở An toàn thực phẩm", ["an toan thuc pham"], symbols: ["SATTP"]),
    Body(
      .department, "Sở Nông nghiệp và Môi trường", ["nong nghiep va moi truong", "nn&mt", "nnmt"],
      symbols: ["SNNMT"], since: .ministriesMerged),
    Body(
      .department, "Sở Dân tộc và Tôn giáo", ["dan toc va ton giao", "dt&tg"],
      symbols: ["SDTTG"], since: .ministriesMerged),
    Body(
      .department, "Sở Kế hoạch và Đầu tư", ["ke hoach va dau tu", "kh&dt", "khdt", "kh dt"],
      symbols: ["SKHĐT"], until: .lastOfMinistries, now: "Sở Tài chính"),
    Body(
      .department, "Sở Giao thông vận tải", ["giao thong van tai", "gtvt"], symbols: ["SGTVT"],
      until: .lastOfMinistries, now: "Sở Xây dựng"),
    Body(
      .department, "Sở Thông tin và Truyền thông", ["thong tin va truyen thong", "tt&tt", "tttt"],
      symbols: ["STTTT"], until: .lastOfMinistries,
      now: "Sở Khoa học và Công nghệ (báo chí, xuất bản: Sở Văn hóa, Thể thao và Du lịch)"),
    Body(
      .department, "Sở Tài nguyên và Môi trường",
      ["tai nguyen va moi truong", "tai nguyen moi truong", "tn&mt", "tnmt"], symbols: ["STNMT"],
      until: .lastOfMinistries, now: "Sở Nông nghiệp và Môi trường"),
    Body(
      .department, "Sở Nông nghiệp và Phát triển nông thôn",
      [
        "nong nghiep va phat trien nong thon", "nong nghiep phat trien nong thon",
        "nong nghiep va ptnt", "nn&ptnt", "nnptnt", "nn va ptnt",
      ],
      symbols: ["SNNPTNT"], until: .lastOfMinistries, now: "Sở Nông nghiệp và Môi trường"),
    Body(
      .department, "Sở Lao động - Thương binh và Xã hội",
      ["lao dong thuong binh va xa hoi", "lao dong thuong binh xa hoi", "ldtbxh", "ldtb&xh"],
      symbols: ["SLĐTBXH"], until: .lastOfMinistries, now: "Sở Nội vụ"),
  ]
}
