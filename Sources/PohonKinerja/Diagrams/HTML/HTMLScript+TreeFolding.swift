extension HTMLScript {
  /// Opening and closing, box by box and level by level.
  static let treeFolding = #"""
    const setOpen = (box, isOpened) => {
      if (firstChild[box] < 0 || isOpen(box) === isOpened) return;
      open[box] = isOpened ? 1 : 0;
      changed(box);
      syncLevelMenu();
      say(fill(isOpened ? words.opened : words.closed, {c: boxes[box].c, n: childCount[box]}));
    };
    const showTo = band => {
      openTo(band);
      changed();
      syncLevelMenu();
      say(fill(words.shown, {n: shown.length}));
    };
    const syncLevelMenu = () => {
      if (!levelMenu) return;
      const match = data.bands.find(({band}) => shown.every(box =>
        firstChild[box] < 0 || isOpen(box) === (boxes[box].b < band)));
      levelMenu.value = match ? match.band : 'own';
    };
    actions.open = () => showTo(Infinity);
    actions.close = () => showTo(-1);
    levelMenu?.addEventListener('change', () => {
      if (levelMenu.value === 'own') syncLevelMenu(); else showTo(Number(levelMenu.value));
    });

    """#
}
