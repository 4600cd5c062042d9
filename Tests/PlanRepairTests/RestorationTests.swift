import PlanRepair
import Testing

/// What a damaged passage reads as after restoration, in the mode that is given.
private func restored(_ text: String, _ mode: RepairMode?) -> String {
  var options = RepairOptions()
  options.mode = mode
  return String(
    decoding: Repairer.repair(Array(text.utf8).span, options: options).text, as: UTF8.self)
}

@Suite("Restoration")
struct RestorationTests {
  @Test(
    "letters read with the wrong language come back",
    arguments: [
      (
        "Can ctir K& hoach s6 291/KH-UBND ngay 22/12/2020",
        "Căn cứ Kế hoạch số 291/KH-UBND ngày 22/12/2020"
      ),
      ("|. MUC PICH, YEU CAU", "I. MỤC ĐÍCH, YÊU CẦU"),
      ("Quyét dinh sb 323/QDb-SCT ngay 26/9/2025", "Quyết định số 323/QĐ-SCT ngày 26/9/2025"),
      ("I11. KINH PHI THUC HIEN", "III. KINH PHÍ THỰC HIỆN"),
      ("Nghi dinh s6 30/2020/ND-CP cia Chinh phi", "Nghị định số 30/2020/NĐ-CP của Chính phủ"),
    ])
  func letters(damaged: String, sound: String) {
    #expect(restored(damaged, .letters) == sound)
  }

  @Test(
    "what grammar alone can tell is mended: commas read as full stops, the mark of the end, the numbers of footnotes",
    arguments: [
      ("giao cac so. ban, nganh; TTHC. dich vu c6ng", "TTHC, dịch vụ công"),
      ("cac b6, nganh (theo quy dinh nay). bao dam tién d6", "(theo quy định này), bảo đảm"),
      ("hoan thanh trong nam 2025. bao cdo k&t qua", "năm 2025, báo cáo"),
      ("t6 chttc thuc hién nghiém tic K& hoach nay,/.", "này./."),
      ("t6 chttc thuc hién nghiém tic K& hoach nay../.", "này./."),
      ("phan dau hoan thanh ctia nganh5 va dia phuong", "ngành5 và địa phương"),
      ("tinh va cac d6ng7 chi", "đồng7"),
    ])
  func grammar(damaged: String, sound: String) {
    #expect(restored(damaged, .letters).contains(sound))
  }

  @Test(
    "symbols are mended by what is known of them, whatever was read for one letter",
    arguments: [
      ("Nghi quyét sé 59/2025/NQ-HPDND ngay 27/11/2025", "59/2025/NQ-HĐND"),
      ("Nghi quyét sé 68-NO/TW ngay 04/5/2025", "68-NQ/TW"),
      ("To trinh sé 3218/TTr-SVHTIDL ngay 20/11/2025", "3218/TTr-SVHTTDL"),
      ("Théng tu sé 21/2020/TT-BTTTI ngay 07/9/2020", "21/2020/TT-BTTTT"),
      ("cia BO Tai chinh sé 12/BTI-KH ngay 07/9/2020", "12/BTI-KH"),
      ("Can ctt Nghi dinh sé\n45/2020/ND-CP. ngiy 08/4/2020 ctia", "45/2020/NĐ-CP ngày 08/4/2020"),
      ("theo Nghi dinh s6 45/2020/ND-CP. Chinh phi", "45/2020/NĐ-CP. Chính"),
    ])
  func symbols(damaged: String, sound: String) {
    #expect(restored(damaged, .letters).contains(sound))
  }

  @Test(
    "what parts the cells of a row is no letter, the mark of a letter's subject no word, and a heading's first word no sentence",
    arguments: [
      ("THU TUGNG CHINH PHU -------- | CONG HOA XA HOI", "THỦ TƯỚNG CHÍNH PHỦ -------- | CỘNG HÒA"),
      ("S6: 31/CT-TTg | Ha N6i, ngay 28 thang 11", "Số: 31/CT-TTg | Hà Nội"),
      ("quy dinh tai khoan | Diéu 4", "khoản 1 Điều 4"),
      ("VW tang cudng cac bién phap cap bach", "V/v tăng cường các biện pháp"),
      ("VW", "VW"),
      ("NGHI QUYET\n\nQUY\n\nDINH CO CHE TAI CHINH", "QUY\n\nĐỊNH CƠ CHẾ"),
    ])
  func marks(damaged: String, sound: String) {
    #expect(restored(damaged, .letters).contains(sound))
  }

  @Test(
    "digits that are surely a word become it, numbers that count something stay",
    arguments: [
      ("co quan chu tri (sau day goi tat 14 Uy ban nhan dan tinh)", "gọi tắt là Ủy ban"),
      ("phuong tién di lai bang xe 6 t6 cac loai", "xe ô tô các loại"),
      ("kiém tra 17 km dé cia 6 t6 hop tac x4", "17 km đê của 6 tổ hợp tác"),
      ("kiém tra két c4u chiu luc cia 14 chung cu", "14 chung cư"),
      ("bao cdo két qua 6 thang dau nam", "6 tháng đầu năm"),
      ("hé tro 16 lop hoc va 4 tram y té", "16 lớp học và 4 trạm"),
    ])
  func digits(damaged: String, sound: String) {
    #expect(restored(damaged, .letters).contains(sound))
  }

