extension HTMLScript {
  /// Zoom, and the change between chart and outline.
  static let treeZoom = #"""
    const SMALLEST = 0.1;
    const setZoom = (wanted, screenX = view.clientWidth / 2, screenY = view.clientHeight / 2) => {
      const next = Math.min(2, Math.max(SMALLEST, wanted));
      const atX = (view.scrollLeft + screenX - plateWidth()) / zoom, atY = (view.scrollTop + screenY) / zoom;
      zoom = next;
      measure();
      view.scrollLeft = atX * zoom - screenX + plateWidth();
      view.scrollTop = atY * zoom - screenY;
      render();
      say(Math.round(zoom * 100) + '%');
    };
    const fittingWidth = () => Math.min(1, (view.clientWidth - plateWidth()) / place.needed);
    const fitting = () => Math.min(fittingWidth(), (view.clientHeight - 1) / place.height);
    actions.smaller = () => setZoom(zoom / 1.2);
    actions.larger = () => setZoom(zoom * 1.2);
    actions.full = () => setZoom(1);
    actions.fit = () => {
      // What comes into view is measured, which may change the height of all.
      for (let attempt = 0; attempt < 4; attempt++) {
        const wanted = fitting();
        if (attempt > 0 && (wanted < SMALLEST || Math.abs(wanted / zoom - 1) < 0.002)) break;
        setZoom(wanted, 0, 0);
      }
      if (fitting() < SMALLEST) say(fill(words.tooLarge, {n: SMALLEST * 100 + '%'}));
    };
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

    """#
}
