internal import VietnameseText

extension PhraseTable {
  /// Wrong, right, and the words that make the wrong one right where they follow.
  /// [common misspellings of administrative texts; what is merely disputed is left out]
  static let commonSlips = PhraseTable(
    """
    sản phảm|sản phẩm
    lòng ghép|lồng ghép
    sử lý|xử lý|luận
    sử lí|xử lí|luận
    sử phạt|xử phạt
    sử dung|sử dụng
    sát nhập|sáp nhập
    thăm quan|tham quan
    chuẩn đoán|chẩn đoán
    sơ xuất|sơ suất
    bổ xung|bổ sung
    xuất xắc|xuất sắc
    suất sắc|xuất sắc
    giành cho|dành cho|được mình
    dành giật|giành giật
    đề suất|đề xuất
    xúc tích|súc tích
    cọ sát|cọ xát
    sát xao|sát sao
    xâu xắc|sâu sắc
    sâu xắc|sâu sắc
    sẵn xàng|sẵn sàng
    xắp xếp|sắp xếp
    sắp sếp|sắp xếp
    xắp tới|sắp tới
    xơ kết|sơ kết
    xơ đồ|sơ đồ
    xoát xét|soát xét
    rà xoát|rà soát
    kiểm xoát|kiểm soát
    sản suất|sản xuất
    xản xuất|sản xuất
    năng xuất|năng suất|khẩu nhập hiện bản
    công xuất|công suất|khẩu nhập bản hiện
    hiệu xuất|hiệu suất|khẩu nhập hiện xứ
    lãi xuất|lãi suất
    xác xuất|xác suất
    áp xuất|áp suất
    đột suất|đột xuất
    trao dồi|trau dồi
    trau chuốc|trau chuốt
    trồng chéo|chồng chéo
    chồng tréo|chồng chéo
    trân thành|chân thành
    chân trọng|trân trọng
    tựu chung|tựu trung
    vô hình chung|vô hình trung
    giao động|dao động|vật cơ sản viên lực thổ
    chia sẽ|chia sẻ
    san sẽ|san sẻ
    sẳn sàng|sẵn sàng
    sẳn có|sẵn có
    nổ lực|nỗ lực
    cũng cố|củng cố|gắng tình ý gắng
    hổ trợ|hỗ trợ
    hỗ chợ|hỗ trợ
    tháo gở|tháo gỡ
    gở bỏ|gỡ bỏ
    kỷ năng|kỹ năng
    kỷ thuật|kỹ thuật
    kỷ lưỡng|kỹ lưỡng
    kỹ niệm|kỷ niệm
    kỹ luật|kỷ luật
    kỹ cương|kỷ cương
    đãm bảo|đảm bảo
    bão đảm|bảo đảm|bảo
    phối hộp|phối hợp
    hợp đống|hợp đồng
    tổ chúc|tổ chức
    thực hiên|thực hiện
    thực hiễn|thực hiện
    quy đinh|quy định
    quyết đinh|quyết định
    quy dịnh|quy định
    nghi định|nghị định
    nghĩ định|nghị định
    nghị đinh|nghị định
    kế hoạc|kế hoạch
    trách nhiêm|trách nhiệm
    nhiệm vu|nhiệm vụ
    đơn vi|đơn vị|phạm
    phát triễn|phát triển
    triễn khai|triển khai
    triển khái|triển khai
    hướng dẩn|hướng dẫn
    hướng đẫn|hướng dẫn
    chỉnh sữa|chỉnh sửa
    sữa chữa|sửa chữa
    sửa chửa|sửa chữa
    sữa đổi|sửa đổi
    sử đổi|sửa đổi
    giử gìn|giữ gìn
    giữ gìm|giữ gìn
    lưu trử|lưu trữ
    dự trử|dự trữ
    xã hôi|xã hội
    kiễm tra|kiểm tra
    kiễm soát|kiểm soát
    quãng bá|quảng bá
    quãng cáo|quảng cáo
    cãi cách|cải cách
    cãi thiện|cải thiện
    cãi tạo|cải tạo
    phổ biên pháp luật|phổ biến pháp luật
    phổ biển pháp luật|phổ biến pháp luật
    tuyên truyên|tuyên truyền
    tuyền truyền|tuyên truyền
    lảnh đạo|lãnh đạo
    lĩnh đạo|lãnh đạo
    lãnh thỗ|lãnh thổ
    lảng phí|lãng phí
    lãng phi|lãng phí
    mẩu biểu|mẫu biểu
    biểu mẩu|biểu mẫu
    kèm theo mẩu|kèm theo mẫu
    phẩu thuật|phẫu thuật
    mâu thuẩn|mâu thuẫn
    tiêu chuẫn|tiêu chuẩn
    chuẫn bị|chuẩn bị
    vĩnh viển|vĩnh viễn
    diển biến|diễn biến
    diển ra|diễn ra
    diển tập|diễn tập
    nghĩ hưu|nghỉ hưu
    nghĩ phép|nghỉ phép
    nghĩ lễ|nghỉ lễ
    ngỉ việc|nghỉ việc
    ngành nghể|ngành nghề
    xữ lý|xử lý
    xữ phạt|xử phạt
    xử lỷ|xử lý
    thũ tục|thủ tục
    thủ trưỡng|thủ trưởng
    bồi dưởng|bồi dưỡng
    nuôi dưởng|nuôi dưỡng
    dinh dưởng|dinh dưỡng
    ảnh hưỡng|ảnh hưởng
    tư tưỡng|tư tưởng
    khen thưỡng|khen thưởng
    thưởng xuyên|thường xuyên
    thường xuyện|thường xuyên
    trong trường họp|trong trường hợp
    trường họp này|trường hợp này
    phù họp|phù hợp
    phối họp|phối hợp
    tổng họp|tổng hợp
    kết họp|kết hợp
    họp đồng|hợp đồng|thời ý loạt
    họp tác xã|hợp tác xã
    hội hợp|hội họp|tác pháp nhất lệ lý
    cuộc hợp|cuộc họp|tác nhất
    dự hợp|dự họp|đồng tác nhất lý pháp
    phiên hợp|phiên họp|tác nhất
    công cọng|công cộng
    tọa đảm|tọa đàm
    căn cư nghị định|căn cứ nghị định
    ủy bản nhân dân|ủy ban nhân dân
    uỷ bản nhân dân|uỷ ban nhân dân
    hội đông nhân dân|hội đồng nhân dân
    nhân dận|nhân dân
    """,
    // The word that is wrong is rarer than its neighbours.
    by: .wrong)
}
