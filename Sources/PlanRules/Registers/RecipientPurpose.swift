internal import PlanSyntax

/// The short forms of what a copy is sent for, and the full ones.
///
/// Source: recipients' lists of documents issued from 2012 to 2026. The decree prescribes neither.
enum RecipientPurpose {
  private static let table: [(short: String, full: String)] = [
    ("b/c", "để báo cáo"), ("để b/c", "để báo cáo"), ("p/h", "để phối hợp"),
    ("để p/h", "để phối hợp"), ("t/h", "để thực hiện"), ("để t/h", "để thực hiện"),
    ("để chỉ đạo t/h", "để chỉ đạo thực hiện"), ("thay b/c", "thay báo cáo"),
    ("th/d", "để theo dõi"), ("để th/d", "để theo dõi"),
  ]

  /// The full form of a short one; nil for others.
  static func full(_ purpose: String) -> String? {
    table.first { $0.short == purpose.lowercased() }?.full
  }
}
