internal import VietnameseText

/// The names of laws and ordinances that are in force or often cited, folded.
///
/// A name holds commas and "và" as ordinary sentences do; where it ends is a matter of knowing it.
/// Names only, as the National Assembly gave them up to 2025.
enum KnownActs {
  /// The end of the longest known name at `start`, where one stands there.
  static func end(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let first = text.foldedLetter(at: start).lower
    var longest: Int?
    for name in names where name.utf8Start[0] == first {
      guard let after = text.matchFolded(name, at: start, before: end) else { continue }
      longest = max(longest ?? after, after)
    }
    return longest
  }

  private static let names: [StaticString] = [
    "an ninh mang", "an ninh quoc gia", "an toan thong tin mang", "an toan thuc pham",
    "an toan, ve sinh lao dong", "ban hanh van ban quy pham phap luat",
    "ban hanh van ban quy pham phap luat cua hoi dong nhan dan, uy ban nhan dan", "bao chi",
    "bao hiem tien gui", "bao hiem xa hoi", "bao hiem y te", "bao ve bi mat nha nuoc",
    "bao ve du lieu ca nhan", "bao ve moi truong", "bao ve quyen loi nguoi tieu dung",
    "bao ve va kiem dich thuc vat", "bau cu dai bieu quoc hoi va dai bieu hoi dong nhan dan",
    "bien gioi quoc gia", "bien phong viet nam", "binh dang gioi", "buu chinh",
    "cac cong cu chuyen nhuong", "cac to chuc tin dung", "can bo, cong chuc", "can cuoc",
    "can cuoc cong dan", "canh sat bien viet nam", "canh sat co dong", "canh tranh", "chan nuoi",
    "chat luong san pham, hang hoa", "chung khoan", "chuyen giao cong nghe",
    "co quan dai dien nuoc cong hoa xa hoi chu nghia viet nam o nuoc ngoai", "co yeu",
    "cong an nhan dan", "cong chung", "cong doan", "cong nghe cao", "cong nghe thong tin",
    "cong nghiep cong nghe so", "cong nghiep quoc phong, an ninh va dong vien cong nghiep",
    "cu tru", "da dang sinh hoc", "dac xa", "dan quan tu ve", "dan so", "dan su", "dat dai",
    "dau gia tai san", "dau khi", "dau thau", "dau tu", "dau tu cong",
    "dau tu theo phuong thuc doi tac cong tu", "di san van hoa", "dia chat va khoang san",
    "dien anh", "dien luc", "dieu uoc quoc te", "do dac va ban do", "do luong", "doanh nghiep",
    "dong vien cong nghiep", "du lich", "du lieu", "duoc", "duong bo", "duong sat", "gia",
    "giam dinh tu phap", "giao dich dien tu", "giao duc", "giao duc dai hoc",
    "giao duc nghe nghiep", "giao duc quoc phong va an ninh", "giao thong duong bo",
    "giao thong duong thuy noi dia", "hai quan", "hang hai viet nam",
    "hang khong dan dung viet nam", "hien mau",
    "hien, lay, ghep mo, bo phan co the nguoi va hien, lay xac", "hinh su", "ho tich",
    "ho tro doanh nghiep nho va vua", "hoa chat", "hoa giai o co so",
    "hoa giai, doi thoai tai toa an", "hoat dong chu thap do",
    "hoat dong giam sat cua quoc hoi va hoi dong nhan dan", "hon nhan va gia dinh", "hop tac xa",
    "ke toan", "kham benh, chua benh", "khi tuong thuy van", "khieu nai", "khoa hoc va cong nghe",
    "khoa hoc, cong nghe va doi moi sang tao", "khoang san", "kiem toan doc lap",
    "kiem toan nha nuoc", "kien truc", "kinh doanh bao hiem", "kinh doanh bat dong san",
    "lam nghiep", "lao dong", "luat su", "luc luong du bi dong vien",
    "luc luong tham gia bao ve an ninh, trat tu o co so", "luu tru", "ly lich tu phap",
    "mat tran to quoc viet nam", "nang luong nguyen tu", "ngan hang nha nuoc viet nam",
    "ngan sach nha nuoc", "nghia vu quan su", "nguoi cao tuoi", "nguoi khuyet tat",
    "nguoi lao dong viet nam di lam viec o nuoc ngoai theo hop dong", "nha giao", "nha o",
    "nhap canh, xuat canh, qua canh, cu tru cua nguoi nuoc ngoai tai viet nam", "nuoi con nuoi",
    "pha san", "phi va le phi", "pho bien, giao duc phap luat", "phong benh",
    "phong chay va chua chay", "phong chay, chua chay va cuu nan, cuu ho", "phong khong nhan dan",
    "phong thu dan su", "phong, chong bao luc gia dinh", "phong, chong benh truyen nhiem",
    "phong, chong khung bo", "phong, chong ma tuy", "phong, chong mua ban nguoi",
    "phong, chong nhiem vi rut gay ra hoi chung suy giam mien dich mac phai o nguoi",
    "phong, chong rua tien", "phong, chong tac hai cua ruou, bia",
    "phong, chong tac hai cua thuoc la", "phong, chong tham nhung", "phong, chong thien tai",
    "quan ly ngoai thuong", "quan ly no cong", "quan ly thue",
    "quan ly va dau tu von nha nuoc tai doanh nghiep", "quan ly, su dung tai san cong",
    "quan ly, su dung tai san nha nuoc",
    "quan ly, su dung von nha nuoc dau tu vao san xuat, kinh doanh tai doanh nghiep",
    "quan ly, su dung vu khi, vat lieu no va cong cu ho tro", "quang cao", "quoc phong",
    "quoc tich viet nam", "quy hoach", "quy hoach do thi", "quy hoach do thi va nong thon",
    "si quan quan doi nhan dan viet nam", "so huu tri tue",
    "su dung nang luong tiet kiem va hieu qua", "suc khoe tam than", "tai nguyen nuoc",
    "tai nguyen, moi truong bien va hai dao", "tan so vo tuyen dien", "thanh nien", "thanh tra",
    "the duc, the thao", "thi dua, khen thuong", "thi hanh an dan su", "thi hanh an hinh su",
    "thi hanh tam giu, tam giam", "thoa thuan quoc te", "thong ke", "thu do",
    "thu tuc ban hanh quyet dinh hanh chinh", "thu tuc hanh chinh",
    "thu vien", "thu y", "thuc hanh tiet kiem, chong lang phi", "thuc hien dan chu o co so",
    "thue bao ve moi truong", "thue gia tri gia tang", "thue su dung dat nong nghiep",
    "thue su dung dat phi nong nghiep", "thue tai nguyen", "thue thu nhap ca nhan",
    "thue thu nhap doanh nghiep", "thue tieu thu dac biet", "thue xuat khau, thue nhap khau",
    "thuong mai", "thuong mai dien tu", "thuy loi", "thuy san", "tiep can thong tin",
    "tiep cong dan", "tiet kiem, chong lang phi", "tieu chuan va quy chuan ky thuat",
    "tin nguong, ton giao", "tinh trang khan cap", "to cao", "to chuc chinh phu",
    "to chuc chinh quyen dia phuong", "to chuc co quan dieu tra hinh su", "to chuc quoc hoi",
    "to chuc toa an nhan dan", "to chuc vien kiem sat nhan dan", "to tung dan su",
    "to tung hanh chinh", "to tung hinh su", "trach nhiem boi thuong cua nha nuoc",
    "trat tu, an toan giao thong duong bo", "tre em", "tro giup phap ly", "trong tai thuong mai",
    "trong trot", "trung cau y dan", "trung mua, trung dung tai san",
    "tu phap nguoi chua thanh nien", "tuong tro tu phap", "uu dai nguoi co cong voi cach mang",
    "viec lam", "vien chuc", "vien thong", "xay dung", "xu ly vi pham hanh chinh", "xuat ban",
    "xuat canh, nhap canh cua cong dan viet nam",
  ]
}
