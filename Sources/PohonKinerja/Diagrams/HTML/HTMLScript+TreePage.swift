extension HTMLScript {
  /// The page of a tree: what is in view is built, and everything that a user does.
  static let treePage = #"""
    const view = byId('view');
    const SVG = 'http://www.w3.org/2000/svg';
    const plates = make('div', {class: 'plates', 'aria-hidden': 'true'});
    const ground = make('div', {class: 'ground', 'aria-hidden': 'true'});
    const wires = document.createElementNS(SVG, 'svg');
    const wire = document.createElementNS(SVG, 'path');
    const tree = make('div', {role: 'tree', class: 'boxes', 'aria-label': words.diagram});
    const canvas = make('div', {class: 'canvas'});
    const sizer = make('div', {class: 'sizer'});
    const keys = make('p', {id: 'keys', class: 'unseen'}, words.keys);
    const levelMenu = byId('level'), outlineButton = document.querySelector('[data-do=outline]');
    const fullList = byId('list');
    wires.setAttribute('class', 'wires');
    wires.setAttribute('aria-hidden', 'true');
    wires.append(wire);
    tree.setAttribute('aria-describedby', 'keys');
    canvas.append(ground, wires, tree);
    sizer.append(plates, canvas);

    let shown = [], place = {width: 0, needed: 0, height: 0, bands: new Map()};
    let zoom = 1, isOutline = false, isOutlineChosen = false;
    let current = 0;
    const built = new Map();
    const plateWidth = () => isOutline ? 0 : view.clientWidth < 700 ? 48 : 104;
    const store = () => isOutline ? outlineHeights : chartHeights;
    const room = () => Math.floor((view.clientWidth - plateWidth()) / zoom);
    const widthOf = box => isOutline ? outlineWidth(box, outlineHeights.width) : WIDTH;

    // --- Layout and building

    const measure = (isArranged = false) => {
      place = isOutline ? outline(shown, room()) : chart(shown, room(), isArranged);
      view.classList.toggle('outline', isOutline);
      const left = plateWidth();
      sizer.style.width = Math.floor(place.width * zoom + left) + 'px';
      sizer.style.height = Math.ceil(place.height * zoom) + 'px';
      canvas.style.left = left + 'px';
      canvas.style.width = place.width + 'px';
      canvas.style.height = place.height + 'px';
      canvas.style.transform = 'scale(' + zoom + ')';
      plates.style.width = left + 'px';
      plates.replaceChildren();
      ground.replaceChildren();
      for (const band of place.bands.values()) {
        const colour = 'l' + band.band % data.colours;
        const isLow = band.height * zoom < 64;
        const plate = make('div', {class: 'plate ' + colour + (isLow ? ' low' : '')},
          make('div', {}, make('b', {}, band.code), make('span', {}, band.title)));
        plate.style.top = band.top * zoom + 'px';
        plate.style.height = band.height * zoom + 'px';
        plates.append(plate);
        const row = make('div', {class: 'band ' + colour});
        row.style.top = band.top + 'px';
        row.style.height = band.height + 'px';
        ground.append(row);
      }
    };

    // The part of the canvas in view, and something around it.
    const windowNow = () => {
      const around = 200;
      return {
        left: (view.scrollLeft - plateWidth() - around) / zoom,
        right: (view.scrollLeft - plateWidth() + view.clientWidth + around) / zoom,
        top: (view.scrollTop - around) / zoom,
        bottom: (view.scrollTop + view.clientHeight + around) / zoom,
      };
    };

    const build = box => {
      const hasChildren = firstChild[box] >= 0;
      const parent = parentOf(box);
      const item = make('div', {
        role: 'treeitem', tabindex: '-1', 'aria-level': depth[box] + 1, 'aria-posinset': position[box],
        'aria-setsize': parent < 0 ? rootCount : childCount[parent],
        'aria-labelledby': 'h-' + box,
      });
      const article = makeBox(boxes[box]);
      article.setAttribute('role', 'none');
      article.querySelector('h2').id = 'h-' + box;
      for (const link of article.querySelectorAll('a')) link.tabIndex = -1;
      if (hasChildren) {
        article.append(make('button', {type: 'button', class: 'fold', tabindex: '-1', 'data-box': box},
          fill(words.children, {n: childCount[box]})));
      }
      item.append(article);
      item.dataset.box = box;
      return item;
    };
    const refresh = (item, box) => {
      if (firstChild[box] >= 0) item.setAttribute('aria-expanded', isOpen(box));
      const isCurrent = box === current;
      item.tabIndex = isCurrent ? 0 : -1;
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

    const drawWires = () => {
      const seen = windowNow();
      const left = Math.max(0, Math.floor(seen.left)), top = Math.max(0, Math.floor(seen.top));
      const right = Math.min(place.width, seen.right), bottom = Math.min(place.height, seen.bottom);
      wires.style.left = left + 'px';
      wires.style.top = top + 'px';
      wires.setAttribute('width', Math.max(1, right - left));
      wires.setAttribute('height', Math.max(1, bottom - top));
      let path = '';
      const clip = at => Math.min(Math.max(at, left - 10), right + 10) - left;
      for (const box of shown) {
        if (!isOpen(box)) continue;
        const from = y[box] + heightOf(store(), box, WIDTH);
        if (isOutline) {
          path += outlineWires(box, from, left, top, bottom);
          continue;
        }
        const middle = x[box] + WIDTH / 2;
        const band = place.bands.get(boxes[box].b);
        const bus = band.top + band.height + BETWEEN / 2;
        if (from > bottom) continue;
        let least = middle, most = middle;
        for (let child = firstChild[box]; child >= 0; child = nextSibling[child]) {
          const at = x[child] + WIDTH / 2;
          least = Math.min(least, at);
          most = Math.max(most, at);
          if (y[child] >= top && at >= left - 10 && at <= right + 10) {
            path += `M${at - left} ${bus - top}V${y[child] - top}`;
          }
        }
        if (bus < top || most < left || least > right) continue;
        path += `M${clip(least)} ${bus - top}H${clip(most)}`;
        if (middle >= left - 10 && middle <= right + 10) path += `M${middle - left} ${from - top}V${bus - top}`;
      }
      wire.setAttribute('d', path || 'M0 0');
    };
    const outlineWires = (box, from, left, top, bottom) => {
      if (depth[box] >= 8) return '';
      const rail = x[box] + INDENT / 2 - left;
      let path = '', last = from;
      for (let child = firstChild[box]; child >= 0; child = nextSibling[child]) {
        last = y[child] + 16;
        if (last >= top && last <= bottom) path += `M${rail} ${last - top}H${x[child] - left}`;
        if (last > bottom) break;
      }
      if (last < top || from > bottom) return path;
      const start = Math.max(from - top, -10), stop = Math.min(last, bottom + 10) - top;
      return path + `M${rail} ${start}V${stop}`;
    };

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

    // --- Moving about

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
      const before = built.get(current);
      if (before) {
        before.tabIndex = -1;
        for (const link of before.querySelectorAll('a')) link.tabIndex = -1;
      }
      current = box;
      const item = built.get(box);
      if (!item) return;
      item.tabIndex = 0;
      for (const link of item.querySelectorAll('a')) link.tabIndex = 0;
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

    // --- Folding

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

    // --- Zoom

    const setZoom = (wanted, screenX = view.clientWidth / 2, screenY = view.clientHeight / 2) => {
      const next = Math.min(2, Math.max(0.1, wanted));
      const atX = (view.scrollLeft + screenX - plateWidth()) / zoom, atY = (view.scrollTop + screenY) / zoom;
      zoom = next;
      measure();
      view.scrollLeft = atX * zoom - screenX + plateWidth();
      view.scrollTop = atY * zoom - screenY;
      render();
      say(Math.round(zoom * 100) + '%');
    };
    // Smaller than a quarter nothing can be told apart.
    const fitting = () => Math.min(1, Math.max(0.25, (view.clientWidth - plateWidth()) / place.needed));
    actions.smaller = () => setZoom(zoom / 1.2);
    actions.larger = () => setZoom(zoom * 1.2);
    actions.full = () => setZoom(1);
    actions.fit = () => setZoom(isOutline ? 1 : fitting());
    view.addEventListener('wheel', event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const frame = view.getBoundingClientRect();
      setZoom(zoom * Math.exp(-event.deltaY / 400), event.clientX - frame.left, event.clientY - frame.top);
    }, {passive: false});

    const setOutline = isOn => {
      if (isOn === isOutline) return;
      isOutline = isOn;
      outlineButton.setAttribute('aria-pressed', isOn);
      document.documentElement.classList.toggle('outlined', isOn);
      for (const item of built.values()) item.remove();
      built.clear();
    };
    actions.outline = () => {
      isOutlineChosen = true;
      zoom = 1;
      setOutline(!isOutline);
      measure();
      center(current);
      render();
    };

    // --- Mouse and keyboard

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

    // --- Print: where no sheet is in the page, everything is printed as a list

    let printed = null;
    const fullListForPrint = () => {
      if (fullList) return fullList;
      const top = make('ul', {class: 'tree plain'});
      const lists = [top];
      boxes.forEach((box, number) => {
        const item = make('li', {}, makeBox(box));
        lists[depth[number]].append(item);
        if (firstChild[number] >= 0) item.append(lists[depth[number] + 1] = make('ul', {}));
      });
      return top;
    };
    addEventListener('beforeprint', () => {
      if (document.querySelector('.sheet')) return;
      sizer.remove();
      view.append(printed ??= fullListForPrint());
    });
    addEventListener('afterprint', () => {
      if (!printed?.isConnected) return;
      printed.remove();
      view.append(sizer);
      changed();
    });

    // --- Beginning

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
      if (!isOutline) zoom = Math.max(0.8, fitting());
      measure();
      center(0);
      view.scrollTop = 0;
      render();
      makeCurrent(0);
      syncLevelMenu();
      followAddress();
    } else {
      // Nothing to fold, search or zoom.
      ready();
      byId('bar').hidden = true;
    }
    """#
}
