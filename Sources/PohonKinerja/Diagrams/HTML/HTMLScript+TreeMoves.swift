extension HTMLScript {
  /// What stays in place when the drawing changes, and the ways to a box.
  static let treeMoves = #"""
    // The box that stays where it is on the screen while others move.
    let held = -1;
    const anchorNow = () => {
      let box = held >= 0 ? held : current;
      return {box, x: x[box] * zoom - view.scrollLeft, y: y[box] * zoom - view.scrollTop};
    };
    const hold = anchor => {
      if (anchor.box >= count) return;
      view.scrollLeft = x[anchor.box] * zoom - anchor.x;
      view.scrollTop = y[anchor.box] * zoom - anchor.y;
    };
    const isInView = box => {
      const left = x[box] * zoom + plateWidth() - view.scrollLeft, top = y[box] * zoom - view.scrollTop;
      return left > -WIDTH && left < view.clientWidth && top > -400 && top < view.clientHeight;
    };
    const topmostInView = () => shown.find(isInView) ?? shown[0] ?? 0;

    const changed = (box = topmostInView()) => {
      held = box;
      const anchor = anchorNow();
      shown = shownBoxes();
      for (let above = parentOf(current); above >= 0; above = parentOf(above)) {
        if (!isOpen(above)) current = above;
      }
      if (parentOf(anchor.box) >= 0 && !shown.includes(anchor.box)) anchor.box = held = current;
      measure();
      hold(anchor);
      render();
      held = -1;
    };
    const resized = () => {
      if (count === 0) return;
      if (!isOutlineChosen) setOutline(view.clientWidth < 640);
      changed();
    };

    const center = box => {
      const height = heightOf(store(), box, WIDTH);
      view.scrollLeft = (x[box] + widthOf(box) / 2) * zoom + plateWidth() - (view.clientWidth + plateWidth()) / 2;
      view.scrollTop = (y[box] + Math.min(height * zoom, view.clientHeight) / zoom / 2) * zoom
        - view.clientHeight / 2;
    };
    const bringIntoView = box => {
      held = box;
      const left = x[box] * zoom, top = y[box] * zoom, edge = 12;
      const width = widthOf(box) * zoom, height = heightOf(store(), box, WIDTH) * zoom;
      const roomX = view.clientWidth - plateWidth();
      if (left < view.scrollLeft + edge) view.scrollLeft = left - edge;
      else if (left + width > view.scrollLeft + roomX - edge) view.scrollLeft = left + width - roomX + edge;
      if (top < view.scrollTop + edge) view.scrollTop = top - edge;
      else if (top + height > view.scrollTop + view.clientHeight - edge) {
        view.scrollTop = Math.min(top - edge, top + height - view.clientHeight + edge);
      }
      render();
      held = -1;
    };
    const makeCurrent = box => {
      const before = built.get(current), item = built.get(box);
      current = box;
      if (before) setStop(before, before === item);
      if (item) setStop(item, true);
    };
    const focusBox = box => {
      makeCurrent(box);
      bringIntoView(box);
      makeCurrent(box);
      built.get(box).focus({preventScroll: true});
    };
    const show = box => {
      if (zoom < 0.5) zoom = 0.8;
      reveal(box);
      shown = shownBoxes();
      held = box;
      measure();
      center(box);
      makeCurrent(box);
      render();
      makeCurrent(box);
      center(box);
      held = -1;
      syncLevelMenu();
    };
    // A box may be named by its anchor or by the code of the document.
    const leadToBox = anchor => {
      const box = numbers.get(anchor) ?? boxes.findIndex(box => box.c === anchor);
      if (box < 0) return false;
      show(box);
      built.get(box).focus({preventScroll: true});
      return true;
    };

    """#
}
