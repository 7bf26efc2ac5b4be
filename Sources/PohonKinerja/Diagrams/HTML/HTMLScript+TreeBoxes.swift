extension HTMLScript {
  /// The boxes in view: they are built when they come into it and taken away when they leave it.
  static let treeBoxes = #"""
    const build = box => {
      const hasChildren = firstChild[box] >= 0;
      const parent = parentOf(box);
      const item = make('div', {
        role: 'treeitem', tabindex: '-1', 'aria-level': depth[box] + 1, 'aria-posinset': position[box],
        'aria-setsize': parent < 0 ? rootCount : childCount[parent],
        'aria-label': nameOf(boxes[box]),
      });
      const article = makeBox(boxes[box]);
      article.setAttribute('role', 'none');
      for (const link of article.querySelectorAll('a')) link.tabIndex = -1;
      if (hasChildren) {
        article.append(make('button', {type: 'button', class: 'fold', tabindex: '-1', 'data-box': box},
          fill(words.children, {n: childCount[box]})));
      }
      item.append(article);
      item.dataset.box = box;
      return item;
    };
    // There is one stop for the Tab key, the current box; from there it goes on to the links inside.
    const setStop = (item, isStop) => {
      if ((item.tabIndex === 0) === isStop) return;
      item.tabIndex = isStop ? 0 : -1;
      for (const link of item.querySelectorAll('a')) link.tabIndex = item.tabIndex;
    };
    const refresh = (item, box) => {
      if (firstChild[box] >= 0) item.setAttribute('aria-expanded', isOpen(box));
      setStop(item, box === current);
      item.classList.toggle('hit', hits.length > 0 && hits[hit] === box);
      item.style.left = x[box] + 'px';
      item.style.top = y[box] + 'px';
      item.style.width = widthOf(box) + 'px';
    };

    // Builds what is in view and takes away the rest, except what has the focus.
    const render = () => {
      for (let attempt = 0; attempt < 4; attempt++) {
        const seen = windowNow();
        const wanted = new Set();
        for (const box of shown) {
          const isSeen = x[box] < seen.right && x[box] + widthOf(box) > seen.left && y[box] < seen.bottom
            && y[box] + heightOf(store(), box, WIDTH) > seen.top;
          if (isSeen || box === current) wanted.add(box);
        }
        for (const [box, item] of built) {
          if (wanted.has(box)) continue;
          item.remove();
          built.delete(box);
        }
        const fresh = [];
        let before = null;
        for (const box of wanted) {
          let item = built.get(box);
          if (!item) {
            item = build(box);
            built.set(box, item);
          }
          refresh(item, box);
          const next = before ? before.nextSibling : tree.firstChild;
          if (next !== item) tree.insertBefore(item, next);
          before = item;
          if (!store().isMeasured[box]) fresh.push(box);
        }
        if (fresh.length === 0) break;
        const anchor = anchorNow();
        const heights = fresh.map(box => built.get(box).offsetHeight);
        fresh.forEach((box, at) => {
          store().heights[box] = heights[at];
          store().isMeasured[box] = 1;
        });
        measure(true);
        hold(anchor);
      }
      drawWires();
    };

    """#
}
