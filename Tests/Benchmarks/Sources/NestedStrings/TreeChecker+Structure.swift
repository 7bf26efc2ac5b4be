import Foundation

extension TreeChecker {
  mutating func checkRoots() {
    if sasaranCount == 0 { report("text-missing", "", "pohon tanpa sasaran") }
    if document.crosscutting?.isEmpty ?? true, sasaranCount >= 20 {
      report("crosscutting-missing", "", "pohon dengan \(sasaranCount) sasaran tanpa crosscutting")
    }
    let topmost = roots.compactMap { ranks[$0.level] }.min() ?? 0
    let cutOff = orphans.union(cutCycles)
    let proper = roots.filter { ranks[$0.level] == topmost && !cutOff.contains($0.id) }
    if document.singleRoot == true, proper.count > 1 {
      report("single-root", "", "pohon ini memiliki \(proper.count) akar")
    }
    for root in roots {
      let rank = ranks[root.level] ?? 0
      let isIndividual = levels[rank].kind == "individual"
      let isExplained = root.cascading?.method == "nonCascading" && !(root.cascading?.reason ?? "").isEmpty
      if orphans.contains(root.id) {
        report("parent-missing", root.id, "induk \(root.parent ?? "") dari \(root.id) tidak ada")
      } else if rank > topmost, !isExplained, !isIndividual, !cutCycles.contains(root.id),
        root.context != true
      {
        report("parent-missing", root.id, "\(root.id) tidak menyebut induk")
      }
      if cutCycles.contains(root.id) {
        report("cycle", root.id, "\(root.id) berada di bawah dirinya sendiri")
      }
      if isIndividual, rank > 0, !cutOff.contains(root.id), root.context != true, !isExplained {
        report("individual-not-linked", root.id, "\(root.id) tidak terkait dengan hasil atasan")
      }
    }
  }

  mutating func checkStructure(of place: Place, children: [Place], under parent: Place?) {
    let sasaran = place.sasaran
    let isContext = sasaran.context == true
    if let parent { checkLevel(of: place, under: parent) }
    if place.statement.words.isEmpty { report("text-missing", sasaran.id, "\(sasaran.id) belum dirumuskan") }
    if children.isEmpty, !isContext, sasaran.executedByOwner != true,
      place.rank < levels.count - 2 || (place.rank == levels.count - 2 && !mayStop(place, under: parent))
    {
      report("leaf-above-bottom", sasaran.id, "\(sasaran.id) belum dijabarkan")
    }
    let title = sasaran.owner?.title.trimmingCharacters(in: .whitespaces) ?? ""
    if title.isEmpty, !isContext { report("owner-missing", sasaran.id, "\(sasaran.id) tanpa pemilik") }
    if sasaran.indicators?.isEmpty ?? true, !isContext {
      report("sasaran-without-indicator", sasaran.id, "\(sasaran.id) tanpa indikator")
    }
    for waiver in sasaran.waivers ?? [] {
      guard let id = waiver.indicator, !(sasaran.indicators ?? []).contains(where: { $0.id == id }) else {
        continue
      }
      report("unknown-reference", sasaran.id, "pengecualian menyebut indikator \(id) yang tidak ada")
    }
    checkFactors(of: sasaran, children: children, under: parent)
    checkParts(of: sasaran, children: children)
  }

  mutating func checkReferences(_ ids: Set<String>, _ indicatorIDs: Set<String>) {
    for (whole, parts) in contributors where !indicatorIDs.contains(whole) {
      for part in parts { report("unknown-reference", part.id, "indikator \(whole) tidak ada") }
    }
    for link in document.crosscutting ?? [] {
      for end in [link.from, link.to].compactMap(\.self) where !ids.contains(end) {
        report("unknown-reference", "", "ujung tautan \(end) tidak ada")
      }
    }
    for waiver in document.waivers ?? [] {
      guard let id = waiver.indicator, !indicatorIDs.contains(id) else { continue }
      report("unknown-reference", "", "pengecualian menyebut indikator \(id) yang tidak ada")
    }
  }

  /// Whether a leaf one level above the last is as it should be.
  private func mayStop(_ place: Place, under parent: Place?) -> Bool {
    if let kind = levels.last?.kind, kind != "position" { return true }
    return parent?.children.contains { !below($0).isEmpty } ?? false
  }

  private mutating func checkLevel(of place: Place, under parent: Place) {
    let id = place.sasaran.id
    if place.rank <= parent.rank {
      report("level-inversion", id, "\(id) tidak lebih rendah daripada \(parent.sasaran.id)")
    } else if place.rank - parent.rank > 1 {
      let isDeclared =
        document.skips?.contains { $0.from == parent.sasaran.level && $0.to == place.sasaran.level } ?? false
      if !isDeclared { report("level-skip", id, "\(id) melompati tingkat di bawah \(parent.sasaran.id)") }
    }
  }

  private mutating func checkFactors(of sasaran: Sasaran, children: [Place], under parent: Place?) {
    if let factors = sasaran.criticalSuccessFactors, !factors.isEmpty {
      let addressed = Set(children.compactMap { $0.sasaran.criticalSuccessFactor }.map { normalized($0) })
      let missing = factors.filter { !addressed.contains(normalized($0)) }
      if !missing.isEmpty {
        report(
          "csf-coverage", sasaran.id,
          "\(factors.count - missing.count) dari \(factors.count) faktor dijawab: \(missing.joined(separator: ", "))"
        )
      }
    }
    if let factor = sasaran.criticalSuccessFactor, let parent {
      let declared = (parent.sasaran.criticalSuccessFactors ?? []).map { normalized($0) }
      if !declared.contains(normalized(factor)) {
        report("csf-coverage", sasaran.id, "faktor \(factor) tidak dinyatakan \(parent.sasaran.id)")
      }
    }
  }

  private mutating func checkParts(of sasaran: Sasaran, children: [Place]) {
    guard let method = sasaran.cascading?.method, method == "direct:area" || method == "direct:load",
      children.count < 2
    else { return }
    let isJoint = children.contains { child in
      child.sasaran.indicators?.contains { $0.contributesTo?.relation == "same" } ?? false
    }
    guard !isJoint else { return }
    report(
      "too-few-children-for-direct-split", sasaran.id, "\(sasaran.id) dibagi kepada \(children.count) sasaran"
    )
  }
}
