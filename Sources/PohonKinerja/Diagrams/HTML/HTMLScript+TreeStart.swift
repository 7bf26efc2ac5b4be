extension HTMLScript {
  /// What is done first: the page as it opens.
  static let treeStart = #"""
    if (count > 0) {
      fullList?.remove();
      ready();
      view.append(keys, sizer);
      setOutline(view.clientWidth < 640);
      // As many levels as make no more than sixty boxes.
      openTo(-1);
      for (const {band} of data.bands) {
        let boxesTo = 0;
        openTo(band);
        for (let box = 0; box < count && boxesTo <= 60; box = isOpen(box) ? box + 1 : end[box]) boxesTo++;
        if (boxesTo <= 60) continue;
        const before = data.bands[data.bands.findIndex(other => other.band === band) - 1];
        openTo(before ? before.band : -1);
        break;
      }
      shown = shownBoxes();
      measure();
      render();
      // Small enough for an overview, large enough to be read and hit.
      if (!isOutline) zoom = Math.max(0.8, fittingWidth());
      measure();
      // The tree of the document rather than one that lost its parent.
      let first = 0;
      for (let root = 0; root < count; root = end[root]) if (end[root] - root > end[first] - first) first = root;
      center(first);
      view.scrollTop = 0;
      render();
      makeCurrent(first);
      syncLevelMenu();
      followAddress();
    } else {
      // Nothing to fold, search or zoom: what was found is all there is.
      ready();
      byId('bar').hidden = true;
      showFindings(true);
      if (list) list.querySelector('[data-do=shut]').hidden = true;
    }
    """#
}
