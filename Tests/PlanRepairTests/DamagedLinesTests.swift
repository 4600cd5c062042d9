import PlanRepair
import Testing

/// What `text` reads as, restored where it needs it.
private func restored(_ text: String) -> String {
  String(decoding: Repairer.repair(Array(text.utf8).span).text, as: UTF8.self)
}

@Suite("Damaged lines among sound ones")
struct DamagedLinesTests {
  private static let sound = """
    Ủy ban nhân dân xã giao Trạm Y tế lập danh sách hộ có trẻ em dưới năm tuổi, gửi trước ngày 15/5/2026.
    Trưởng thôn báo từng nhà giờ uống thuốc và giữ lại sổ ký nhận để đối chiếu khi cần thiết.
    Kinh phí lấy từ dự toán đã giao cho xã đầu năm; phần thiếu trình Hội đồng nhân dân kỳ họp giữa năm.

    """
  private static let damaged = """
    Ky thuat vién cia Tram Y té can kiém tra tii thuéc hang tuan va ghi vao sé theo déi cia xa;
    khi phat hién thuéc hét han st dung phai bao ngay cho Phong Van héa - Xa héi dé duoc huéng dan.
    Cac thén bao cdo két qua thuc hién vé Uy ban nhan dan xa trudc ngay 25 hang thang dé téng hop.

    """
  private static let stripped = """
    Ky thuat vien cua Tram Y te can kiem tra tu thuoc hang tuan va ghi vao so theo doi cua xa;
    khi phat hien thuoc het han su dung phai bao ngay cho Phong Van hoa - Xa hoi de duoc huong dan.
    Cac thon bao cao ket qua thuc hien ve Uy ban nhan dan xa truoc ngay 25 hang thang de tong hop.

    """

  @Test(
    "lines read with the wrong language, or without accents, are restored and no others",
    arguments: 0..<6)
  func part(number: Int) {
    let bad = number % 2 == 0 ? Self.damaged : Self.stripped
    let (before, after) = [(Self.sound, Self.sound), ("", Self.sound), (Self.sound, "")][number / 2]
    let result = restored(before + bad + after)
    #expect(result.hasPrefix(before))
    #expect(result.hasSuffix(after))
    #expect(result.contains("hàng tuần và ghi vào sổ theo dõi của xã"))
    #expect(result.contains("Các thôn báo cáo kết quả thực hiện"))
  }

  @Test("few words without accents are no damage")
  func few() {
    let text =
      Self.sound + "Nguyen Van An, phan mem quan ly ho so, an-van@example.vn\n" + Self.sound
    #expect(restored(text) == text)
  }

  @Test("a passage in another language is no damage")
  func foreign() {
    let english = """
      The commune asks every household to keep the medicine away from children and to read the label before use,
      and to call the station if anyone feels ill after taking it, at any hour of the day or of the night.

      """
    let sound = Self.sound + Self.sound
    #expect(restored(sound + english + sound) == sound + english + sound)
  }
}
