extension HTMLScript {
  /// Mouse, keyboard and search.
  static let treeInput = #"""
    tree.addEventListener('click', event => {
      const button = event.target.closest('.fold');
      const item = event.target.closest('[role=treeitem]');
      if (!item || event.target.closest('a')) return;
      makeCurrent(Number(item.dataset.box));
      item.focus({preventScroll: true});
      if (button) setOpen(Number(button.dataset.box), !isOpen(Number(button.dataset.box)));
    });
    tree.addEventListener('focusin', event => {
      const item = event.target.closest('[role=treeitem]');
      if (item && Number(item.dataset.box) !== current) makeCurrent(Number(item.dataset.box));
    });
    const siblings = box => {
      const parent = parentOf(box);
      return shown.filter(other => parentOf(other) === parent);
    };
    const keyActions = {
      ArrowDown: at => shown[at + 1],
      ArrowUp: at => shown[at - 1],
      Home: () => shown[0],
      End: () => shown.at(-1),
      ArrowRight: (at, box) => {
        if (firstChild[box] < 0) return box;
        if (isOpen(box)) return firstChild[box];
        setOpen(box, true);
        return box;
      },
      ArrowLeft: (at, box) => {
        if (!isOpen(box)) return parentOf(box) < 0 ? box : parentOf(box);
        setOpen(box, false);
        return box;
      },
      Enter: (at, box) => { setOpen(box, !isOpen(box)); return box; },
      ' ': (at, box) => { setOpen(box, !isOpen(box)); return box; },
      '*': (at, box) => {
        for (const sibling of siblings(box)) if (firstChild[sibling] >= 0) open[sibling] = 1;
        changed(box);
        syncLevelMenu();
        return box;
      },
      '+': (at, box) => { actions.larger(); return box; },
      '-': (at, box) => { actions.smaller(); return box; },
    };
    tree.addEventListener('keydown', event => {
      if (event.target.getAttribute('role') !== 'treeitem' || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = keyActions[event.key];
      if (!action) return;
      event.preventDefault();
      const next = action(shown.indexOf(current), current);
      if (next !== undefined) focusBox(next);
    });

    // Dragging the ground moves the view.
    let drag = null;
    view.addEventListener('pointerdown', event => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.target.closest('article')) return;
      if (event.offsetX > view.clientWidth && event.target === view) return;
      drag = {x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop};
      view.setPointerCapture(event.pointerId);
      view.classList.add('dragged');
    });
    view.addEventListener('pointermove', event => {
      if (!drag) return;
      view.scrollLeft = drag.x - event.clientX;
      view.scrollTop = drag.y - event.clientY;
    });
    for (const name of ['pointerup', 'pointercancel']) {
      view.addEventListener(name, () => { drag = null; view.classList.remove('dragged'); });
    }

    let frame = 0;
    view.addEventListener('scroll', () => {
      frame ||= requestAnimationFrame(() => { frame = 0; render(); });
    });
    new ResizeObserver(() => resized()).observe(view);

    makeSearch(searchTexts, show, () => { for (const item of built.values()) item.classList.remove('hit'); });

    """#
}
