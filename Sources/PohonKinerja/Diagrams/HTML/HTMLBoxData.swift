/// A box as the script reads it. Names are short, since they come again with every box.
///
/// `a` anchor, `c` code, `o` owner, `s` statement, `k` class names, `b` band, `p` number of the parent, `m` marks, `i`
/// indicators with name `n`, targets `t` and marks `m`, `x` references with text `t`, anchor `a` and class name `k`, `u`
/// undeveloped; a mark is its severity, how many findings, and the place of the first. What there is nothing of is
/// left out.
enum HTMLBoxData {
  static func write(_ box: HTMLBox, to json: inout JSONWriter) {
    json.object { json in
      json.member("a", box.anchor)
      json.member("c", PlainText.string(box.code))
      if !box.owner.isEmpty { json.member("o", PlainText.string(box.owner)) }
      json.member("s", PlainText.string(box.statement))
      json.member("k", box.styleNames)
      json.member("b", box.band)
      json.member("p", box.parent)
      write(box.marks, to: &json)
      if !box.indicators.isEmpty {
        json.name("i")
        json.array(box.indicators) { write($1, to: &$0) }
      }
      if !box.references.isEmpty {
        json.name("x")
        json.array(box.references) { write($1, to: &$0) }
      }
      json.member("u", isSet: box.isUndeveloped)
    }
  }

  private static func write(_ item: HTMLBox.Item, to json: inout JSONWriter) {
    json.object { json in
      json.member("n", PlainText.string(item.name))
      if !item.targets.isEmpty { json.member("t", PlainText.string(item.targets)) }
      write(item.marks, to: &json)
    }
  }

  private static func write(_ reference: HTMLBox.Reference, to json: inout JSONWriter) {
    json.object { json in
      json.member("t", PlainText.string(reference.text))
      json.member("a", reference.anchor)
      json.member("k", reference.tone?.styleName)
    }
  }

  private static func write(_ marks: [HTMLMark], to json: inout JSONWriter) {
    guard !marks.isEmpty else { return }
    json.name("m")
    json.array(marks) { json, mark in
      json.array(["\"\(mark.badge.severity.styleName)\"", "\(mark.badge.count)", "\(mark.place)"]) {
        $0.word($1)
      }
    }
  }
}
