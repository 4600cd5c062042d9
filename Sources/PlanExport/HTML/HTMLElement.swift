/// An element that documents are written with; there are no others.
struct HTMLElement {
  /// What the element is called.
  let name: StaticString

  private init(_ name: StaticString) { self.name = name }

  static let head = HTMLElement("head")
  static let title = HTMLElement("title")
  static let body = HTMLElement("body")
  static let a = HTMLElement("a")
  static let article = HTMLElement("article")
  static let div = HTMLElement("div")
  static let footer = HTMLElement("footer")
  static let header = HTMLElement("header")
  static let main = HTMLElement("main")
  static let nav = HTMLElement("nav")
  static let section = HTMLElement("section")
  static let h1 = HTMLElement("h1")
  static let h2 = HTMLElement("h2")
  static let h3 = HTMLElement("h3")
  static let h4 = HTMLElement("h4")
  static let h5 = HTMLElement("h5")
  static let h6 = HTMLElement("h6")
  static let p = HTMLElement("p")
  static let ol = HTMLElement("ol")
  static let ul = HTMLElement("ul")
  static let li = HTMLElement("li")
  static let table = HTMLElement("table")
  static let thead = HTMLElement("thead")
  static let tbody = HTMLElement("tbody")
  static let tr = HTMLElement("tr")
  static let th = HTMLElement("th")
  static let td = HTMLElement("td")
  static let del = HTMLElement("del")
  static let details = HTMLElement("details")
  static let ins = HTMLElement("ins")
  static let label = HTMLElement("label")
  static let span = HTMLElement("span")
  static let strong = HTMLElement("strong")
  static let summary = HTMLElement("summary")
  static let time = HTMLElement("time")

  /// A heading of a level; the sixth is the last that there is.
  static func heading(_ level: Int) -> HTMLElement {
    switch level {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    case 4: .h4
    case 5: .h5
    default: .h6
    }
  }
}

/// An attribute of an element; its value is escaped when it is written.
enum HTMLAttribute {
  /// What style sheet and links know the element by.
  case `class`(StaticString)
  case id(String)
  /// Where a link leads.
  case href(HTMLLink)
  /// A date that a text means.
  case datetime(String)
  /// A number of columns.
  case colspan(Int)
  /// Any other, of fixed words.
  case fixed(StaticString, StaticString)
  /// A name for those who do not see the page.
  case ariaLabel(String)
}

/// Where a link leads: nothing else of a document's text can become active.
enum HTMLLink {
  /// A part of the page.
  case part(String)
  /// An address of the web, or of mail, that was put together from checked bytes.
  case address([UInt8])
}
