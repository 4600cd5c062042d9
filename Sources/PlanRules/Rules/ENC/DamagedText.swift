/// A page that was read with the wrong language, for examples.
enum DamagedText {
  private static let page = """
    UY BAN NHAN DAN
    XA GIA VIEN

    S6: 47/KH-UBND

    Gia Vién, ngay 08 thang 9 nam 2025

    KE HOACH
    Phat trién thu vién thén nam 2025

    Can ctr Quyét dinh s6 212/QD-UBND ngay 25 thang 8 nam 2025 cua Uy ban nhan dan tinh.

    I. MUC DICH

    1. Ngwoi dan cac thén duoc mugn sach gan nha, h6 nghéo duoc mugn mién phi.

    2. Viéc mugn sach khéng thu tién, thuc hién tir thang 9 dén thang 12.
    """

  /// The page with a mark before everything, and a sound text.
  static let whole: [Example] = [.bad(.whole("⟦⟧" + page)), sound]

  /// The page with the symbol of its ground marked, and a sound text.
  static let symbol: [Example] = {
    let marked = page.split(separator: "212/QD-UBND", maxSplits: 1)
    return [.bad(.whole(marked.joined(separator: "⟦212/QD-UBND⟧"))), sound]
  }()

  private static let sound = Example.good(
    .body("I. MỤC ĐÍCH\n\nNgười dân các thôn được mượn sách gần nhà."))
}