  @Test(
    "how a number is printed is mended: a nought that is an O, a blank between two ones, a bar that is a one",
    arguments: [
      ("c6 hiéu luc ké tir ngay O1 thang 7 nam 2025", "ngày 01 tháng 7"),
      ("Quyét dinh s6 41 1/QD-TTg ngay 31/3/2022 cia Thu tuéng", "411/QĐ-TTg"),
      ("theo Quyét dinh s6 40/201 1/QD-TTg", "40/2011/QĐ-TTg"),
      ("theo Quyét dinh s6 162/2025/0D-UBND cia Uy ban", "162/2025/QĐ-UBND"),
      ("khi c6 | ngudi khac dang nhap", "có 1 người"),
      ("Luu: Van thu, KGVX | THU TUONG", "| THỦ TƯỚNG"),
      ("Ha N6i, ngay 26 thang I] nam 2025", "tháng 11 năm 2025"),
      ("Ha N6i, ngay 26 thang 1} nam 2025", "tháng 11 năm 2025"),
      ("ban hanh ngay 26 thang\nUl nim 2025", "tháng\n11 năm 2025"),
      ("Thong bao ngay [1/8/2025 cia Bo", "ngày 11/8/2025"),
      ("hoan thanh [00% ké hoach", "100% kế hoạch"), ("xem chi thich [1] va [2]", "[1] và [2]"),
      ("STT\nI\nLam dudng giao thong\n2\nXay truéng hoc", "STT\n1\nLàm"),
      ("STT\nI\nLam dudng giao thong\nII\nXay truéng hoc\n2", "STT\nI\nLàm"),
    ])
  func numbers(damaged: String, sound: String) {
    #expect(restored(damaged, .letters).contains(sound))
  }

  @Test(
    "in a text long enough to be read twice, words far from one that is not sure tell what it is",
    arguments: [
      ("Chu tau phai lap may giam sat, bao vi tri khi danh bat ca.", "báo vị trí khi đánh bắt"),
      ("Ké hoach sé 12/KH-UBND. Tién An trong thoi gian diéu dudng", "Tiền ăn"),
    ])
  func surroundings(damaged: String, sound: String) {
    let line = "Can ctir K& hoach s6 291/KH-UBND ngay 22/12/2020 cua Uy ban nhan dan tinh;\n"
    let text = String(repeating: line, count: 24)
    #expect(restored(text + damaged, .letters).contains(sound))
  }

  @Test("capitals amid small letters stay where the word is known")
  func mixedCase() {
    #expect(restored("két néi mang IoT thé hé méi", .letters).contains("mạng IoT thế hệ mới"))
  }

  @Test(
    "a full stop before a capital stays, and so do list marks and codes that end with a digit",
    arguments: [
      ("Thuc hién TTHC. Dich vu c6ng", "TTHC. Dịch"), ("5. ban hanh K& hoach", "5. ban hành"),
      ("Luat s6 12/2017/QH14 va QH15", "QH15"), ("dién tich 20 km2 va 15 m2", "km2 và 15 m2"),
    ])
  func stays(damaged: String, sound: String) {
    #expect(restored(damaged, .letters).contains(sound))
  }

  @Test(
    "lost accents come back and capitals stay",
    arguments: [
      (
        "Uy ban nhan dan thanh pho ban hanh Ke hoach", "Ủy ban nhân dân thành phố ban hành Kế hoạch"
      ),
      ("CONG HOA XA HOI CHU NGHIA VIET NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ])
  func accents(stripped: String, sound: String) {
    #expect(restored(stripped, .accents) == sound)
  }

  @Test(
    "the tone stands where the document's readable words have it, in the old place where none tells",
    arguments: [
      ("Nền văn hoá, sức khoẻ", "hoà", "Uỷ"), ("Nền văn hóa, sức khỏe", "hòa", "Ủy"),
      ("Nhà nước", "hòa", "Ủy"),
    ])
  func habit(readable: String, peace: String, committee: String) {
    let damaged = "Cong hda xd hdi chu nghia Viét Nam, Uy ban nhan dan tinh Khanh Héa"
    let result = restored("\(readable). \(damaged)", .letters)
    #expect(result.contains("Cộng \(peace) xã hội chủ nghĩa Việt Nam"))
    #expect(result.contains("\(committee) ban nhân dân"))
  }

  @Test("single slips of a Vietnamese model are mended and nothing else")
  func slips() {
    let text = "Thông tư này quy định chỉ tiết một số điều của Luật Ngân sách nhà nước."
    let sound = "Thông tư này quy định chi tiết một số điều của Luật Ngân sách nhà nước."
    #expect(restored(text, .slips) == sound)
    #expect(restored(sound, .slips) == sound)
  }

  @Test("addresses, acronyms and foreign words stay")
  func kept() {
    let text = "xem https://onlinefriday.vn va gui ve abc@moit.gov.vn, san pham OCOP, livestream"
    let result = restored(text, .letters)
    for kept in ["https://onlinefriday.vn", "abc@moit.gov.vn", "OCOP", "livestream"] {
      #expect(result.contains(kept))
    }
  }

  @Test("a sound text comes back as it is")
  func sound() {
    let text = """
      Ủy ban nhân dân thành phố ban hành Kế hoạch phát triển thương mại điện tử năm 2025 trên địa bàn,
      yêu cầu các sở, ban, ngành và Ủy ban nhân dân các xã, phường tổ chức thực hiện nghiêm túc.
      """
    #expect(restored(text, nil) == text)
  }
}
